import { cellText, isBlank } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { cellNumber } from './cellNumber';
import { isNameOfUnit } from './headingWord';
import { isFootnote, isSignature, rowCaption } from './rowCaption';
import { isLabel } from './tableLabel';

/** A table ends at a run of blank rows longer than this; shorter ones are people's way of grouping. */
const LONGEST_GAP = 12;

/** How many of the rows under a heading belong to its table: up to the signatures, the footnotes, a long gap, or words after the last total. */
export function bodyEnd(sheet: Sheet, rows: readonly number[], labels: readonly number[]): number {
  let end = rows.length;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const gap = row - (rows[index - 1] ?? row) - 1;
    if (gap > LONGEST_GAP || closesTable(sheet, row, labels)) {
      end = index;
      break;
    }
  }
  while (end > 0 && isTrailingText(sheet, rows, end - 1, labels)) end -= 1;
  return end;
}

function closesTable(sheet: Sheet, row: number, labels: readonly number[]): boolean {
  const cells = sheet.rows.get(row);
  if (cells === undefined) return false;
  const texts: string[] = [];
  for (const cell of cells.values()) {
    if (cellNumber(cell) !== null || cell.formula !== null) return false;
    const text = cellText(cell).trim();
    if (text !== '') texts.push(text);
  }
  const first = cells.get(labels[0] ?? 0);
  if (first !== undefined && texts.length > 1 && isLabel(cellText(first))) return false;
  return texts.some(isSignature) || (texts.length === 1 && isFootnote(texts[0] ?? ''));
}

/** A title of the next table, a legend, a name under a signature: one text without numbers after a total or a blank row. */
function isTrailingText(sheet: Sheet, rows: readonly number[], index: number, labels: readonly number[]): boolean {
  const row = rows[index] ?? 0;
  const cells = sheet.rows.get(row);
  if (cells === undefined) return false;
  let texts = 0;
  for (const cell of cells.values()) {
    if (isBlank(cell)) continue;
    if (cellNumber(cell) !== null || cell.formula !== null || cell.value.kind !== 'text') return false;
    if (isNameOfUnit(cellText(cell))) return false;
    texts += 1;
  }
  if (texts > 1) return false;
  const before = rows[index - 1];
  if (before === undefined) return false;
  return row - before > 1 || isTotalRow(sheet, before, labels) || isTrailingAfterTotal(sheet, rows, index - 1, labels);
}

function isTrailingAfterTotal(sheet: Sheet, rows: readonly number[], index: number, labels: readonly number[]): boolean {
  for (let at = index; at >= 0 && at >= index - 4; at -= 1) if (isTotalRow(sheet, rows[at] ?? 0, labels)) return true;
  return false;
}

function isTotalRow(sheet: Sheet, row: number, labels: readonly number[]): boolean {
  return labels.some((column) => {
    const cell = sheet.rows.get(row)?.get(column);
    return cell !== undefined && rowCaption(cellText(cell), false) === 'total';
  });
}
