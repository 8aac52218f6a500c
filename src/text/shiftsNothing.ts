import type { Issue, TotalEffect } from '../core/domain/issue';

/** Whether a unit's total or place is another with the fault than without. */
export function isShifted({ total, place }: TotalEffect): boolean {
  return total.with !== total.without || place.with !== place.without;
}

/** It is known that the totals come out right all the same. */
export function shiftsNothing(effect: Issue['effect']): boolean {
  return effect !== undefined && !effect.some(isShifted);
}
