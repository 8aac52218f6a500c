import { exactText } from '../../../../src/core/domain/points';
import type { Policy } from '../../../../src/core/domain/policy';
import { score } from '../../../../src/core/score/score';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { printedTotals } from '../../../../src/core/validate/printed/printedTotals';
import { refText } from '../../../../src/core/workbook/address';
import { policy } from '../../../builders/readings';
import { clusterReading, typed, type Row, type School, type Typed } from '../clusterReading';

const ROWS: readonly Row[] = [{ id: 'I.1' }, { id: 'I.2' }, { id: '+', kind: 'bonus' }, { id: '-', kind: 'penalty' }];

const one = (v: number): Typed => ({ v, format: '0.0' });

interface Page extends Omit<School, 'name'> {
  /** The total stands on another sheet than the scores. */
  readonly apart?: Typed;
}

/** `cell printed sum` of each total that its page does not come to. */
function told({ apart, ...cells }: Page, clauses: Partial<Policy> = {}): readonly string[] {
  const number = apart === undefined ? null : typed(apart, { sheet: 'Tổng hợp', row: 4, column: 3 });
  const reading = clusterReading({
    criteria: ROWS,
    schools: [{ name: 'Trường M', ...cells }],
    ...(number === null ? {} : { more: { claims: [{ what: 'total', stage: 'agreed', unit: 'u1', criterion: null, number }] } }),
  });
  const rules = policy(clauses);
  return printedTotals(contextOf(reading, score(reading, rules), [], rules, [])).map(
    ({ claim, printed, sum }) => `${refText(claim.number.at)} ${exactText(printed)} ${exactText(sum)}`,
  );
}

describe('a total and the sum of its page', () => {
  it('differ where cells print fewer decimals than they hold', () => {
    expect(told({ agreed: { 'I.1': one(20.04), 'I.2': one(12.04) }, total: one(32.08) })).toEqual(["'Trường M'!H8 32.1 32"]);
    expect(told({ agreed: { 'I.1': one(20.04), 'I.2': one(12) }, total: one(32.04) })).toEqual([]);
  });

  it('take deductions off, typed with either sign, and a blank bonus for none', () => {
    const page = "'Trường M'!H8 30 29.9";
    const scores = { 'I.1': one(20.04), 'I.2': one(12.04), '+': null };
    expect(told({ agreed: { ...scores, '-': one(-2.06) }, total: one(30.02) })).toEqual([page]);
    expect(told({ agreed: { ...scores, '-': one(2.06) }, total: one(30.02) })).toEqual([page]);
  });

  it('are not compared where a score stands in another column', () => {
    const agreed = { 'I.1': one(20.04), 'I.2': null, '+': one(12.04) };
    expect(told({ agreed, self: { 'I.1': 21, 'I.2': 10 }, total: one(32.08) })).toEqual([]);
    expect(told({ agreed: { 'I.1': one(20.04), '+': one(12.04), '-': null, 'I.2': 0 }, total: one(32.08) })).toEqual([
      "'Trường M'!H8 32.1 32",
    ]);
  });

  it('are not compared across sheets', () => {
    const agreed = { 'I.1': one(20.04), 'I.2': one(12.04) };
    expect(told({ agreed, apart: one(32.08) })).toEqual([]);
  });

  it('are not compared where the regulation rounds the scores, so that its total is no sum of the cells', () => {
    const agreed = { 'I.1': one(20.44), 'I.2': one(12.44) };
    expect(told({ agreed, total: 32 }, { rounding: { at: 'criterion', decimals: 0 } })).toEqual([]);
  });
});
