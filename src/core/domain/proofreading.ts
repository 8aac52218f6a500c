import type { CellRef } from '../workbook/address';
import type { Points } from './points';
import type { RuleId, Severity } from './issue';

/** One line or paragraph of a report as its file numbers them, from 1; `cells`: the line is a row of a table. */
export interface ReportLine {
  readonly number: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
}

/** Where something stands in a report: line and column, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface StatedPart {
  readonly text: string;
  readonly value: Points;
}

/** `agrees`: exactly; `differs`: surely not; `unsure`: a subset, parts that may overlap or be incomplete, numbers said to be rough. */
export type Verdict = 'agrees' | 'differs' | 'unsure';

/** Why a statement that does not add up is not called wrong. */
export type Doubt = 'subset' | 'overlap' | 'incomplete' | 'rough' | 'mixedUnits' | 'structure';

/** Một câu nêu tổng với các phần: a total with its parts, one quantity at a time. */
export interface Statement {
  readonly text: string;
  readonly at: TextPlace;
  /** What is counted, as written: `học viên`; "" where the text does not say. */
  readonly subject: string;
  readonly stated: Points;
  readonly parts: readonly StatedPart[];
  readonly sum: Points;
  readonly verdict: Verdict;
  /** `null` unless the verdict is unsure. */
  readonly doubt: Doubt | null;
  /** Persons and turns (lượt người) stand in one sum: a remark beside the statement, never an issue. */
  readonly mixesTurns: boolean;
}

/** Một tỷ lệ: a share stated beside its part and its whole. */
export interface StatedShare {
  readonly text: string;
  readonly at: TextPlace;
  readonly part: Points;
  readonly whole: Points;
  readonly stated: Points;
  /** Rounded as the text rounds. */
  readonly computed: Points;
  readonly verdict: Verdict;
}

/** One place where a document is named. `date` is ISO (`2022-07-20`), `null` where none or an impossible one stands. */
export interface Mention {
  readonly at: TextPlace;
  readonly text: string;
  readonly date: string | null;
  readonly issuer: string | null;
  /** A cell of the workbook, where the mention is not in the report. */
  readonly cell: CellRef | null;
}

/** Một văn bản được viện dẫn: a document with every date the text gives it. */
export interface Citation {
  readonly document: string;
  readonly dates: readonly string[];
  readonly mentions: readonly Mention[];
  readonly verdict: 'agrees' | 'differs';
}

/** A figure of the report beside the same figure of the workbook. */
export interface ComparedFigure {
  readonly at: TextPlace;
  readonly text: string;
  readonly stated: Points;
  readonly inWorkbook: Points;
  readonly name: string;
  /** Where it stands; several for what is added up over the units. */
  readonly cells: readonly CellRef[];
  readonly verdict: 'agrees' | 'differs';
}

/** What was compared with a workbook, counted, so that silence is not taken for agreement. */
export interface WorkbookComparison {
  readonly figures: readonly ComparedFigure[];
  /** Documents named in both. */
  readonly sharedDocuments: number;
  /** Documents that the workbook's evidence names. */
  readonly evidenceDocuments: number;
  /** Figures of the workbook that the report could have been compared with. */
  readonly workbookFigures: number;
}

/** Numbers in facts are decimal texts with a dot; texts stand as written. */
export interface ProofFacts {
  sumDiffers: { subject: string; stated: string; sum: string; difference: string; parts: readonly string[] };
  subsetAbove: { subject: string; whole: string; subset: string; text: string };
  shareDiffers: { stated: string; computed: string; part: string; whole: string };
  datesDiffer: { document: string; dates: readonly string[]; cells: readonly string[] };
  issuersDiffer: { document: string; issuers: readonly string[] };
  impossibleDate: { document: string; text: string; isMonthFirst: boolean };
  figureDiffers: { name: string; stated: string; inWorkbook: string; cell: string; isSum: boolean };
}

export type ProofCode = keyof ProofFacts;

/** A finding about a report. `rule` is an id of METHODS §10; EVD-10 and EVD-11 are about one document cited in two ways. */
export interface ProofIssueOf<Code extends ProofCode> {
  readonly rule: RuleId;
  readonly code: Code;
  readonly severity: Severity;
  readonly at: TextPlace;
  /** Other places that belong to the finding. */
  readonly others: readonly TextPlace[];
  readonly facts: Readonly<ProofFacts[Code]>;
}

export type ProofIssue = { [Code in ProofCode]: ProofIssueOf<Code> }[ProofCode];

/** All that was found in a report. */
export interface Proofreading {
  readonly statements: readonly Statement[];
  readonly shares: readonly StatedShare[];
  readonly citations: readonly Citation[];
  /** `null`: no workbook was given. */
  readonly compared: WorkbookComparison | null;
  readonly issues: readonly ProofIssue[];
}
