import { dateFrom } from '../../domain/year/dateWords';
import { isNegative, isWhole, pointsFromExcel, toNumber, type Points } from '../../domain/points';
import type { RecordCell, RecordColumn, RecordTable, YearRecord } from '../../domain/year/recordTable';
import type { YearFinding } from '../../domain/year/yearFinding';
import { foldHeading } from '../../shared/foldHeading';
import { cellText, isBlank, type Cell } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { numberFrom } from '../numberFrom';
import { excelDate, isDateFormat } from '../../workbook/excelDate';

export interface ReadRecords<Key extends string> {
  readonly records: readonly YearRecord<Key>[];
  readonly problems: readonly YearFinding[];
  /** Whether the sheet has such a table at all. */
  readonly isThere: boolean;
}

/**
 * The records of one register: its heading row is known by some of its headings, in any order and with columns left out; every row
 * below it that states anything is a record, down to the next heading of any of the sheet's registers.
 *
 * @param others registers that stand on the same sheet
 */
export function readRecords<Key extends string>(
  sheet: Sheet,
  table: RecordTable<Key>,
  others: readonly RecordTable[],
  date1904: boolean,
): ReadRecords<Key> {
  const rows = [...sheet.rows.keys()];
  const records: YearRecord<Key>[] = [];
  const problems: YearFinding[] = [];
  let columns: Columns<Key> | null = null;
  let isThere = false;
  for (const row of rows) {
    const heading = headingAt(sheet, row, table);
    if (heading !== null) {
      columns = heading;
      isThere = true;
      problems.push(...unknownColumns(sheet, row, heading));
      continue;
    }
    if (others.some((other) => headingAt(sheet, row, other) !== null)) columns = null;
    if (columns === null || !isRecord(sheet, row, columns)) continue;
    const record = recordAt(sheet, row, columns, date1904, problems);
    problems.push(...missingIn(record, table));
    records.push(record);
  }
  return { records, problems, isThere };
}

type Columns<Key extends string> = ReadonlyMap<number, RecordColumn<Key>>;

/** The columns by the headings of a row, `null` when it is no heading of this register. */
function headingAt<Key extends string>(sheet: Sheet, row: number, table: RecordTable<Key>): Columns<Key> | null {
  const found = new Map<number, RecordColumn<Key>>();
  for (const [at, cell] of sheet.rows.get(row) ?? []) {
    if (cell.value.kind !== 'text') continue;
    const folded = foldHeading(cellText(cell));
    const column = table.columns.find(({ headings }) => headings.some((one) => foldHeading(one) === folded));
    if (column !== undefined && ![...found.values()].includes(column)) found.set(at, column);
  }
  const keys = new Set([...found.values()].map(({ key }) => key));
  return table.knownBy.every((key) => keys.has(key)) ? found : null;
}

/** A column we do not know would be lost when the register is written again: it is named, and nothing is written meanwhile. */
function unknownColumns<Key extends string>(sheet: Sheet, row: number, columns: Columns<Key>): readonly YearFinding[] {
  return [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]): readonly YearFinding[] =>
    columns.has(column) || isBlank(cell) || foldHeading(cellText(cell)) === ''
      ? []
      : [
          {
            code: 'columnUnknown',
            severity: 'error',
            at: { sheet: sheet.name, row, column },
            facts: { heading: cellText(cell).trim() },
          },
        ],
  );
}

/** A line of remarks is one cell; a record says at least two things beside its number. */
function isRecord<Key extends string>(sheet: Sheet, row: number, columns: Columns<Key>): boolean {
  const said = [...columns].filter(
    ([at, { key, isComputed }]) => key !== 'number' && isComputed !== true && given(cellAt(sheet, row, at)),
  );
  return said.length >= 2;
}

function given(cell: Cell): boolean {
  return !isBlank(cell) && !(cell.value.kind === 'text' && cell.value.text.trim() === '');
}

