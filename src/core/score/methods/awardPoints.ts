import type { Award } from '../../domain/method';
import { multiply, type Points } from '../../domain/points';

/** Points of an award; `null`: a share of a maximum that is not stated. */
export function awardPoints(award: Award, maximum: Points | null): Points | null {
  if (award.points !== undefined) return award.points;
  return maximum === null ? null : multiply(maximum, award.share);
}
