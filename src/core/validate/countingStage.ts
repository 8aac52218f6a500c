import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../domain/review';

/** The stage that counts first by the policy's basis and that the workbook has a column for. */
export function countingStage(reading: Reading, policy: Policy): ReviewStage | null {
  const present = reading.stages.length > 0 ? reading.stages : REVIEW_STAGES.filter((stage) => isUsed(reading, stage));
  return policy.basis.find((stage) => present.includes(stage)) ?? null;
}

/** A table without review columns still has its scores under one stage. */
function isUsed({ entries }: Reading, stage: ReviewStage): boolean {
  for (const ofUnit of entries.values()) {
    for (const { scores } of ofUnit.values()) if (scores[stage] !== undefined) return true;
  }
  return false;
}
