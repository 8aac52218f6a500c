import { exactText, points, type Points } from '../../../../src/core/domain/points';
import type { Policy } from '../../../../src/core/domain/policy';
import { cell, type Expression } from '../../../../src/core/render/formula/expression';
import type { LeafFormula } from '../../../../src/core/render/formula/leafFormulas';
import { partFormulas } from '../../../../src/core/render/formula/partFormulas';
import { totalFormula } from '../../../../src/core/render/formula/unitArithmetic';
import { caps, criteria, policy, type Row } from '../../../builders/readings';

const shown = (expression: Expression | null): string | null =>
  expression === null ? null : `${expression.text} = ${exactText(expression.value)}`;

/** Leaves in column B from row 1 on, in the order of the rows; a deduction is a number below 0. */
function parts(rows: readonly Row[], scores: Readonly<Record<string, string | null>>, clauses: Partial<Policy> = {}) {
  const all = criteria(rows);
  const leaves = all.filter(({ hasChildren }) => !hasChildren).map(({ id }) => id);
  const leaf: LeafFormula = ({ id }) => {
    const score = scores[id];
    return score === null || score === undefined
      ? null
      : [cell({ sheet: '', row: leaves.indexOf(id) + 1, column: 2 }, points(score))];
  };
  return partFormulas(all, leaf, policy(clauses));
}

const GROUP: readonly Row[] = [{ id: 'I', maximum: '60', rows: [{ id: '1' }, { id: '2' }] }];

describe('the formula of a group', () => {
  it('adds its leaves, rounded where the policy rounds', () => {
    const scores = { '1': '10.005', '2': '20.005' };
    expect(shown(parts(GROUP, scores).group('I'))).toBe('SUM(B1:B2) = 30.01');
    const at = (where: Policy['rounding']['at']) => parts(GROUP, scores, { rounding: { at: where, decimals: 2 } }).group('I');
    expect(shown(at('criterion'))).toBe('SUMPRODUCT(ROUND(B1:B2,2)) = 30.02');
    expect(shown(at('group'))).toBe('ROUND(SUM(B1:B2),2) = 30.01');
    expect(shown(at('total'))).toBe('SUM(B1:B2) = 30.01');
  });

  it('is none for a group nobody has, or with a leaf that cannot be a formula', () => {
    expect(parts(GROUP, { '1': '10', '2': '20' }).group('II')).toBeNull();
    expect(parts(GROUP, { '1': '10', '2': null }).group('I')).toBeNull();
  });

  it('is cut at its cap, not at its maximum', () => {
    const capped = [{ id: 'I', maximum: '60', cap: '25', rows: [{ id: '1' }, { id: '2' }] }];
    expect(shown(parts(capped, { '1': '10', '2': '20' }).group('I'))).toBe('MIN(25,SUM(B1:B2)) = 25');
    // A cap is that of a group: one leaf is cut by its own maximum.
    expect(shown(parts([{ id: '1', cap: '5' }], { '1': '10' }).group('1'))).toBe('B1 = 10');
  });

  it('keeps the cap of a group inside it', () => {
    const rows = [{ id: 'I', rows: [{ id: '1', cap: '12', rows: [{ id: 'a' }, { id: 'b' }] }, { id: '2' }] }];
    expect(shown(parts(rows, { a: '10', b: '5', '2': '3' }).group('I'))).toBe('B3+MIN(12,SUM(B1:B2)) = 15');
  });

  it('leaves out what is bonus or penalty inside it', () => {
    const rows = [{ id: 'I', rows: [{ id: '1' }, { id: 'b', kind: 'bonus' as const }, { id: 'k', kind: 'penalty' as const }] }];
    const own = parts(rows, { '1': '10', b: '2', k: '-1' });
    expect(shown(own.group('I'))).toBe('B1 = 10');
    expect(shown(own.bonus(null))).toBe('B2 = 2');
    expect(shown(own.penalty(null))).toBe('-(B3) = 1');
  });

  it('has no formula where one of several alternatives counts', () => {
    const rows = [
      {
        id: 'I',
        rows: [
          { id: '1', alternatives: 'A' },
          { id: '2', alternatives: 'A' },
        ],
      },
    ];
    expect(parts(rows, { '1': '10', '2': '8' }).group('I')).toBeNull();
  });
});

const ASIDE: readonly Row[] = [
  { id: 'I', rows: [{ id: '1' }] },
  { id: 'B', kind: 'bonus', rows: [{ id: 'b1' }, { id: 'b2' }] },
  { id: 'K', kind: 'penalty', rows: [{ id: 'k1' }, { id: 'k2' }] },
];
const SCORES = { '1': '90', b1: '2', b2: '1.5', k1: '-1', k2: '-0.5' };

