import { toNumber, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/reading';
import { numberFrom } from '../numberFrom';
import type { CellRef } from '../../workbook/address';
import { BLANK_CELL } from '../../workbook/cell';

/** What was typed, read as a cell of the workbook is; a number is one, as Excel would keep it, and no text that looks like one. */
export function typedNumber(typed: string, at: CellRef, maximum: Points | null): ReadNumber {
  const text = typed.normalize('NFC');
  const reading = numberFrom({ ...BLANK_CELL, value: { kind: 'text', text } }, { maximum, date1904: false });
  const written = { at, shown: text.trim(), formula: null };
  if (reading.status === 'missing') return { ...written, stored: { kind: 'blank' }, format: 'General', reading };
  if (reading.value === null) return { ...written, stored: { kind: 'text', text }, format: 'General', reading };
  const { value, isPercent } = reading;
  return {
    ...written,
    stored: { kind: 'number', value: toNumber(value) },
    format: isPercent ? '0%' : 'General',
    reading: { status: 'ok', value, why: isPercent ? ['percent'] : [], isPercent },
  };
}
