/** What the page knows of where it runs; nothing of it is about a workbook or a person. */
export type Machine =
  | {
      readonly kind: 'excel';
      /** `PC`, `Mac`, `OfficeOnline`; `null`: Office does not say. */
      readonly platform: string | null;
      /** Excel's own version, `16.0.17928.20114`. */
      readonly build: string | null;
      /** The newest set of each kind that is there: `ExcelApi 1.17`. */
      readonly sets: readonly string[];
      readonly browser: string;
    }
  | { readonly kind: 'browser'; readonly browser: string };
