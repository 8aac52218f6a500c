export interface NoticeWords {
  readonly title: string;
  readonly subject: (period: string, unit: string) => string;
  readonly addressee: (unit: string) => string;
  readonly opening: (cluster: string, period: string, unit: string) => string;
  readonly general: string;
  readonly total: (total: string, percent: string | null, maximum: string) => string;
  readonly place: (place: number, ranked: number, sharedWith: readonly string[]) => string;
  /** A sentence of the ranking as a line of the list. */
  readonly line: (sentence: string) => string;
  readonly grade: (grade: string) => string;
  readonly incomplete: (missing: number) => string;
  readonly groups: string;
  readonly differences: string;
  readonly noDifferences: string;
  readonly noSelf: string;
  readonly awards: string;
  readonly nominated: (award: string, reason: string) => string;
  readonly notNominated: (award: string, reason: string) => string;
  readonly undecided: (award: string) => string;
  readonly closing: string;
}
