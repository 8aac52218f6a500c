/** What the host remembers of a sheet from its last reading or writing, by Excel's id of the sheet. */
export interface KnownSheet {
  readonly name: string;
  readonly mark: string | null;
  /** What a sheet of ours held; `null` for the user's own sheets. */
  readonly print: string | null;
}

export type KnownSheets = ReadonlyMap<string, KnownSheet>;
