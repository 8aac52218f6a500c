import fc from 'fast-check';
import type { CheckOrder } from '../../../src/core/domain/firmness';
import { compare, decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { firmnessOf } from '../../builders/firmness';
import { award, policy, reading } from '../../builders/readings';

const IDS = ['a', 'b', 'c'];
const rules = (seats: number): Policy => policy({ awards: [award('flag', { quota: { fixed: seats } })] });

/** Self and agreed scores, so that there are corrections to go by; the first group is capped. */
const reviewed = fc
  .array(
    fc.array(fc.record({ agreed: fc.integer({ min: 0, max: 8 }), off: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 3,
      maxLength: 3,
    }),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .chain((units) => fc.record({ units: fc.constant(units), seats: fc.integer({ min: 1, max: units.length }) }))
  .map(({ units, seats }) => ({
    seats,
    one: reading({
      stages: ['self', 'agreed'],
      criteria: [
        {
          id: 'G',
          cap: '12',
          rows: [
            { id: 'a', maximum: '8' },
            { id: 'b', maximum: '8' },
          ],
        },
        { id: 'c', maximum: '8' },
      ],
      units: Object.fromEntries(
        units.map((scores, at) => [
          `U${String(at)}`,
          Object.fromEntries(
            IDS.map((id, index) => {
              const { agreed, off } = scores[index] ?? { agreed: 0, off: 0 };
              return [id, { self: String(agreed + off), agreed: String(agreed) }];
            }),
          ),
        ]),
      ),
    }),
  }));

const nominees = (one: Reading, policyOf: Policy): string => {
  const cards = score(one, policyOf);
  return JSON.stringify(
    propose(rank(cards, one, policyOf), cards, one, policyOf).awards.map((found) =>
      found.nominees.map(({ unit }) => unit).sort(),
    ),
  );
};

/** Every score becomes what `to` says of it. */
function moved(one: Reading, to: (unit: string, criterion: string, score: Points) => Points): Reading {
  const entries = [...one.entries].map(
    ([unit, own]) =>
      [
        unit,
        new Map(
          [...own].map(([id, entry]): readonly [string, Entry] => {
            const { agreed, self } = entry.scores;
            if (agreed?.reading.status !== 'ok' || self === undefined) throw new Error('an agreed score is missing');
            const value = to(unit, id, agreed.reading.value);
            return [id, { ...entry, scores: { self, agreed: { ...agreed, reading: { ...agreed.reading, value } } } }];
          }),
        ),
      ] as const,
  );
  return { ...one, entries: new Map(entries) };
}

/** The median of |self − agreed|, worked out apart. */
function usualOf(one: Reading, id: string): number {
  const all = [...one.entries.values()]
    .map((own) => own.get(id)?.scores)
    .map((scores) => Math.abs(Number(scores?.self?.shown) - Number(scores?.agreed?.shown)))
    .sort((x, y) => x - y);
  const middle = (all.length - 1) / 2;
  return ((all[Math.floor(middle)] ?? 0) + (all[Math.ceil(middle)] ?? 0)) / 2;
}

const isChecked = (checks: CheckOrder, unit: string, id: string): boolean =>
  checks.cells.some((cell) => cell.unit === unit && cell.criterion === id);

const bounded = (value: number): string => String(Math.min(8, Math.max(0, value)));

describe('the cells to check first', () => {
  it('settle the awards: whatever usual corrections all other cells get, the same units hold them', () => {
    fc.assert(
      fc.property(
        reviewed,
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 12, maxLength: 12 }),
        ({ one, seats }, draws) => {
          const { checks } = firmnessOf(one, rules(seats));
          expect(checks.settles).toBe(true);
          let at = 0;
          const after = moved(one, (unit, id, now) => {
            const quarters = draws[at % draws.length] ?? 0;
            at += 1;
            const usual = usualOf(one, id);
            // A correction below one step of the scores is none.
            if (isChecked(checks, unit, id) || usual < 1) return now;
            return points(bounded(Number(decimalText(now)) + (quarters / 4) * usual));
          });
          expect(nominees(after, rules(seats))).toBe(nominees(one, rules(seats)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are not more than any other set of cells that settles it, where one unit stands against one', () => {
    const duels = reviewed.filter(({ one, seats }) => one.units.length === 2 && seats === 1);
    fc.assert(
      fc.property(duels, ({ one }) => {
        const { checks } = firmnessOf(one, rules(1));
        const base = nominees(one, rules(1));
        const [holder] = JSON.parse(base)[0] ?? [];
        if (holder === undefined) return;
        const cells = one.units.flatMap(({ id: unit }) => IDS.map((id) => ({ unit, id })));
        const isSettledBy = (checked: number): boolean => {
          const worst = moved(one, (unit, id, now) => {
            const index = cells.findIndex((cell) => cell.unit === unit && cell.id === id);
            const usual = usualOf(one, id);
            if ((checked & (1 << index)) !== 0 || usual < 1) return now;
            return points(bounded(Number(decimalText(now)) + (unit === holder ? -usual : usual)));
          });
          return nominees(worst, rules(1)) === base;
        };
        const sizes = Array.from({ length: 2 ** cells.length }, (_, set) => set)
          .filter(isSettledBy)
          .map((set) => set.toString(2).replace(/0/g, '').length);
        expect(checks.cells.length).toBe(Math.min(...sizes));
      }),
      { numRuns: 25 },
    );
  });

  it('hold every one of three that are tied: two may fall behind the third', () => {
    const group = {
      id: 'G',
      cap: '12',
      rows: [
        { id: 'a', maximum: '8' },
        { id: 'b', maximum: '8' },
      ],
    };
    // 12 (of 13) + 3, 10 + 5, 7 + 8: 15 points each; nobody can rise while the ceiling holds and the third is checked.
    const one = reading({
      stages: ['self', 'agreed'],
      criteria: [group, { id: 'c', maximum: '8' }],
      units: {
        U0: { a: { self: '8', agreed: '6' }, b: { self: '9', agreed: '7' }, c: { self: '3', agreed: '3' } },
        U1: { a: { self: '6', agreed: '4' }, b: { self: '8', agreed: '6' }, c: { self: '7', agreed: '5' } },
        U2: { a: { self: '6', agreed: '5' }, b: { self: '2', agreed: '2' }, c: { self: '9', agreed: '8' } },
      },
    });
    const { checks } = firmnessOf(one, rules(1));
    const after = moved(one, (unit, id, now) =>
      isChecked(checks, unit, id) ? now : points(bounded(Number(decimalText(now)) - usualOf(one, id))),
    );
    expect(nominees(one, rules(1))).toBe('[[]]');
    expect(nominees(after, rules(1))).toBe('[[]]');
  });

  it('are none where nobody could reach the holder', () => {
    const one = reading({
      stages: ['self', 'agreed'],
      criteria: [{ id: 'a', maximum: '50' }],
      units: {
        A: { a: { self: '40', agreed: '40' } },
        B: { a: { self: '22', agreed: '20' } },
        C: { a: { self: '12', agreed: '10' } },
      },
    });
    const { checks } = firmnessOf(one, rules(1));
    expect([checks.cells, checks.settles, checks.of, checks.basis]).toEqual([[], true, 3, 'corrections']);
  });

  it('begin with what could move most, and say how many pairs are open before', () => {
    const one = reading({
      stages: ['self', 'agreed'],
      criteria: [
        { id: 'small', maximum: '50' },
        { id: 'large', maximum: '50' },
      ],
      units: {
        A: { small: { self: '21', agreed: '20' }, large: { self: '35', agreed: '31' } },
        B: { small: { self: '21', agreed: '20' }, large: { self: '34', agreed: '30' } },
      },
    });
    const { checks } = firmnessOf(one, rules(1));
    expect(checks.cells.map(({ unit, criterion, openBefore }) => [unit, criterion, openBefore])).toEqual([
      ['A', 'large', 1],
      ['B', 'large', 1],
      ['A', 'small', 1],
      ['B', 'small', 1],
    ]);
    expect(checks.cells.map(({ usual }) => compare(usual, points('4')))).toEqual([0, 0, -1, -1]);
  });
});
