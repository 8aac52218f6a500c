import type { LegacyEncoding } from '../shared/legacy/legacyText';
import type { StatedRow, StatedSheet } from './readingCorrection';
import type { ReviewStage } from './review';
import type { ColumnRole, Layout, SheetRole } from './tableRoles';

/** What a table that is no score table seems to be (WORKBOOKS §1, false friends). */
export type FalseFriend =
  | 'admissionScores'
  | 'nominationList'
  | 'statisticalReport'
  | 'researchVariables'
  | 'listOfPersons'
  | 'classRecord'
  | 'money'
  | 'priceList'
  | 'budget'
  | 'payroll'
  | 'assetInventory'
  | 'timetable'
  | 'workPlan'
  | 'documentLog'
  | 'attendance'
  | 'survey';

/** Why a column got its role from its numbers rather than from its heading alone. */
export type DataEvidence =
  | 'notBelowScores'
  | 'notAboveMaximum'
  | 'sumOfOthers'
  | 'averageOfUnits'
  | 'places'
  | 'distinctNames'
  | 'longText'
  | 'shortNumbers'
  | 'onlyScoreColumn'
  | 'leftOfReview'
  | 'rightOfSelf'
  | 'measureWords'
  | 'besideTarget'
  | 'words';

export type IgnoredBecause = 'empty' | 'notWorksheet' | 'noTable' | 'notScores' | 'noScoresYet';

/** The facts of each clue. Columns are letters (`C`), rows count from 1, headings and names are as printed. */
export interface ClueFacts {
  /** The headings that speak for the layout, joined by "; ". */
  readonly layoutFromHeadings: { readonly layout: Layout; readonly row: number; readonly headings: string };
  /** What a person said on `Cấu hình`; `unit`: the school the column or the sheet belongs to. */
  readonly statedColumn: {
    readonly column: string;
    readonly heading: string;
    readonly role: ColumnRole;
    readonly unit: string | null;
  };
  readonly statedRow: { readonly row: number; readonly is: StatedRow };
  readonly statedSheet: { readonly is: StatedSheet['kind']; readonly unit: string | null };
  /** Texts in an old font, or UTF-8 read with a wrong code page: read as `text` says, kept as stored. */
  readonly legacyText: {
    readonly encoding: LegacyEncoding;
    readonly count: number;
    readonly sheets: number;
    readonly stored: string;
    readonly text: string;
  };
  /** A row of `Cấu hình` that could not be applied, told where nothing was recognised and no issue can be. */
  readonly statedNotApplied: { readonly cell: string; readonly subject: string; readonly is: string };
  readonly headingMatched: { readonly column: string; readonly heading: string; readonly role: ColumnRole; readonly row: number };
  readonly roleFromData: {
    readonly column: string;
    readonly heading: string;
    readonly role: ColumnRole;
    readonly evidence: DataEvidence;
  };
  readonly unitFromLabel: { readonly cell: string; readonly unit: string };
  readonly unitFromTitle: { readonly cell: string; readonly unit: string };
  readonly unitFromSheetName: { readonly unit: string };
  readonly unitNotNamed: Record<never, never>;
  readonly unitColumns: { readonly count: number; readonly first: string; readonly last: string };
  readonly unitRows: { readonly count: number; readonly from: number; readonly to: number };
  readonly maximumColumn: { readonly column: string; readonly heading: string };
  readonly maximumRow: { readonly row: number };
  /** Maxima inside the texts of the criteria. */
  readonly maximumInText: { readonly count: number; readonly example: string };
  readonly maximumInHeader: { readonly count: number; readonly example: string };
  readonly sameHeaderOnSheets: { readonly count: number; readonly first: string; readonly last: string };
  readonly numberingLevels: { readonly levels: number; readonly example: string };
  readonly totalRow: { readonly row: number; readonly caption: string };
  readonly stageFromWords: { readonly stage: ReviewStage; readonly words: string };
  /** A cluster table that does not say whose scores it holds states what was agreed. */
  readonly stageAssumed: { readonly stage: ReviewStage };
  readonly stageRows: { readonly column: string };
  /** The same unit stands in several rows and nothing tells which stage each of them is. */
  readonly severalRowsPerUnit: { readonly unit: string; readonly rows: string };
  readonly penaltyTable: { readonly heading: string };
  readonly specialSheet: { readonly role: SheetRole };
  readonly preferred: {
    readonly layout: Layout;
    readonly over: Layout;
    readonly because: 'unitSheetsAreTheSource' | 'othersAreEmpty';
  };
  readonly sheetIgnored: { readonly because: IgnoredBecause };
  readonly ourSheet: { readonly mark: string };
  /** One of several reviewers' own sheet. */
  readonly reviewerSheet: { readonly reviewer: string };
  readonly hiddenSheet: { readonly role: SheetRole };
  readonly falseFriend: { readonly what: FalseFriend; readonly words: string };
  readonly checklist: { readonly column: string; readonly words: string };
  readonly mappingMatrix: { readonly marks: number };
  readonly questionRows: { readonly questions: number; readonly details: number };
  /** Points come from a formula: in hidden `columns` that look answers up, or on a sheet that counts statuses. */
  readonly scoredByFormula: { readonly how: 'lookup' | 'count'; readonly cell: string; readonly columns: string | null };
  /** Each sheet is a checklist of one group of criteria. */
  readonly checklistSheets: { readonly count: number; readonly names: string };
  readonly groupSheets: { readonly count: number; readonly names: string };
  readonly noTable: { readonly sheets: number };
  readonly noScoreColumn: Record<never, never>;
  readonly noMaximum: Record<never, never>;
  readonly noCriteria: Record<never, never>;
  /** The headings are those of a score table, but there is no row under them. */
  readonly noData: { readonly row: number };
  /** A row of headings nobody knows, and nothing under it. */
  readonly emptyForm: { readonly row: number; readonly columns: number };
  /** Criteria and maxima are there; no score has been entered yet. */
  readonly noScoresYet: { readonly criteria: number };
  /** Two columns, or two tables, that could play a role that occurs once; joined by "; ". */
  readonly candidate: { readonly role: ColumnRole; readonly columns: string };
  /** Numbers like scores under a heading nobody knows; `nearest`: the known heading it is one slip away from. */
  readonly unknownColumn: { readonly column: string; readonly heading: string; readonly nearest: string | null };
  /** Weights of the criteria, in a column (a letter) or a row (a number): points are added, not multiplied. */
  readonly weights: { readonly place: string; readonly isRow: boolean; readonly caption: string };
  readonly candidateTable: { readonly layout: Layout; readonly row: number };
  /** What would make the workbook readable. */
  readonly howToBeRead: Record<never, never>;
}
