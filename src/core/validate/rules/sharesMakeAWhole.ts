import {
  absolute,
  compare,
  decimalText,
  equal,
  HUNDRED,
  multiply,
  ONE,
  points,
  subtract,
  sum,
  type Points,
} from '../../domain/points';
import { isPercentPart } from '../indicatorParts';
import { lastDigit } from '../indicatorShares';
import { unitNamed } from '../unitNamed';
import type { Finding, Rule } from '../rule';

const NEAR = points('5');

/** REL-05: the shares of one whole add up to 100 within their rounding. Shares far from it are no partition. */
export const sharesMakeAWhole: Rule = {
  id: 'REL-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'indicators',
  scope: 'book',
  check: ({ reading }) => {
    const unitOf = unitNamed(reading);
    return reading.indicators.flatMap(({ name, total, parts, unitName }): readonly Finding[] => {
      const shares = parts.flatMap(({ number: { reading: read }, isSubset }) =>
        isSubset || read.value === null ? [] : [read.value],
      );
      const stated = total.reading.value;
      if (!isPercentPart(name) || shares.length < 2 || shares.length < parts.length) return [];
      const added = sum(shares);
      const whole = compare(added, multiply(ONE, points('2'))) < 0 ? ONE : HUNDRED;
      const gap = absolute(subtract(added, whole));
      const isMeant = stated === null ? compare(gap, NEAR) <= 0 : equal(stated, whole);
      if (!isMeant || compare(gap, rounding(shares)) <= 0) return [];
      const place = { at: total.at, unit: unitOf(unitName), criterion: null };
      return [{ code: 'sharesNotWhole', place, facts: { name, sum: decimalText(added), whole: decimalText(whole) } }];
    });
  },
};

/** Half of the last digit for each of them. */
function rounding(shares: readonly Points[]): Points {
  const digit = shares.map(lastDigit).reduce((finest, one) => (compare(one, finest) < 0 ? one : finest), ONE);
  return multiply(digit, points(decimalText(points(`${String(shares.length)}/2`))));
}
