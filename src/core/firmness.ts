/**
 * How firm is what was found: the engine once more, many times, on changed cells.
 *
 *   Appraisal ─► probe (score ─► rank ─► propose) ─► Firmness
 *
 * Apart from `appraise`, because it runs the engine thousands of times: a second or two where an appraisal takes a hundredth.
 */
import type { Appraisal } from './domain/appraisal';
import type { Firmness } from './domain/firmness';
import type { Engine } from './probe/engine';
import { margins } from './probe/margins';
import { probe, type Probing } from './probe/probe';
import { propose } from './propose/propose';
import { rank } from './rank/rank';
import { score } from './score/score';

const ENGINE: Engine = { score, rank, propose };

/** Step by step, each giving the share done, for a pane that must not stand still. `null`: there are no places to probe. */
export function* firmnessInSteps(appraisal: Appraisal, probing?: Probing): Generator<number, Firmness | null> {
  const { reading, policy, scorecards, standings, proposal, isBlocked } = appraisal;
  if (reading === null || isBlocked) return null;
  const found = margins(standings, scorecards, policy.rankBy);
  return yield* probe(ENGINE, reading, policy, { scorecards, standings, proposal }, found, probing);
}

/** All at once, for the command line and for tests. */
export function firmness(appraisal: Appraisal, probing?: Probing): Firmness | null {
  const steps = firmnessInSteps(appraisal, probing);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
