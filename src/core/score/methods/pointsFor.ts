import type { Method } from '../../domain/criteria';
import { assertNever } from '../../shared/assertNever';
import { bonus } from './bonus';
import { goalposts } from './goalposts';
import { levels } from './levels';
import type { MethodContext, MethodOutcome, MethodValue } from './methodOutcome';
import { passFail } from './passFail';
import { penalty } from './penalty';
import { perUnit } from './perUnit';
import { ratioToTarget } from './ratioToTarget';
import { tiers } from './tiers';

/**
 * The points a method gives for a value, exact; a value outside the domain is a problem, not 0. `null`: the method
 * computes nothing (points are typed, or the row only bars from awards). Source: METHODS §2.1.
 */
export function pointsFor(method: Method, value: MethodValue, context: MethodContext): MethodOutcome | null {
  switch (method.kind) {
    case 'manual':
    case 'disqualifier':
      return null;
    case 'perUnit':
      return perUnit(method, value, context);
    case 'tiers':
      return tiers(method, value);
    case 'ratioToTarget':
      return ratioToTarget(method, value, context);
    case 'goalposts':
      return goalposts(method, value);
    case 'passFail':
      return passFail(method, value);
    case 'levels':
      return levels(method, value);
    case 'bonus':
      return bonus(method, value, context);
    case 'penalty':
      return penalty(method, value, context);
    default:
      return assertNever(method);
  }
}
