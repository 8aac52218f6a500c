import type { CellRef } from '../workbook/address';
import type { ChangeSubject, ChangeValue, MemberStatus } from './collection';
import type { RuleId } from './issue';

/** One line of `Nhật ký`: a file that came, a value that was taken from it, a cell that was set right, a finding that was let stand, a ballot that was entered, a last seat that was decided on, or a line a person typed. */
export type LogEntry = LoggedFile | LoggedValue | LoggedFix | LoggedJudgement | LoggedRecord | LoggedLine;

export interface LoggedFile {
  readonly kind: 'file';
  /** As printed; `null` for none. */
  readonly on: string | null;
  readonly file: string;
  readonly unit: string;
  /** `returned`: an officer does not take it, and sends it back to the school. */
  readonly status: MemberStatus | 'returned';
  /** Why, or what a person noted. */
  readonly note: string;
  /** Who sent it back; "" of all others. */
  readonly by: string;
}

export interface LoggedValue {
  readonly kind: 'value';
  readonly on: string | null;
  readonly file: string;
  readonly unit: string;
  readonly at: CellRef;
  readonly criterion: string;
  readonly subject: ChangeSubject;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  readonly note: string;
}

/** A cell set right by a fix somebody agreed to: who, when, by which rules, from what, to what. */
export interface LoggedFix {
  readonly kind: 'fix';
  readonly on: string | null;
  readonly by: string;
  readonly unit: string;
  readonly at: CellRef;
  readonly criterion: string;
  readonly rules: readonly RuleId[];
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  readonly note: string;
}

/** A finding that somebody looked at and lets stand, or takes up again: who, when, why. The last line about a finding holds. */
export interface LoggedJudgement {
  readonly kind: 'dismissal' | 'reopening';
  readonly on: string | null;
  readonly by: string;
  readonly unit: string;
  /** `null` where the finding has no cell. */
  readonly at: CellRef | null;
  readonly criterion: string;
  readonly rule: RuleId;
  /** What the finding says, as six hexadecimal digits: with other figures it is another finding. */
  readonly print: string;
  /** What the cell held. */
  readonly held: ChangeValue;
  readonly reason: string;
}

/** Counts of a ballot that were entered, or a decision on a last seat that was recorded or taken back: who, when, from what, to what. */
export interface LoggedRecord {
  readonly kind: 'votes' | 'decision' | 'withdrawal';
  readonly on: string | null;
  readonly by: string;
  readonly unit: string;
  /** `null`: it stands on a sheet that was added. */
  readonly at: CellRef | null;
  /** The award's name; "" for the counts of the meeting, and for a ballot that serves all. */
  readonly award: string;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  readonly note: string;
}

/** A line that is not ours: its cells from the first column, kept as they stand. */
export interface LoggedLine {
  readonly kind: 'line';
  readonly cells: readonly ChangeValue[];
}
