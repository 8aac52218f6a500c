import * as fc from 'fast-check';
import { add, decimalText, equal, points, subtract, sum, ZERO, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import { score } from '../../../src/core/score/score';
import { caps, policy, reading, type Row } from '../../builders/readings';

const amount = fc.integer({ min: 0, max: 4000 }).map((hundredths) => decimalText(points(`${hundredths}/100`)));
const cap = fc.option(amount, { nil: undefined });
const cell = fc.option(amount, { nil: null, freq: 12 });

interface Cluster {
  readonly rows: readonly Row[];
  readonly cells: Readonly<Record<string, string | null>>;
}

/** Two groups with sub-groups, deductions and a bonus inside, a bonus group, a penalty group. */
const cluster: fc.Arbitrary<Cluster> = fc
  .record({ caps: fc.array(cap, { minLength: 6, maxLength: 6 }), cells: fc.array(cell, { minLength: 12, maxLength: 12 }) })
  .map(({ caps: ceilings, cells }) => {
    const capped = (index: number): Pick<Row, 'cap'> => {
      const ceiling = ceilings[index];
      return ceiling === undefined ? {} : { cap: ceiling };
    };
    const group = (id: string, at: number): Row => ({
      id,
      ...capped(at),
      rows: [
        { id: `${id}a`, ...capped(at + 1), rows: [{ id: `${id}1` }, { id: `${id}2` }, { id: `${id}-`, kind: 'penalty' }] },
        { id: `${id}3` },
        { id: `${id}+`, kind: 'bonus' },
      ],
    });
    const rows: readonly Row[] = [
      group('G', 0),
      group('H', 2),
      { id: 'B', kind: 'bonus', ...capped(4), rows: [{ id: 'B1' }] },
      { id: 'K', kind: 'penalty', ...capped(5), rows: [{ id: 'K1' }] },
    ];
    const leaves = ['G1', 'G2', 'G-', 'G3', 'G+', 'H1', 'H2', 'H-', 'H3', 'H+', 'B1', 'K1'];
    return { rows, cells: Object.fromEntries(leaves.map((id, index) => [id, cells[index] ?? null])) };
  });

const rules: fc.Arbitrary<Policy> = fc
  .record({
    total: cap,
    bonus: cap,
    penalty: cap,
    penaltyFloor: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const),
    bonusMayExceedTotal: fc.boolean(),
  })
  .map(({ total, bonus, penalty, ...rest }) => {
    const given = (text: string | undefined): Points | null => (text === undefined ? null : points(text));
    return policy({ caps: caps({ total: given(total), bonus: given(bonus), penalty: given(penalty), ...rest }) });
  });

describe('score', () => {
  it('accounts for every point: total = raw − lost + bonus − deductions + spared + floors − cap (METHODS §3.4)', () => {
    fc.assert(
      fc.property(cluster, rules, ({ rows, cells }, clauses) => {
        const card = score(reading({ criteria: rows, units: { A: cells } }), clauses)[0];
        if (card === undefined) throw new Error('No scorecard');
        const accounted = [
          ...card.groups.map((group) => group.raw),
          ...card.groups.map((group) => subtract(ZERO, group.lostToCap)),
          subtract(card.bonus.raw, card.bonus.lostToCap),
          subtract(card.penalty.sparedByCap, card.penalty.raw),
          card.lostToFloor,
          subtract(ZERO, card.lostToTotalCap),
        ].reduce(add);
        if (card.total !== null) expect(decimalText(card.total)).toBe(decimalText(accounted));
        expect(card.total === null).toBe(card.missing.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('a group counts raw − deductions + floors − cap, and the rows add up to its raw points', () => {
    fc.assert(
      fc.property(cluster, rules, ({ rows, cells }, clauses) => {
        const card = score(reading({ criteria: rows, units: { A: cells } }), clauses)[0];
        for (const group of card?.groups ?? []) {
          const net = subtract(add(subtract(group.raw, group.penalty), group.lostToFloor), group.lostToCap);
          expect(equal(net, group.counted)).toBe(true);
          const rowsOf = (card?.steps ?? []).filter(
            (step) => /^.\d$/.test(step.criterion) && step.criterion.startsWith(String(group.criterion)),
          );
          expect(equal(sum(rowsOf.map((step) => step.points ?? ZERO)), group.raw)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the total lies between 0 and its cap', () => {
    fc.assert(
      fc.property(cluster, rules, ({ rows, cells }, clauses) => {
        const total = score(reading({ criteria: rows, units: { A: cells } }), clauses)[0]?.total ?? null;
        const ceiling = clauses.caps.total;
        if (total === null) return;
        expect(decimalText(total).startsWith('-')).toBe(false);
        if (ceiling !== null && !clauses.caps.bonusMayExceedTotal)
          expect(decimalText(subtract(ceiling, total)).startsWith('-')).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
