import type { CellRef } from '../workbook/address';
import type { Criterion, CriterionId } from './criteria';
import type { Issue } from './issue';
import type { Points } from './points';
import type { Policy, TieBreakKey } from './policy';
import type { ProposalReason, VoteOutcome } from './proposal';
import type { ReviewStage } from './review';
import type { GroupPoints, StepHow } from './scorecard';
import type { StandingReason, TieBroken } from './standing';
import type { Unit, UnitId } from './unit';

/** Vì sao ra điểm này: a number taken apart, line by line, in the order in which it came about. Source: METHODS §3.1, §12.3. */
export interface Explanation {
  readonly unit: Unit;
  /** The criterion asked about; `null`: the whole scorecard, the place and the awards. */
  readonly criterion: Criterion | null;
  readonly sections: readonly ExplainedSection[];
}

export type SectionName = 'values' | 'rule' | 'points' | 'group' | 'groups' | 'total' | 'place' | 'grade' | 'awards' | 'issues';

export interface ExplainedSection {
  readonly name: SectionName;
  readonly lines: readonly ExplainedLine[];
}

/** One sentence with the cells it speaks of: worded in `text/` by its code. */
export interface LineOf<Code extends LineCode> {
  readonly code: Code;
  readonly facts: LineFacts[Code];
  readonly cells: readonly CellRef[];
}

export type LineCode = keyof LineFacts;
export type ExplainedLine = { [Code in LineCode]: LineOf<Code> }[LineCode];

/** A criterion as a sentence names it. */
export type NamedCriterion = Pick<Criterion, 'id' | 'number' | 'text'>;

/** The facts of each line. Points are exact; texts stand as typed. */
export interface LineFacts {
  /** A cell that was read. `counts`: it is the one the points come from. */
  cell: { what: ReviewStage | 'result' | 'target' | 'bonusBeside' | 'penaltyBeside'; shown: string; counts: boolean };
  /** What one of several reviewers gave; `isOwnSchool`: it counts for nothing (JUD-02). */
  crossCell: { reviewer: string; shown: string; counts: boolean; isOwnSchool: boolean };
  /** How far several reviewers lie apart, the policy's threshold, and who stands out. */
  reviewersApart: {
    lowest: Points;
    highest: Points;
    threshold: Points | null;
    state: 'settled' | 'unreconciled' | 'reconciled';
    outliers: readonly { readonly reviewer: string; readonly score: Points | null }[];
  };
  /** No cell of the workbook says anything of this unit on this criterion. */
  noCell: Record<never, never>;
  targetNotAssigned: Record<never, never>;
  /** The regulation's own sentence, or that there is none and scores are typed. */
  sentence: { sentence: string | null; method: Criterion['method'] };
  maximum: { maximum: Points | null; cap: Points | null };
  /** What the rule gives before anything is cut; `null`: no points. */
  earned: { how: StepHow; points: Points | null };
  /** Typed points beside those the rule gives for the result. */
  ruleDiffers: { typed: Points; computed: Points };
  cutByMaximum: { before: Points; maximum: Points | null; lost: Points; after: Points };
  rounded: { at: 'criterion' | 'group' | 'total'; decimals: number; before: Points; after: Points };
  /** Of a deduction: what was not taken, because nothing was left to take it from. */
  lostToFloor: { lost: Points };
  /** The points of a criterion inside the whole list. */
  step: {
    criterion: NamedCriterion;
    points: Points | null;
    maximum: Points | null;
    how: StepHow;
    lostToMaximum: Points;
    lostToFloor: Points;
  };
  group: {
    criterion: NamedCriterion;
    maximum: Points | null;
    cap: Points | null;
    isInner: boolean;
    /** Rounded where the policy rounds groups. */
    isRounded: boolean;
  } & Omit<GroupPoints, 'criterion' | 'assignedMaximum'>;
  beforeBonus: { groups: readonly { readonly criterion: NamedCriterion; readonly counted: Points }[]; sum: Points };
  bonus: { raw: Points; counted: Points; lostToCap: Points; cap: Points | null };
  penalty: { raw: Points; counted: Points; sparedByCap: Points; cap: Points | null; inGroups: Points };
  totalFloored: { lost: Points };
  totalCapped: { cap: Points | null; lost: Points };
  total: { total: Points };
  noTotal: { missing: readonly NamedCriterion[]; columns: readonly ('bonus' | 'penalty')[] };
  percent: { percent: Points; total: Points; assignedMaximum: Points; ranks: boolean };
  claims: { self: Points | null; reviewed: Points | null };
  place: { place: number; of: number; by: Policy['rankBy']; sharedWith: readonly UnitId[] };
  noPlace: { reason: StandingReason };
  wouldBePlace: { place: number };
  tieBroken: { tie: TieBroken };
  /** A shared place: the keys that were tried and part nobody. */
  tieStands: { keys: readonly TieBreakKey[]; sharedWith: readonly UnitId[] };
  grade: { grade: string; from: Points; value: Points; next: { readonly name: string; readonly from: Points } | null };
  /** A bar with a ceiling: the grade the points reach, and the one that stands. */
  gradeLowered: { reason: Extract<StandingReason, { code: 'gradeLowered' }> };
  noGrade: { value: Points | null; lowest: { readonly name: string; readonly from: Points } | null };
  award: {
    award: string;
    verdict: 'nominated' | 'toDecide' | 'leftOut' | 'withheld';
    reason: ProposalReason | null;
    /** With whom a decision is to be taken. */
    rivals: readonly UnitId[];
    vote: VoteOutcome | null;
    seats: number;
  };
  /** A finding about this unit that stands in the way of the ranking; its sentence is that of the finding. */
  blocking: { issue: Issue };
}

/** Which criterion a cell of the workbook belongs to, and whose it is. */
export interface CellSubject {
  readonly unit: UnitId;
  readonly criterion: CriterionId | null;
}
