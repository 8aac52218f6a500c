import type { BallotForm, BallotLine } from '../../domain/ballotForm';
import type { ChangeSubject, MemberStatus } from '../../domain/collection';

/** What a line of the log records. */
export type LogAction =
  MemberStatus | 'returned' | 'value' | 'fix' | 'dismissal' | 'reopening' | 'votes' | 'decision' | 'withdrawal';

/** What stands in the columns of actions and subjects. */
export interface LogLabels {
  readonly actions: Readonly<Record<LogAction, string>>;
  readonly subjects: Readonly<Record<ChangeSubject, string>>;
}

/** Words of `Nhật ký`. */
export interface LogWords extends LogLabels {
  readonly sheetName: string;
  readonly title: string;
  readonly intro: string;
  readonly headings: {
    /** In every language we write, ours first: the heading row is known by it. */
    readonly number: readonly string[];
    readonly on: string;
    readonly file: string;
    readonly unit: string;
    readonly action: string;
    readonly cell: string;
    readonly criterion: string;
    readonly subject: string;
    readonly from: string;
    readonly to: string;
    readonly note: string;
    readonly by: string;
  };
  /** The labels of the other language: a log is read whatever wrote it. */
  readonly otherwise: LogLabels;
  /** Counts as typed, "" where none is: "đồng ý 9, không đồng ý 1, không hợp lệ 0". */
  readonly votes: (typed: BallotLine['typed']) => string;
  readonly meeting: (counts: BallotForm['counts']) => string;
  readonly footer: string;
}
