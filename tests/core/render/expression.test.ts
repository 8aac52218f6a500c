/** Formulas with the exact value they stand for (METHODS §1.3): the text Excel computes, and the number of the engine. */
import { decimalText, exactText, points as P } from '../../../src/core/domain/points';
import {
  agrees,
  atLeastZero,
  atMost,
  cell,
  consensusOf,
  constant,
  ifBelow,
  leastOf,
  LONGEST_FORMULA,
  minus,
  negated,
  over,
  reference,
  rounded,
  times,
  total,
  type Expression,
} from '../../../src/core/render/formula/expression';

const at = (row: number, sheet = 'S') => ({ sheet, row, column: 3 });
const [two, three] = [cell(at(2), P('2')), cell(at(3), P('3'))];
const said = (one: Expression | null): string =>
  one === null ? 'null' : `${one.text} = ${exactText(one.value)}`.replaceAll("'S'!", 'S!');

describe('a formula and its value', () => {
  it.each<readonly [Expression | null, string]>([
    [two, 'S!C2 = 2'],
    [cell(at(2, ''), P('2')), 'C2 = 2'],
    [cell(at(2, 'Tr. M'), P('2')), "'Tr. M'!C2 = 2"],
    [constant(P('2.5')), '2.5 = 2.5'],
    [constant(P('-2')), '-2 = -2'],
    [constant(P('1/3')), '(1/3) = 1/3'],
    [times(two, three), 'S!C2*S!C3 = 6'],
    [times(constant(P('0.5')), total([two, three])), '0.5*(S!C2+S!C3) = 2.5'],
    [times(constant(P('-1')), two), '(-1)*S!C2 = -2'],
    [times(rounded(two, 1), three), 'ROUND(S!C2,1)*S!C3 = 6'],
    [times(total([rounded(two, 1), rounded(three, 1)]), two), '(ROUND(S!C2,1)+ROUND(S!C3,1))*S!C2 = 10'],
    [times(atMost(P('5'), cell(at(2, "Tr) (M's"), P('2'))), three), "MIN(5,'Tr) (M''s'!C2)*S!C3 = 6"],
    [over(two, three), 'S!C2/S!C3 = 2/3'],
    [over(two, total([two, three])), 'S!C2/(S!C2+S!C3) = 0.4'],
    [over(two, constant(P('0'))), 'null'],
    [minus(two, three), 'S!C2-S!C3 = -1'],
    [minus(two, total([two, three])), 'S!C2-(S!C2+S!C3) = -3'],
    [minus(two, negated(three)), 'S!C2+S!C3 = 5'],
    [negated(three), '-S!C3 = -3'],
    [negated(total([two, three])), '-(S!C2+S!C3) = -5'],
    [negated(negated(three)), 'S!C3 = 3'],
    [atMost(null, three), 'S!C3 = 3'],
    [atMost(P('2.5'), three), 'MIN(2.5,S!C3) = 2.5'],
    [atMost(P('4'), three), 'MIN(4,S!C3) = 3'],
    [leastOf(two, three), 'MIN(S!C2,S!C3) = 2'],
    [leastOf(three, two), 'MIN(S!C3,S!C2) = 2'],
    [atLeastZero(three), 'MAX(0,S!C3) = 3'],
    [atLeastZero(negated(three)), 'MAX(0,-S!C3) = 0'],
    [rounded(cell(at(2), P('2.345')), 2), 'ROUND(S!C2,2) = 2.35'],
    [ifBelow(two, P('3'), two, three), 'IF(S!C2<3,S!C2,S!C3) = 2'],
    [ifBelow(three, P('3'), two, three), 'IF(S!C3<3,S!C2,S!C3) = 3'],
    [total([two, three, negated(two)]), 'S!C2+S!C3-S!C2 = 3'],
    [total([negated(two), three]), '-S!C2+S!C3 = 1'],
  ])('%#', (expression, expected) => {
    expect(said(expression)).toBe(expected);
  });

  it('a cell knows which it is, a formula made of cells is none', () => {
    expect([two.cell, times(two, three).cell]).toEqual([at(2), null]);
    expect(reference(at(5, 'Trường A'))).toBe("'Trường A'!C5");
  });

  it('agrees with a number it gives, unless Excel could not take it', () => {
    expect([agrees(two, P('2')), agrees(two, P('2.1'))]).toEqual([true, false]);
    expect(agrees({ ...two, text: 'A'.repeat(LONGEST_FORMULA) }, P('2'))).toBe(false);
    expect(agrees({ ...two, text: 'A'.repeat(LONGEST_FORMULA - 1) }, P('2'))).toBe(true);
  });
});

describe('what several reviewers come to (METHODS §8.1: 7, 7.5, 8, 8.5, 3)', () => {
  const scores = (...values: readonly string[]) => values.map((value, index) => cell(at(index + 1, ''), P(value)));
  const five = scores('7', '7.5', '8', '8.5', '3');
  const list = 'C1,C2,C3,C4,C5';

  it('median 7.5, mean 6.8, trimmed 7.5', () => {
    expect(said(consensusOf('median', five))).toBe(`MEDIAN(${list}) = 7.5`);
    expect(said(consensusOf('mean', five))).toBe(`AVERAGE(${list}) = 6.8`);
    expect(said(consensusOf('trimmed', five))).toBe(`(SUM(${list})-MAX(${list})-MIN(${list}))/3 = 7.5`);
  });

  it('the median of an even number is between the middle two; two are not trimmed, one is itself', () => {
    expect(said(consensusOf('median', scores('9', '6', '7', '1')))).toBe('MEDIAN(C1,C2,C3,C4) = 6.5');
    expect(said(consensusOf('trimmed', scores('9', '6')))).toBe('AVERAGE(C1,C2) = 7.5');
    expect(said(consensusOf('trimmed', scores('9', '6', '7')))).toBe('(SUM(C1,C2,C3)-MAX(C1,C2,C3)-MIN(C1,C2,C3))/1 = 7');
    expect(said(consensusOf('median', scores('9')))).toBe('MEDIAN(C1) = 9');
    expect(['median', 'mean', 'trimmed'].map((rule) => consensusOf(rule as 'median', []))).toEqual([null, null, null]);
  });

  it('a mean that never ends keeps its exact value', () => {
    const found = consensusOf('mean', scores('1', '1', '2'));
    expect(found === null ? '' : decimalText(found.value, 4)).toBe('1.3333');
    expect(found === null ? '' : exactText(found.value)).toBe('4/3');
  });
});
