import { add, greatest, least, roundHalfUp, subtract, ZERO, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Aside } from './earned';

/** The sums that enter steps 9–12: groups after their caps and rounding, bonus and deductions before those of the policy. */
export interface Sums {
  readonly beforeBonus: Points;
  readonly bonus: Aside;
  readonly deductions: Aside;
}

export interface TotalPoints {
  readonly total: Points;
  readonly exactTotal: Points;
  readonly bonus: { readonly raw: Points; readonly counted: Points; readonly lostToCap: Points };
  readonly penalty: { readonly counted: Points; readonly spared: Points };
  readonly lostToFloor: Points;
  readonly lostToTotalCap: Points;
}

/** Steps 9–12 of METHODS §3.1: bonus up to its cap, deductions up to theirs, floor 0, cap of the total, rounding. */
export function totalPoints(sums: Sums, policy: Policy): TotalPoints {
  const { caps, rounding } = policy;
  const atGroup = (points: Points): Points => (rounding.at === 'group' ? roundHalfUp(points, rounding.decimals) : points);
  const cappedBonus = upTo(sums.bonus.counted, caps.bonus);
  const bonus = atGroup(cappedBonus);
  const cappedPenalty = upTo(sums.deductions.counted, caps.penalty);
  const penalty = atGroup(cappedPenalty);
  const open = subtract(add(sums.beforeBonus, bonus), penalty);
  const floored = greatest(ZERO, open);
  const ceiling = caps.total === null ? null : caps.bonusMayExceedTotal ? add(caps.total, greatest(ZERO, bonus)) : caps.total;
  const exactTotal = upTo(floored, ceiling);
  return {
    total: rounding.at === 'total' ? roundHalfUp(exactTotal, rounding.decimals) : exactTotal,
    exactTotal,
    bonus: { raw: sums.bonus.raw, counted: bonus, lostToCap: subtract(sums.bonus.raw, cappedBonus) },
    penalty: { counted: penalty, spared: subtract(sums.deductions.raw, cappedPenalty) },
    lostToFloor: subtract(floored, open),
    lostToTotalCap: subtract(floored, exactTotal),
  };
}

function upTo(points: Points, cap: Points | null): Points {
  return cap === null ? points : least(points, cap);
}
