/** Fixes looked at before they are written: what they set, what follows, and what only Excel can say. */
import { formulasOf } from '../../src/core/dependentCells';
import type { CellFix } from '../../src/core/domain/fixing';
import { lookAhead } from '../../src/core/lookAhead';
import type { CellRef } from '../../src/core/workbook/address';
import type { ModelValue } from '../../src/core/workbook/sheetModel';
import { cellOf } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const at = (column: number, row = 1): CellRef => ({ sheet: 'Bảng', row, column });
const book = (...cells: readonly CellInput[]) => workbook(sheet('Bảng', [cells]));
const fix = (column: number, put: ModelValue, more: Partial<CellFix> = {}): CellFix => ({
  at: at(column),
  from: { kind: 'blank' },
  put,
  rules: ['FRM-01'],
  unit: null,
  criterion: null,
  ...more,
});
const number = (value: number): ModelValue => ({ kind: 'number', value });
const formula = (text: string): ModelValue => ({ kind: 'formula', formula: text, cached: '' });

describe('a number that is set', () => {
  const BOOK = book(4, { f: 'A1*2', v: 8 }, { f: 'B1+1', v: 9 }, 7, { f: 'D1+1', v: 8 });

  it.each([['among all formulas', null] as const, ['among those that are known', formulasOf(BOOK)] as const])(
    'takes along what follows from it, %s',
    (_, formulas) => {
      const one = fix(1, number(5));
      const ahead = lookAhead(BOOK, [one], formulas);
      expect(ahead.fixes).toEqual([one]);
      expect(ahead.changed).toEqual([at(1), at(2), at(3)]);
      expect(ahead.unknown).toEqual([]);
      const cells = [1, 2, 3, 4, 5].map((column) => cellOf(ahead.workbook, at(column)));
      expect(cells.map(({ value, formula: text }) => [value, text])).toEqual([
        [{ kind: 'number', value: 5 }, null],
        [{ kind: 'number', value: 10 }, 'A1*2'],
        [{ kind: 'number', value: 11 }, 'B1+1'],
        [{ kind: 'number', value: 7 }, null],
        [{ kind: 'number', value: 8 }, 'D1+1'],
      ]);
    },
  );

  it('leaves what only Excel can calculate as it shows, and says which cells those are', () => {
    const looked = book(4, { f: 'VLOOKUP(A1,X!A:B,2,0)', v: 3 }, { f: 'B1+1', v: 4 });
    const ahead = lookAhead(looked, [fix(1, number(5))]);
    expect(ahead.changed).toEqual([at(1)]);
    expect(ahead.unknown).toEqual([at(2), at(3)]);
    expect(cellOf(ahead.workbook, at(2)).value).toEqual({ kind: 'number', value: 3 });
    expect(cellOf(ahead.workbook, at(3)).value).toEqual({ kind: 'number', value: 4 });
  });
});

describe('a formula that is set', () => {
  const told = { was: { kind: 'number', value: '7' }, gives: null } as const;

  it('says what it comes to, in the cell and in the fix', () => {
    const ahead = lookAhead(book(4, 7), [fix(2, formula('A1*3'), { formula: told })]);
    expect(ahead.fixes).toEqual([
      fix(2, { kind: 'formula', formula: 'A1*3', cached: 12 }, { formula: { was: told.was, gives: 12 } }),
    ]);
    expect(cellOf(ahead.workbook, at(2))).toMatchObject({ value: { kind: 'number', value: 12 }, formula: 'A1*3' });
    expect(new Set(ahead.changed.map(({ column }) => column))).toEqual(new Set([2]));
    expect(ahead.unknown).toEqual([]);
  });

  it.each([
    ['a number', 7, 7, { kind: 'number', value: 7 }],
    ['a text', 'bảy', 'bảy', { kind: 'text', text: 'bảy' }],
    ['nothing', null, '', { kind: 'text', text: '' }],
    ['true', true, '', { kind: 'text', text: '' }],
  ] as const)('that only Excel can calculate shows what stood there: %s', (_, held, cached, value) => {
    const ahead = lookAhead(book(4, held), [fix(2, formula('VLOOKUP(A1,X!A:B,2,0)'), { formula: told })]);
    expect(ahead.fixes).toEqual([fix(2, { kind: 'formula', formula: 'VLOOKUP(A1,X!A:B,2,0)', cached }, { formula: told })]);
    expect(cellOf(ahead.workbook, at(2))).toMatchObject({ value, formula: 'VLOOKUP(A1,X!A:B,2,0)' });
    expect([ahead.changed, ahead.unknown]).toEqual([[at(2)], [at(2)]]);
  });

  it('of which nothing was told keeps what stood there in the fix, though the cell shows what it comes to', () => {
    const ahead = lookAhead(book(4, 7), [fix(2, formula('A1*3'))]);
    expect(ahead.fixes).toEqual([fix(2, { kind: 'formula', formula: 'A1*3', cached: 7 })]);
    expect(cellOf(ahead.workbook, at(2)).value).toEqual({ kind: 'number', value: 12 });
  });

  it('of several fixes each is told by itself', () => {
    const ahead = lookAhead(book(4, 7, 1), [fix(1, number(5)), fix(2, formula('A1*3'), { formula: told })]);
    expect(ahead.fixes.map(({ put }) => put)).toEqual([number(5), { kind: 'formula', formula: 'A1*3', cached: 15 }]);
  });
});
