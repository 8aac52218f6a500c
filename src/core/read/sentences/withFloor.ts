import type { Method, MethodOf } from '../../domain/method';
import { compare, greatest, isNegative, isZero, subtract, type Points } from '../../domain/points';
import type { Understood } from './parsed';
import type { SentenceContext } from './sentenceContext';

/** What earns never falls below nothing anyway: a floor of 0 changes nothing there. */
const NEVER_BELOW: ReadonlySet<Method['kind']> = new Set([
  'perUnit',
  'weightedCount',
  'ratioToTarget',
  'goalposts',
  'placeTable',
  'relativeToBest',
  'minMax',
  'clusterLeader',
]);

/** A reading with the least that is left of its points: `…, tối thiểu 4 điểm`; `null` where such a floor has no meaning. */
export function withFloor(understood: Understood, floor: Points, { maximum }: SentenceContext): Understood | null {
  const { method } = understood;
  if (isNegative(floor)) return null;
  if (method.kind === 'penalty') return penaltyAbove(understood, method, floor, maximum);
  if (isZero(floor)) return NEVER_BELOW.has(method.kind) ? understood : null;
  if (method.kind === 'placeTable') return placesAbove(understood, method, floor);
  return method.kind === 'ratioToTarget' ? stepsAbove(understood, method, floor, maximum) : null;
}

/** `mỗi lần vắng trừ 1 điểm, tối thiểu 2 điểm` of 5 takes 3 at most; a deduction by itself ends where its criterion has nothing left. */
function penaltyAbove(
  understood: Understood,
  method: MethodOf<'penalty'>,
  floor: Points,
  maximum: Points | null,
): Understood | null {
  const full = method.from === undefined ? null : (method.from.points ?? maximum);
  if (method.from === undefined) return isZero(floor) && method.cap !== null ? understood : null;
  if (isZero(floor)) return understood;
  const most = full === null ? null : subtract(full, floor);
  if (most === null || compare(most, subtract(floor, floor)) <= 0 || method.cap !== null) return null;
  return { ...understood, method: { ...method, cap: most } };
}

/** `cứ thiếu 2% trừ 0,5 điểm nhưng không thấp hơn 4 điểm`. */
function stepsAbove(
  understood: Understood,
  method: MethodOf<'ratioToTarget'>,
  floor: Points,
  maximum: Points | null,
): Understood | null {
  const { shortfall } = method;
  const full = method.maximum ?? maximum;
  if (shortfall === undefined || shortfall === null || typeof shortfall === 'string' || shortfall.cap !== null || full === null)
    return null;
  const most = subtract(full, floor);
  return isNegative(most) || isZero(most) || !isZero(method.floorRatio)
    ? null
    : { ...understood, method: { ...method, shortfall: { ...shortfall, cap: most } } };
}

/** `mỗi bậc thấp hơn giảm 1,5 điểm, tối thiểu 1 điểm`: where the points would fall further, the floor. */
function placesAbove(understood: Understood, method: MethodOf<'placeTable'>, floor: Points): Understood | null {
  const { points, beyond } = method;
  const [first] = points;
  // places that are listed one by one say themselves what they earn
  if (first === undefined || compare(first, floor) < 0 || beyond === null || !isZero(beyond)) return null;
  const above = points.filter((one) => compare(one, floor) > 0);
  return { ...understood, method: { ...method, points: above, beyond: greatest(floor, beyond) } };
}
