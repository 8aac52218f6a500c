import type { Method } from '../../domain/criteria';
import { equal, isZero, ONE, ZERO } from '../../domain/points';
import { earned, problem, type MethodOutcome, type MethodValue } from './methodOutcome';
import { yesOrNo } from './yesOrNo';

/** Đạt hoặc không đạt: M or 0. A number says yes as 1 (or as the full points), no as 0; any other is out of domain. */
export function passFail(method: Extract<Method, { kind: 'passFail' }>, value: MethodValue): MethodOutcome {
  const passed = hasPassed(method, value);
  if (passed === null) return problem('unknownWord');
  return earned(passed ? method.maximum : ZERO, { passed: String(passed) });
}

function hasPassed(method: Extract<Method, { kind: 'passFail' }>, { number, word }: MethodValue): boolean | null {
  if (number === null) return word === null ? null : yesOrNo(word);
  if (isZero(number)) return false;
  return equal(number, ONE) || equal(number, method.maximum) ? true : null;
}
