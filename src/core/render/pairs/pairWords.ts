import type { Period } from '../../domain/cluster';

/** Words of the sheets for schools that score one another. `checker` and `checked` are read back from the sheet, so they are headings of ours in every language. */
export interface PairWords {
  readonly listName: string;
  /** Name of one sheet: "CC 1 Lai Châu chấm Sơn La". */
  readonly sheetName: (index: number, checker: string, checked: string) => string;
  readonly title: (year: number | null, period: Period | null) => string;
  readonly listTitle: (year: number | null, period: Period | null) => string;
  readonly listAbout: string;
  readonly checker: string;
  readonly checked: string;
  readonly howTo: string;
  readonly headings: {
    readonly number: string;
    readonly criterion: string;
    readonly maximum: string;
    readonly self: string;
    readonly crossScore: string;
    readonly reason: string;
    readonly sheet: string;
  };
  readonly signature: string;
  readonly hint: string;
  readonly footer: string;
}
