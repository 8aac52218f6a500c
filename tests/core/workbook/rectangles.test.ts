import { areaText } from '../../../src/core/workbook/address';
import { addressLists } from '../../../src/core/workbook/addressLists';
import { rectangles } from '../../../src/core/workbook/rectangles';

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
