import { isNegative, isWhole, type Points } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import type { MethodValue } from './methodOutcome';

/** A number of things: whole and not negative (RNG-02, RNG-03), or what is wrong with it. */
export function countOf(value: MethodValue): { readonly count: Points } | { readonly problem: MethodProblem } {
  if (value.number === null) return { problem: 'notNumber' };
  if (isNegative(value.number)) return { problem: 'negativeCount' };
  if (value.isPercent || !isWhole(value.number)) return { problem: 'fractionalCount' };
  return { count: value.number };
}
