import type { CriterionKind } from '../../domain/criteria';
import type { Points } from '../../domain/points';

/** What is known of the criterion a sentence belongs to. */
export interface SentenceContext {
  readonly maximum: Points | null;
  /** `null`: nothing says it, the sentence itself does. */
  readonly kind: CriterionKind | null;
  readonly unitOfMeasure: string | null;
  /** Whether the workbook gives targets for it: then a percent is a percent of the target. */
  readonly hasTarget?: boolean;
  /** One of several parts, whose value is entered by itself under its own name: it counts what the name says. */
  readonly isPart?: boolean;
}
