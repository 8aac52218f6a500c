import {
  absolute,
  compare,
  divide,
  greatest,
  isZero,
  multiply,
  points,
  subtract,
  sum,
  ZERO,
  type Points,
} from '../../domain/points';

/** A number as it is printed: 2,5 billion has one decimal of a billion. */
export interface Printed {
  readonly value: Points;
  readonly decimals: number;
  readonly scale: Points;
}

/**
 * `3,33 + 3,33 + 3,33` and `10`: a total printed with fewer decimals than its parts may miss them by half a last digit of each,
 * and nobody can call it wrong.
 */
export function isRounding(total: Printed, parts: readonly Printed[]): boolean {
  const ofParts = parts.map(halfDigit).reduce(greatest, ZERO);
  const ofTotal = total.decimals > 0 ? halfDigit(total) : ofParts;
  const isCoarser = total.decimals === 0 ? !isZero(ofParts) : compare(ofTotal, ofParts) > 0;
  const most = sum([ofTotal, multiply(ofParts, points(String(parts.length)))]);
  const difference = absolute(subtract(total.value, sum(parts.map(({ value }) => value))));
  return isCoarser && compare(difference, most) <= 0;
}

function halfDigit({ decimals, scale }: Printed): Points {
  return decimals === 0 ? ZERO : divide(scale, points(`2${'0'.repeat(decimals)}`));
}
