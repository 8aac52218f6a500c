import { add, greatest, least, negate, subtract, ZERO, type Points } from '../domain/points';
import type { Step } from '../domain/scorecard';
import type { Earned } from './earned';

/**
 * Subtracts the waiting deductions, floor 0. In document order each takes what is left above 0; the rest is lost to the floor
 * and noted on its step, so a unit sees which deduction was absorbed. Source: METHODS §3.3.
 */
export function takeDeductions(earned: Earned): Earned {
  if (earned.waiting.length === 0) return earned;
  const lost = new Map<Step, Points>();
  let left = greatest(ZERO, earned.net);
  let penalty = ZERO;
  for (const step of earned.waiting) {
    const deduction = negate(step.points ?? ZERO);
    const taken = least(left, deduction);
    left = subtract(left, taken);
    penalty = add(penalty, deduction);
    lost.set(step, subtract(deduction, taken));
  }
  const lostToFloor = [...lost.values()].reduce(add, ZERO);
  return {
    ...earned,
    penalty: add(earned.penalty, penalty),
    lostToFloor: add(earned.lostToFloor, lostToFloor),
    net: add(subtract(earned.net, penalty), lostToFloor),
    waiting: [],
    steps: earned.steps.map((step) => (lost.has(step) ? { ...step, lostToFloor: lost.get(step) ?? ZERO } : step)),
  };
}
