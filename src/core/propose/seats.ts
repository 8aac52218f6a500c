import { floor, multiply, points, roundHalfUp, toNumber } from '../domain/points';
import type { Quota } from '../domain/policy';
import type { ProposedAward } from '../domain/proposal';

/** How many units the quota counts on. */
export interface QuotaBase {
  readonly units: number;
  readonly eligible: number;
}

/** The seats of a quota with the arithmetic that gave them: "30% × 12 đơn vị = 3,6 → lấy xuống 3". Source: METHODS §6.2. */
export function seatsOf(quota: Quota, base: QuotaBase): Pick<ProposedAward, 'seats' | 'quotaSteps'> {
  if ('fixed' in quota) return { seats: quota.fixed, quotaSteps: null };
  const counted = base[quota.base];
  const exact = multiply(quota.share, points(String(counted)));
  const rounded = toNumber(quota.round === 'floor' ? floor(exact) : roundHalfUp(exact, 0));
  const seats = Math.max(rounded, base.eligible > 0 ? quota.atLeast : 0);
  return { seats, quotaSteps: { share: quota.share, base: counted, exact, seats, round: quota.round } };
}
