import type { CapLoss } from '../../core/domain/schoolProfile';

/** One school beside the cluster. Points arrive already written the reader's way, criteria as they are named in a sentence. */
export interface SchoolWords {
  readonly heading: string;
  readonly choose: string;
  /** `difference`: as `besides` says it; `among`: so many units have the same maximum, where not all have. */
  readonly total: (points: string, median: string | null, difference: string | null, among: number | null) => string;
  readonly noTotal: string;
  readonly place: (place: number, of: number) => string;
  readonly noPlace: string;
  readonly scorecard: string;
  readonly groups: string;
  /** What the bars show, for those who see them. */
  readonly legend: { readonly own: string; readonly median: string };
  readonly alone: string;
  readonly caption: string;
  readonly columns: { readonly group: string; readonly points: string; readonly median: string; readonly difference: string };
  readonly outOf: (points: string, maximum: string | null) => string;
  readonly share: (percent: string) => string;
  readonly bonus: string;
  readonly penalty: string;
  /** More than the median, less, or the same; `points` has no sign. */
  readonly besides: {
    readonly above: (points: string) => string;
    readonly below: (points: string) => string;
    readonly same: string;
  };
  readonly nothing: string;
  /** The median is of fewer units than the cluster has. */
  readonly medianOf: (units: number) => string;
  readonly incomplete: (missing: number) => string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly strength: (points: string, maximum: string | null, median: string, difference: string) => string;
  readonly losses: string;
  readonly noLosses: string;
  readonly loss: (lost: string, points: string, maximum: string) => string;
  /** As `besides` says it. */
  readonly lossBeside: (difference: string) => string;
  readonly deduction: (lost: string) => string;
  readonly cuts: string;
  readonly noCuts: string;
  readonly cut: (by: CapLoss['by'], criterion: string | null, counted: string, lost: string) => string;
  readonly missing: (count: number) => string;
  readonly missingColumn: { readonly bonus: string; readonly penalty: string };
  readonly why: string;
  readonly more: (count: number) => string;
}
