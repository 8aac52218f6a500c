import { divide, isWhole, points, type Points } from '../domain/points';

const STEPS = ['1', '0.5', '0.25', '0.1', '0.05'].map(points);
const SMALLEST = points('0.01');

/** The step in which scores are given: the largest of the usual ones that makes up all of them; `null` without any. 7, 7.5, 8 → 0.5. */
export function scoreStep(scores: readonly Points[]): Points | null {
  if (scores.length === 0) return null;
  return STEPS.find((step) => scores.every((score) => isWhole(divide(score, step)))) ?? SMALLEST;
}
