import type { ChangeValue, FilledBySchool, KeptByCluster } from '../../domain/collection';
import type { Entry } from '../../domain/reading';
import type { ReadNumber } from '../../domain/readNumber';
import { REVIEW_STAGES, type ReviewStage } from '../../domain/review';
import type { CellRef } from '../../workbook/address';
import { cellText, isBlank, type Cell } from '../../workbook/cell';
import { decimalText, equal, pointsFromExcel } from '../../domain/points';

/** One cell of one criterion and school, with what is known of it as a number. */
export interface Slot {
  readonly subject: FilledBySchool | KeptByCluster;
  readonly at: CellRef;
  readonly cell: Cell;
  readonly number: ReadNumber | null;
}

/** The cell at a place of one workbook. */
export type CellLookup = (at: CellRef) => Cell;

/** The cells an entry stands for. Columns the workbook does not have give no slot; a blank cell gives one. */
export function slotsOf(entry: Entry, self: ReviewStage | null, cellAt: CellLookup): readonly Slot[] {
  const slots: Slot[] = [];
  const put = (subject: Slot['subject'], at: CellRef | undefined, number: ReadNumber | null = null): void => {
    if (at !== undefined) slots.push({ subject, at, cell: cellAt(at), number });
  };
  for (const stage of REVIEW_STAGES) {
    const number = entry.scores[stage];
    if (number !== undefined) put(stage === self ? 'self' : stage === 'self' ? 'review1' : stage, number.at, number);
  }
  if (entry.result !== undefined) put('result', entry.result.number.at, entry.result.number);
  put('evidence', entry.evidence?.at);
  put('explanation', entry.explanation?.at);
  put('note', entry.note?.at);
  if (entry.target?.state === 'assigned') put('target', entry.target.number.at, entry.target.number);
  else put('target', entry.target?.at);
  put('reason', entry.reason?.at);
  for (const { kind, number } of entry.beside ?? []) put(kind, number.at, number);
  return slots;
}

const FILLED: ReadonlySet<Slot['subject']> = new Set<FilledBySchool>(['self', 'result', 'evidence', 'explanation', 'note']);

export function isFilledBySchool(subject: Slot['subject']): subject is FilledBySchool {
  return FILLED.has(subject);
}

/** Nothing, or nothing but spaces. */
export function isBlankSlot({ cell }: Slot): boolean {
  return isBlank(cell) || (cell.formula === null && cell.value.kind === 'text' && cell.value.text.trim() === '');
}

/** Whether two cells say the same: `9,5` typed as text is 9.5; 95% is not 95. */
export function isSameContent(a: Slot, b: Slot): boolean {
  if (isBlankSlot(a) || isBlankSlot(b)) return isBlankSlot(a) && isBlankSlot(b);
  const [one, other] = [a.number?.reading, b.number?.reading];
  const [value, otherValue] = [one?.value ?? null, other?.value ?? null];
  if (value !== null && otherValue !== null) return equal(value, otherValue) && isPercent(a) === isPercent(b);
  return isSameValue(valueOf(a), valueOf(b));
}

export function isPercent({ number }: Slot): boolean {
  const reading = number?.reading;
  return reading !== undefined && 'isPercent' in reading && reading.isPercent;
}

/** What a cell holds, for people and for the log: percents and dates as they are shown. */
export function valueOf({ cell, number }: Slot): ChangeValue {
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return number !== null && /[%dmyh]/i.test(cell.format.replace(/General|"[^"]*"|\[[^\]]*\]/g, ''))
        ? { kind: 'text', text: number.shown }
        : { kind: 'number', value: numberText(value.value) };
    case 'error':
      return { kind: 'text', text: value.error };
    case 'text':
    case 'boolean':
      return textValue(cellText(cell));
  }
}

export function numberText(value: number): string {
  return Number.isFinite(value) ? decimalText(pointsFromExcel(value), 15) : String(value);
}

export function textValue(text: string): ChangeValue {
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: text.normalize('NFC') };
}

export function isSameValue(a: ChangeValue, b: ChangeValue): boolean {
  return plain(a) === plain(b);
}

function plain(value: ChangeValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.value;
    case 'text':
      return value.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  }
}
