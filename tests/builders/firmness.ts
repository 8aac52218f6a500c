import type { Firmness } from '../../src/core/domain/firmness';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import type { Engine } from '../../src/core/probe/engine';
import { groundOf, type Ground } from '../../src/core/probe/ground';
import { margins } from '../../src/core/probe/margins';
import { probe, type Probing } from '../../src/core/probe/probe';
import { propose } from '../../src/core/propose/propose';
import { rank } from '../../src/core/rank/rank';
import { score } from '../../src/core/score/score';

export const ENGINE: Engine = { score, rank, propose };

/** The engine's own result, ready to be probed. */
export function groundFor(reading: Reading, policy: Policy): Ground {
  const scorecards = score(reading, policy);
  const standings = rank(scorecards, reading, policy);
  return groundOf(ENGINE, reading, policy, { scorecards, standings, proposal: propose(standings, scorecards, reading, policy) });
}

/** Everything but the draws, unless a test is about them. */
export function firmnessOf(reading: Reading, policy: Policy, probing: Probing = { draws: 0 }): Firmness {
  const { base } = groundFor(reading, policy);
  const steps = probe(ENGINE, reading, policy, base, margins(base.standings, base.scorecards, policy.rankBy), probing);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
