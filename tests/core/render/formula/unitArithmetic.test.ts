import { exactText, points } from '../../../../src/core/domain/points';
import type { Policy } from '../../../../src/core/domain/policy';
import type { Reading } from '../../../../src/core/domain/reading';
import type { Expression } from '../../../../src/core/render/formula/expression';
import { unitArithmetic, type UnitArithmetic } from '../../../../src/core/render/formula/unitArithmetic';
import { score } from '../../../../src/core/score/score';
import { caps, policy, type CellSpec } from '../../../builders/readings';
import { placed } from '../appraisals';

/** Rows 6 to 8 of `Phiếu A`: self-scores in G, the first review in H, what was agreed in K; the columns aside are N3 and O3. */
function given(bonus: CellSpec | undefined, penalty: CellSpec | undefined, more: Partial<Reading> = {}): Reading {
  return {
    ...placed({
      criteria: [
        { id: 'I', maximum: '20', rows: [{ id: 'I.1' }, { id: 'I.2' }] },
        { id: 'II', maximum: '40' },
      ],
      stages: ['self', 'review1', 'agreed'],
      units: {
        A: {
          'I.1': { self: '9', review1: '8.5', agreed: '8' },
          'I.2': { self: '9', review1: '8', agreed: '7.5' },
          II: { self: '33', review1: '31', agreed: '30' },
        },
      },
      ...(bonus === undefined ? {} : { bonusColumn: { A: bonus } }),
      ...(penalty === undefined ? {} : { penaltyColumn: { A: penalty } }),
    }),
    ...more,
  };
}

function arithmetic(of: Reading, clauses: Partial<Policy> = {}): UnitArithmetic {
  const rules = policy(clauses);
  const [card] = score(of, rules);
  if (card === undefined) throw new Error('A was scored');
  return unitArithmetic(card, of, rules);
}

const said = (expression: Expression | null): string | null =>
  expression === null ? null : `${expression.text.replaceAll("'Phiếu A'!", '')} = ${exactText(expression.value)}`;

describe('the arithmetic of one unit as formulas', () => {
  const of = given('4', '1');

  it('adds the groups of what counts', () => {
    const own = arithmetic(of);
    expect([said(own.group('I')), said(own.group('II')), said(own.group('X'))]).toEqual(['SUM(K6:K7) = 15.5', 'K8 = 30', null]);
    expect(said(own.beforeBonus())).toBe('SUM(K6:K7)+K8 = 45.5');
  });

  it('adds self-scores and the last review in the same order of operations', () => {
    const own = arithmetic(of, { caps: caps({ bonus: points('3') }) });
    expect(said(own.self())).toBe('MAX(0,SUM(G6:G7)+G8+MIN(3,N3)-O3) = 53');
    expect(said(own.reviewed())).toBe('MAX(0,SUM(H6:H7)+H8+MIN(3,N3)-O3) = 49.5');
  });

  it('takes bonuses and deductions from their columns, up to the ceilings of the policy and of the workbook', () => {
    expect([said(arithmetic(of).bonus()), said(arithmetic(of).penalty())]).toEqual(['N3 = 4', 'O3 = 1']);
    expect(said(arithmetic(of, { caps: caps({ bonus: points('3') }) }).bonus())).toBe('MIN(3,N3) = 3');
    const at = { sheet: 'Phiếu A', row: 2, column: 14 };
    const ceiled = given('4', '1', { columnMaxima: { bonus: { maximum: points('2'), at }, penalty: null } });
    expect(said(arithmetic(ceiled).bonus())).toBe('MIN(2,N3) = 2');
    expect(said(arithmetic(ceiled).self())).toBe('MAX(0,SUM(G6:G7)+G8+MIN(2,N3)-O3) = 52');
  });

  it('keeps a blank cell of such a column in the sum', () => {
    expect([said(arithmetic(given(null, null)).bonus()), said(arithmetic(given(null, null)).penalty())]).toEqual([
      'N3 = 0',
      'O3 = 0',
    ]);
  });

  it('has none of them without a column', () => {
    const own = arithmetic(given(undefined, undefined));
    expect([own.bonus(), own.penalty()]).toEqual([null, null]);
    expect(said(own.self())).toBe('MAX(0,SUM(G6:G7)+G8) = 51');
  });

  it('is left to the value where a formula would not give it: a number typed as text', () => {
    const column = given('4', '1').bonusColumn.get('A');
    if (column === undefined) throw new Error('There is a bonus');
    const typed = { ...column, stored: { kind: 'text' as const, text: '4' } };
    const own = arithmetic({ ...of, bonusColumn: new Map([['A', typed]]) });
    expect([own.bonus(), own.self(), own.reviewed()]).toEqual([null, null, null]);
    expect(said(own.penalty())).toBe('O3 = 1');
    expect(said(own.beforeBonus())).toBe('SUM(K6:K7)+K8 = 45.5');
  });
});
