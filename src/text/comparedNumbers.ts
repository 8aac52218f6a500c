import type { Points } from '../core/domain/points';
import type { NumberFormat } from './format';

/** Two numbers beside each other with as many decimals as it takes to see that they differ: 69,996 and 70, not 70 and 70. */
export function comparedNumbers(numbers: NumberFormat, one: Points, other: Points): readonly [string, string] {
  for (const decimals of [2, 4, 6]) {
    const written = [numbers.points(one, decimals), numbers.points(other, decimals)] as const;
    if (written[0] !== written[1]) return written;
  }
  return [numbers.points(one, 6), numbers.points(other, 6)];
}
