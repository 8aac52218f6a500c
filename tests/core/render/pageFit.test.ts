import { fitsWhenSmaller, grownGaps, heightTo, pageOf } from '../../../src/core/render/pageFit';

const LANDSCAPE = { orientation: 'landscape' } as const;
const NARROW = [20, 60];

describe('pageOf', () => {
  it('has the height of the paper between its margins where the sheet is no wider than the page', () => {
    expect(pageOf(LANDSCAPE, NARROW).scale).toBe(1);
    expect(pageOf(LANDSCAPE, NARROW).height).toBeCloseTo((180 / 25.4) * 72, 6);
  });

  it('has more room below for a sheet that is printed smaller because it is wide', () => {
    const wide = pageOf(LANDSCAPE, [100, 100]);
    expect(wide.scale).toBeLessThan(1);
    expect(wide.height * wide.scale).toBeCloseTo(pageOf(LANDSCAPE, NARROW).height, 6);
  });
});

describe('heightTo', () => {
  it('counts rows without a height of their own as usual rows', () => {
    expect(heightTo(new Map([[2, 40]]), 3)).toBe(70);
  });
});

describe('fitsWhenSmaller', () => {
  const page = pageOf(LANDSCAPE, NARROW);

  it.each([
    ['that fits already', 0.9, false],
    ['that spills over by little', 1.1, true],
    ['that would be too small to read', 1.6, false],
  ])('of a sheet %s', (_, share, expected) => {
    expect(fitsWhenSmaller(page.height * share, page)).toBe(expected);
  });

  it('counts what fitting the width has taken already', () => {
    const wide = pageOf(LANDSCAPE, [100, 100]);
    expect(fitsWhenSmaller(wide.height * 1.2, wide)).toBe(false);
  });
});

describe('grownGaps', () => {
  const page = pageOf(LANDSCAPE, NARROW);
  /** Row 1 fills the page but for `left`; row 2 is the gap; rows 3 and 4 belong together. */
  const heights = (left: number): ReadonlyMap<number, number> =>
    new Map([
      [1, page.height - left],
      [2, 10],
      [3, 40],
      [4, 40],
    ]);

  it('moves a block that the page would end in to the next page, whole', () => {
    const [gap, ...others] = [...grownGaps(heights(60), [{ gap: 2, to: 4 }], null, page)];
    expect(others).toEqual([]);
    expect(gap?.[0]).toBe(2);
    expect(gap?.[1]).toBeGreaterThan(60);
  });

  it('leaves a block alone that fits', () => {
    expect(grownGaps(heights(95), [{ gap: 2, to: 4 }], null, page).size).toBe(0);
  });

  it('makes no hole where much of the page would stay empty, nor for a block taller than a page', () => {
    expect(grownGaps(new Map([...heights(250), [3, 300]]), [{ gap: 2, to: 4 }], null, page).size).toBe(0);
    expect(grownGaps(new Map([...heights(60), [3, 600]]), [{ gap: 2, to: 4 }], null, page).size).toBe(0);
  });

  it('counts from the top of the new page for the block after', () => {
    const blocks = [
      { gap: 2, to: 4 },
      { gap: 5, to: 6 },
    ];
    expect([...grownGaps(new Map([...heights(60), [5, 10], [6, 200]]), blocks, { from: 1, to: 1 }, page).keys()]).toEqual([]);
    expect([...grownGaps(new Map([...heights(60), [5, 10], [6, 200]]), blocks, null, page).keys()]).toEqual([2]);
  });
});
