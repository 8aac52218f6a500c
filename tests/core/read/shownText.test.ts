import { shownText } from '../../../src/core/read/shownText';
import { BLANK_CELL } from '../../../src/core/workbook/cell';

const shown = (value: number, format: string): string =>
  shownText({ ...BLANK_CELL, value: { kind: 'number', value }, format }, false);

describe('shownText', () => {
  it.each([
    [25.67, 'General', '25,67'],
    [33.34, '0.0', '33,3'],
    [8.575, '0.00', '8,58'],
    [7, '0.00', '7,00'],
    [0.98, '0%', '98%'],
    [0.985, '0.0%', '98,5%'],
    [46143, 'd/m/yyyy', '1/5/2026'],
    [1234.5, '#,##0', '1235'],
  ])('shows %d in the format %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('shows a text as it was typed and an error by its name', () => {
    expect(shownText({ ...BLANK_CELL, value: { kind: 'text', text: ' 25,67' } }, false)).toBe(' 25,67');
    expect(shownText({ ...BLANK_CELL, value: { kind: 'error', error: '#DIV/0!' } }, false)).toBe('#DIV/0!');
  });
});
