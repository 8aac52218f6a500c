import type { Appraisal } from '../../../src/core/domain/appraisal';
import { points } from '../../../src/core/domain/points';
import { effectsOf } from '../../../src/core/fix/effects';
import { withCells } from '../../../src/core/fix/withCells';
import { a1, parseA1 } from '../../../src/core/workbook/address';
import type { ModelValue } from '../../../src/core/workbook/sheetModel';
import { reading } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';

const put = (cell: string, value: ModelValue, name = 'Phiếu') => ({
  at: { sheet: name, ...(parseA1(cell) ?? { row: 1, column: 1 }) },
  put: value,
});

describe('a workbook as it would be', () => {
  const book = workbook(sheet('Phiếu', [[1, null, { f: 'A1*2', v: 2, format: '0.0' }], [], ['x']]), sheet('Khác', [[5]]));

  it('holds what was put, and no formula where none was', () => {
    const [own] = withCells(book, [
      put('A1', { kind: 'blank' }),
      put('C1', { kind: 'number', value: 7 }),
      put('A3', { kind: 'text', text: 'y' }),
      put('D3', { kind: 'formula', formula: 'A1+1', cached: 3 }),
      put('E3', { kind: 'formula', formula: 'A3&"!"', cached: 'y!' }),
    ]).sheets;
    const held = [...(own?.rows ?? [])].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula, format }]) => [a1(row, column), value, formula, format]),
    );
    expect(held).toEqual([
      ['A1', { kind: 'blank' }, null, 'General'],
      ['C1', { kind: 'number', value: 7 }, null, '0.0'],
      ['A3', { kind: 'text', text: 'y' }, null, 'General'],
      ['D3', { kind: 'number', value: 3 }, 'A1+1', 'General'],
      ['E3', { kind: 'text', text: 'y!' }, 'A3&"!"', 'General'],
    ]);
  });

  it('keeps rows and cells in order, and other sheets as they are', () => {
    const after = withCells(book, [put('B2', { kind: 'number', value: 9 }), put('B1', { kind: 'number', value: 8 })]);
    const [own, other] = after.sheets;
    expect([...(own?.rows ?? [])].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [1, [1, 2, 3]],
      [2, [2]],
      [3, [1]],
    ]);
    expect(other).toBe(book.sheets[1]);
    expect([...(book.sheets[0]?.rows.keys() ?? [])]).toEqual([1, 3]);
  });
});

describe('what a fix does to totals and places', () => {
  /** `[total, place, would-be place]` by unit; a unit that is not named was not scored. */
  const year = (of: Readonly<Record<string, readonly [string | null, number | null, number?]>>, units = ['A', 'B']): Appraisal =>
    ({
      reading: reading({ criteria: [{ id: 'I' }], units: Object.fromEntries(units.map((id) => [id, {}])) }),
      scorecards: Object.entries(of).map(([unit, [total]]) => ({ unit, total: total === null ? null : points(total) })),
      standings: Object.entries(of).map(([unit, [, place, would]]) => ({ unit, place, wouldBePlace: would ?? place })),
    }) as unknown as Appraisal;
  const effects = (before: Appraisal, after: Appraisal): readonly unknown[] =>
    effectsOf(before, after).map(({ unit, name, total, place }) => [unit, name, total.from, total.to, place.from, place.to]);

  it('is told of units of which one of them is another', () => {
    const before = year({ A: ['90', 1], B: ['80', 2] });
    expect(effects(before, year({ A: ['70', 2], B: ['80', 1] }))).toEqual([
      ['A', 'Trường A', points('90'), points('70'), 1, 2],
      ['B', 'Trường B', points('80'), points('80'), 2, 1],
    ]);
    expect(effects(before, year({ A: ['91', 1], B: ['80', 2] }))).toEqual([['A', 'Trường A', points('90'), points('91'), 1, 1]]);
    expect(effects(before, before)).toEqual([]);
  });

  it('is told of a total that comes or goes', () => {
    const missing = year({ A: ['90', 1], B: [null, null] });
    expect(effects(missing, year({ A: ['90', 1], B: ['80', 2] }))).toEqual([['B', 'Trường B', null, points('80'), null, 2]]);
    expect(effects(missing, missing)).toEqual([]);
    expect(effects(year({ A: ['90', 1] }), year({ A: ['90', 1], B: ['80', 2] }))).toEqual([
      ['B', 'Trường B', null, points('80'), null, 2],
    ]);
    expect(effects(year({ A: ['90', 1], B: ['80', 2] }), year({ A: ['90', 1] }))).toEqual([
      ['B', 'Trường B', points('80'), null, 2, null],
    ]);
  });

  it('is told of places as they would be while they are withheld', () => {
    expect(effects(year({ A: ['90', null, 1], B: ['80', 2] }), year({ A: ['70', null, 2], B: ['80', 1] }))[0]).toEqual([
      'A',
      'Trường A',
      points('90'),
      points('70'),
      1,
      2,
    ]);
  });

  it('is no place in a school’s own workbook, and nothing where nothing was read', () => {
    const alone = (total: string): Appraisal => year({ A: [total, 1] }, ['A']);
    expect(effects(alone('90'), alone('80'))).toEqual([['A', 'Trường A', points('90'), points('80'), null, null]]);
    expect(effects({ ...alone('90'), reading: null }, alone('80'))).toEqual([]);
  });
});
