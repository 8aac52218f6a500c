import { cellText, type Cell } from '../../workbook/cell';
import { excelDate, isDateFormat } from '../../workbook/excelDate';

/** A number as it stands and, where Excel spoiled it, as it was typed. */
export interface PrintedNumber {
  readonly text: string;
  /** What the cell holds, `null` when it holds the text itself. */
  readonly stored: string | null;
}

const COUNTED = /^(\d+(?:\.\d+)*)\.(\d+)$/;

/** The text of a number cell; a label that Excel took for a date (`1.5` → 1 May) is given back. Source: WORKBOOKS §3.5. */
export function printedNumber(cell: Cell, date1904: boolean): PrintedNumber {
  if (cell.value.kind === 'number' && isDateFormat(cell.format)) {
    const date = excelDate(cell.value.value, date1904);
    if (date !== null) return { text: `${date.day}.${date.month}`, stored: `${date.day}/${date.month}/${date.year}` };
  }
  return { text: cellText(cell).trim(), stored: null };
}

/** `1.10` typed as a number is stored as 1.1: after `1.9` it can only have been meant as `1.10`. */
export function mendedNumber(printed: PrintedNumber, cell: Cell, previous: string | null): PrintedNumber {
  if (cell.value.kind !== 'number' || previous === null) return printed;
  const before = COUNTED.exec(previous);
  const here = COUNTED.exec(printed.text);
  if (before === null || here === null || before[1] !== here[1]) return printed;
  const next = String(Number(before[2]) + 1);
  return next.endsWith('0') && next.replace(/0+$/, '') === here[2]
    ? { text: `${here[1] ?? ''}.${next}`, stored: printed.text }
    : printed;
}
