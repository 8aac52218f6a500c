import type { Whose } from '../../core/domain/whoseWorkbook';
import type { JudgingWords } from './judgingWords';
import type { JourneyWords } from './journeyWords';
import type { TemplatePanelWords } from './templatePanelWords';
import type { FixingWords } from './fixingWords';
import type { SubmissionPanelWords } from './submissionPanelWords';
import type { IssueCode, Severity } from '../../core/domain/issue';
import type { Layout, SheetRole } from '../../core/domain/recognition';
import type { Waiting } from '../../core/workbook/host';
import type { AboutWords } from './aboutWords';
import type { AwardsWords } from './awardsWords';
import type { BackupWords } from './backupWords';
import type { DifferencesWords } from './differencesWords';
import type { HistoryWords } from './historyWords';
import type { MarkWords } from './markWords';
import type { PairingWords } from './pairingWords';
import type { PapersPanelWords } from './papersPanelWords';
import type { ReadingWords } from './readingWords';
import type { ReviewersWords } from './reviewersWords';
import type { SchoolWords } from './schoolWords';
import type { PanelDoing, StartWords } from './startWords';
import type { VotesWords } from './votesWords';
import type { WorkbenchWords } from './workbenchWords';

/** What findings are listed under. */
export type IssueGrouping = 'severity' | 'unit' | 'rule' | 'sheet';

