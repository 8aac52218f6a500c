import type { MethodOf } from '../../domain/method';
import { equal, isZero, ONE, ZERO, type Points } from '../../domain/points';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';
import { isMet, yesOrNo, yesOrNoAlone } from './yesOrNo';

/** Đạt hoặc không đạt: M or 0. A number says yes as 1 (or as the full points), no as 0; any other is out of domain. */
export function passFail(method: MethodOf<'passFail'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  if (maximum === null) return problem('noMaximum');
  const passed = method.absence === undefined ? hasPassed(maximum, value) : isAbsent(method.absence, value);
  if (passed === null) return problem('unknownWord');
  return earned(passed ? maximum : ZERO, { passed: String(passed) });
}

function hasPassed(maximum: Points, { number, word }: MethodValue): boolean | null {
  if (number === null) return word === null ? null : yesOrNo(word);
  if (isZero(number)) return false;
  return equal(number, ONE) || equal(number, maximum) ? true : null;
}

/** A bare number or tick says neither that nothing was there nor that the condition was met, so it is asked about. */
function isAbsent(absence: NonNullable<MethodOf<'passFail'>['absence']>, { word }: MethodValue): boolean | null {
  if (word === null) return null;
  const met = isMet(word);
  if (met !== null || absence === 'alone') return met;
  return yesOrNoAlone(word) === null ? null : !yesOrNoAlone(word);
}
