import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { ReviewStage } from '../domain/review';

/** The stage that counts first by the policy's basis and that the workbook has a column for. */
export function countingStage(reading: Reading, policy: Policy): ReviewStage | null {
  return policy.basis.find((stage) => reading.stages.includes(stage)) ?? null;
}
