import { areaText } from '../../../src/core/workbook/address';
import { addressLists, rectangles } from '../../../src/hosts/excel/areas';
import { blocksOf, jsonBytes, packTrips } from '../../../src/hosts/excel/trips';

const at = (...places: readonly (readonly [number, number])[]) => places.map(([row, column]) => ({ row, column }));
const texts = (places: Parameters<typeof rectangles>[0]): readonly string[] => rectangles(places).map(areaText).sort();

describe('rectangles', () => {
  it('joins neighbours of a row, then equal rows', () => {
    expect(texts(at([1, 1], [1, 2], [2, 2], [2, 1]))).toEqual(['A1:B2']);
  });

  it('keeps apart what only touches', () => {
    expect(texts(at([1, 1], [1, 2], [2, 1], [4, 1]))).toEqual(['A1:B1', 'A2:A2', 'A4:A4']);
  });

  it('makes two columns of a table two areas, however many rows it has', () => {
    const places = Array.from({ length: 500 }, (_, row) => [row + 1, 2] as const).flatMap(([row, column]) => [
      { row, column },
      { row, column: 5 },
    ]);
    expect(texts(places)).toEqual(['B1:B500', 'E1:E500']);
  });

  it('of nothing is nothing', () => {
    expect(rectangles([])).toEqual([]);
  });
});

describe('addressLists', () => {
  it('never gives a list longer than Excel takes, and loses no area', () => {
    const areas = Array.from({ length: 3_000 }, (_, row) => ({ top: 2 * row + 1, left: 1, bottom: 2 * row + 1, right: 3 }));
    const lists = addressLists(areas);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8192);
    expect(lists.flatMap((list) => list.split(','))).toEqual(areas.map(areaText));
  });
});

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
