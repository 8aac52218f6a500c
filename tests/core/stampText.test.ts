/** The text that a stamp is made of: what was typed, cell by cell, and nothing that Excel changes by itself. */
import { stampText } from '../../src/core/submission';
import { sheet, workbook, type CellInput, type SheetExtra } from '../builders/workbook';

const linesOf = (cells: readonly CellInput[], extra: SheetExtra = {}): readonly string[] =>
  stampText(workbook(sheet('Phiếu', [cells], extra))).split('\n');

describe('the text of a stamp', () => {
  it.each<readonly [CellInput, string | null]>([
    ['Trường M', '"Trường M"'],
    ['a "b"\nc', '"a \\"b\\"\\nc"'],
    ['', null],
    [null, null],
    [24.5, '24.5'],
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [true, 'true'],
    [false, 'false'],
    [{ e: '#REF!' }, '#REF!'],
    // A formula is what was typed; its value, and how a cell looks, are not.
    [{ f: 'A1+1', v: 9 }, '=A1+1'],
    [{ f: 'A1+1', v: 10 }, '=A1+1'],
    [{ f: 'A1+1' }, '=A1+1'],
    [{ v: 0.5, format: '0%', bold: true }, '0.5'],
  ])('%j is %s', (cell, content) => {
    expect(linesOf(['x', cell])).toEqual(['"Phiếu"', '1:1 "x"', ...(content === null ? [] : [`1:2 ${content}`])]);
  });

  it('every sheet of the user’s own by its name, in one form of its letters; ours are left out', () => {
    const own = sheet('Phiếu'.normalize('NFD'), [[1], [], [null, 2]]);
    const ours = sheet('Tổng hợp', [[3]], { mark: 'summary' });
    expect(stampText(workbook(own, ours, sheet('Hai', [])))).toBe(['"Phiếu"', '1:1 1', '3:2 2', '"Hai"'].join('\n'));
    expect(stampText(workbook(ours))).toBe('');
  });
});
