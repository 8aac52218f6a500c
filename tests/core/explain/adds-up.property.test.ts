import * as fc from 'fast-check';
import { explain } from '../../../src/core/explain/explain';
import type { ExplainedLine } from '../../../src/core/domain/explanation';
import { add, decimalText, points, subtract, sum, ZERO, type Points } from '../../../src/core/domain/points';
import { caps, type Row } from '../../builders/readings';
import { appraisal } from '../render/appraisals';

/** Thousandths, so that rounding to two decimals has something to do. */
const amount = fc.integer({ min: 0, max: 40_000 }).map((thousandths) => decimalText(points(`${thousandths}/1000`)));
const cap = fc.option(amount, { nil: undefined });
const given = (text: string | undefined): Points | null => (text === undefined ? null : points(text));

const tree = ([one, two, three]: readonly (string | undefined)[]): readonly Row[] => {
  const capped = (text: string | undefined): Pick<Row, 'cap'> => (text === undefined ? {} : { cap: text });
  return [
    { id: 'I', ...capped(one), rows: [{ id: 'I.1' }, { id: 'I.2' }, { id: 'I.-', kind: 'penalty' }] },
    { id: 'II', ...capped(two), rows: [{ id: 'II.A', ...capped(three), rows: [{ id: 'II.A.1' }] }, { id: 'II.2' }] },
    { id: 'B', kind: 'bonus' },
    { id: 'K', kind: 'penalty' },
  ];
};
const LEAVES = ['I.1', 'I.2', 'I.-', 'II.A.1', 'II.2', 'B', 'K'];

const spec = fc.record({
  ceilings: fc.array(cap, { minLength: 3, maxLength: 3 }),
  cells: fc.array(amount, { minLength: LEAVES.length, maxLength: LEAVES.length }),
  at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'none' as const),
  decimals: fc.integer({ min: 0, max: 2 }),
  caps: fc.record({
    total: cap.map(given),
    bonus: cap.map(given),
    penalty: cap.map(given),
    penaltyFloor: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const),
    bonusMayExceedTotal: fc.boolean(),
  }),
});

/** Follows the told lines with a pencil: what the groups add up to, what is added and taken, what is cut, how it is rounded. */
function followed(lines: readonly ExplainedLine[]): { readonly total: string; readonly told: string } {
  let sofar = ZERO;
  let told = '';
  for (const line of lines) {
    switch (line.code) {
      case 'beforeBonus':
        sofar = sum(line.facts.groups.map(({ counted }) => counted));
        break;
      case 'bonus':
        sofar = add(sofar, line.facts.counted);
        break;
      case 'penalty':
        sofar = subtract(sofar, subtract(line.facts.counted, line.facts.inGroups));
        break;
      case 'totalFloored':
        sofar = add(sofar, line.facts.lost);
        break;
      case 'totalCapped':
        sofar = subtract(sofar, line.facts.lost);
        break;
      case 'rounded':
        if (decimalText(sofar) !== decimalText(line.facts.before))
          return { total: decimalText(sofar), told: 'rounds another number' };
        sofar = line.facts.after;
        break;
      case 'total':
        told = decimalText(line.facts.total);
        break;
      default:
    }
  }
  return { total: decimalText(sofar), told };
}

describe('what is told adds up', () => {
  it('the lines of a total lead to the total, whatever is capped, floored and rounded', () => {
    fc.assert(
      fc.property(spec, ({ ceilings, cells, at, decimals, caps: clauses }) => {
        const found = appraisal({
          criteria: tree(ceilings),
          units: { A: Object.fromEntries(LEAVES.map((id, index) => [id, cells[index] ?? null])) },
          policy: { caps: caps(clauses), rounding: { at, decimals } },
        });
        const lines = explain(found, 'A', null)?.sections.find(({ name }) => name === 'total')?.lines ?? [];
        const { total, told } = followed(lines);
        expect(total).toBe(told);
      }),
      { numRuns: 300 },
    );
  });

  it('the rows of a group lead to what the group counts, before it is rounded', () => {
    fc.assert(
      fc.property(spec, ({ ceilings, cells, at, decimals, caps: clauses }) => {
        const found = appraisal({
          criteria: tree(ceilings),
          units: { A: Object.fromEntries(LEAVES.map((id, index) => [id, cells[index] ?? null])) },
          policy: { caps: caps(clauses), rounding: { at, decimals } },
        });
        const lines = explain(found, 'A', null)?.sections.find(({ name }) => name === 'groups')?.lines ?? [];
        const earned = (group: string): Points =>
          sum(
            lines.flatMap((line) =>
              line.code === 'step' && new RegExp(`^${group}\\..*\\d$`).test(String(line.facts.criterion.id))
                ? [line.facts.points ?? ZERO]
                : [],
            ),
          );
        for (const line of lines) {
          if (line.code !== 'group') continue;
          const { criterion, raw, penalty, lostToFloor, lostToCap, counted, isRounded } = line.facts;
          expect(decimalText(earned(String(criterion.id)))).toBe(decimalText(raw));
          const net = subtract(add(subtract(raw, penalty), lostToFloor), lostToCap);
          if (!isRounded) expect(decimalText(net)).toBe(decimalText(counted));
        }
      }),
      { numRuns: 100 },
    );
  });
});
