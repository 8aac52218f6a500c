import type { CellRef } from '../workbook/address';
import type { CriterionId } from './criteria';
import type { Points } from './points';
import type { ReadText } from './reading';
import type { ReviewStage } from './review';
import type { UnitId } from './unit';

/** Tự chấm, chấm chéo, Cụm chấm of one unit on one criterion beside each other. Points are exact; deductions are positive whatever sign was typed. */
export interface StageDifference {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  /** `null`: blank, not a number, or no such column. */
  readonly self: Points | null;
  /** What the peers gave; `null` also where several of them are too far apart to come to one number (JUD-01): then `crossRange` says how far. */
  readonly cross: Points | null;
  /** The lowest and the highest of several peers; `null`: fewer than two gave a score. */
  readonly crossRange: { readonly lowest: Points; readonly highest: Points } | null;
  /** The last score the cluster gave: agreed, else its second review, else its first. */
  readonly cluster: Points | null;
  /** Which of its stages that is; `null` without one. */
  readonly clusterStage: Exclude<ReviewStage, 'self'> | null;
  /** The highest less the lowest of the three, of peers without one number their lowest and highest; 0: all say the same. */
  readonly spread: Points;
  /** Giải trình; `null`: none was written. */
  readonly explanation: ReadText | null;
  /** The reviewers' reason, else the note of the row; `null`: none was written. */
  readonly note: ReadText | null;
  /** Where the scores stand; of peers each one's. */
  readonly cells: { readonly self: CellRef | null; readonly cross: readonly CellRef[]; readonly cluster: CellRef | null };
}
