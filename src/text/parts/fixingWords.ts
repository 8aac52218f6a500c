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
  /** The cells were texts that the program reads as the numbers they become. */
  readonly readRightly: string;
  /** Where formulas are set: what the workbook states itself may be another. */
  readonly noEffectOfFormula: string;
  readonly findings: (gone: number, come: number) => string;
  /** The sheets hold formulas. `isFollowed`: the figures above reckon with all that follow from the cells. */
  readonly stale: (isFollowed: boolean) => string;
  /** A formula with what it shows, or comes to; `null`: only Excel can say. */
  readonly formula: (formula: string, value: string | null) => string;
  /** A cell that shows the same before and after: a text that becomes a number. */
  readonly asText: (shown: string) => string;
  readonly asNumber: (shown: string) => string;
  /** Where a person types what only they know. */
  readonly typed: {
    readonly open: string;
    readonly heading: (cell: string) => string;
    readonly label: string;
    readonly numberHint: string;
    readonly textHint: string;
    readonly wrong: string;
  };
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
