import { dateText } from '../../domain/evidenceReference';
import type { RecognisedSheet } from '../../domain/recognition';
import type { ColumnRole } from '../../domain/tableRoles';
import { isDateFormat, serialOf } from '../../workbook/excelDate';
import { refText, type CellRef } from '../../workbook/address';
import { cellAt, sheetNamed, type Workbook } from '../../workbook/workbook';
import { dateInText, type DateInText } from '../cells/dateInText';
import type { Finding, Rule } from '../rule';

/** Columns of words that no score is read from. Dates of evidence are EVD, those in a column of numbers TYP-10. */
const LOOKED_AT: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['ignored', 'registered', 'disqualified', 'basis']);

/**
 * TYP-09: a day that is stored as text can be neither sorted nor compared. Told once for each column and way of reading; it is set right
 * by itself only where the cell is formatted as a date, so that it goes on showing one.
 */
export const dateStoredAsDate: Rule = {
  id: 'TYP-09',
  severity: 'warning',
  fix: 'safe',
  blocks: 'tick',
  tests: 'sheets',
  scope: 'book',
  check: ({ around: { workbook, recognition } }) =>
    workbook === null
      ? []
      : (recognition?.sheets ?? []).flatMap((table) => [...datesIn(table, workbook).values()].map(findingOf)),
};

interface DateAt extends DateInText {
  readonly at: CellRef;
  readonly text: string;
  readonly serial: number | null;
}

function datesIn(
  { name, role, data, columns, specialRows }: RecognisedSheet,
  workbook: Workbook,
): ReadonlyMap<string, readonly DateAt[]> {
  const found = new Map<string, DateAt[]>();
  const sheet = sheetNamed(workbook, name);
  if (sheet === null || data === null || role === 'ignored') return found;
  for (const { column, role: of } of columns) {
    if (!LOOKED_AT.has(of)) continue;
    for (let row = data.from; row <= data.to; row += 1) {
      const { value, formula, format } = cellAt(sheet, row, column);
      const date = value.kind !== 'text' || formula !== null || specialRows.has(row) ? null : dateInText(value.text);
      if (date === null || value.kind !== 'text') continue;
      const serial = date.day !== null && isDateFormat(format) ? serialOf(date.day, workbook.date1904) : null;
      const key = `${String(column)}|${date.sureness}|${String(serial === null)}`;
      const one = { ...date, at: { sheet: name, row, column }, text: value.text, serial };
      const known = found.get(key);
      if (known === undefined) found.set(key, [one]);
      else known.push(one);
    }
  }
  return found;
}

function findingOf(dates: readonly DateAt[]): Finding {
  const [first] = dates;
  if (first === undefined) throw new Error('no dates in a group of dates');
  const { at, text, day, serial, sureness } = first;
  const changes = dates.map((one) => ({
    cell: refText(one.at),
    to: one.day === null ? '' : dateText(one.day),
    serial: one.serial,
  }));
  const kind = sureness === 'sure' ? ('safe' as const) : ('ask' as const);
  return {
    code: 'dateAsText',
    place: { at, unit: null, criterion: null },
    facts: { text, date: day === null ? null : dateText(day), isSure: sureness === 'sure', changes },
    fix: day === null || serial === null ? null : { kind, from: text, to: dateText(day) },
  };
}
