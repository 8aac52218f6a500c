import { awardNamed } from '../domain/awardNamed';
import { compare } from '../domain/points';
import type { AwardRule, Policy } from '../domain/policy';
import type { ProposalReason, VoteOutcome } from '../domain/proposal';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { Unit } from '../domain/unit';
import { nameKey } from '../shared/nameKey';

/** One unit as an award looks at it. */
export interface Candidate {
  readonly unit: Unit;
  readonly standing: Standing;
  readonly card: Scorecard;
  readonly vote: VoteOutcome;
  /** A failed vote on the one ballot that serves all awards. */
  readonly failedForAll: VoteOutcome | null;
}

/** Why this unit cannot have this award whatever the others do; `null` when nothing bars it. Source: METHODS §6.3. */
export function barOf(
  { unit, standing, card, vote, failedForAll }: Candidate,
  rule: AwardRule,
  policy: Policy,
): ProposalReason | null {
  const { evenPlace: place, grade } = standing;
  if (unit.disqualification !== null) {
    const { reason, legalBasis } = unit.disqualification;
    return { code: 'disqualified', reason, legalBasis };
  }
  const limit = (unit.limits ?? []).find(
    ({ scope }) => scope === 'allAwards' || (scope === 'flagOnly' && policy.awards[0] === rule),
  );
  if (limit !== undefined) return { code: 'disqualified', reason: limit.reason, legalBasis: limit.legalBasis };
  if (place === null || card.total === null) return { code: 'notRanked' };
  if (rule.minTotal !== null && compare(card.total, rule.minTotal) < 0) {
    return { code: 'belowMinimum', total: card.total, minimum: rule.minTotal };
  }
  if (rule.minGrade !== null && !isAtLeast(grade, rule.minGrade, policy))
    return { code: 'belowGrade', grade, minimum: rule.minGrade };
  if (rule.places !== null && place > rule.places) return { code: 'placeTooLow', place, places: rule.places };
  if (rule.registered && isRegistered(unit, rule, policy) === false) return { code: 'notRegistered' };
  if (vote.status === 'failed') return { code: 'voteFailed', vote };
  if (vote.status === 'notNeeded' && failedForAll !== null) return { code: 'voteFailed', vote: failedForAll };
  return null;
}

/** `null`: the workbook has no list of registrations, so nobody can be checked; that bars nobody and is said beside the name. */
export function isRegistered(unit: Unit, rule: AwardRule, policy: Policy): boolean | null {
  return unit.registered === null ? null : unit.registered.some((typed) => awardNamed(typed, policy.awards) === rule);
}

/** A grade the policy does not know is reached by nobody. */
function isAtLeast(grade: string | null, minimum: string, { grades }: Policy): boolean {
  const of = (name: string): (typeof grades)[number] | undefined => grades.find((one) => nameKey(one.name) === nameKey(name));
  const own = grade === null ? undefined : of(grade);
  const asked = of(minimum);
  return own !== undefined && asked !== undefined && compare(own.from, asked.from) >= 0;
}
