import Fraction from 'fraction.js';

declare const brand: unique symbol;
/**
 * An exact rational number: points (điểm), values, targets, ratios. Never a double, so `9.1 + 0.2 + 0.7` is 10
 * and equal totals are equal. The only file that knows fraction.js. Source: METHODS §1.1.
 */
export type Points = { readonly [brand]: 'points' };

const wrap = (fraction: Fraction): Points => fraction as unknown as Points;
const open = (points: Points): Fraction => points as unknown as Fraction;

const DECIMAL = /^-?\d+(\.\d+)?$/;
const RATIO = /^-?\d+\/[1-9]\d*$/;
const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;

/** Reads `"12.5"`, `"-2"` or `"2/3"`; `null` for anything else. Never a comma: how people type is read in `read/numberFrom`. */
export function pointsFrom(text: string): Points | null {
  return DECIMAL.test(text) || RATIO.test(text) ? wrap(new Fraction(text)) : null;
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
  return points(plainDecimal(value.toPrecision(15)));
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
export const add = (a: Points, b: Points): Points => (a === ZERO ? b : b === ZERO ? a : wrap(open(a).add(open(b))));
export const subtract = (a: Points, b: Points): Points => (b === ZERO ? a : wrap(open(a).sub(open(b))));
export const multiply = (a: Points, b: Points): Points => wrap(open(a).mul(open(b)));
/** @throws Error when `b` is 0: callers test first. */
export const divide = (a: Points, b: Points): Points => wrap(open(a).div(open(b)));
export const negate = (a: Points): Points => wrap(open(a).neg());
export const absolute = (a: Points): Points => wrap(open(a).abs());

/** Negative, 0 or positive, as a sort wants it; 0 means truly equal. */
export const compare = (a: Points, b: Points): number => open(a).compare(open(b));
export const equal = (a: Points, b: Points): boolean => compare(a, b) === 0;
export const isZero = (a: Points): boolean => compare(a, ZERO) === 0;
export const isNegative = (a: Points): boolean => compare(a, ZERO) < 0;
export const isWhole = (a: Points): boolean => open(a).d === 1n;
export const least = (a: Points, b: Points): Points => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Points, b: Points): Points => (compare(a, b) >= 0 ? a : b);
export const sum = (all: Iterable<Points>): Points => {
  let total = ZERO;
  for (const one of all) total = add(total, one);
  return total;
};

/** The largest whole number not above. */
export const floor = (a: Points): Points => wrap(new Fraction(floorDivide(open(a).s * open(a).n, open(a).d)));
/** The smallest whole number not below. */
export const ceiling = (a: Points): Points => negate(floor(negate(a)));

/**
 * Half away from zero at `decimals` places, as Excel's ROUND: 1.005 gives 1.01, −2.5 gives −3.
 * Source: METHODS §1.3.
 */
export function roundHalfUp(a: Points, decimals: number): Points {
  const { s, n, d } = open(a);
  const scale = 10n ** BigInt(decimals);
  if (scale % d === 0n) return a; // already has no more decimals: nine scores in ten, and rounding is half of scoring's time
  const rounded = floorDivide(2n * n * scale + d, 2n * d);
  return wrap(new Fraction(s * rounded, scale));
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
  const { s, n, d } = open(a);
  return endingDecimal(a) ?? `${s * n}/${d}`;
}

/**
 * The nearest double, for a cell of a sheet or a drawing; never for arithmetic. Unending numbers are written with at least
 * 20 significant digits first, so that small ones (1/30000000) keep theirs.
 */
export function toNumber(a: Points): number {
  const { n, d } = open(a);
  return Number(decimalText(a, Math.max(20, 20 + d.toString().length - n.toString().length)));
}

function endingDecimal(a: Points): string | null {
  const { s, n, d } = open(a);
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
export const isPoints = (value: unknown): value is Points => value instanceof Fraction;
