import type { Whose } from '../domain/whoseWorkbook';
import type { Period } from '../domain/cluster';
import type { Issue, LetStand, Severity } from '../domain/issue';
import type { IssueCounts } from '../domain/issueCounts';
import type { Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { ProposalReason, UnfitDecision, ProposedAward, VoteOutcome } from '../domain/proposal';
import type { StandingReason, TieBroken } from '../domain/standing';
import type { PaperStyle } from '../workbook/paperModel';
import type { AnalysisWords } from './analysis/analysisWords';
import type { ComparisonWords } from './comparison/comparisonWords';
import type { LogWords } from './log/logWords';
import type { PairWords } from './pairs/pairWords';
import type { SubmissionWords } from './submission/submissionWords';
import type { TemplateWords } from './template/templateWords';

/** The date printed on a paper; core has no clock. */
export interface PaperDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every word that stands on a sheet of ours; `text/` has them in each language. Numbers arrive exact and are formatted there. */
export interface SheetWords {
  readonly sheetNames: Readonly<Record<'summary' | 'proposal' | 'comparison' | 'check' | 'analysis', string>>;
  readonly head: HeadWords;
  readonly signatures: SignatureWords;
  /** Page footer; `&P` and `&N` are page and pages. */
  readonly footer: string;
  /** Said on paper while the policy is the product's own draft (DOMAIN §8). */
  readonly draftNotice: string;
  /** "DỰ THẢO – còn 3 lỗi chặn xếp hạng" */
  readonly blocked: (errors: number) => string;
  readonly notes: NoteWords;
  readonly summary: SummaryWords;
  readonly proposal: ProposalWords;
  readonly comparison: ComparisonWords;
  readonly check: CheckWords;
  readonly analysis: AnalysisWords;
  readonly log: LogWords;
  readonly template: TemplateWords;
  readonly pairs: PairWords;
  readonly submission: SubmissionWords;
  readonly reasons: SheetReasonWords;
  readonly finding: (issue: Issue) => { readonly what: string; readonly why: string; readonly advice: string };
}

/** The heading block of an official paper: issuer on the left, motto, place and date on the right (DOMAIN §5). */
export interface HeadWords {
  readonly styles: Readonly<Record<PaperStyle, HeadStyle>>;
  /** The cluster in capitals; dots where it is not known. */
  readonly cluster: (name: string | null) => string;
  /** The leading school in capitals. */
  readonly leader: (name: string) => string;
  readonly placeDate: (leader: string | null, on: PaperDate | null) => string;
}

/** What papers of the Party and of the State say differently. */
export interface HeadStyle {
  readonly motto: string;
  /** Under the motto; `null`: the motto stands alone. */
  readonly secondMotto: string | null;
  /** Under the issuer: "*", or a short rule. */
  readonly mark: string;
  /** Above who signs: "T/M CỤM THI ĐUA". */
  readonly onBehalf: string;
}

export interface SignatureWords {
  readonly preparedBy: string;
  readonly leader: string;
  /** The post of who signs for the leading school: "(HIỆU TRƯỞNG TRƯỜNG …)". */
  readonly leaderOf: (school: string) => string;
  readonly hint: string;
  readonly members: string;
}

/** Note columns and the block that keeps notes whose row is gone. */
export interface NoteWords {
  /** The heading of a note column in every language we write, so that notes survive a change of language. */
  readonly headings: readonly string[];
  readonly leftover: string;
  readonly about: string;
  readonly note: string;
}

/** Reasons, one sentence each; the same words as on screen. */
export interface SheetReasonWords {
  readonly standing: (reason: StandingReason) => string;
  readonly tieBroken: (tie: TieBroken, unitName: (unit: string) => string) => string;
  readonly proposal: (reason: ProposalReason) => string;
  readonly unfitDecision: (unfit: UnfitDecision) => string;
}

export interface SummaryWords {
  readonly title: (year: number | null, period: Period | null) => string;
  readonly attachedTo: string;
  readonly headings: {
    readonly number: string;
    readonly unit: string;
    readonly criteria: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly self: string;
    readonly reviewed: string;
    readonly assigned: string;
    readonly percent: string;
    readonly total: string;
    readonly place: string;
    readonly grade: string;
    readonly note: string;
  };
  /** Heading of one group: number, then as much of its text as fits; the ceiling when one is declared. */
  readonly group: (number: string, text: string, cap: Points | null) => string;
  readonly maxima: string;
  readonly notPlaced: string;
  /** In the cell of a group of which nothing is assigned to the unit. */
  readonly notApplicable: string;
  readonly legend: LegendWords;
}

/** What stands under the summary: how the numbers came about, and what was cut. */
export interface LegendWords {
  /** Full names of groups whose heading was shortened. */
  readonly groups: (groups: readonly { readonly number: string; readonly text: string }[]) => string;
  readonly key: (policy: Policy) => string;
  readonly rounding: (policy: Policy) => string;
  readonly shared: (place: number, units: readonly string[]) => string;
  readonly groupCut: (unit: string, group: string, cap: Points | null, lost: Points) => string;
  readonly bonusCut: (unit: string, cap: Points | null, lost: Points) => string;
  readonly penaltySpared: (unit: string, cap: Points | null, spared: Points) => string;
  readonly floorLost: (unit: string, lost: Points) => string;
  readonly totalCut: (unit: string, cap: Points | null, lost: Points) => string;
  readonly ineligible: (unit: string, reasons: readonly string[], wouldBe: number | null) => string;
  readonly incomplete: (unit: string, missing: number) => string;
  readonly countedFromSelf: (cells: number) => string;
  /** The digest of what the table follows from, by which a later run knows whether it still holds. */
  readonly stamp: (digest: string) => string;
  /** Which number cells are values of the engine, not formulas: areas such as `C8:D8`. */
  readonly values: (areas: readonly string[]) => string;
}

export interface ProposalWords {
  readonly title: (year: number | null, period: Period | null) => string;
  readonly attachedTo: string;
  readonly headings: {
    readonly number: string;
    readonly award: string;
    readonly unit: string;
    readonly total: string;
    readonly place: string;
    readonly votes: string;
    readonly reason: string;
    readonly note: string;
  };
  readonly votes: (vote: VoteOutcome) => string;
  /** The award with its quota, arithmetic printed: "… – số lượng: 30% × 12 đơn vị = 3,6 → lấy xuống 3" */
  readonly awardRow: (number: number, award: ProposedAward) => string;
  readonly toDecide: (units: number, seats: number) => string;
  readonly decisionLine: string;
  /** "DỰ THẢO – còn 3 lỗi phải xử lý trước khi đề nghị" */
  readonly blocked: (errors: number) => string;
  /** Seats that units of an earlier award's open decision will take. */
  readonly waiting: (seats: number, award: string) => string;
  /** Seats nobody takes, and why. */
  readonly unfilled: (seats: number, because: ProposedAward['unfilledBecause']) => string;
  readonly noAwards: string;
  readonly notProposed: string;
  readonly allProposed: string;
  /** The reason a unit is left out of one award, with the award named. */
  /** Awards that share a reason. */
  readonly leftOut: (awards: readonly string[], reason: string) => string;
}

export interface CheckWords {
  readonly title: string;
  /** Counts of open findings by severity in words, how many are let stand, and how many block. */
  readonly counts: (counts: IssueCounts, blocking: number, whose: Whose) => string;
  readonly empty: (cells: number, rules: number | null) => string;
  readonly headings: {
    readonly number: string;
    readonly severity: string;
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly unit: string;
    readonly criterion: string;
    readonly what: string;
    readonly why: string;
    readonly advice: string;
    readonly fix: string;
    readonly note: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly criterion: (number: string, text: string) => string;
  readonly blocks: Readonly<Record<Whose, string>>;
  /** Beside the severity of a finding that is let stand, and in place of its advice. */
  readonly letStand: string;
  readonly judged: (letStand: LetStand) => string;
  readonly fix: (from: string, to: string) => string;
}
