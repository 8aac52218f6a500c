import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What belongs to the model's own working and not to what is in the workbook. */
const WORKING = new Set<unknown>(['workbook', 'sheet', 'calculation']);

/** Everything a sheet is (cells, formats, sizes, merges, names, protection, page), as text to compare. */
export function pictureOf(sheet: Sheet): string {
  sheet.workbook.calculate();
  return JSON.stringify(sheet, pictured);
}

/** All sheets, names and what is in front; settings and custom XML are the add-in's own. */
export function pictureOfAll(workbook: Workbook): readonly string[] {
  return [JSON.stringify(workbook.names, pictured), workbook.active.name, ...workbook.sheets.map(pictureOf)];
}

function pictured(key: string, value: unknown): unknown {
  if (WORKING.has(key)) return undefined;
  if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  if (value instanceof Set) return [...value].map(String).sort();
  // Excel shows fifteen digits: a sum that was calculated anew is the same sum.
  if (typeof value === 'number') return Number(value.toPrecision(15));
  // What a cell was given first, its value or its formula, is no difference.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
