import { exactText, points } from '../../../src/core/domain/points';
import { pointDraw, outcomeOfPoints } from '../../../src/core/probe/pointNoise';
import { drawsFor } from '../../../src/core/probe/probe';
import { randomFrom } from '../../../src/core/probe/random';
import type { UncertainCell } from '../../../src/core/probe/uncertainCells';
import { drawWeights, weigher } from '../../../src/core/probe/weightNoise';
import { groundFor } from '../../builders/firmness';
import { award, policy, reading } from '../../builders/readings';

/** Scores in quarters of a point: two groups of four rows, the second with a ceiling, and a bonus that no weight touches. */
const QUARTERS: Readonly<Record<string, readonly number[]>> = {
  A: [39, 40, 36, 33, 40, 38, 37, 35, 6],
  B: [40, 38, 37, 32, 39, 40, 40, 40, 2],
  C: [30, 28, 40, 31, 22, 36, 25, 40, 0],
};
const CEILING = 36;
const IDS = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'bonus'];
const cluster = reading({
  criteria: [
    { id: 'a', maximum: '40', rows: ['a1', 'a2', 'a3', 'a4'].map((id) => ({ id, maximum: '10' })) },
    { id: 'b', maximum: '36', cap: String(CEILING), rows: ['b1', 'b2', 'b3', 'b4'].map((id) => ({ id, maximum: '10' })) },
    { id: 'bonus', kind: 'bonus', maximum: '2' },
  ],
  units: Object.fromEntries(
    Object.entries(QUARTERS).map(([unit, all]) => [unit, Object.fromEntries(all.map((one, at) => [IDS[at], String(one / 4)]))]),
  ),
});
const exact = policy({ awards: [award('flag')], rounding: { at: 'none', decimals: 2 } });

describe('draws of the weights', () => {
  it('give each unit exactly its weighted sum, however many are drawn with one preparation', () => {
    const ground = groundFor(cluster, exact);
    const weigh = weigher(ground);
    const random = randomFrom(7);
    for (let draw = 0; draw < 50; draw += 1) {
      const weights = drawWeights(ground, random);
      // u in five-thousandths, so that the sums are whole numbers of twenty-thousandths of a point
      const told = new Map([...weights].map(([id, u]) => [String(id), inGrains(exactText(u))]));
      const factors = IDS.map((id) => 5000n + (told.get(id) ?? 0n));
      const totals = Object.values(QUARTERS).map((all) => {
        const part = (from: number, to: number): bigint =>
          all.slice(from, to).reduce((sum, one, at) => sum + BigInt(one) * (factors[from + at] ?? 0n), 0n);
        const ceiling = factors.slice(4, 8).reduce((sum, one) => sum + one, 0n) * BigInt(CEILING);
        const capped = part(4, 8) < ceiling ? part(4, 8) : ceiling;
        return exactText(points(`${String(part(0, 4) + capped + BigInt(all[8] ?? 0) * 5000n)}/20000`));
      });
      expect(weigh(weights).scorecards.map(({ total }) => (total === null ? null : exactText(total)))).toEqual(totals);
    }
  });
});

/** `0.0374` or `1/5000` as whole five-thousandths. */
function inGrains(text: string): bigint {
  const [over = '0', under = '1'] = text.split('/');
  return BigInt(Math.round((Number(over) / Number(under)) * 5000));
}

describe('draws of the points', () => {
  const ground = groundFor(cluster, exact);
  const [own] = [...ground.lean.entries.values()];
  const [entry] = [...(own?.values() ?? [])];
  const made: string[] = [];
  const cell = (usual: string): UncertainCell => {
    if (entry === undefined) throw new Error('the cluster has no such cell');
    return {
      unit: entry.unit,
      criterion: entry.criterion,
      cells: [],
      points: points('9.75'),
      usual: points(usual),
      step: points('0.25'),
      lowest: points('9'),
      highest: points('10'),
      least: points('0'),
      most: points('10'),
      set: (to) => {
        made.push(exactText(to));
        return { unit: entry.unit, criterion: entry.criterion, entry };
      },
    };
  };

  it('stay on the grid within a usual correction and below the maximum, each place worked out once', () => {
    const draw = pointDraw([cell('0.75')]);
    const random = randomFrom(3);
    for (let at = 0; at < 200; at += 1) expect(draw(random).length).toBeLessThanOrEqual(1);
    expect([...made].sort()).toEqual(['10', '10', '10', '9', '9.25', '9.5']);
  });

  it('without a correction as large as a step leave everything as it is', () => {
    expect(outcomeOfPoints(ground, pointDraw([cell('0.2')])(randomFrom(3))).scorecards).toBe(ground.base.scorecards);
  });
});

describe('how often a cluster is drawn', () => {
  it.each([
    [12 * 100, 1000],
    [7 * 49, 1000],
    [63 * 100, 190],
    [0, 1000],
  ])('%i cells: %i times', (cells, draws) => expect(drawsFor(1000, cells)).toBe(draws));

  it('never for fewer draws than say something, nor more than are wanted', () => {
    expect([drawsFor(1000, 60_001), drawsFor(30, 1), drawsFor(0, 1)]).toEqual([0, 30, 0]);
  });
});
