import { showsYear, type ShownDate } from './dateSystem';
import type { SheetFrame } from './sheetFrame';

/** A text may be all `#` in a column that is too narrow: a few dates are enough for one that decides. */
const DATES = 20;

/** A date whose text was asked for. */
interface AskedDate {
  readonly serial: number;
  readonly range: Excel.Range;
}

/** Asks what the first dates show; answered by the next sync. */
export function askForDates(frames: readonly SheetFrame[]): readonly AskedDate[] {
  const asked: AskedDate[] = [];
  for (const { sheet, rows } of frames) {
    for (const [row, cells] of rows) {
      for (const [column, { value, format }] of cells) {
        if (value.kind !== 'number' || !showsYear(format)) continue;
        const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
        range.load('text');
        asked.push({ serial: value.value, range });
        if (asked.length === DATES) return asked;
      }
    }
  }
  return asked;
}

/** After the sync. */
export function shownDate({ serial, range }: AskedDate): ShownDate {
  return { serial, text: range.text[0]?.[0] ?? '' };
}
