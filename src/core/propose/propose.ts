import type { Policy } from '../domain/policy';
import type { Proposal } from '../domain/proposal';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';

/** Who is put forward for which award, and for every unit why or why not (METHODS §6, §7). */
export function propose(standings: readonly Standing[], scorecards: readonly Scorecard[], reading: Reading, policy: Policy): Proposal {
  void standings;
  void scorecards;
  void reading;
  void policy;
  return { awards: [] };
}
