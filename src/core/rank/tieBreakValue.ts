import type { Criterion, CriterionId } from '../domain/criteria';
import { points, sum, type Points } from '../domain/points';
import type { Policy, TieBreakKey } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import { assertNever } from '../shared/assertNever';
import { tieBreakVotes } from './tieBreakVotes';

/** The value of one key for one unit; `null`: the key says nothing of it. */
export type TieBreakValue = (card: Scorecard) => Points | null;

/**
 * Prepares a key of the policy for the units of one reading. The unit's own claim and a decision that was not taken yet decide
 * nothing (CFG-06, METHODS §4.2); neither does a group or criterion the workbook does not have.
 */
export function tieBreakValue(key: TieBreakKey, reading: Reading, policy: Policy): TieBreakValue {
  switch (key.by) {
    case 'group':
    case 'criterion':
      return numberedPoints(key.number, key.by, reading.criteria);
    case 'beforeBonus':
      return (card) => card.beforeBonus;
    case 'bonus':
      return (card) => card.bonus.counted;
    case 'penalty':
      return (card) => card.penalty.counted;
    case 'votes':
      return tieBreakVotes(reading, policy);
    case 'missing':
      return (card) => points(String(card.missing.length));
    case 'self':
    case 'decision':
      return () => null;
    default:
      return assertNever(key);
  }
}

/** The counted points of a top-level group, or what the rows under any other criterion of that number earned. */
function numberedPoints(number: string, by: 'group' | 'criterion', criteria: readonly Criterion[]): TieBreakValue {
  const key = numberKey(number);
  const named = criteria.filter((criterion) => numberKey(criterion.number) === key);
  const criterion =
    (by === 'group' ? named.find((one) => one.parent === null) : undefined) ?? (named.length === 1 ? named[0] : undefined);
  if (criterion === undefined) return () => null;
  const below = rowsUnder(criterion.id, criteria);
  return (card) => {
    const group = card.groups.find((one) => one.criterion === criterion.id);
    if (group !== undefined) return group.counted;
    return sum(card.steps.flatMap((step) => (below.has(step.criterion) && step.points !== null ? [step.points] : [])));
  };
}

/** `II.` and `ii` are `II`. */
function numberKey(number: string): string {
  return number
    .trim()
    .replace(/[.)]+$/, '')
    .toUpperCase();
}

/** Criteria stand parents before children, so one pass finds them all. */
function rowsUnder(root: CriterionId, criteria: readonly Criterion[]): ReadonlySet<CriterionId> {
  const below = new Set<CriterionId>([root]);
  for (const criterion of criteria) if (criterion.parent !== null && below.has(criterion.parent)) below.add(criterion.id);
  return below;
}
