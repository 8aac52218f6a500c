import { pagesAcross, type ColumnBlock } from '../../../src/core/render/pagesAcross';

/** A4 lying between margins of 15 and 12 millimetres; a column of `units` digits of seven pixels and a margin of five. */
const ROOM = (270 / 25.4) * 72;
const points = (units: number): number => (units * 7 + 5) * 0.75;
/** Number and name, then so many columns of 12. */
const table = (columns: number): readonly number[] => [5, 32, ...Array.from({ length: columns }, () => 12)];
const each = (sizes: readonly number[]): readonly ColumnBlock[] => {
  let next = 3;
  return sizes.map((size) => ({ from: next, to: (next += size) - 1 }));
};

describe('pagesAcross', () => {
  it('is not needed while one page holds all columns at two thirds of their size', () => {
    const fits = (columns: number): boolean => {
      const wide = points(5) + points(32) + columns * points(12);
      return wide * 0.66 <= ROOM;
    };
    expect([14, 15].map(fits)).toEqual([true, false]);
    expect(pagesAcross(table(14), 'landscape', 2, each([14]))).toBeNull();
    expect(pagesAcross(table(15), 'landscape', 2, each([15]))).not.toBeNull();
  });

  it.each([
    [[15], 'one group'],
    [[6, 9, 7, 4, 5, 3, 6], 'groups of the usual size'],
    [[20, 1, 20], 'groups longer than a page'],
    [Array.from({ length: 40 }, () => 1), 'single columns'],
  ])('puts %j columns on pages that hold them beside the first two: %s', (sizes) => {
    const widths = table(sizes.reduce((all, one) => all + one, 0));
    const found = pagesAcross(widths, 'landscape', 2, each(sizes));
    if (found === null) throw new Error('one page');
    const { percent, repeated, starts } = found;
    expect(repeated).toBe(2);
    expect(percent).toBeGreaterThanOrEqual(66);
    expect(percent).toBeLessThanOrEqual(100);
    const ends = [...starts.slice(0), widths.length + 1];
    [3, ...starts].forEach((start, at) => {
      const end = ends[at] ?? 0;
      expect(end).toBeGreaterThan(start);
      const wide = points(5) + points(32) + (end - start) * points(12);
      expect((wide * percent) / 100).toBeLessThan(ROOM);
    });
  });

  it('begins pages with groups where a page can hold one', () => {
    const blocks = each([6, 9, 7, 4, 5, 3, 6]);
    const begins = new Set(blocks.map(({ from }) => from));
    const found = pagesAcross(table(40), 'landscape', 2, blocks);
    expect(found?.starts.filter((start) => !begins.has(start))).toEqual([]);
    expect(found?.starts.length).toBeGreaterThan(1);
  });

  it('cuts a group that no page can hold, and only that one', () => {
    const blocks = each([3, 30, 3]);
    const found = pagesAcross(table(36), 'landscape', 2, blocks);
    const inside = found?.starts.filter((start) => start > 6 && start <= 35) ?? [];
    expect(inside.length).toBeGreaterThan(0);
    expect(found?.starts.filter((start) => start < 6 || start > 36)).toEqual([]);
  });

  it('is as large as so few pages hold: one percent more would take another', () => {
    const single = each(Array.from({ length: 20 }, () => 1));
    const found = pagesAcross(table(20), 'landscape', 2, single);
    // Twenty columns of 66.75 points beside 201.75: two pages of ten, each 869.25 points, less the six and the twentieth in reserve.
    expect(found?.starts).toEqual([13]);
    expect(found?.percent).toBe(Math.floor((ROOM * 0.95 * 100) / (869.25 + 6)));
  });

  it('has less room on a page that stands', () => {
    const of = (orientation: 'landscape' | 'portrait'): number =>
      pagesAcross(table(30), orientation, 2, each([30]))?.starts.length ?? 0;
    expect(of('portrait')).toBeGreaterThan(of('landscape'));
  });
});
