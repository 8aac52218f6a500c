import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';

/** Points per unit, in the order of operations of METHODS §3.1; every cut is recorded. */
export function score(reading: Reading, policy: Policy): readonly Scorecard[] {
  void reading;
  void policy;
  return [];
}
