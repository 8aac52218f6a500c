import type {
  Change,
  ChangeKind,
  ChangeSubject,
  CollectedMember,
  MatchedBy,
  MemberReason,
  MemberStatus,
  NotTaken,
} from '../../core/domain/collection';

/** Reasons that need no other part of the language; a file that could not be used is worded by what refused it. */
export type PlainMemberReason = Exclude<MemberReason, { readonly code: 'notUsable' }>;

/** How many values of a file were taken, how many were not, and how many wait for a decision. */
export interface MemberCounts {
  readonly taken: number;
  readonly left: number;
}

/** Words of collecting, on the command line and in the panel. */
export interface CollectWords {
  readonly heading: string;
  readonly status: Readonly<Record<MemberStatus, string>>;
  readonly subject: Readonly<Record<ChangeSubject, string>>;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly notTaken: Readonly<Record<NotTaken, string>>;
  readonly matchedBy: Readonly<Record<MatchedBy, string>>;
  readonly reason: (reason: PlainMemberReason, candidates: readonly string[]) => string;
  readonly noSelfColumn: string;
  readonly notScoring: (clues: readonly string[]) => string;
  readonly ambiguous: (candidates: readonly string[]) => string;
  readonly unitOfFile: (unit: string | null) => string;
  readonly counts: (counts: MemberCounts) => string;
  readonly totals: (taken: number, refused: number, toDecide: number, cells: number) => string;
  readonly change: (change: Change, criterion: string | null, values: { readonly from: string; readonly to: string }) => string;
  readonly blank: string;
  readonly wasTaken: string;
  readonly earlier: (file: string) => string;
  readonly nothingNew: string;
  readonly missing: (units: readonly string[]) => string;
  readonly nobodyMissing: string;
  readonly issues: string;
  readonly issueIn: (file: string | null) => string;
  readonly more: (count: number) => string;
  readonly columns: {
    readonly cell: string;
    readonly subject: string;
    readonly criterion: string;
    readonly from: string;
    readonly to: string;
    readonly outcome: string;
  };
}

/** What is asked of a member while its words are made. */
export type WordedMember = Pick<CollectedMember, 'file' | 'reason' | 'candidates'>;
