import type { Criterion, CriterionId, CriterionKind } from '../../domain/criteria';
import { kindOf } from '../../domain/kindOf';
import { decimalText, type Points } from '../../domain/points';
import type { Entry, Reading } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import type { StageDifference } from '../../domain/stageDifference';
import type { UnitId } from '../../domain/unit';
import { negated } from '../formula/expression';
import { stagedLeaves } from '../formula/leafFormulas';
import { exact } from '../formula/unitArithmetic';

/** Tự chấm, chấm chéo, Cụm chấm. */
export const COMPARED_STAGES = ['self', 'cross', 'cluster'] as const;
export type ComparedStage = (typeof COMPARED_STAGES)[number];

/** Those of the three that the workbook has at all: the others need no column. */
export function stagesIn(rows: readonly StageDifference[]): readonly ComparedStage[] {
  return COMPARED_STAGES.filter((stage) =>
    rows.some((row) => row[stage] !== null || (stage === 'cross' && row.crossRange !== null)),
  );
}

/** The score of a stage as a formula on the scoring sheets, `null` where it can only be a value. */
export function liveScores(reading: Reading): (row: StageDifference, stage: ComparedStage) => string | null {
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const none: ReadonlyMap<CriterionId, Entry> = new Map();
  const entriesOf = (unit: UnitId): ReadonlyMap<CriterionId, Entry> => reading.entries.get(unit) ?? none;
  return (row, stage) => {
    const criterion = criteria.get(row.criterion);
    const from = reviewStage(row, stage);
    if (criterion === undefined || from === null || row[stage] === null) return null;
    return formulaOf(criterion, kindOf(criterion.id, criteria), entriesOf(row.unit), from, row[stage]);
  };
}

function reviewStage({ clusterStage }: StageDifference, stage: ComparedStage): ReviewStage | null {
  switch (stage) {
    case 'self':
      return 'self';
    case 'cross':
      return 'review1';
    case 'cluster':
      return clusterStage;
  }
}

function formulaOf(
  criterion: Criterion,
  kind: CriterionKind,
  entries: ReadonlyMap<CriterionId, Entry>,
  stage: ReviewStage,
  value: Points,
): string | null {
  const [leaf, ...more] = stagedLeaves(entries, [stage])(criterion, kind) ?? [];
  if (leaf === undefined || more.length > 0) return null;
  // A deduction is shown as the number of points that are taken off.
  return exact(kind === 'penalty' ? negated(leaf) : leaf, value)?.text ?? null;
}

const MOST_DECIMALS = 4;

/** Enough decimals that every score is printed as it stands, so that the printed difference is that of the printed scores. */
export function decimalsOf(rows: readonly StageDifference[], atLeast: number): number {
  const texts = rows.flatMap(({ self, cross, cluster, spread }) =>
    [self, cross, cluster, spread].flatMap((one) => (one === null ? [] : [decimalText(one, MOST_DECIMALS)])),
  );
  return Math.max(atLeast, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
}
