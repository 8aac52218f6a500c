import fc from 'fast-check';
import type { Policy } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import { points } from '../../../src/core/domain/points';
import { award, caps, policy, reading } from '../../builders/readings';

export interface SmallCluster {
  readonly reading: Reading;
  readonly policy: Policy;
}

const BY_HALVES = { kind: 'manual' as const, step: points('0.5') };
const HALVES = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: 2 * most }).map((half) => String(half / 2));

/** Three to five units on a capped group, a criterion outside it, bonus and deductions; scores in halves, two awards. */
export const smallClusters: fc.Arbitrary<SmallCluster> = fc
  .record({
    units: fc.array(fc.record({ a: HALVES(5), b: HALVES(5), c: HALVES(8), bonus: HALVES(2), penalty: HALVES(2) }), {
      minLength: 3,
      maxLength: 5,
    }),
    cap: fc.constantFrom('6', '8', '10'),
    total: fc.constantFrom(null, '16', '18'),
    cutLine: fc.constantFrom('decide' as const, 'expand' as const),
    minTotal: fc.constantFrom(null, '9'),
    barred: fc.boolean(),
  })
  .map(({ units, cap, total, cutLine, minTotal, barred }) => ({
    reading: reading({
      criteria: [
        {
          id: 'G',
          cap,
          rows: [
            { id: 'a', maximum: '5', method: BY_HALVES },
            { id: 'b', maximum: '5', method: BY_HALVES },
          ],
        },
        { id: 'c', maximum: '8', method: BY_HALVES },
        { id: 'plus', kind: 'bonus', maximum: '2', method: BY_HALVES },
        { id: 'minus', kind: 'penalty', maximum: '2', method: BY_HALVES },
      ],
      units: Object.fromEntries(
        units.map(({ a, b, c, bonus, penalty }, at) => [`U${String(at)}`, { a, b, c, plus: bonus, minus: `-${penalty}` }]),
      ),
      disqualified: barred ? { U0: 'kỷ luật' } : {},
    }),
    policy: policy({
      caps: caps({ total: total === null ? null : points(total) }),
      awards: [
        award('flag', { cutLine, minTotal: minTotal === null ? null : points(minTotal) }),
        award('certificate', { cutLine }),
      ],
    }),
  }));
