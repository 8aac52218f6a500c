import fc from 'fast-check';
import type { Way } from '../../../src/core/domain/firmness';
import { add, compare, decimalText, isZero, multiply, points, subtract, type Points } from '../../../src/core/domain/points';
import type { Proposal } from '../../../src/core/domain/proposal';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { firmnessOf } from '../../builders/firmness';
import { policy, totals } from '../../builders/readings';
import { smallClusters, type SmallCluster } from './clusters';

const HALF = points('0.5');
const BOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  a: ['0', '5'],
  b: ['0', '5'],
  c: ['0', '8'],
  plus: ['0', '2'],
  minus: ['-2', '0'],
};

/** The whole workbook once more with one other score: nothing of the probe takes part. */
function withScore(reading: Reading, unit: string, criterion: string, value: Points): Reading {
  const entries = new Map(reading.entries);
  const own = new Map<string, Entry>(entries.get(unit));
  const entry = own.get(criterion);
  const number = entry?.scores.agreed;
  if (entry === undefined || number === undefined) throw new Error(`${unit} ${criterion} has no score`);
  const agreed = { ...number, reading: { status: 'ok' as const, value, why: [], isPercent: false } };
  return { ...reading, entries: entries.set(unit, own.set(criterion, { ...entry, scores: { agreed } })) };
}

function run({ policy }: SmallCluster, reading: Reading): { cards: readonly Scorecard[]; proposal: Proposal } {
  const cards = score(reading, policy);
  return { cards, proposal: propose(rank(cards, reading, policy), cards, reading, policy) };
}

const total = (cards: readonly Scorecard[], unit: string): Points | null =>
  cards.find((card) => card.unit === unit)?.total ?? null;

/** Every half point away from today’s score, one after the other. */
function scan(
  cluster: SmallCluster,
  way: Way,
  criterion: string,
  sign: '0.5' | '-0.5',
  holds: (cards: readonly Scorecard[], proposal: Proposal) => boolean,
): string | null {
  const [least, most] = (BOUNDS[criterion] ?? ['0', '0']).map(points);
  for (let step = 1; step < 40; step += 1) {
    const value = add(way.from, multiply(points(sign), points(String(step))));
    if (least === undefined || most === undefined || compare(value, least) < 0 || compare(value, most) > 0) return null;
    const { cards, proposal } = run(cluster, withScore(cluster.reading, way.unit, criterion, value));
    if (holds(cards, proposal)) return decimalText(value);
  }
  return null;
}

const text = (at: Way['ties']): string | null => (at === null ? null : decimalText(at.to));

describe('a flip', () => {
  it('is the nearest score that ties, and the nearest that loses the award, as trying every score one by one finds them', () => {
    fc.assert(
      fc.property(smallClusters, (cluster) => {
        for (const { award, holder, runner, flips } of firmnessOf(cluster.reading, cluster.policy).prizes) {
          for (const { criterion, lowerHolder, raiseRunner } of flips) {
            if (holder === null || runner === null) throw new Error('flips without two units');
            const isLevel = (cards: readonly Scorecard[]): boolean => {
              const [mine, theirs] = [total(cards, holder), total(cards, runner)];
              return mine !== null && theirs !== null && compare(mine, theirs) <= 0;
            };
            const isLost = (_: readonly Scorecard[], proposal: Proposal): boolean => {
              const found = proposal.awards.find(({ id }) => id === award);
              const stays = [...(found?.nominees ?? []).map(({ unit }) => unit), ...(found?.needsDecision?.units ?? [])];
              return !stays.includes(holder);
            };
            for (const [way, sign] of [
              [lowerHolder, '-0.5'],
              [raiseRunner, '0.5'],
            ] as const) {
              if (way === null) throw new Error('a typed score can always be moved');
              expect([award, criterion, text(way.ties)]).toEqual([
                award,
                criterion,
                scan(cluster, way, criterion, sign, isLevel),
              ]);
              expect([award, criterion, text(way.overtakes)]).toEqual([
                award,
                criterion,
                scan(cluster, way, criterion, sign, isLost),
              ]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a margin', () => {
  it('is what it takes: a cut by less keeps the places, by as much shares one, by more turns them', () => {
    const scores = fc.array(fc.integer({ min: 20, max: 160 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(scores, (halves) => {
        const values = Object.fromEntries(halves.map((half, at) => [`U${String(at)}`, String(half / 2)]));
        const { margins } = firmnessOf(totals(values), policy());
        expect(margins).toHaveLength(halves.length - 1);
        for (const { above, below, gap } of margins) {
          const placesAfter = (cut: Points): number => {
            const cards = score(
              totals({ ...values, [above]: decimalText(subtract(points(values[above] ?? ''), cut)) }),
              policy(),
            );
            const standings = rank(cards, totals(values), policy());
            const placeOf = (unit: string): number => standings.find((one) => one.unit === unit)?.place ?? 0;
            return Math.sign(placeOf(below) - placeOf(above));
          };
          expect([placesAfter(gap), placesAfter(add(gap, HALF))]).toEqual([0, -1]);
          if (!isZero(gap)) expect(placesAfter(subtract(gap, HALF))).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
