/**
 * Who takes the last seats of equal units, as people decided it → the row of the table *Quyết định về suất cuối* on `Cấu hình` that a run
 * done again honours (METHODS §6.5), by the same way as any other setting. A decision can be taken back; both leave a line on `Nhật ký`.
 */
import type { Appraisal } from './domain/appraisal';
import type { PolicyForm, PolicyFormRow } from './domain/policyForm';
import type { RecordedDecision } from './domain/policy';
import type { Reading } from './domain/reading';
import type { UnitId } from './domain/unit';
import { unitNames } from './domain/unitNames';
import { logEdits } from './logEdits';
import { isOnTie } from './propose/recorded';
import { decisionLine, withdrawalLine, type Signed } from './recordLines';
import type { LogEntry } from './domain/logEntry';
import type { LogWords } from './render/log/logWords';
import type { PaperDate } from './render/sheetWords';
import { policyEdits } from './savePolicy';
import { statedPolicy } from './settlePolicy';
import type { Edit } from './workbook/edit';
import type { Workbook } from './workbook/workbook';

/** What a person fills in. */
export interface TakenDecision {
  /** The award's id. */
  readonly award: string;
  readonly chosen: readonly UnitId[];
  /** All units that are equal. */
  readonly among: readonly UnitId[];
  readonly by: string;
  /** The day of the decision, as typed. */
  readonly on: string;
  readonly reason: string;
}

/** The policy with the decision in it; one on the same tie of before gives way, or nobody would know which of them stands. */
export function withDecision(workbook: Workbook, appraisal: Appraisal, reading: Reading, taken: TakenDecision): PolicyForm {
  const decision = recordedFrom(taken, appraisal, reading);
  const { form } = statedPolicy(workbook, appraisal.recognition);
  const others = form.tables.decisions.filter(
    (row) => !isOnTie(decisionOf(row), taken.award, taken.among, appraisal.policy, reading.units),
  );
  return withRows(form, [...others, { ...decision }]);
}

/** The policy without it. */
export function withoutDecision(workbook: Workbook, { recognition }: Appraisal, decision: RecordedDecision): PolicyForm {
  const { form } = statedPolicy(workbook, recognition);
  const at = form.tables.decisions.findIndex((row) => isSame(decisionOf(row), decision));
  return withRows(
    form,
    form.tables.decisions.filter((_, index) => index !== at),
  );
}

/** Name and title of a sheet `Cấu hình` that has to be added, and the words of the log. */
export interface DecisionWords {
  readonly settings: { readonly sheetName: string; readonly title: string };
  readonly log: LogWords;
}

/** @param on the date in the log; `null` leaves it out */
export function decisionEdits(
  workbook: Workbook,
  appraisal: Appraisal,
  taken: TakenDecision,
  words: DecisionWords,
  on: PaperDate | null,
): readonly Edit[] {
  const { reading } = appraisal;
  if (reading === null) return [];
  const form = withDecision(workbook, appraisal, reading, taken);
  return written(workbook, appraisal, form, decisionLine(recordedFrom(taken, appraisal, reading), on), words);
}

/** @param reason why it is taken back */
export function withdrawalEdits(
  workbook: Workbook,
  appraisal: Appraisal,
  decision: RecordedDecision,
  reason: string,
  words: DecisionWords,
  signed: Signed,
): readonly Edit[] {
  const form = withoutDecision(workbook, appraisal, decision);
  return written(workbook, appraisal, form, withdrawalLine(decision, reason, signed), words);
}

function written(
  workbook: Workbook,
  { recognition }: Appraisal,
  form: PolicyForm,
  line: LogEntry,
  words: DecisionWords,
): readonly Edit[] {
  const edits = policyEdits(workbook, recognition, form, words.settings);
  return edits.length === 0 ? [] : [...edits, ...logEdits(workbook, [line], words.log)];
}

export function recordedFrom(taken: TakenDecision, { policy }: Appraisal, reading: Reading): RecordedDecision {
  const nameOf = unitNames(reading);
  const list = (units: readonly UnitId[]): string => units.map(nameOf).join('; ');
  return {
    award: policy.awards.find(({ id }) => id === taken.award)?.name ?? taken.award,
    chosen: list(taken.chosen),
    among: list(taken.among),
    by: taken.by.trim(),
    on: taken.on.trim(),
    reason: taken.reason.trim(),
  };
}

function withRows(form: PolicyForm, decisions: readonly PolicyFormRow[]): PolicyForm {
  return { ...form, tables: { ...form.tables, decisions } };
}

function decisionOf(row: PolicyFormRow): RecordedDecision {
  const text = (path: keyof RecordedDecision): string => row[path] ?? '';
  return {
    award: text('award'),
    chosen: text('chosen'),
    among: text('among'),
    by: text('by'),
    on: text('on'),
    reason: text('reason'),
  };
}

function isSame(one: RecordedDecision, other: RecordedDecision): boolean {
  const parts = ({ award, chosen, among, by, on, reason }: RecordedDecision): string =>
    JSON.stringify([award, chosen, among, by, on, reason].map((part) => part.trim().normalize('NFC')));
  return parts(one) === parts(other);
}
