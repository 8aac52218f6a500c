import { CROSS_STAGE } from '../../domain/crossScore';
import { REVIEW_STAGES, type ReviewStage } from '../../domain/review';
import type { ColumnRole } from '../../domain/recognition';
import type { Table } from '../table/table';

export function stageOf(role: ColumnRole): ReviewStage | null {
  return REVIEW_STAGES.find((stage) => stage === role) ?? null;
}

/** The stages the score tables have columns (or rows) for, in the order of the review. */
export function stagesOf(tables: readonly Table[]): readonly ReviewStage[] {
  const found = new Set<ReviewStage>();
  for (const { recognised } of tables) {
    for (const { role } of recognised.columns) {
      const stage = stageOf(role);
      if (stage !== null) found.add(stage);
      else if (role === 'crossScore') found.add(CROSS_STAGE);
    }
    if (recognised.stage !== null && recognised.columns.some((one) => one.role === 'score')) found.add(recognised.stage);
    for (const stage of recognised.rowStages.values()) found.add(stage);
  }
  return REVIEW_STAGES.filter((stage) => found.has(stage));
}
