import { sum, type Points } from '../../domain/points';
import type { Statement, StatedPart } from '../../domain/proofreading';
import { stripMarks } from '../../shared/foldHeading';
import { amountsIn } from '../text/amount';
import { placeIn, type Paragraph } from '../text/paragraph';

/** One row of a table of a report. */
export interface Row {
  readonly paragraph: Paragraph;
  readonly cells: readonly string[];
  readonly label: string;
  /** How it is numbered: `I`, `1`, `1.1`, `a`, `-` or not at all. */
  readonly level: string;
}

/** A table taken apart; `body` has the rows with numbers that are no total of the whole. */
export interface Table {
  readonly rows: readonly Row[];
  /** `Tổng số`, `Cộng` with numbers; `null` where none or several stand there. */
  readonly total: Row | null;
  readonly body: readonly Row[];
  readonly headingOf: (column: number) => string;
  /** The same for each column, without marks. */
  readonly headings: readonly string[];
}

const TOTAL =
  /^(?:tong|cong|tong so|tong cong|tong chung|cong chung|toan truong|toan tinh|toan huyen|tong cong chung|total)\s*:?$/;
const NOT_ADDED = /ty le|ti le|%|diem|toi da|don gia|xep|hang|stt|^tt$|^nam \d|ghi chu|binh quan|trung binh|so voi|^dat\b|ma so/;
/** A column of years; without its marks it would be one of men. */
const YEARS = /(?<!\p{L})năm$/iu;

/** Every table of a report, in its order. */
export function tablesIn(paragraphs: readonly Paragraph[]): readonly Table[] {
  return rowsOfTables(paragraphs).map((all): Table => {
    const rows = all.filter((row) => !isNumbering(row));
    const isCounted = ({ cells }: Row): boolean => cells.some((cell) => numberIn(cell) !== null);
    // A heading of two rows says «Tổng số» as well, and has no numbers.
    const totals = rows.filter((row) => TOTAL.test(row.label) && isCounted(row));
    const [total = null] = totals.length > 1 ? [] : totals;
    const body = rows.filter((row) => !totals.includes(row) && isCounted(row));
    const first = [total, body[0]].flatMap((row) => (row === null || row === undefined ? [] : [rows.indexOf(row)]));
    const above = rows.slice(0, Math.min(...first));
    const headingOf = (column: number): string =>
      above
        .map(({ cells }) => cells[column] ?? '')
        .filter((text) => text !== '')
        .join(' ');
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const headings = Array.from({ length: columns }, (_, column) => stripMarks(headingOf(column)).trim());
    return { rows, total, body, headingOf, headings };
  });
}

/** `1 | 2 | 3 | 4` or `A | B | (1) | (2) | (3)=(1)+(2)` below the headings: the columns by number. */
function isNumbering({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.flatMap((cell) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(cell)?.[1] ?? []).map(Number);
  const isAll = filled.every((cell) => /^\(?(?:\d{1,2}|\p{Lu})\)?(?:\s*=.*)?$/u.test(cell));
  return isAll && numbers.length > 2 && numbers.every((number, index) => number === index + 1);
}

/** Rates, places, years: what nobody adds up. */
export function isAdded(heading: string): boolean {
  return !NOT_ADDED.test(stripMarks(heading)) && !YEARS.test(heading.normalize('NFC').trim());
}

function rowsOfTables(paragraphs: readonly Paragraph[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let isInside = false;
  for (const paragraph of paragraphs) {
    const { cells } = paragraph;
    if (cells === null || cells.every((cell) => /^[-:\s]*$/.test(cell))) {
      isInside = isInside && cells !== null;
      continue;
    }
    if (!isInside || isNextHeading(cells, tables.at(-1))) tables.push([]);
    isInside = true;
    const [first = ''] = cells;
    const label = cells.find((cell, index) => /\p{L}{2}/u.test(cell) && (index > 0 || !/^[IVX]+\.?$/.test(cell))) ?? '';
    tables.at(-1)?.push({ paragraph, cells, label: stripMarks(label), level: levelOf(first) });
  }
  return tables;
}

/** `Phòng | Số người` below rows with numbers: another table, with nothing between that the text has kept. */
function isNextHeading(cells: readonly string[], rows: readonly Row[] | undefined): boolean {
  const isWords = cells.length === 2 && cells.every((cell) => cell !== '' && !/\d/.test(cell));
  return isWords && rows?.at(-1)?.cells.length === 2 && rows.some((row) => row.cells.some((cell) => numberIn(cell) !== null));
}

function levelOf(first: string): string {
  if (/^[IVX]+\.?$/.test(first)) return 'I';
  if (/^\d+\.?$/.test(first)) return '1';
  if (/^\d+(?:\.\d+)+\.?$/.test(first)) return `1${'.1'.repeat(first.replace(/\.$/, '').split('.').length - 1)}`;
  return /^\p{L}[).]?$/u.test(first) ? 'a' : /^[-+*]/.test(first) ? '-' : '';
}

/** What a row says of one column. */
export interface Cell {
  readonly row: Row;
  readonly column: number;
  readonly value: Points;
}

/** The numbers of a column in these rows, with the names of the rows. */
export function partsIn(rows: readonly Row[], column: number): readonly StatedPart[] {
  return rows.flatMap(({ cells, label }) => {
    const value = numberIn(cells[column] ?? '');
    return value === null ? [] : [{ text: cells.find((cell) => stripMarks(cell) === label) ?? label, value }];
  });
}

/** A cell that states a sum, with its parts. */
export function statedIn(
  { row, column, value }: Cell,
  subject: string,
  parts: readonly StatedPart[],
  verdict: 'agrees' | 'differs',
): Statement {
  const offset = Math.max(0, row.cells.slice(0, column).join(' ').length);
  const place = placeIn(row.paragraph, 0);
  const at = row.paragraph.text.indexOf(row.cells[column] ?? '', Math.min(offset, row.paragraph.text.length));
  return {
    text: row.cells.filter((cell) => cell !== '').join(' | '),
    at: at < 0 ? place : placeIn(row.paragraph, at),
    subject,
    stated: value,
    parts,
    sum: sumOf(parts),
    verdict,
    doubt: null,
    mixesTurns: false,
  };
}

export function sumOf(parts: readonly StatedPart[]): Points {
  return sum(parts.map(({ value }) => value));
}

/** The number of a cell that holds nothing else. */
export function numberIn(cell: string): Points | null {
  const [amount, ...more] = amountsIn(cell.trim());
  return amount === undefined || more.length > 0 || amount.isPercent || !/^[\d.,\u00A0\s]+$/u.test(cell.trim())
    ? null
    : amount.value;
}
