import Fraction from 'fraction.js';
import {
  smallFloor,
  smallNegation,
  smallOrder,
  smallProduct,
  smallQuotient,
  SmallRatio,
  smallRatio,
  smallRounding,
  smallSum,
} from './smallRatio';

declare const brand: unique symbol;
/**
 * An exact rational number: points (điểm), values, targets, ratios. Never a double, so `9.1 + 0.2 + 0.7` is 10
 * and equal totals are equal. The only file that knows fraction.js. Source: METHODS §1.1.
 */
export type Points = { readonly [brand]: 'points' };

/** Whatever fits is small, so that equal numbers are alike. */
type Exact = SmallRatio | Fraction;

const wrap = (exact: Exact): Points => exact as unknown as Points;
const open = (points: Points): Exact => points as unknown as Exact;
const isSmall = (exact: Exact): exact is SmallRatio => typeof exact.d === 'number';
const large = (exact: Exact): Fraction => (isSmall(exact) ? new Fraction(BigInt(exact.n), BigInt(exact.d)) : exact);

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const fitted = (fraction: Fraction): Points =>
  wrap(fraction.n <= MOST && fraction.d <= MOST ? new SmallRatio(Number(fraction.s * fraction.n), Number(fraction.d)) : fraction);

/** The quick way where both are small and so is what comes out, the sure one otherwise. */
function either(
  a: Points,
  b: Points,
  small: (a: SmallRatio, b: SmallRatio) => SmallRatio | null,
  other: (a: Fraction, b: Fraction) => Fraction,
): Points {
  const x = open(a);
  const y = open(b);
  const found = isSmall(x) && isSmall(y) ? small(x, y) : null;
  return found === null ? fitted(other(large(x), large(y))) : wrap(found);
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const RATIO = /^-?\d+\/[1-9]\d*$/;
const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;
/** So many digits are always exact in a double. */
const DIGITS = 15;

/** Reads `"12.5"`, `"-2"` or `"2/3"`; `null` for anything else. Never a comma: how people type is read in `read/numberFrom`. */
export function pointsFrom(text: string): Points | null {
  if (DECIMAL.test(text)) return decimalFrom(text) ?? fitted(new Fraction(text));
  return RATIO.test(text) ? fitted(new Fraction(text)) : null;
}

/** `null` where it has more digits than a double is exact for. */
function decimalFrom(text: string): Points | null {
  const point = text.indexOf('.');
  if (text.length > DIGITS) return null;
  const small =
    point < 0
      ? smallRatio(Number(text), 1)
      : smallRatio(Number(text.slice(0, point) + text.slice(point + 1)), 10 ** (text.length - point - 1));
  return small === null ? null : wrap(small);
}

/** A literal of our own code or of a checked policy. @throws Error when the text is no number, which is a defect of ours. */
export function points(text: string): Points {
  const read = pointsFrom(text);
  if (read === null) throw new Error(`Not a number: ${text}`);
  return read;
}

/**
 * A number of a cell, as its 15 significant digits: 0.1 + 0.2 arrives as 3/10, 836.1699999999998 as 836.17.
 * @throws Error for NaN and infinities, which no cell holds. Source: METHODS §1.2.
 */
export function pointsFromExcel(value: number): Points {
  if (!Number.isFinite(value)) throw new Error(`Not a finite number: ${value}`);
  const shortest = String(value);
  // A text that short has no more digits than the cell holds, and names the same number.
  return points(shortest.length <= DIGITS && DECIMAL.test(shortest) ? shortest : plainDecimal(value.toPrecision(DIGITS)));
}

/** `1.5e-7` becomes `0.00000015`: fraction.js refuses exponents. */
function plainDecimal(text: string): string {
  const match = EXPONENT.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

export const ZERO = points('0');
export const ONE = points('1');
export const HUNDRED = points('100');

/** Most terms of most sums are the constant 0 (nothing lost, nothing deducted), which costs nothing here. */
export const add = (a: Points, b: Points): Points =>
  a === ZERO ? b : b === ZERO ? a : either(a, b, smallSum, (x, y) => x.add(y));
export const subtract = (a: Points, b: Points): Points => (b === ZERO ? a : add(a, negate(b)));
export const multiply = (a: Points, b: Points): Points => either(a, b, smallProduct, (x, y) => x.mul(y));
/** @throws Error when `b` is 0: callers test first. */
export const divide = (a: Points, b: Points): Points => either(a, b, smallQuotient, (x, y) => x.div(y));
export const negate = (a: Points): Points => {
  const exact = open(a);
  return isSmall(exact) ? wrap(smallNegation(exact)) : fitted(exact.neg());
};
export const absolute = (a: Points): Points => (isNegative(a) ? negate(a) : a);

/** Negative, 0 or positive, as a sort wants it; 0 means truly equal. */
export const compare = (a: Points, b: Points): number => {
  const x = open(a);
  const y = open(b);
  const order = isSmall(x) && isSmall(y) ? smallOrder(x, y) : null;
  return order ?? large(x).compare(large(y));
};
export const equal = (a: Points, b: Points): boolean => compare(a, b) === 0;
export const isZero = (a: Points): boolean => compare(a, ZERO) === 0;
export const isNegative = (a: Points): boolean => compare(a, ZERO) < 0;
export const isWhole = (a: Points): boolean => large(open(a)).d === 1n;
export const least = (a: Points, b: Points): Points => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Points, b: Points): Points => (compare(a, b) >= 0 ? a : b);
export const sum = (all: Iterable<Points>): Points => {
  let total = ZERO;
  for (const one of all) total = add(total, one);
  return total;
};

/** The largest whole number not above. */
export const floor = (a: Points): Points => {
  const exact = open(a);
  const small = isSmall(exact) ? smallFloor(exact) : null;
  if (small !== null) return wrap(small);
  const { s, n, d } = large(exact);
  return fitted(new Fraction(floorDivide(s * n, d)));
};
/** The smallest whole number not below. */
export const ceiling = (a: Points): Points => negate(floor(negate(a)));

/**
 * Half away from zero at `decimals` places, as Excel's ROUND: 1.005 gives 1.01, −2.5 gives −3.
 * Source: METHODS §1.3.
 */
export function roundHalfUp(a: Points, decimals: number): Points {
  const exact = open(a);
  if (isSmall(exact) && decimals <= DIGITS && 10 ** decimals % exact.d === 0) return a; // already has no more decimals: nine scores in ten
  const small = isSmall(exact) ? smallRounding(exact, decimals) : null;
  if (small !== null) return wrap(small);
  const { s, n, d } = large(exact);
  const scale = 10n ** BigInt(decimals);
  if (scale % d === 0n) return a;
  return fitted(new Fraction(s * floorDivide(2n * n * scale + d, 2n * d), scale));
}

/**
 * The decimal text with a dot, exact where it ends (`"96.5"`, `"-2"`); otherwise half-up at `decimals` places.
 * The form of every computed number in JSON. Source: CONTRACT §3.
 */
export function decimalText(a: Points, decimals = 6): string {
  const exact = endingDecimal(a);
  if (exact !== null) return exact;
  return endingDecimal(roundHalfUp(a, decimals)) ?? '0';
}

/** `"1/3"` stays a fraction; ending numbers are decimals. Never rounded. */
export function exactText(a: Points): string {
  const { s, n, d } = large(open(a));
  return endingDecimal(a) ?? `${s * n}/${d}`;
}

/**
 * The nearest double, for a cell of a sheet or a drawing; never for arithmetic. Unending numbers are written with at least
 * 20 significant digits first, so that small ones (1/30000000) keep theirs.
 */
export function toNumber(a: Points): number {
  const exact = open(a);
  if (isSmall(exact)) return exact.n / exact.d;
  const { n, d } = exact;
  return Number(decimalText(a, Math.max(20, 20 + d.toString().length - n.toString().length)));
}

function endingDecimal(a: Points): string | null {
  const exact = open(a);
  if (isSmall(exact) && exact.d === 1) return String(exact.n);
  const { s, n, d } = large(exact);
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  const digits = ((n * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  return (s < 0n ? '-' : '') + whole + (part === '' ? '' : `.${part}`);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Whether a value of unknown kind is an exact number, for writing whole records as JSON. */
export const isPoints = (value: unknown): value is Points => value instanceof SmallRatio || value instanceof Fraction;
