import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';

/** Places, tie-breaks and grades (METHODS §4, §5); in the order of the units of the reading. */
export function rank(scorecards: readonly Scorecard[], reading: Reading, policy: Policy): readonly Standing[] {
  void scorecards;
  void reading;
  void policy;
  return [];
}
