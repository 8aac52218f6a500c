import Big from 'big.js';
import * as fc from 'fast-check';
import {
  add,
  ceiling,
  compare,
  decimalText,
  divide,
  equal,
  exactText,
  floor,
  isWhole,
  multiply,
  negate,
  points,
  pointsFrom,
  pointsFromExcel,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
} from '../../../src/core/domain/points';

/** A decimal text of up to 12 digits with up to 6 decimals, either sign. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed());

const oracle = (value: Big): string => value.toFixed();

describe('points', () => {
  it('adds, subtracts and multiplies as big.js does', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(decimalText(add(points(a), points(b)))).toBe(oracle(new Big(a).plus(b)));
        expect(decimalText(subtract(points(a), points(b)))).toBe(oracle(new Big(a).minus(b)));
        expect(decimalText(multiply(points(a), points(b)))).toBe(oracle(new Big(a).times(b)));
        expect(Math.sign(compare(points(a), points(b)))).toBe(new Big(a).cmp(b));
      }),
    );
  });

  it('rounds half away from zero as big.js does in its half-up mode', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (a, decimals) => {
        expect(decimalText(roundHalfUp(points(a), decimals))).toBe(oracle(new Big(a).round(decimals, Big.roundHalfUp)));
      }),
    );
  });

  it.each([
    ['1.005', 2, '1.01'],
    ['8.575', 2, '8.58'],
    ['0.285', 2, '0.29'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0'],
    ['2/3', 2, '0.67'],
    ['-2/3', 2, '-0.67'],
  ])('rounds %s to %i decimals as %s', (text, decimals, rounded) => {
    expect(decimalText(roundHalfUp(points(text), decimals))).toBe(rounded);
  });

  it('divides exactly: three thirds are one', () => {
    const third = divide(points('1'), points('3'));
    expect(equal(sum([third, third, third]), points('1'))).toBe(true);
    expect(exactText(third)).toBe('1/3');
  });

  it('knows floor and ceiling of negative numbers', () => {
    expect(decimalText(floor(points('-2.5')))).toBe('-3');
    expect(decimalText(ceiling(points('-2.5')))).toBe('-2');
    expect(decimalText(ceiling(points('2.000001')))).toBe('3');
    expect(decimalText(floor(points('7')))).toBe('7');
  });

  it('does not change what it adds to', () => {
    const a = points('1.5');
    negate(add(a, points('2')));
    expect(decimalText(a)).toBe('1.5');
  });
});

describe('pointsFrom', () => {
  it.each(['12.5', '-2', '0', '0.0001', '2/3', '-7/4'])('reads %s', (text) => {
    expect(pointsFrom(text)).not.toBeNull();
  });

  it.each(['', ' ', '12,5', '1e3', '.5', '5.', '1/0', '+1', '1 2', 'NaN', 'Infinity', '0x10', '1_000', '1.(3)', '١'])(
    'refuses %p',
    (text) => {
      expect(pointsFrom(text)).toBeNull();
    },
  );
});

describe('pointsFromExcel', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [836.1699999999998, '836.17'],
    [0.123456789012345, '0.123456789012345'],
    [1e-7, '0.0000001'],
    [1.5e-7, '0.00000015'],
    [-2.5e-9, '-0.0000000025'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [0, '0'],
    [-0, '0'],
    [5e-324, '0.' + '0'.repeat(323) + '494065645841247'],
  ])('takes the 15 digits of %p', (stored, text) => {
    expect(exactText(pointsFromExcel(stored))).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %p', (stored) => {
    expect(() => pointsFromExcel(stored)).toThrow();
  });

  it('brings any double back from its 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (stored) => {
        expect(toNumber(pointsFromExcel(stored))).toBe(Number(stored.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('decimalText and exactText', () => {
  it('write ending numbers in full and without trailing zeros', () => {
    expect(decimalText(points('96.50'))).toBe('96.5');
    expect(decimalText(points('0.123456789'))).toBe('0.123456789');
    expect(exactText(points('3/8'))).toBe('0.375');
  });

  it('round what does not end, or keep it as a fraction', () => {
    expect(decimalText(points('2/3'))).toBe('0.666667');
    expect(decimalText(points('2/3'), 2)).toBe('0.67');
    expect(decimalText(points('-1/3'), 0)).toBe('0');
    expect(exactText(points('-2/6'))).toBe('-1/3');
  });

  it('give back what they were read from', () => {
    fc.assert(fc.property(decimal, (text) => exactText(points(text)) === text));
  });
});

describe('toNumber', () => {
  it.each([
    ['1/3', 1 / 3],
    ['1/30000000000', 1 / 30000000000],
    ['100000000000000000000/3', 1e20 / 3],
    ['-2/7', -2 / 7],
    ['836.17', 836.17],
  ])('gives the nearest double to %s', (text, double) => {
    expect(toNumber(points(text))).toBe(double);
  });
});

describe('isWhole', () => {
  it('takes 4/2 for whole and 3/2 not', () => {
    expect(isWhole(points('4/2'))).toBe(true);
    expect(isWhole(points('3/2'))).toBe(false);
  });
});
