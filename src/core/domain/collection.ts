import type { CellRef } from '../workbook/address';
import type { ModelValue } from '../workbook/sheetModel';
import type { CollectedFailure } from './collectedFailure';
import type { CriterionId } from './criteria';
import type { Issue } from './issue';
import type { StampSeen } from './submission';
import type { UnitId } from './unit';

/** Cells a member school may fill in. */
export type FilledBySchool = 'self' | 'result' | 'evidence' | 'explanation' | 'note';
/** Cells that belong to the cluster and its reviewers; a school's file may hold them, nothing of them is taken. */
export type KeptByCluster = 'target' | 'review1' | 'review2' | 'agreed' | 'reason' | 'bonus' | 'penalty';

/** What a difference is about. */
export type ChangeSubject =
  FilledBySchool | KeptByCluster | 'maximum' | 'wording' | 'sentence' | 'row' | 'unitName' | 'year' | 'period' | 'version';

/** Kinds of CONTRACT §3.2. */
export type ChangeKind = 'value' | 'maximum' | 'text' | 'rowAdded' | 'rowRemoved' | 'renamed' | 'version';

/** A number is its decimal text with a dot; a text stands as typed. */
export type ChangeValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly text: string };

/** Why a difference is not taken. Worded in `text/`. */
export type NotTaken =
  /** A maximum, a wording, a target, a review: what the cluster's file says stays. */
  | 'clusterKeeps'
  /** The whole file was refused, or waits for a decision. */
  | 'fileNotTaken'
  /** An error, a formula without value or a date: nothing could be carried over. */
  | 'unreadable'
  /** The school left blank what the cluster's file has. */
  | 'blankKeeps'
  /** Changed by hand in the cluster's file since this school's value was collected, and the school changed nothing. */
  | 'changedByHand'
  /** Changed by hand in the cluster's file since then, and by the school too. */
  | 'bothChanged'
  /** The row or column has no counterpart in the cluster's file. */
  | 'noPlace'
  /** The cluster's cell cannot be written (merged, array or shared formula). */
  | 'notWritable';

/** One difference between a school's file and the cluster's. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** The criterion of the cluster's file, `null` for rows it does not have and for what concerns the whole file. */
  readonly criterion: CriterionId | null;
  /** Where it stands in the cluster's file, and in the school's; `null` where it has no cell. */
  readonly at: CellRef | null;
  readonly memberAt: CellRef | null;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  /** What is written into the cluster's cell; `null`: nothing is. */
  readonly put: ModelValue | null;
  /** `null`: taken, or (a name) nothing to take. */
  readonly notTaken: NotTaken | null;
}

/** How the school of a file was found. */
export type MatchedBy = 'same' | 'code' | 'spelling' | 'schoolName' | 'decision' | 'contents';

/** Why a school's file is refused or waits. Worded in `text/`. */
export type MemberReason =
  | { readonly code: 'notUsable'; readonly failure: CollectedFailure }
  /** `reason` and `by` as the officer wrote them; "" where they are not written down. */
  | { readonly code: 'refusedByOfficer'; readonly reason: string; readonly by: string }
  | { readonly code: 'unitNotNamed' }
  | { readonly code: 'unitUnknown'; readonly name: string }
  | { readonly code: 'unitNotSure'; readonly name: string }
  /** The name is of a province that another has joined: which school it is now, its cluster has to say. */
  | {
      readonly code: 'unitMerged';
      readonly name: string;
      readonly province: string;
      readonly joined: string;
      readonly from: string;
      readonly document: string;
    }
  | { readonly code: 'severalUnitsFilled'; readonly names: readonly string[] }
  | { readonly code: 'nothingFilled' }
  | { readonly code: 'unitTwice'; readonly others: readonly string[] }
  | { readonly code: 'versionDiffers'; readonly cluster: string; readonly member: string }
  | { readonly code: 'rowsDiffer'; readonly unaligned: number; readonly of: number }
  | { readonly code: 'wordingNotSure'; readonly rows: number }
  | { readonly code: 'bothChanged'; readonly cells: number }
  | { readonly code: 'sheetProtected'; readonly sheet: string };

export type MemberStatus = 'taken' | 'refused' | 'toDecide';

/** What became of one school's file. */
export interface CollectedMember {
  readonly file: string;
  readonly unit: UnitId | null;
  /** The name as the file writes it. */
  readonly unitName: string | null;
  readonly matchedBy: MatchedBy | null;
  /** Schools it may be, when nobody can be sure. */
  readonly candidates: readonly UnitId[];
  readonly status: MemberStatus;
  readonly reason: MemberReason | null;
  readonly changes: readonly Change[];
  /** An earlier file of the same school that the log knows, other than this one. */
  readonly earlier: string | null;
  /** The stamp its file carries, `null` for none. */
  readonly stamp: StampSeen | null;
}

/** A finding of a collection: in whose file its cell is, `null` for the cluster's. */
export interface CollectionIssue {
  readonly file: string | null;
  readonly issue: Issue;
}

/** Everything a collection found. Nothing is written yet. */
export interface Collection {
  readonly members: readonly CollectedMember[];
  /** Schools of the cluster that sent nothing, now or before. */
  readonly missing: readonly UnitId[];
  readonly issues: readonly CollectionIssue[];
}

/** What an officer decided about one file. */
export type MemberDecision =
  | { readonly kind: 'accept'; readonly unit: string | null }
  /** Why it is sent back, and who decided that: a return without is told (AUD-02). */
  | { readonly kind: 'refuse'; readonly reason?: string; readonly by?: string };
