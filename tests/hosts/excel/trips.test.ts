import { blocksOf, jsonBytes, packTrips } from '../../../src/hosts/excel/trips';

describe('blocksOf', () => {
  it('cuts whole rows', () => {
    expect(blocksOf({ sheet: 0, row: 4, column: 1, rows: 7, columns: 10 }, 30).map(({ row, rows }) => [row, rows])).toEqual([
      [4, 3],
      [7, 3],
      [10, 1],
    ]);
  });

  it('leaves a row that is too long whole', () => {
    expect(blocksOf({ sheet: 0, row: 0, column: 0, rows: 2, columns: 100 }, 30)).toHaveLength(2);
  });
});

describe('packTrips', () => {
  it('fills each trip as far as it may go, in order', () => {
    expect(packTrips([4, 4, 4, 9, 1], (size) => size, 10)).toEqual([[4, 4], [4], [9, 1]]);
  });

  it('gives something too large a trip of its own', () => {
    expect(packTrips([1, 50, 1], (size) => size, 10)).toEqual([[1], [50], [1]]);
  });
});

describe('jsonBytes', () => {
  it('counts Vietnamese letters as the two or three bytes they are', () => {
    expect(jsonBytes('d')).toBe(3);
    expect(jsonBytes('đ')).toBe(4);
    expect(jsonBytes('ữ')).toBe(5);
  });
});
