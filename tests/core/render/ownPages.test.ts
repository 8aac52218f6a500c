import { ownPages, percentOf } from '../../../src/core/render/ownPages';
import { pageOf } from '../../../src/core/render/pageFit';

const page = pageOf({ orientation: 'landscape' }, [20, 60]);

/** Twelve rows of 40 points fill the page of 510 so that a thirteenth has no room. */
const rows = (count: number): ReadonlyMap<number, number> => new Map(Array.from({ length: count }, (_, at) => [at + 1, 40]));

describe('percentOf', () => {
  it('leaves room for columns drawn wider than computed', () => {
    expect(percentOf({ ...page, scale: 1 })).toBe(95);
    expect(percentOf({ ...page, scale: 0.92 })).toBe(87);
  });
});

describe('ownPages', () => {
  it('repeats the heading of a table wherever a page begins inside it, and counts it on that page', () => {
    const { starts } = ownPages(rows(30), { blocks: [], tables: [{ head: 1, to: 30 }], repeatRows: null, last: 30 }, page);
    expect(starts).toEqual([
      { before: 13, head: 1 },
      // Eleven rows below the heading.
      { before: 24, head: 1 },
    ]);
  });

  it('repeats none between tables, nor right under a heading', () => {
    const { starts } = ownPages(rows(40), { blocks: [], tables: [{ head: 1, to: 12 }, { head: 24, to: 30 }], repeatRows: null, last: 40 }, page); // prettier-ignore
    expect(starts).toEqual([
      { before: 13, head: null },
      // Row 24 is the last of the second page, row 25 the first under it.
      { before: 25, head: null },
      { before: 37, head: null },
    ]);
  });

  it('begins a page with a block that would be cut, however much stays empty', () => {
    const { starts, grown } = ownPages(rows(20), { blocks: [{ gap: 6, to: 14 }], tables: [], repeatRows: null, last: 20 }, page);
    expect(starts).toEqual([
      { before: 7, head: null },
      { before: 19, head: null },
    ]);
    expect(grown.size).toBe(0);
  });

  it('makes the rows under a chart lower where they nearly fit', () => {
    const { starts, grown } = ownPages(
      rows(14),
      { blocks: [{ gap: 5, to: 14, least: 0.6 }], tables: [], repeatRows: null, last: 14 },
      page,
    );
    expect(starts).toEqual([]);
    expect([...grown.keys()]).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
    const all = [...grown.values()].reduce((sum, one) => sum + one, 5 * 40);
    expect(all).toBeLessThanOrEqual(page.height);
  });

  it('has less room on further pages where the printer repeats rows', () => {
    const repeating = { blocks: [], tables: [], repeatRows: { from: 2, to: 4 }, last: 30 };
    expect(ownPages(rows(30), repeating, page).starts.map(({ before }) => before)).toEqual([13, 22]);
  });

  it('keeps only the beginning of a block together that is longer than a page', () => {
    const { starts } = ownPages(
      rows(40),
      { blocks: [{ gap: 10, to: 40 }], tables: [{ head: 12, to: 40 }], repeatRows: null, last: 40 },
      page,
    );
    expect(starts[0]).toEqual({ before: 11, head: null });
    expect(starts[1]).toEqual({ before: 23, head: 12 });
  });
});
