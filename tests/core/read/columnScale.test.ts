import { exactText, points } from '../../../src/core/domain/points';
import type { ReadNumber } from '../../../src/core/domain/reading';
import { columnScale } from '../../../src/core/read/columnScale';
import { numberFrom } from '../../../src/core/read/numberFrom';
import { BLANK_CELL, type Cell } from '../../../src/core/workbook/cell';

function column(...typed: readonly (string | number)[]): readonly ReadNumber[] {
  return typed.map((one, index) => {
    const cell: Cell = {
      ...BLANK_CELL,
      value: typeof one === 'number' ? { kind: 'number', value: one } : { kind: 'text', text: one },
    };
    return {
      at: { sheet: 'Điểm', row: index + 1, column: 4 },
      stored: cell.value,
      shown: String(one),
      formula: null,
      format: 'General',
      reading: numberFrom(cell),
    };
  });
}

const suggestions = (numbers: readonly ReadNumber[], maximum: string | null): readonly (string | null)[] =>
  columnScale(
    numbers,
    numbers.map(() => (maximum === null ? null : points(maximum))),
  ).map((one) => (one.status === 'ask' && one.suggested !== undefined ? exactText(one.suggested) : null));

describe('columnScale', () => {
  it('proposes the reading that the maximum leaves possible', () => {
    expect(suggestions(column('1.234'), '10')).toEqual(['1.234']);
  });

  it('proposes what a clear majority of unambiguous cells speaks for', () => {
    expect(suggestions(column('12,5', '9,25', '7,5', '1.234'), null)).toEqual([null, null, null, '1234']);
    expect(suggestions(column('12,5', '9,25', '1,234'), null)).toEqual([null, null, '1.234']);
    expect(suggestions(column('12.5', '9.25', '1.234'), null)).toEqual([null, null, '1.234']);
  });

  it('proposes nothing without a majority, and nothing from number cells', () => {
    expect(suggestions(column('12,5', '12.5', '1.234'), null)).toEqual([null, null, null]);
    expect(suggestions(column(12.5, 9, '1.234'), null)).toEqual([null, null, null]);
  });

  it('lets texts without a mark speak for neither', () => {
    expect(suggestions(column('12', '9', '1.234'), null)).toEqual([null, null, null]);
    expect(suggestions(column('12', '9', '12.5', '1.234'), null)).toEqual([null, null, null, '1.234']);
  });

  it('needs twice as many of one mark as of the other', () => {
    expect(suggestions(column('12,5', '9,5', '12.5', '1.234'), null)[3]).toBe('1234');
    expect(suggestions(column('12,5', '9,5', '8,5', '12.5', '7.5', '1.234'), null)[5]).toBeNull();
    expect(suggestions(column('12.5', '9.5', '12,5', '1.234'), null)[3]).toBe('1.234');
  });

  it('leaves a column without such numbers as it is', () => {
    const numbers = column('12,5', 9, '12/25');
    expect(columnScale(numbers, [points('25'), null, null])).toEqual(numbers.map(({ reading }) => reading));
  });

  it('proposes nothing by a maximum that both readings keep, or neither', () => {
    expect(suggestions(column('1.234'), '2000')).toEqual([null]);
    expect(suggestions(column('1.234'), '1')).toEqual([null]);
    expect(suggestions(column('1.234'), '1.234')).toEqual(['1.234']);
  });

  it('never answers the question itself', () => {
    expect(columnScale(column('1.234'), [points('10')])[0]).toMatchObject({ status: 'ask', value: null });
  });
});
