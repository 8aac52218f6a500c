import { columnName } from '../workbook/address';
import { foldHeading } from '../shared/foldHeading';
import type { DataEvidence } from '../domain/clueFacts';
import type { Clue } from '../domain/recognition';
import { REVIEW_STAGES, type ReviewStage } from '../domain/review';
import { clue } from './outcome';
import type { HeadingWord } from './synonyms';

/** A score column with what its heading says. */
export interface ScoreColumn {
  readonly column: number;
  readonly heading: string;
  readonly means: HeadingWord;
}

export interface StagedColumns {
  readonly stages: ReadonlyMap<number, ReviewStage>;
  readonly clues: readonly Clue[];
  /** Not null when two columns claim one stage: nothing is picked. */
  readonly conflict: Clue | null;
}

const STAGE_WORDS: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['self', 'review1', 'review2', 'review', 'agreed', 'points']);

export function isStageWord(means: HeadingWord | undefined): boolean {
  return means !== undefined && STAGE_WORDS.has(means);
}

/**
 * Which stage each score column of one unit is. Order left to right is the order of the review: a review of unknown turn takes the
 * next free turn; `Điểm chấm` is self-assessed when it is alone or left of a review, a review when right of it; `Điểm đạt` right of
 * the self-assessed score is what was agreed (WORKBOOKS §2, collisions).
 */
export function scoreStages(sheet: string, columns: readonly ScoreColumn[]): StagedColumns {
  const stages = new Map<number, ReviewStage>();
  const clues: Clue[] = [];
  const take = (found: ScoreColumn, stage: ReviewStage, evidence: DataEvidence | null): void => {
    stages.set(found.column, stage);
    if (evidence !== null)
      clues.push(
        clue('roleFromData', sheet, { column: columnName(found.column), heading: found.heading, role: stage, evidence }),
      );
  };
  const taken = (stage: ReviewStage): boolean => [...stages.values()].includes(stage);

  for (const stage of REVIEW_STAGES) {
    const named = columns.filter(({ means }) => means === stage);
    if (named.length > 1) return { stages: new Map(), clues, conflict: conflict(sheet, stage, named) };
    for (const column of named) take(column, stage, null);
  }
  const open = columns.filter(({ column }) => !stages.has(column));
  const firstReview = columns.find(
    ({ means }) => means === 'review' || means === 'review1' || means === 'review2' || means === 'agreed',
  );
  const leading = open.find(({ means }) => means === 'points');
  if (!taken('self') && leading !== undefined && (firstReview === undefined || leading.column < firstReview.column)) {
    take(leading, 'self', columns.length === 1 ? 'onlyScoreColumn' : 'leftOfReview');
  }
  for (const column of open.filter(({ column: at }) => !stages.has(at))) {
    const isFinal = column.means === 'points' && /^(so )?diem dat/.test(foldHeading(column.heading.split(' / ').pop() ?? ''));
    const turns: readonly ReviewStage[] = isFinal ? ['agreed'] : ['review1', 'review2'];
    const stage = turns.find((turn) => !taken(turn));
    if (stage === undefined)
      return {
        stages: new Map(),
        clues,
        conflict: conflict(sheet, turns[turns.length - 1] ?? 'review2', reviewsOf(columns, stages)),
      };
    take(column, stage, column.means === 'points' ? 'rightOfSelf' : null);
  }
  return { stages, clues, conflict: null };
}

function reviewsOf(columns: readonly ScoreColumn[], stages: ReadonlyMap<number, ReviewStage>): readonly ScoreColumn[] {
  return columns.filter(({ column }) => stages.get(column) !== 'self');
}

function conflict(sheet: string, role: ReviewStage, columns: readonly ScoreColumn[]): Clue {
  return clue('candidate', sheet, { role, columns: columnsText(columns) });
}

/** `D «Tự chấm»; E «Tự đánh giá»` */
export function columnsText(columns: readonly { readonly column: number; readonly heading: string }[]): string {
  return columns.map(({ column, heading }) => `${columnName(column)} «${heading}»`).join('; ');
}
