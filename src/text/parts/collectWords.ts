import type {
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

/** Labels that stand on the log as well, where the other language reads them. */
export interface CollectLabels {
  readonly status: Readonly<Record<MemberStatus, string>>;
  readonly subject: Readonly<Record<ChangeSubject, string>>;
}

/** Words of collecting, on the command line and in the panel. */
export interface CollectWords extends CollectLabels {
  readonly heading: string;
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
  readonly panel: CollectPanelWords;
}

/** Words of the view in the panel. */
export interface CollectPanelWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly choose: string;
  readonly drop: string;
  readonly opening: (file: string) => string;
  readonly remove: (file: string) => string;
  readonly accept: (file: string) => string;
  readonly acceptAs: (unit: string) => string;
  readonly refuse: (file: string) => string;
  /** Beside a file that is sent back: why and who, which the log keeps. */
  readonly returnReason: string;
  readonly returnBy: string;
  readonly returnHint: string;
  readonly keepReturn: string;
  readonly undoDecision: (file: string) => string;
  readonly whichUnit: (file: string) => string;
  readonly chooseUnit: string;
  readonly differences: (count: number) => string;
  readonly differencesOf: (file: string) => string;
  readonly missingHeading: string;
  readonly issuesHeading: string;
  readonly previewHeading: string;
  readonly preview: (cells: number, lines: number, log: string) => string;
  readonly nothing: string;
  readonly confirm: (cells: number) => string;
  readonly written: (cells: number, log: string) => string;
  readonly restored: string;
  /** What is not as before is named beneath. */
  readonly restoredInPart: string;
  readonly restore: string;
  readonly notRecognised: string;
  readonly noSelfColumn: string;
  readonly readOnly: string;
  readonly changed: string;
  readonly leftOut: string;
}

/** What is asked of a member while its words are made. */
export type WordedMember = Pick<CollectedMember, 'file' | 'reason' | 'candidates'>;
