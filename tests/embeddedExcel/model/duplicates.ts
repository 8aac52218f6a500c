import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { widthOf } from './areas';
import { NOTHING } from './cellStore';
import { plainValue } from './plainValue';
import type { Sheet } from './sheet';

export interface DuplicatesRemoved {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Keeps the first of equal rows and closes up below it. Source: `Excel.Range.removeDuplicates` in @types/office-js. */
export function removeDuplicates(sheet: Sheet, area: Area, columns: unknown, includesHeader: boolean): DuplicatesRemoved {
  sheet.requireUnlocked(area, 'Range.removeDuplicates');
  const compared = columnsFrom(columns, area);
  sheet.workbook.calculate();
  const first = area.top + (includesHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const key = JSON.stringify(compared.map((column) => sameKey(plainValue(sheet.cells.at(row, area.left + column).value))));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = kept.map((row) => Array.from({ length: widthOf(area) }, (_, across) => sheet.cells.at(row, area.left + across)));
  for (let row = first; row <= area.bottom; row += 1)
    for (let across = 0; across < widthOf(area); across += 1)
      sheet.write(row, area.left + across, rows[row - first]?.[across] ?? NOTHING);
  sheet.workbook.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', details: null });
  return { removed: area.bottom - first + 1 - kept.length, uniqueRemaining: kept.length };
}

/** Capitals make no difference. */
function sameKey(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function columnsFrom(columns: unknown, area: Area): readonly number[] {
  const list: readonly unknown[] = Array.isArray(columns) ? columns : [];
  const numbers = list.flatMap((column) => (typeof column === 'number' && column >= 0 && column < widthOf(area) ? [column] : []));
  if (numbers.length === 0 || numbers.length !== list.length) throw new ExcelError('InvalidArgument', 'Range.removeDuplicates');
  return numbers;
}