function recordAt<Key extends string>(
  sheet: Sheet,
  row: number,
  columns: Columns<Key>,
  date1904: boolean,
  problems: YearFinding[],
): YearRecord<Key> {
  const cells: { [One in Key]?: RecordCell } = {};
  for (const [column, { key, form, headings, isComputed }] of columns) {
    if (isComputed === true) continue;
    const at = { sheet: sheet.name, row, column };
    const cell = cellAt(sheet, row, column);
    const read = cellOf(cell, form, date1904);
    if (read === null)
      problems.push({ code: UNREAD[form], severity: 'error', at, facts: { heading: headings[0] ?? key, text: shown(cell) } });
    cells[key] = { at, isFormula: cell.formula !== null, ...(read ?? { ...NOTHING, text: shown(cell) }) };
  }
  const first = [...columns.keys()][0] ?? 1;
  return { at: { sheet: sheet.name, row, column: first }, cells };
}

const UNREAD = { text: 'numberUnread', number: 'numberUnread', year: 'yearUnread', date: 'dateUnread' } as const;
const NOTHING = { text: null, number: null, date: null };

type Content = Pick<RecordCell, 'text' | 'number' | 'date'>;

/** `null`: something stands there and cannot be read in this form. */
function cellOf(cell: Cell, form: RecordColumn['form'], date1904: boolean): Content | null {
  if (!given(cell)) return NOTHING;
  switch (form) {
    case 'text':
      return { ...NOTHING, text: textOf(cell, date1904) };
    case 'number': {
      const reading = numberFrom(cell, { maximum: null, date1904 });
      return reading.value === null ? null : { ...NOTHING, text: shown(cell), number: reading.value };
    }
    case 'year': {
      const year = yearOf(cell);
      return year === null ? null : { ...NOTHING, text: shown(cell), number: year };
    }
    case 'date': {
      const date = dateOf(cell, date1904);
      return date === null ? null : { ...NOTHING, text: shown(cell), date };
    }
  }
}

/** A date cell in a column of words is the date as people write it. */
function textOf(cell: Cell, date1904: boolean): string {
  if (cell.value.kind === 'error') return cell.value.error;
  const date = cell.value.kind === 'number' && isDateFormat(cell.format) ? excelDate(cell.value.value, date1904) : null;
  return date === null ? cellText(cell).trim() : `${String(date.day)}/${String(date.month)}/${String(date.year)}`;
}

const YEAR = /^(?:năm\s*)?((?:19|20)\d{2})$/iu;

function yearOf(cell: Cell): Points | null {
  const typed = YEAR.exec(cellText(cell).normalize('NFC').trim())?.[1];
  const year = typed === undefined ? null : pointsFromExcel(Number(typed));
  return year !== null && isWhole(year) && !isNegative(year) ? year : null;
}

function dateOf(cell: Cell, date1904: boolean): RecordCell['date'] {
  if (cell.value.kind === 'number') return isDateFormat(cell.format) ? excelDate(cell.value.value, date1904) : null;
  return dateFrom(cellText(cell));
}

/** What a person is told that a cell holds. */
export function shown(cell: Cell): string {
  return cell.value.kind === 'error' ? cell.value.error : cellText(cell).trim();
}

function missingIn<Key extends string>({ at, cells }: YearRecord<Key>, table: RecordTable<Key>): readonly YearFinding[] {
  return table.required.flatMap((key): readonly YearFinding[] => {
    const cell = cells[key];
    const heading = table.columns.find((one) => one.key === key)?.headings[0] ?? key;
    return cell !== undefined && cell.text !== null
      ? []
      : [{ code: 'cellMissing', severity: 'error', at: cell?.at ?? at, facts: { heading } }];
  });
}

/** The year a record is of; 0 where it states none, which `missingIn` has reported. */
export function yearIn<Key extends string>(cell: YearRecord<Key>['cells'][Key]): number {
  const number = cell?.number ?? null;
  return number === null ? 0 : toNumber(number);
}

/** Names and titles of one cell, separated by `;` or lines. */
export function listIn(cell: RecordCell | undefined): readonly string[] {
  return (cell?.text ?? '')
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
