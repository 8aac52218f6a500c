import type { CriterionId } from '../../core/domain/criteria';
import type { UnitId } from '../../core/domain/unit';

export type LookSection = 'ranking' | 'firmness' | 'reviewers' | 'school' | 'why';

/** What is being looked at in step 2; kept while other steps are open. */
export interface Looking {
  readonly section: LookSection;
  /** The unit asked about; `null` until one is chosen. */
  readonly unit: UnitId | null;
  /** The criterion asked about; `null`: the whole scorecard. */
  readonly criterion: CriterionId | null;
}
