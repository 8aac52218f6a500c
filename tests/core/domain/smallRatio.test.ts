import * as fc from 'fast-check';
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  exactText,
  floor,
  isWhole,
  isZero,
  multiply,
  negate,
  points,
  pointsFromExcel,
  roundHalfUp,
  subtract,
  toNumber,
  type Points,
} from '../../../src/core/domain/points';

/** Plain rationals of whole numbers without limit, the upper one signed: the oracle of this file. */
interface Plain {
  readonly n: bigint;
  readonly d: bigint;
}

/** Whole numbers of every size, most of them around the largest that a double holds exactly. */
const whole = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: 2n ** 53n - 50n, max: 2n ** 53n + 50n }),
  fc.bigInt({ min: -(2n ** 53n) - 50n, max: -(2n ** 53n) + 50n }),
  fc.constantFrom(10n ** 15n, 10n ** 16n, -(10n ** 15n), 2n ** 26n, 2n ** 27n, 3n ** 33n),
);
const plain: fc.Arbitrary<Plain> = fc
  .tuple(
    whole,
    whole.map((d) => (d < 0n ? -d : d)).filter((d) => d > 0n),
  )
  .map(([n, d]) => ({ n, d }));

const exact = ({ n, d }: Plain): Points => points(`${String(n)}/${String(d)}`);
const text = ({ n, d }: Plain): string => exactText(exact({ n: d < 0n ? -n : n, d: d < 0n ? -d : d }));
const below = ({ n, d }: Plain): bigint => n / d - (n % d < 0n ? 1n : 0n);

describe('exact numbers of every size', () => {
  it.each<[string, (a: Points, b: Points) => Points, (a: Plain, b: Plain) => Plain]>([
    ['sums', add, (a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })],
    ['differences', subtract, (a, b) => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })],
    ['products', multiply, (a, b) => ({ n: a.n * b.n, d: a.d * b.d })],
  ])('have the %s of plain rationals', (_, ours, theirs) => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const found = ours(exact(a), exact(b));
        expect(exactText(found)).toBe(text(theirs(a, b)));
        // The same number is the same thing, however it was come by.
        expect(found).toEqual(exact(theirs(a, b)));
      }),
      { numRuns: 400 },
    );
  });

  it('have the quotients of plain rationals, and none by 0', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        if (b.n === 0n) expect(() => divide(exact(a), exact(b))).toThrow();
        else expect(exactText(divide(exact(a), exact(b)))).toBe(text({ n: a.n * b.d, d: a.d * b.n }));
      }),
    );
  });

  it('stand in the order of plain rationals', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const difference = a.n * b.d - b.n * a.d;
        expect(compare(exact(a), exact(b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(exact(a), exact(a))).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('have floors, ceilings and halves rounded away from zero', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 22 }), (a, decimals) => {
        const scale = 10n ** BigInt(decimals);
        const size = a.n < 0n ? -a.n : a.n;
        const half = below({ n: 2n * size * scale + a.d, d: 2n * a.d });
        expect(exactText(floor(exact(a)))).toBe(String(below(a)));
        expect(exactText(ceiling(exact(a)))).toBe(String(-below({ n: -a.n, d: a.d })));
        expect(exactText(roundHalfUp(exact(a), decimals))).toBe(text({ n: a.n < 0n ? -half : half, d: scale }));
      }),
      { numRuns: 400 },
    );
  });

  it('keep sign, size and wholeness', () => {
    fc.assert(
      fc.property(plain, (a) => {
        expect(exactText(negate(exact(a)))).toBe(text({ n: -a.n, d: a.d }));
        expect(exactText(absolute(exact(a)))).toBe(text({ n: a.n < 0n ? -a.n : a.n, d: a.d }));
        expect(isWhole(exact(a))).toBe(a.n % a.d === 0n);
        expect(isZero(exact(a))).toBe(a.n === 0n);
      }),
    );
  });

  it('have one zero', () => {
    for (const zero of [
      points('-0'),
      points('0.00'),
      negate(points('0')),
      multiply(points('0'), points('-5')),
      pointsFromExcel(-0),
    ])
      expect(zero).toEqual(points('0'));
    expect(Object.is(toNumber(multiply(points('0'), points('-5'))), 0)).toBe(true);
  });

  it('are taken from a cell by their 15 digits, short or long', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }), (stored) => {
        expect(pointsFromExcel(stored)).toEqual(pointsFromExcel(Number(stored.toPrecision(15))));
        const digits = stored.toPrecision(15);
        if (!digits.includes('e')) expect(exactText(pointsFromExcel(stored))).toBe(exactText(points(digits)));
      }),
    );
  });
});
