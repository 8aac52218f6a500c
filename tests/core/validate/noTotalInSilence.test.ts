import fc from 'fast-check';
import { blocksRanking } from '../../../src/core/domain/blocksRanking';
import type { CriterionKind } from '../../../src/core/domain/criteria';
import { points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { validate } from '../../../src/core/validate/validate';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

const cell = fc.constantFrom<EntrySpec>('4', '0', null, { tick: true }, { unreadable: 'O5' }, { percent: '0.5' });
const entry: fc.Arbitrary<EntrySpec | undefined> = fc.oneof(
  cell,
  fc.constant(undefined),
  fc.record({
    self: fc.constantFrom('3', null),
    agreed: fc.constantFrom('2', null, { unreadable: 'đang chấm' }),
    target: fc.constantFrom('5', null, 'notAssigned' as const),
    result: fc.constantFrom('5', null, { unreadable: 'nhiều' }),
  }),
);
const kinds: readonly CriterionKind[] = ['points', 'points', 'points', 'bonus', 'penalty', 'disqualifier'];
const rows: readonly Row[] = kinds.map((kind, at) => ({
  id: `${kind}${String(at)}`,
  kind,
  maximum: '10',
  ...(at === 2 ? { method: { kind: 'passFail' as const, maximum: points('10') } } : {}),
}));

const readings: fc.Arbitrary<Reading> = fc
  .array(fc.tuple(...rows.map(() => entry)), { minLength: 1, maxLength: 3 })
  .map((units) =>
    reading({
      criteria: rows,
      units: Object.fromEntries(
        units.map((entries, unit) => [
          `u${String(unit)}`,
          Object.fromEntries(entries.flatMap((one, at) => (one === undefined ? [] : [[rows[at]?.id ?? '', one]]))),
        ]),
      ),
    }),
  );
const policies: fc.Arbitrary<Policy> = fc
  .record({
    rankBy: fc.constantFrom('points' as const, 'percent' as const),
    unassignedWithResult: fc.constantFrom('ask' as const, 'exclude' as const, 'leaderShare' as const),
  })
  .map((clauses) => policy(clauses));

describe('a unit without a total', () => {
  it('never goes without a finding that blocks the ranking (METHODS §4.6)', () => {
    fc.assert(
      fc.property(readings, policies, (given, clauses) => {
        const cards = score(given, clauses);
        const issues = validate(given, cards, rank(cards, given, clauses), clauses, []);
        const told = new Set(issues.filter(blocksRanking).map(({ place }) => place.unit));
        const silent = cards.filter(
          (card) => (clauses.rankBy === 'percent' ? card.percent : card.total) === null && !told.has(card.unit),
        );
        expect(silent.map(({ unit }) => unit)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
