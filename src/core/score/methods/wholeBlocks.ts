import { divide, floor, type Points } from '../../domain/points';

/** How many whole blocks a count holds; the count itself where things are counted one by one: 11 by fives is 2. */
export function wholeBlocks(count: Points, size: Points | undefined): Points {
  return size === undefined ? count : floor(divide(count, size));
}