/** Words of the panel, in Excel and in the workbench. Numbers arrive already written the reader's way. */
export interface PanelWords extends StartWords {
  readonly empty: {
    readonly notChecked: string;
    readonly check: string;
    readonly noRanking: string;
    readonly noProposal: string;
    readonly blocked: string;
  };
  readonly recognition: {
    readonly heading: string;
    readonly recognised: (layout: string) => string;
    readonly counts: (units: number, criteria: number, stages: number) => string;
    readonly ambiguous: string;
    readonly ambiguousAdvice: string;
    readonly unknown: string;
    readonly unknownAdvice: string;
    readonly candidate: (layout: string, sheet: string) => string;
    readonly clues: (count: number) => string;
    readonly sheets: string;
    readonly layouts: Readonly<Record<Layout, string>>;
    readonly roles: Readonly<Record<SheetRole, string>>;
    readonly cluster: (name: string | null, year: number | null, half: boolean) => string;
  };
  readonly reading: ReadingWords;
  readonly fixing: FixingWords;
  readonly submission: SubmissionPanelWords;
  readonly marks: MarkWords;
  readonly issues: {
    readonly heading: string;
    readonly none: string;
    /** In a school's own workbook nothing is ranked: what is counted there is what stands in the way of sending it. */
    readonly blocking: (count: number, whose: Whose) => string;
    readonly blockingAdvice: Readonly<Record<Whose, string>>;
    readonly clear: (errors: number, warnings: number, infos: number, whose: Whose) => string;
    /** What the buttons on a finding are for. */
    readonly how: string;
    readonly group: (severity: Severity, count: number) => string;
    readonly blocks: Readonly<
      Record<Whose, { readonly ranking: string; readonly awards: string; readonly print: string; readonly tick: string }>
    >;
    readonly why: string;
    readonly advice: string;
    readonly fix: string;
    readonly from: string;
    readonly to: string;
    readonly applyFix: (to: string) => string;
    readonly goTo: (cell: string) => string;
    readonly goToHint: string;
    readonly noCell: string;
    readonly filter: string;
    readonly all: string;
    readonly onlyBlocking: Readonly<Record<Whose, string>>;
    readonly search: string;
    readonly shown: (shown: number, all: number) => string;
    readonly noneShown: string;
    readonly more: (count: number) => string;
    readonly details: (code: IssueCode) => string;
    /** What the list is grouped by. */
    readonly groupBy: string;
    readonly by: Readonly<Record<IssueGrouping, string>>;
    readonly ofGroup: (name: string, count: number) => string;
    readonly noUnit: string;
    readonly noSheet: string;
  };
  readonly look: {
    readonly label: string;
    readonly ranking: string;
    readonly firmness: string;
    readonly reviewers: string;
    readonly school: string;
    readonly why: string;
  };
  readonly reviewers: ReviewersWords;
  readonly school: SchoolWords;
  readonly differences: DifferencesWords;
  readonly history: HistoryWords;
  readonly about: AboutWords;
  readonly firmness: {
    readonly heading: string;
    readonly about: string;
    readonly start: string;
    readonly probing: string;
    readonly failed: string;
    /** Where these sentences go when the sheets are written. */
    readonly written: string;
  };
  readonly ranking: {
    readonly heading: string;
    readonly caption: string;
    readonly place: string;
    readonly unit: string;
    readonly total: string;
    readonly percent: string;
    readonly grade: string;
    readonly noPlace: string;
    readonly noTotal: string;
    readonly noGrade: string;
    readonly sharedWith: (names: readonly string[]) => string;
    readonly ineligible: string;
    readonly wouldBe: (place: number) => string;
    readonly openSchool: (unit: string) => string;
    readonly withheld: string;
  };
  readonly why: {
    readonly heading: string;
    readonly choose: string;
    readonly total: string;
    readonly self: string;
    readonly reviewed: string;
    readonly beforeBonus: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly lostToFloor: string;
    readonly lostToTotalCap: string;
    readonly percent: (percent: string, maximum: string) => string;
    readonly notGiven: string;
    readonly missing: (count: number) => string;
    readonly groups: string;
    readonly group: (counted: string, maximum: string | null) => string;
    readonly lostToCap: (points: string) => string;
    readonly lostToMaximum: (points: string) => string;
    readonly floored: (points: string) => string;
    readonly criterion: string;
    readonly points: string;
    readonly value: (value: string) => string;
    readonly steps: (count: number) => string;
    /** Opens why one criterion has its points. */
    readonly ask: string;
    readonly whole: string;
    readonly follow: string;
    readonly goTo: (cell: string) => string;
  };
  readonly votes: VotesWords;
  readonly awards: AwardsWords;
  readonly papers: PapersPanelWords;
  readonly proposal: {
    readonly heading: string;
    readonly seats: (taken: number, seats: number) => string;
    readonly nominees: string;
    readonly noNominee: string;
    /** Findings stand that block awards: the proposal may be read, not sent. */
    readonly awardsBlocked: (count: number) => string;
    readonly nominee: (unit: string, place: number) => string;
    readonly needsDecision: string;
    readonly decide: (units: readonly string[], seats: number) => string;
    readonly unfilled: (count: number) => string;
    readonly leftOut: (count: number) => string;
  };
  readonly draft: { readonly heading: string; readonly body: string };
  readonly write: {
    readonly heading: string;
    readonly intro: string;
    readonly sheet: string;
    readonly action: string;
    readonly cells: string;
    readonly added: string;
    readonly replaced: string;
    readonly renamed: (usual: string) => string;
    /** `more`: the cells of the analysis come on top. */
    readonly total: (sheets: number, cells: string, more: boolean) => string;
    readonly laterShort: string;
    readonly probesFirst: string;
    readonly keeps: string;
    readonly kept: (sheets: number) => readonly string[];
    readonly noUndo: string;
    readonly restoreOffered: string;
    readonly remembered: string;
    readonly blocked: string;
    readonly nothing: string;
    readonly readOnly: string;
    readonly structureProtected: string;
    readonly sheetsProtected: (names: readonly string[]) => string;
    readonly changed: string;
    readonly confirm: (sheets: number) => string;
    readonly preview: string;
    readonly line: (added: number, replaced: number, cells: string, more: boolean) => string;
    readonly done: (sheets: readonly string[]) => string;
    readonly doneAdvice: string;
    readonly restore: string;
    readonly again: string;
  };
  readonly journey: JourneyWords;
  readonly judging: JudgingWords;
  readonly template: TemplatePanelWords;
  readonly next: {
    /** On to a step, by its name. */
    readonly to: Readonly<Record<'check' | 'send' | 'differences' | 'look' | 'votes' | 'awards' | 'write' | 'papers', string>>;
    readonly issues: string;
    readonly recheck: string;
    readonly stale: string;
  };
  readonly progress: {
    readonly doing: Readonly<Record<PanelDoing, string>>;
    readonly label: string;
    readonly cells: (done: string, of: string) => string;
    readonly cancel: string;
    readonly slow: string;
    readonly slowAdvice: string;
    readonly waiting: Readonly<Record<Waiting, string>>;
    readonly seconds: (seconds: number) => string;
    readonly wait: string;
    readonly stop: string;
  };
  readonly news: {
    readonly checked: (issues: number, blocking: number, whose: Whose) => string;
    readonly notRecognised: string;
    readonly written: string;
    readonly restored: string;
    readonly restoredInPart: string;
    readonly fixed: string;
    readonly corrected: string;
    /** Sheets for pairs were added. */
    readonly paired: string;
    /** What was decided about findings was written down. */
    readonly judged: string;
    /** The count of the votes was entered. */
    readonly voted: string;
    /** Who takes the last seat was recorded, or taken back. */
    readonly decided: string;
    readonly withdrawn: string;
    /** The policy was saved. */
    readonly settled: string;
    readonly stamped: string;
    readonly kept: string;
    readonly forgot: string;
  };
  readonly backup: BackupWords;
  readonly pairing: PairingWords;
  readonly workbench: WorkbenchWords;
}
