import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';

/** Numbers in facts are decimal texts with a dot, names stand as typed. */
export interface YearFacts {
  // reading a register
  numberUnread: { heading: string; text: string };
  yearUnread: { heading: string; text: string };
  dateUnread: { heading: string; text: string };
  cellMissing: { heading: string };
  columnUnknown: { heading: string };
  wordUnknown: { heading: string; text: string; known: readonly string[] };
  // members and roles
  leaderMissing: { year: number };
  leaderTwice: { year: number; units: readonly string[] };
  memberTwice: { unit: string; year: number; other: string };
  datesTurned: { from: StatedDate; to: StatedDate };
  nameTwice: { name: string; units: readonly string[] };
  mergedStillMember: { unit: string; into: string; year: number };
  memberUnscored: { unit: string; year: number };
  scoredNoMember: { unit: string; year: number };
  roleNotRecognised: { unit: string; year: number };
  // registrations
  registrationTwice: { unit: string; year: number };
  registrationMissing: { unit: string; year: number };
  registrationStranger: { unit: string; year: number };
  registrationYearEmpty: { year: number };
  titlesMissing: { unit: string; year: number };
  // targets
  targetTwice: { id: string; year: number };
  boundsTurned: { target: string; least: string; most: string };
  boundMissing: { target: string };
  wholeMissing: { target: string };
  wholeDiffers: { target: string; whole: string; base: string; result: string };
  resultNoCount: { target: string; result: string };
  resultAboveWhole: { target: string; result: string; whole: string };
  noCountFits: { target: string };
  // statistics
  statisticsYearMissing: Record<string, never>;
  statisticTwice: { number: string };
  partsDiffer: {
    unit: string;
    name: string;
    division: string;
    total: string;
    sum: string;
    difference: string;
    parts: readonly string[];
  };
  subsetAbove: { unit: string; name: string; value: string; whole: string; total: string };
  clusterTotalDiffers: { name: string; total: string; sum: string };
  clusterTotalTyped: { name: string; total: string; sum: string };
  // activities
  activityOtherYear: { on: StatedDate; year: number };
  activityStranger: { unit: string; year: number };
  // standard school
  standardNoCount: { unit: string; reached: string };
  standardAboveAll: { unit: string; reached: string; criteria: string };
  standardAboveReached: { unit: string; above: string; reached: string };
  standardGroupsDiffer: { unit: string; reached: string; sum: string };
  standardStepsBack: { unit: string; reached: string; before: string };
  standardRulesDiffer: { level: number; criteria: string; sum: string };
  standardShareDiffers: { unit: string; name: string; stated: string; computed: string };
  standardShareBelow: { unit: string; name: string; rate: string; asked: string };
  aboveLegalLimit: { target: string; rate: string; most: string; document: string };
}

export type YearFindingCode = keyof YearFacts;

/** `error`: the register says two things, or cannot be read. */
export interface YearFindingOf<Code extends YearFindingCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'info';
  /** `null`: about the register as a whole. */
  readonly at: CellRef | null;
  readonly facts: YearFacts[Code];
}

/** A finding about a year's registers: what, where, how bad. Words come from `text/`, by its code. */
export type YearFinding = { [Code in YearFindingCode]: YearFindingOf<Code> }[YearFindingCode];
