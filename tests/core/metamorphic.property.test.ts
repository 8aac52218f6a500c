import * as fc from 'fast-check';
import { decimalText, points } from '../../src/core/domain/points';
import type { Policy } from '../../src/core/domain/policy';
import { rank } from '../../src/core/rank/rank';
import { score } from '../../src/core/score/score';
import { caps, policy, reading, totals, type Row } from '../builders/readings';

/** What must hold between two runs whose inputs differ in one known way, whatever the numbers are. */

const ROWS: readonly Row[] = [
  {
    id: 'I',
    maximum: '20',
    rows: [
      { id: 'I.1', maximum: '10' },
      { id: 'I.2', maximum: '10' },
    ],
  },
  {
    id: 'II',
    maximum: '30',
    rows: [
      { id: 'II.1', maximum: '15' },
      { id: 'II.2', maximum: '15' },
    ],
  },
  { id: 'B', kind: 'bonus', maximum: '5' },
  { id: 'K', kind: 'penalty' },
];
const LEAVES = ['I.1', 'I.2', 'II.1', 'II.2', 'B', 'K'] as const;

type Cells = Readonly<Record<string, string>>;
/** Halves, so that ties are common. */
const cells: fc.Arbitrary<Cells> = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: LEAVES.length, maxLength: LEAVES.length })
  .map((halves) => Object.fromEntries(LEAVES.map((id, index) => [id, decimalText(points(`${halves[index] ?? 0}/2`))])));
const cluster = fc.array(cells, { minLength: 1, maxLength: 7 });

const rules: fc.Arbitrary<Policy> = fc
  .record({
    at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'none' as const),
    penaltyFloor: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const),
    bonus: fc.constantFrom(null, points('2')),
    total: fc.constantFrom(null, points('18')),
    ranking: fc.constantFrom('competition' as const, 'dense' as const),
    keys: fc.subarray([
      { by: 'group' as const, number: 'II', order: 'desc' as const },
      { by: 'beforeBonus' as const, order: 'desc' as const },
      { by: 'penalty' as const, order: 'asc' as const },
    ]),
  })
  .map(({ at, penaltyFloor, bonus, total, ranking, keys }) =>
    policy({ rounding: { at, decimals: 1 }, caps: caps({ penaltyFloor, bonus, total }), ranking, tieBreak: keys }),
  );

interface Outcome {
  readonly total: string;
  readonly place: number | null;
}

/** By the name of the unit, in no order. */
function outcomes(units: Readonly<Record<string, Cells>>, clauses: Policy, rows = ROWS): Readonly<Record<string, Outcome>> {
  const given = reading({ criteria: rows, units });
  const cards = score(given, clauses);
  const standings = rank(cards, given, clauses);
  return Object.fromEntries(
    cards.map(({ unit, total }, index) => [
      unit,
      { total: total === null ? '' : decimalText(total), place: standings[index]?.place ?? null },
    ]),
  );
}

const named = (all: readonly Cells[]): Readonly<Record<string, Cells>> =>
  Object.fromEntries(all.map((one, index) => [`u${index + 1}`, one]));

describe('scoring and ranking, between two runs', () => {
  it('the order of the units does not matter', () => {
    fc.assert(
      fc.property(cluster, rules, (all, clauses) => {
        const units = named(all);
        expect(outcomes(Object.fromEntries(Object.entries(units).reverse()), clauses)).toEqual(outcomes(units, clauses));
      }),
    );
  });

  it('the order of the criteria does not matter', () => {
    const turned = [...ROWS].reverse().map((row) => (row.rows === undefined ? row : { ...row, rows: [...row.rows].reverse() }));
    fc.assert(
      fc.property(cluster, rules, (all, clauses) => {
        expect(outcomes(named(all), clauses, turned)).toEqual(outcomes(named(all), clauses));
      }),
    );
  });

  it('as much more for everybody keeps all places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 99 }),
        (halves, more) => {
          const placesOf = (add: number): readonly (number | null)[] => {
            const given = totals(
              Object.fromEntries(halves.map((one, index) => [`u${index}`, decimalText(points(`${one + add}/2`))])),
            );
            return rank(score(given, policy()), given, policy()).map(({ place }) => place);
          };
          expect(placesOf(more)).toEqual(placesOf(0));
        },
      ),
    );
  });

  it('a higher score never lowers its unit, nor its total', () => {
    fc.assert(
      fc.property(cluster, rules, fc.nat(6), fc.constantFrom('I.1', 'I.2', 'II.1', 'II.2', 'B'), (all, clauses, which, leaf) => {
        // A key over part of the points may set a higher part against a lower rest; without keys the total alone decides.
        const plain = { ...clauses, tieBreak: [] };
        const id = `u${(which % all.length) + 1}`;
        const before = named(all);
        const own = before[id] ?? {};
        const after = { ...before, [id]: { ...own, [leaf]: decimalText(points(`${Number(own[leaf]) * 2 + 3}/2`)) } };
        const [was, is] = [outcomes(before, plain)[id], outcomes(after, plain)[id]];
        expect(Number(is?.total)).toBeGreaterThanOrEqual(Number(was?.total));
        expect(is?.place ?? Infinity).toBeLessThanOrEqual(was?.place ?? -1);
      }),
    );
  });

  it('a cap never raises a total', () => {
    fc.assert(
      fc.property(cells, rules, fc.integer({ min: 0, max: 20 }), fc.constantFrom('I', 'II'), (one, clauses, cap, group) => {
        const capped = ROWS.map((row) => (row.id === group ? { ...row, cap: String(cap) } : row));
        const open = Number(outcomes({ A: one }, clauses)['A']?.total);
        expect(Number(outcomes({ A: one }, clauses, capped)['A']?.total)).toBeLessThanOrEqual(open);
        const ceilings = { ...clauses.caps, total: points(String(cap)), bonus: points('0') };
        const closed = outcomes({ A: one }, { ...clauses, caps: ceilings })['A'];
        if (clauses.caps.bonus === null && clauses.caps.total === null) expect(Number(closed?.total)).toBeLessThanOrEqual(open);
      }),
    );
  });

  it('the last unit gone, everyone else stays where they were', () => {
    fc.assert(
      fc.property(cluster, rules, (all, clauses) => {
        const units = named(all);
        const before = outcomes(units, clauses);
        const last = Object.entries(before).reduce((worst, one) =>
          (one[1].place ?? 0) >= (worst[1].place ?? 0) ? one : worst,
        )[0];
        const rest = Object.fromEntries(Object.entries(units).filter(([id]) => id !== last));
        const expected = Object.fromEntries(Object.entries(before).filter(([id]) => id !== last));
        expect(outcomes(rest, clauses)).toEqual(expected);
      }),
    );
  });

  it('places are those of counting who is better, by another arithmetic', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }), (halves) => {
        const given = totals(Object.fromEntries(halves.map((one, index) => [`u${index}`, decimalText(points(`${one}/2`))])));
        const found = (ranking: Policy['ranking']): readonly (number | null)[] =>
          rank(score(given, policy()), given, policy({ ranking })).map(({ place }) => place);
        expect(found('competition')).toEqual(halves.map((one) => 1 + halves.filter((other) => other > one).length));
        expect(found('dense')).toEqual(halves.map((one) => 1 + new Set(halves.filter((other) => other > one)).size));
      }),
    );
  });
});
