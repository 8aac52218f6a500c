import { points } from '../../../src/core/domain/points';
import { sameValue } from '../../../src/core/shared/sameValue';

describe('plain data that hold the same', () => {
  it.each([
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [new Map([['x', { y: 1 }]]), new Map([['x', { y: 1 }]])],
    [new Set([1, 2]), new Set([1, 2])],
    [points('2/3'), points('4/6')],
    [Number.NaN, Number.NaN],
  ])('%j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: undefined }, {}],
    [[1, 2], [1]],
    [[], {}],
    [new Map([['x', 1]]), new Map([['x', 2]])],
    [new Map([['x', 1]]), new Map([['y', 1]])],
    [points('2/3'), points('1/3')],
    [null, {}],
    [1, '1'],
  ])('%j and %j do not', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
