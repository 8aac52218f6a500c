import type { BallotCount } from '../../domain/ballotForm';
import type { ReadNumber } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { cellText, isBlank } from '../../workbook/cell';
import { cellAt } from '../../workbook/workbook';
import { numberText } from '../numbers/numberText';
import { shownText } from '../shownText';
import { readNumber } from '../table/readCells';
import { refIn, type Table } from '../table/table';

const COUNTS: readonly (readonly [BallotCount, RegExp])[] = [
  ['members', /tong so thanh vien|so thanh vien(?! co mat)|tong so (?:dai bieu|nguoi)|^members$/],
  ['written', /bang van ban|^written opinions$/],
  ['present', /co mat|du hop|^present$/],
  ['issued', /phat ra|^issued$/],
  ['returned', /thu ve|^returned$/],
];

/** A label above the table of ballots, with the number beside or behind it. */
export interface LabelledCount {
  readonly name: BallotCount;
  /** `null`: nothing stands there yet. */
  readonly number: ReadNumber | null;
  /** The cell the number stands in, or is to stand in; `null`: the one beside the label is taken. */
  readonly at: CellRef | null;
  /** What that cell says around the number, such as its own label; `null`: nothing. */
  readonly within: string | null;
}

/** Lines such as `Phát ra: 12 phiếu` or `Có mặt | 11` above the heading; of a name said twice the first holds. */
export function labelledCounts(table: Table): readonly LabelledCount[] {
  const header = table.recognised.header?.from ?? 1;
  const found = new Map<BallotCount, LabelledCount>();
  for (const [row, cells] of table.sheet.rows) {
    if (row >= header) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind !== 'text') continue;
      for (const part of partsOf(cellText(cell))) {
        const name = countNamed(part);
        // A title may name a count long before its number stands somewhere.
        const before = name === null ? undefined : found.get(name);
        if (name === null || (before !== undefined && before.number !== null)) continue;
        const [, inside] = part.split(/:(.*)/s);
        const own =
          inside !== undefined && /\d/.test(inside)
            ? { number: typed(table, row, column, inside), at: refIn(table, row, column), within: cellText(cell) }
            : nextNumber(table, row, column);
        if (before === undefined || own.number !== null) found.set(name, { name, ...own });
      }
    }
  }
  return [...found.values()];
}

/** The text of a cell with the number of this name put in place of the one it has. */
export function withCount(within: string, name: BallotCount, count: string): string {
  const parts = within.split(/([;\n])/);
  const at = parts.length === 1 ? 0 : parts.findIndex((part) => countNamed(part) === name);
  return parts
    .map((part, index) => {
      if (index !== at) return part;
      const label = part.indexOf(':') + 1;
      return part.slice(0, label) + part.slice(label).replace(/\d[\d.]*/, count);
    })
    .join('');
}

const partsOf = (text: string): readonly string[] => text.split(/[;\n]/);

function countNamed(part: string): BallotCount | null {
  const [label = ''] = part.split(':');
  return COUNTS.find(([, words]) => words.test(stripMarks(label)))?.[0] ?? null;
}

/** `12 phiếu`: what is counted is named after the number and is no unit to ask about here. */
function typed(table: Table, row: number, column: number, text: string): ReadNumber {
  const cell = table.sheet.rows.get(row)?.get(column);
  const digits = text.replace(/\s*(?:phiếu|người|thành viên|đơn vị|đại biểu|ý kiến)\s*[.,)]*\s*$/iu, '').trim();
  return {
    at: refIn(table, row, column),
    stored: cell?.value ?? { kind: 'blank' },
    shown: text.trim(),
    formula: cell?.formula ?? null,
    format: cell?.format ?? 'General',
    reading: /^\d+$/.test(digits) ? wholeNumber(digits) : numberText(text, null),
  };
}

function wholeNumber(digits: string): ReadNumber['reading'] {
  const reading = numberText(digits, null);
  return reading.status === 'ok' ? { ...reading, why: [] } : reading;
}

/**
 * The first cell to the right that holds a number, up to the label of another count; else the cell beside the label, where one is to
 * stand. Words without a digit are never its place, and beside the label they are told as no number; dots to write on (`……`) and
 * formulas are.
 */
function nextNumber(table: Table, row: number, column: number): Omit<LabelledCount, 'name'> {
  const merged = table.sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const beside = (merged?.right ?? column) + 1;
  let said: ReadNumber | null = null;
  for (const [at, cell] of table.sheet.rows.get(row) ?? []) {
    if (at <= column || isBlank(cell)) continue;
    if (cell.value.kind !== 'text') return { number: readNumber(table, row, at), at: refIn(table, row, at), within: null };
    const text = cellText(cell);
    if (partsOf(text).some((part) => countNamed(part) !== null)) break;
    const number = { ...typed(table, row, at, text), shown: shownText(cell, table.date1904) };
    if (cell.formula === null && /\p{L}/u.test(text) && !/\d/.test(text)) {
      if (at === beside) said = number;
      continue;
    }
    return { number, at: refIn(table, row, at), within: /\d/.test(text) ? text : null };
  }
  const isFree = isBlank(cellAt(table.sheet, row, beside));
  return { number: said, at: isFree ? refIn(table, row, beside) : null, within: null };
}
