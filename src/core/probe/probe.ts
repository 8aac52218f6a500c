import type { Firmness, Margin, Noise } from '../domain/firmness';
import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import { checkOrder } from './checkOrder';
import type { Engine, Outcome } from './engine';
import { evidenceWeights } from './evidence';
import { prizeFirmness } from './flips';
import { groundOf, type Ground } from './ground';
import { withoutCriterion } from './leaveOneOut';
import { tallyOf } from './placeIntervals';
import { outcomeOfPoints, pointDraw } from './pointNoise';
import { prizeLines } from './prizeLines';
import { ALGORITHM, randomFrom, type Random } from './random';
import { scalesOf } from './scale';
import { uncertainCells } from './uncertainCells';
import { usualCorrections } from './usualCorrections';
import { drawWeights, weigher } from './weightNoise';

/** The same for everyone, so that the same workbook gives the same figures; printed beside them. */
const SEED = 2026;
const FEWEST_DRAWS = 20;
/** Cells scored over all draws of one kind: a few seconds. A cluster of 12 × 100 is drawn all 1,000 times, one of 63 × 100 190 times. */
const DRAWN_CELLS = 1_200_000;
/** Units × criteria beyond which only margins are found. */
const MOST_CELLS = 20_000;

export interface Probing {
  /** How often weights and points are drawn, where the cluster is not too large for so many; 0 leaves them out. */
  readonly draws: number;
}

/** As METHODS §9.7 has it. */
export const USUAL: Probing = { draws: 1000 };

/**
 * How firm places and awards are. In steps, so that a pane can breathe between them, show how far it is and stop: each `yield`
 * is the share done, from 0 to 1. Deterministic: nothing in it depends on the clock. Source: METHODS §9.
 */
export function* probe(
  engine: Engine,
  reading: Reading,
  policy: Policy,
  base: Outcome,
  margins: readonly Margin[],
  probing: Probing = USUAL,
): Generator<number, Firmness> {
  const ground = groundOf(engine, reading, policy, base);
  if (reading.units.length * ground.leaves.length > MOST_CELLS) return { ...NOTHING, margins, isPartial: true };
  const decimals = policy.rounding.at === 'none' ? 0 : policy.rounding.decimals;
  const scales = scalesOf(
    reading,
    base.scorecards.map(({ total }) => total),
    decimals,
  );
  const usual = usualCorrections(reading);
  const lines = prizeLines(ground);
  const prizes: Firmness['prizes'][number][] = [];
  for (const line of lines) {
    prizes.push(prizeFirmness({ ground, scales, usual }, line));
    yield (0.2 * prizes.length) / lines.length;
  }
  const evidence = evidenceWeights(ground, lines);
  yield 0.25;
  const leaveOneOut: Firmness['leaveOneOut'][number][] = [];
  for (const leaf of ground.leaves) {
    leaveOneOut.push(withoutCriterion(ground, leaf));
    if (leaveOneOut.length % 8 === 0) yield 0.25 + (0.1 * leaveOneOut.length) / ground.leaves.length;
  }
  const uncertainty = uncertainCells(ground, scales, usual);
  const weigh = weigher(ground);
  const weights = yield* drawn(ground, probing, 'weights', 0.35, (random) => weigh(drawWeights(ground, random)));
  const move = pointDraw(uncertainty.cells);
  const points = yield* drawn(ground, probing, 'points', 0.6, (random) => outcomeOfPoints(ground, move(random)));
  const order = checkOrder(ground, uncertainty);
  for (;;) {
    const step = order.next();
    if (step.done === true) {
      return { margins, isPartial: false, prizes, evidence, leaveOneOut, noise: [weights, points], checks: step.value };
    }
    yield 0.9;
  }
}

/** How often a cluster of so many cells is drawn: as often as wanted, or as can be waited for; too few draws would say nothing. */
export function drawsFor(wanted: number, cells: number): number {
  const affordable = Math.floor(DRAWN_CELLS / Math.max(1, cells));
  return Math.min(wanted, affordable < FEWEST_DRAWS ? 0 : affordable);
}

function* drawn(
  ground: Ground,
  { draws: wanted }: Probing,
  of: Noise['of'],
  from: number,
  draw: (random: Random) => Outcome,
): Generator<number, Noise> {
  const { base, leaves, reading } = ground;
  const draws = drawsFor(wanted, leaves.length * reading.units.length);
  const tally = tallyOf(base.standings, base.proposal.awards);
  const random = randomFrom(SEED);
  for (let done = 0; done < draws; done += 1) {
    tally.add(draw(random));
    if (done % 5 === 4) yield from + (0.25 * done) / draws;
  }
  return { of, algorithm: ALGORITHM, seed: SEED, draws, units: tally.intervals() };
}

const NOTHING: Omit<Firmness, 'margins' | 'isPartial'> = {
  prizes: [],
  evidence: [],
  leaveOneOut: [],
  noise: [],
  checks: { cells: [], settles: true, of: 0, basis: 'corrections' },
};
