import type { Policy } from '../../domain/policy';
import type { Claim, Reading } from '../../domain/reading';
import { countingStage } from '../countingStage';

/** Whether a stated total is the unit's own claim beside a review that counts; where only self-scores exist, they count. */
export function isSelfClaim(claim: Claim, { reading, policy }: { readonly reading: Reading; readonly policy: Policy }): boolean {
  return claim.stage === 'self' && countingStage(reading, policy) !== 'self';
}
