import type { Method } from '../../domain/criteria';
import { decimalText, isZero, least, multiply, ONE, subtract, ZERO } from '../../domain/points';
import { countOf } from './countOf';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';
import { yesOrNo } from './yesOrNo';

/** Điểm thưởng: so many points for each, or `once` when it applies; a word says whether it applies. */
export function bonus(method: Extract<Method, { kind: 'bonus' }>, value: MethodValue, context: MethodContext): MethodOutcome {
  const times = timesOf(method.once, value);
  if ('problem' in times) return problem(times.problem);
  const full = multiply(method.pointsPerUnit, times.count);
  const cap = method.cap ?? context.maximum;
  const points = cap === null ? full : least(cap, full);
  return earned(
    points,
    { count: decimalText(times.count), pointsPerUnit: decimalText(method.pointsPerUnit) },
    subtract(full, points),
  );
}

function timesOf(once: boolean, value: MethodValue): ReturnType<typeof countOf> {
  if (value.number === null && value.word !== null) {
    const applies = yesOrNo(value.word);
    if (applies === null) return { problem: 'unknownWord' };
    return applies && !once ? { problem: 'notNumber' } : { count: applies ? ONE : ZERO };
  }
  const times = countOf(value);
  return 'problem' in times || !once || isZero(times.count) ? times : { count: ONE };
}
