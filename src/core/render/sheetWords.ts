/** Every word that stands on a sheet of ours; `text/` has them in each language. */
export interface SheetWords {
  readonly sheetNames: { readonly summary: string; readonly proposal: string; readonly check: string };
}
