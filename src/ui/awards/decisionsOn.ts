import { awardNamed } from '../../core/domain/awardNamed';
import type { Policy, RecordedDecision } from '../../core/domain/policy';
import type { ProposedAward } from '../../core/domain/proposal';

/** The decisions on record that speak of an award. */
export function decisionsOn({ id }: ProposedAward, { decisions, awards }: Policy): readonly RecordedDecision[] {
  return decisions.filter((decision) => awardNamed(decision.award, awards)?.id === id);
}