describe('the formulas of bonus and penalty', () => {
  it('add their rows, deductions turned into a positive number', () => {
    const own = parts(ASIDE, SCORES);
    expect(shown(own.bonus(null))).toBe('SUM(B2:B3) = 3.5');
    expect(shown(own.penalty(null))).toBe('-SUM(B4:B5) = 1.5');
  });

  it('are cut at the caps of the policy', () => {
    const own = parts(ASIDE, SCORES, { caps: caps({ bonus: points('3'), penalty: points('1') }) });
    expect(shown(own.bonus(null))).toBe('MIN(3,SUM(B2:B3)) = 3');
    expect(shown(own.penalty(null))).toBe('MIN(1,-SUM(B4:B5)) = 1');
  });

  it('are cut at the cap or maximum of their own group', () => {
    const own = parts(
      [
        { id: 'I', rows: [{ id: '1' }] },
        { id: 'B', kind: 'bonus', maximum: '3', rows: [{ id: 'b1' }, { id: 'b2' }] },
        { id: 'K', kind: 'penalty', maximum: '-1', rows: [{ id: 'k1' }, { id: 'k2' }] },
      ],
      SCORES,
    );
    expect(shown(own.bonus(null))).toBe('MIN(3,SUM(B2:B3)) = 3');
    expect(shown(own.penalty(null))).toBe('MIN(1,-SUM(B4:B5)) = 1');
  });

  it('cut one bonus at its own maximum where it is above it, and only there', () => {
    const rows = [
      { id: 'I', rows: [{ id: '1' }] },
      { id: 'b1', kind: 'bonus' as const, maximum: '2' },
    ];
    expect(shown(parts(rows, { '1': '90', b1: '2' }).bonus(null))).toBe('B2 = 2');
    expect(shown(parts(rows, { '1': '90', b1: '2.5' }).bonus(null))).toBe('MIN(2,B2) = 2');
  });

  it('take a column of their own where there are no rows, rounded with the criteria', () => {
    const column = cell({ sheet: '', row: 9, column: 5 }, points('2.345'));
    const rows = [{ id: 'I', rows: [{ id: '1' }] }];
    expect(shown(parts(rows, { '1': '90' }).bonus(column))).toBe('E9 = 2.345');
    expect(shown(parts(rows, { '1': '90' }, { rounding: { at: 'criterion', decimals: 2 } }).penalty(column))).toBe(
      'ROUND(E9,2) = 2.35',
    );
    expect(shown(parts(rows, { '1': '90' }, { rounding: { at: 'group', decimals: 1 } }).bonus(column))).toBe('ROUND(E9,1) = 2.3');
    // Rows count before the column.
    expect(shown(parts(ASIDE, SCORES).bonus(column))).toBe('SUM(B2:B3) = 3.5');
    expect(parts(rows, { '1': '90' }).bonus(null)).toBeNull();
  });
});

describe('the formula of a total', () => {
  const of = (column: number, value: string): Expression => cell({ sheet: '', row: 1, column }, points(value));
  const [groups, bonus, penalty] = [of(1, '98.456'), of(2, '3'), of(3, '2')];
  const p = (text: string): Points => points(text);
  const total = (clauses: Partial<Policy>, ...[more, less]: readonly (Expression | null)[]): string | null =>
    shown(totalFormula(groups, more ?? null, less ?? null, policy(clauses)));

  it('adds the bonus, takes the penalty away and stops at 0', () => {
    expect(total({})).toBe('MAX(0,A1) = 98.456');
    expect(total({}, bonus)).toBe('MAX(0,A1+B1) = 101.456');
    expect(total({}, bonus, penalty)).toBe('MAX(0,A1+B1-C1) = 99.456');
    expect(total({}, null, of(3, '99'))).toBe('MAX(0,A1-C1) = 0');
  });

  it('stops at the cap of the total, raised by the bonus where the policy says so', () => {
    expect(total({ caps: caps({ total: p('100') }) }, bonus)).toBe('MIN(100,MAX(0,A1+B1)) = 100');
    const free = { caps: caps({ total: p('98'), bonusMayExceedTotal: true }) };
    expect(total(free, bonus)).toBe('MIN(98+MAX(0,B1),MAX(0,A1+B1)) = 101');
    expect(total(free)).toBe('MIN(98,MAX(0,A1)) = 98');
    expect(total({ caps: caps({ bonusMayExceedTotal: true }) }, bonus)).toBe('MAX(0,A1+B1) = 101.456');
  });

  it('is rounded where the policy rounds the total', () => {
    expect(total({ rounding: { at: 'total', decimals: 2 } })).toBe('ROUND(MAX(0,A1),2) = 98.46');
    expect(total({ rounding: { at: 'group', decimals: 2 } })).toBe('MAX(0,A1) = 98.456');
  });
});
