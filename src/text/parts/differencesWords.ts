import type { StageDifference } from '../../core/domain/stageDifference';

/** Self, cross and cluster scores side by side. Points arrive already written the reader's way. */
export interface DifferencesWords {
  readonly heading: string;
  readonly about: string;
  /** The workbook has one kind of score only. */
  readonly nothing: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly onlyDiffering: string;
  readonly shown: (shown: number, all: number) => string;
  /** Nothing is left with this choice. */
  readonly allAlike: string;
  readonly caption: string;
  readonly columns: {
    readonly criterion: string;
    readonly self: string;
    readonly cross: string;
    readonly cluster: string;
    readonly spread: string;
  };
  /** Which of the cluster's scores stands in its column. */
  readonly stage: Readonly<Record<NonNullable<StageDifference['clusterStage']>, string>>;
  /** Nobody gave one. */
  readonly blank: string;
  /** Of several peers: from the lowest to the highest. */
  readonly range: (lowest: string, highest: string) => string;
  /** They are too far apart to have one score. */
  readonly notOne: string;
  /** Read before a score, and after it: where its button leads. */
  readonly scoreOf: (stage: string) => string;
  readonly goTo: (cell: string) => string;
  readonly explanation: (text: string) => string;
  readonly note: (text: string) => string;
  readonly why: string;
  readonly more: (count: number) => string;
}
