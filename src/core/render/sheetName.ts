import { sheetMarked, type Workbook } from '../workbook/workbook';

const FORBIDDEN = /[:\\/?*[\]]/g;
const LONGEST = 31;

/** A name Excel accepts: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, never "History". */
export function sheetName(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const cut = clean.slice(0, LONGEST).replace(/['\s]+$/, '');
  return cut === '' || cut.toLowerCase() === 'history' ? '_' : cut;
}

/** The same name, or the first of `Tổng hợp (2)`, `Tổng hợp (3)` … that nobody has. Excel compares names without regard to case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(comparable));
  const base = sheetName(wanted);
  if (!used.has(comparable(base))) return base;
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const name = sheetName(base.slice(0, LONGEST - tail.length)) + tail;
    if (!used.has(comparable(name))) return name;
  }
}

/** What the sheet of ours that carries the mark is called; the usual name, or the next free one, where there is none yet. */
export function ownSheetName(workbook: Workbook, mark: string, usual: string): string {
  const taken = workbook.sheets.map(({ name }) => name);
  return sheetMarked(workbook, mark)?.name ?? freeSheetName(usual, taken);
}

const comparable = (name: string): string => name.normalize('NFC').toLowerCase().trim();
