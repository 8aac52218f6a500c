import { absolute, isNegative, isZero, type Points } from '../../core/domain/points';
import type { SchoolWords } from '../../text/parts/schoolWords';

/** `hơn 2,5`, `kém 3`, `bằng`. */
export function besideMedian(difference: Points, said: SchoolWords['besides'], shown: (points: Points) => string): string {
  if (isZero(difference)) return said.same;
  const points = shown(absolute(difference));
  return isNegative(difference) ? said.below(points) : said.above(points);
}
