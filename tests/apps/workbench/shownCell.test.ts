import { shownCell } from '../../../src/apps/workbench/shownCell';
import type { Cell } from '../../../src/core/workbook/cell';
import { englishNumbers, vietnameseNumbers } from '../../../src/text/format';

const number = (value: number, format = 'General'): Cell => ({
  value: { kind: 'number', value },
  formula: null,
  format,
  look: null,
});
const shown = (value: number, format?: string): string => shownCell(number(value, format), vietnameseNumbers, false).text;

describe('shownCell', () => {
  it.each([
    [9.5, 'General', '9,5'],
    [2026, 'General', '2026'],
    [0.1 + 0.2, 'General', '0,3'],
    [98.5, '0.00', '98,50'],
    [1234567.5, '#,##0.0', '1.234.567,5'],
    [0.965, '0.0%', '96,5%'],
    [7.6, '0', '8'],
    [46346, 'dd/mm/yyyy', '20/11/2026'],
    [-2, '0.0;[Red]-0.0', '-2,0'],
  ])('shows %d in the format %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('counts the days of a 1904 workbook from 1904', () => {
    expect(shownCell(number(44884, 'dd/mm/yyyy'), vietnameseNumbers, true).text).toBe('20/11/2026');
  });

  it('writes numbers the reader’s way', () => {
    expect(shownCell(number(9.5), englishNumbers, false)).toEqual({ text: '9.5', align: 'right' });
  });

  it('keeps texts that look like numbers as texts, on the left', () => {
    expect(
      shownCell({ value: { kind: 'text', text: '9,5' }, formula: null, format: '@', look: null }, vietnameseNumbers, false),
    ).toEqual({
      text: '9,5',
      align: 'left',
    });
  });
});
