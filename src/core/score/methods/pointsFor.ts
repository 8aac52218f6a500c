import type { Method, MethodPart } from '../../domain/method';
import { add, least, subtract } from '../../domain/points';
import { assertNever } from '../../shared/assertNever';
import { bonus } from './bonus';
import { clusterLeader } from './clusterLeader';
import { goalposts } from './goalposts';
import { levels } from './levels';
import type { MethodContext, MethodOutcome, MethodValue } from './methodOutcome';
import { minMax } from './minMax';
import { alternatives, composite } from './parts';
import { passFail } from './passFail';
import { penalty } from './penalty';
import { perUnit } from './perUnit';
import { placeTable } from './placeTable';
import { ratioToTarget } from './ratioToTarget';
import { relativeToBest } from './relativeToBest';
import { tiers } from './tiers';
import { weightedCount } from './weightedCount';

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
      return tiers(method, value, context);
    case 'ratioToTarget':
      return ratioToTarget(method, value, context);
    case 'goalposts':
      return goalposts(method, value, context);
    case 'passFail':
      return passFail(method, value, context);
    case 'levels':
      return levels(method, value, context);
    case 'relativeToBest':
      return relativeToBest(method, value, context);
    case 'minMax':
      return minMax(method, value, context);
    case 'clusterLeader':
      return clusterLeader(method, value, context);
    case 'placeTable':
      return placeTable(method, value, context);
    case 'weightedCount':
      return weightedCount(method, value, context);
    case 'composite':
      return composite(method, value, context, partPoints);
    case 'alternatives':
      return alternatives(method, value, context, partPoints);
    case 'bonus':
      return bonus(method, value, context);
    case 'penalty':
      return penalty(method, value, context);
    default:
      return assertNever(method);
  }
}

/** A part is cut at its own maximum, and says how much, with what its method cut already. */
function partPoints({ method, maximum }: MethodPart, value: MethodValue, context: MethodContext): MethodOutcome | null {
  const outcome = pointsFor(method, value, context);
  if (outcome === null || outcome.kind !== 'points' || maximum === null) return outcome;
  const points = least(maximum, outcome.points);
  return { ...outcome, points, lostToMaximum: add(outcome.lostToMaximum, subtract(outcome.points, points)) };
}
