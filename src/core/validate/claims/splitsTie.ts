import { compare, points, type Points } from '../../domain/points';
import type { Standing } from '../../domain/standing';

/** Whether a stated place only sets apart units that are equal by every key: 2 and 3 for a shared second place. */
export function splitsTie(stated: Points, { place, sharedWith }: Standing): boolean {
  if (place === null || sharedWith.length === 0) return false;
  return compare(stated, points(String(place))) > 0 && compare(stated, points(String(place + sharedWith.length))) <= 0;
}
