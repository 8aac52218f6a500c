/** What a list of the history can be narrowed to. */
export type HistoryKind = 'file' | 'value' | 'fix' | 'judgement' | 'record' | 'line';

/** What the product did to this workbook. */
export interface HistoryWords {
  readonly heading: string;
  readonly about: string;
  readonly latest: string;
  /** User's cells that the last write set: the first of them, and how many. */
  readonly cells: (first: readonly string[], count: number) => string;
  readonly noUndo: string;
  readonly cannotUndo: string;
  readonly sheets: string;
  readonly log: string;
  /** The workbook has no log. */
  readonly noLog: string;
  readonly kind: string;
  readonly all: string;
  readonly kinds: Readonly<Record<HistoryKind, string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly noDay: string;
  readonly by: (name: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly blank: string;
  readonly rules: (rules: readonly string[]) => string;
  readonly held: (value: string) => string;
  readonly note: (text: string) => string;
  readonly goTo: (cell: string) => string;
  readonly more: (count: number) => string;
}
