import {
  absolute,
  compare,
  decimalText,
  divide,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  ONE,
  points,
  subtract,
  type Points,
} from '../domain/points';
import type { ReadNumber } from '../domain/readNumber';
import type { Indicator } from '../domain/reading';
import { isPercentPart } from './indicatorParts';

/** `Tỷ lệ (%)` with the number whose share of the whole it states. */
export interface StatedShare {
  readonly name: string;
  readonly number: ReadNumber;
  readonly stated: Points;
  readonly of: { readonly name: string; readonly value: Points | null };
}

/** The shares of one quantity; each belongs to the number before it. */
export function statedShares({ parts, name }: Indicator): readonly StatedShare[] {
  if (isPercentPart(name)) return [];
  return parts.flatMap((part, index): readonly StatedShare[] => {
    const stated = part.number.reading.value;
    const before = parts.slice(0, index).filter((one) => !isPercentPart(one.name));
    const of = before[before.length - 1];
    if (!isPercentPart(part.name) || stated === null || of === undefined) return [];
    return [{ name: part.name, number: part.number, stated, of: { name: of.name, value: of.number.reading.value } }];
  });
}

/** What the share ought to be, per cent; `null`: it is that, as a percent or as a part of 1, rounded as it is written. */
export function rightShare(stated: Points, value: Points, whole: Points): Points | null {
  // A share above the whole or below nothing is RNG-01's.
  if (isZero(whole) || isNegative(stated) || compare(stated, HUNDRED) > 0) return null;
  const share = divide(value, whole);
  const percent = multiply(HUNDRED, share);
  return isRounded(stated, percent) || (compare(stated, ONE) <= 0 && isRounded(stated, share)) ? null : percent;
}

/** Whether a number is another one rounded half up, or cut off, after as many decimals as it shows. */
function isRounded(shown: Points, exact: Points): boolean {
  const off = absolute(subtract(shown, exact));
  const isCutOff = compare(shown, exact) <= 0 && compare(off, lastDigit(shown)) < 0;
  return isCutOff || compare(off, divide(lastDigit(shown), TWO)) <= 0;
}

const TWO = points('2');

/** `90` is written to 1, `89.7` to 0.1. */
export function lastDigit(shown: Points): Points {
  const [, decimals = ''] = decimalText(shown, 6).split('.');
  return decimals === '' ? ONE : points(`0.${'0'.repeat(decimals.length - 1)}1`);
}
