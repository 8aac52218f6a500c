/** What the product is, where it runs, and what it does not do. */
export interface AboutWords {
  readonly heading: string;
  readonly what: string;
  readonly version: (version: string) => string;
  readonly inExcel: (platform: string | null, build: string | null) => string;
  readonly sets: (sets: readonly string[]) => string;
  readonly inBrowser: string;
  readonly notTold: string;
  readonly privacy: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly workbench: string;
    readonly excel: string;
  };
  readonly shortcuts: {
    readonly heading: string;
    readonly caption: string;
    readonly keys: string;
    readonly does: string;
    readonly everywhere: readonly Shortcut[];
    readonly workbench: readonly Shortcut[];
    readonly excel: readonly Shortcut[];
  };
  readonly diagnostics: { readonly heading: string; readonly about: string };
  readonly licence: { readonly heading: string; readonly lines: readonly string[] };
}

export interface Shortcut {
  readonly keys: string;
  readonly does: string;
}
