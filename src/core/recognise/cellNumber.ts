import type { Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { stripMarks } from '../shared/foldHeading';

/** A number as points are written into tables: `24,5`, `+ 5`, `(-10)`, `10 điểm`, `10đ`, `2 điểm/lần`, `từ 3 đến 5 điểm`. */
const POINTS = /^(tu )?[+\-\u2212(]*\s*(\d+(?:[.,]\d+)*)\s*\)?\s*(%|den .*(diem|d)|(d|diem|pts|points)\b.*)?$/;
const BEGINS_AS_NUMBER = /^[\s\u00A0]*(t[ừu] )?[+\-\u2212(]*[\s\u00A0]*[\d\uFF10-\uFF19]/iu;
const LONGEST = 60;

/**
 * The size of what a cell holds, for weighing evidence only: which column is the maximum, which the sum. Values that count are
 * read exactly, by the next stage. `null` when the cell holds no number.
 */
export function cellNumber(cell: Cell): number | null {
  switch (cell.value.kind) {
    case 'number':
      return cell.value.value;
    case 'text':
      return textNumber(cell.value.text);
    case 'blank':
    case 'boolean':
    case 'error':
      return null;
  }
}

function textNumber(text: string): number | null {
  if (text.length > LONGEST || !BEGINS_AS_NUMBER.test(text)) return null;
  // Full-width digits are digits.
  const match = POINTS.exec(stripMarks(text.normalize('NFKC')));
  if (match === null) return null;
  const value = Number((match[2] ?? '').replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

export function cellNumberAt(sheet: Sheet, row: number, column: number): number | null {
  const cell = sheet.rows.get(row)?.get(column);
  return cell === undefined ? null : cellNumber(cell);
}
