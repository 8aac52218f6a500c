import type { ReadNumber } from '../../domain/readNumber';
import { toNumber } from '../../domain/points';
import type { ModelValue } from '../../workbook/sheetModel';
import { assertNever } from '../../shared/assertNever';
import { isPercent, type Slot } from './slots';

/**
 * A school's value as it is written into the cluster's cell, `null` when nothing can be. A number typed as text becomes the
 * number where it has one reading; where it has none or several the text is carried as typed, for the check to ask about.
 * A percent keeps its meaning in a cell of another format by staying a text: 95%.
 */
export function carried(slot: Slot, into: Slot): ModelValue | null {
  const { value } = slot.cell;
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return fromNumber(slot, value.value, into);
    case 'text':
      return fromText(slot, value.text, into);
    case 'boolean':
      return { kind: 'text', text: value.value ? 'TRUE' : 'FALSE' };
    case 'error':
      return null;
    default:
      return assertNever(value);
  }
}

function fromNumber(slot: Slot, value: number, into: Slot): ModelValue | null {
  if (!Number.isFinite(value) || slot.number?.reading.status === 'ask') return null;
  if (slot.number === null || isPercent(slot) === hasPercentFormat(into)) return { kind: 'number', value };
  return { kind: 'text', text: slot.number.shown };
}

function fromText(slot: Slot, typed: string, into: Slot): ModelValue {
  const text = typed.normalize('NFC');
  const number = readable(slot.number);
  if (number === null || isPercent(slot) !== hasPercentFormat(into)) return { kind: 'text', text };
  return { kind: 'number', value: number };
}

function readable(number: ReadNumber | null): number | null {
  const value = number?.reading.value ?? null;
  return value === null ? null : toNumber(value);
}

function hasPercentFormat({ cell }: Slot): boolean {
  return cell.format.includes('%');
}
