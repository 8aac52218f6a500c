import type { Whose } from '../../core/domain/whoseWorkbook';
import type { RuleCheck } from '../../core/domain/ruleCheck';
import type { FieldProblem } from '../../core/papers/fields/fillFields';
import type { NotMade } from '../../core/papers/papers';
import type { DocumentPlace } from '../../core/workbook/paperTemplate';

/** What stands in the way of a command, beside what hosts refuse. Worded with what to do next. */
export type CommandFailure =
  | { readonly code: 'fileMissing' }
  | { readonly code: 'fileNotReadable'; readonly detail: string }
  | { readonly code: 'isFolder' }
  | { readonly code: 'notScoring'; readonly clues: readonly string[] }
  | { readonly code: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly code: 'policyNotJson'; readonly detail: string }
  | { readonly code: 'unitsNotRead' }
  | { readonly code: 'tooFewSchools' }
  | { readonly code: 'noSelfColumn' }
  | { readonly code: 'noMemberUsable'; readonly members: number }
  | { readonly code: 'decisionsNotRead'; readonly detail: string }
  /** next: neither the scores nor the registers say which year it is. */
  | { readonly code: 'yearUnknown' }
  /** Registers that cannot be read whole are not written again. */
  | { readonly code: 'yearUnread'; readonly findings: readonly string[] }
  | { readonly code: 'outExists' }
  | { readonly code: 'outIsInput' }
  | { readonly code: 'outNotXlsx' }
  | { readonly code: 'outNotFolder' }
  /** An office's template whose fields cannot all be filled: each with its place, and the fields there are. */
  | { readonly code: 'templateFields'; readonly problems: readonly FieldProblem[]; readonly known: readonly string[] }
  | { readonly code: 'templateBroken'; readonly near: string }
  | { readonly code: 'outNotWritable'; readonly detail: string }
  | { readonly code: 'defect'; readonly detail: string };

/** A unit or criterion that nobody has, or several have, with the names to choose from; worded with the explanations. */
export type NameProblem = {
  readonly what: 'unit' | 'criterion';
  readonly typed: string;
  readonly names: readonly string[];
} & ({ readonly code: 'notFound' } | { readonly code: 'several' });

/** What is wrong with how a command was typed. */
export type UsageProblem =
  | { readonly code: 'unknownCommand'; readonly command: string }
  | { readonly code: 'unknownOption'; readonly option: string }
  | { readonly code: 'missingFile' }
  | { readonly code: 'tooManyFiles' }
  | { readonly code: 'missingOut' }
  | { readonly code: 'missingSentence' }
  | { readonly code: 'missingUnit' }
  /** compare: this year's workbook. */
  | { readonly code: 'missingOther' }
  /** rehearse: none, or two, of --with and --policy. */
  | { readonly code: 'missingRules' }
  | NameProblem
  | { readonly code: 'wrongValue'; readonly option: string; readonly value: string }
  | { readonly code: 'missingMembers' }
  | { readonly code: 'missingInto' }
  | { readonly code: 'decisionForNobody'; readonly file: string }
  | { readonly code: 'decisionTwice'; readonly file: string }
  | { readonly code: 'wrongLanguage'; readonly language: string };

export interface Sentence {
  readonly message: string;
  readonly advice: string;
}

/** Words of the command line. */
export interface CommandWords {
  readonly help: string;
  readonly usage: (problem: Exclude<UsageProblem, NameProblem>) => string;
  readonly failure: (failure: CommandFailure, file: string) => Sentence;
  readonly heading: {
    readonly recognised: string;
    readonly issues: string;
    readonly ranking: string;
    readonly proposal: string;
    readonly firmness: string;
    readonly advice: string;
  };
  readonly layout: Readonly<Record<'unitSheet' | 'unitSheets' | 'unitsDown' | 'criteriaDown', string>>;
  readonly counts: (units: number, criteria: number) => string;
  readonly noIssues: string;
  /** Above findings that are let stand. */
  readonly letStand: (count: number) => string;
  /** How many rules ran, and those that found something with how much of what they tested. */
  readonly checked: (rules: number, failed: readonly RuleCheck[]) => string;
  readonly blocked: (count: number, whose: Whose) => string;
  readonly draftPolicy: string;
  readonly column: {
    readonly place: string;
    readonly unit: string;
    readonly total: string;
    readonly grade: string;
    readonly note: string;
  };
  readonly sharedWith: (names: readonly string[]) => string;
  readonly awardsBlocked: (count: number) => string;
  readonly seats: (taken: number, seats: number) => string;
  readonly needsDecision: (units: readonly string[], seats: number) => string;
  readonly unfilled: (count: number) => string;
  readonly fix: (from: string, to: string) => string;
  /** `check --fix`: what was set right, and what it does; places as `null` where there is none. */
  readonly fixed: {
    readonly heading: string;
    /** A number, unlike a text that looks like one. */
    readonly number: (shown: string) => string;
    readonly text: (text: string) => string;
    readonly effect: (unit: string, from: string, to: string, placeFrom: number | null, placeTo: number | null) => string;
    readonly noEffect: string;
    readonly written: (file: string, cells: number) => string;
    readonly stale: string;
  };
  readonly written: (file: string, sheets: readonly string[]) => string;
  /** `check --marks`: by the worst finding of each cell. */
  readonly marked: (file: string, errors: number, warnings: number) => string;
  /** How many cells were marked before. */
  readonly unmarked: (file: string, cells: number) => string;
  readonly collected: (file: string, cells: number, log: string) => string;
  /** `kept`: pairs that had their sheet before. */
  readonly pairsWritten: (file: string, pairs: number, kept: number) => string;
  readonly compared: (before: string, after: string) => string;
  /** A rehearsal, and said to be one. */
  readonly rehearsed: (file: string, rules: string) => string;
  readonly rehearsalBlocked: (file: string) => string;
  readonly stamped: (file: string, on: string) => string;
  readonly notStamped: string;
  /** `papers`: what was written, what was not and why. */
  readonly papersWritten: (folder: string, files: number, gaps: number) => string;
  readonly paperLine: (file: string, gaps: number) => string;
  readonly paperNotMade: (name: string, why: NotMade) => string;
  /** The place of a field in a template. */
  readonly documentPlace: (at: DocumentPlace) => string;
  readonly templateWritten: (file: string, units: number) => string;
  readonly rule: { readonly sentence: string; readonly understood: string };
  readonly templateUnit: (index: number) => string;
  readonly progress: { readonly reading: string; readonly writing: string };
}
