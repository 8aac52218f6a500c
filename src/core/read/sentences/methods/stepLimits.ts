import { compare, equal, isZero, ONE, subtract, type Points } from '../../../domain/points';
import type { Cap, Clause } from '../clause';
import { pointsFrom } from '../parsed';
import { stepsFrom } from './steps';

/** What the steps above the target and those below it may come to. */
export interface StepLimits {
  readonly above: Points | null;
  readonly below: Points | null;
}

/** A limit belongs to the steps right before it, unless it is above all points: then it limits the whole. `null`: two of one kind. */
export function splitCaps(clauses: readonly Clause[], full: Points | null, maximum: Points | null): StepLimits | null {
  let [above, below]: [Points | null, Points | null] = [null, null];
  for (const [at, clause] of clauses.entries()) {
    if (clause.kind !== 'cap') continue;
    if (clause.period !== null) return null;
    const value = pointsFrom(clause.amount, maximum);
    if (value === null) continue;
    const side = sideOf(clauses, at, clause);
    // `trừ đến hết điểm`: points end at nothing anyway
    if (side === 'below' && clause.amount.kind === 'share' && equal(clause.amount.share, ONE)) continue;
    if (full !== null && !isZero(full) && side !== 'below' && compare(value, full) > 0) above ??= subtract(value, full);
    else if (full !== null && equal(value, full)) continue;
    else if (side === 'above' && above === null) above = value;
    else if (side === 'below' && below === null) below = value;
    else return null;
  }
  return { above, below };
}

function sideOf(clauses: readonly Clause[], at: number, { verb }: Cap): 'above' | 'below' | null {
  if (verb === 'subtract') return 'below';
  if (verb === 'add') return 'above';
  const before = clauses
    .slice(0, at)
    .filter((one) => one.kind === 'grant')
    .map((one) => stepsFrom(one)?.side ?? null);
  const grants = clauses.filter((one) => one.kind === 'grant');
  // `tối đa 2 điểm: cứ vượt 5% được cộng 0,5 điểm`
  const only = before.length === 0 && grants.length === 1 && grants[0] !== undefined ? stepsFrom(grants[0]) : null;
  return before[before.length - 1] ?? before.find((side) => side !== null) ?? only?.side ?? null;
}
