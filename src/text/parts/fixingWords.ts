/** Words of looking at a fix before it is made. */
export interface FixingWords {
  readonly heading: (cells: number) => string;
  readonly back: string;
  readonly computing: string;
  /** Nothing of it can be set right by the program. */
  readonly nothing: string;
  readonly cells: string;
  readonly rules: (rules: readonly string[]) => string;
  readonly blank: string;
  readonly more: (count: number) => string;
  readonly effects: string;
  /** Places are `null` where there is none. */
  readonly effect: (unit: string, from: string, to: string, placeFrom: number | null, placeTo: number | null) => string;
  readonly noEffect: string;
  readonly findings: (gone: number, come: number) => string;
  readonly stale: string;
  readonly by: string;
  readonly byHint: string;
  /** The list of sheets is locked, so that `Nhật ký` cannot be added. */
  readonly noLog: string;
  readonly confirm: (cells: number) => string;
  /** Above the findings: how many can be set right without asking, and the way there. */
  readonly safe: (count: number) => string;
  readonly safeAll: string;
  readonly sameRule: (count: number) => string;
}
