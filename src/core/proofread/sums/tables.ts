import { equal, sum, type Points } from '../../domain/points';
import type { Statement, StatedPart } from '../../domain/proofreading';
import { stripMarks } from '../../shared/foldHeading';
import { amountsIn } from '../text/amount';
import { placeIn, type Paragraph } from '../text/paragraph';
import { isComparable } from './evidence';

interface Row {
  readonly paragraph: Paragraph;
  readonly cells: readonly string[];
  readonly label: string;
  /** How it is numbered: `I`, `1`, `1.1`, `a`, `-` or not at all. */
  readonly level: string;
}

const TOTAL =
  /^(?:tong|cong|tong so|tong cong|tong chung|cong chung|toan truong|toan tinh|toan huyen|tong cong chung|total)\s*:?$/;
const NOT_ADDED = /ty le|ti le|%|diem|xep|hang|stt|^tt$|nam \d|ghi chu|binh quan|trung binh|so voi|dat\b|ma so/;
/** A column of years; without its marks it would be one of men. */
const YEARS = /(?<!\p{L})năm$/iu;

/** Tables of a report: the row `Tổng số` or `Cộng` against the rows, one column at a time. */
export function tableTotals(paragraphs: readonly Paragraph[]): readonly Statement[] {
  return tablesOf(paragraphs).flatMap((rows) => {
    // A heading of two rows says «Tổng số» as well, and has no numbers.
    const totals = rows.filter(({ label, cells }) => TOTAL.test(label) && cells.some((cell) => numberIn(cell) !== null));
    const [total] = totals;
    if (total === undefined || totals.length > 1) return [];
    const at = rows.indexOf(total);
    const body = rows.filter((row) => row !== total && row.cells.some((cell) => numberIn(cell) !== null));
    const headings = rows.slice(0, Math.min(at, rows.indexOf(body[0] ?? total)));
    return total.cells.flatMap((cell, column) => {
      const stated = numberIn(cell);
      const heading = headings
        .map(({ cells }) => cells[column] ?? '')
        .filter((text) => text !== '')
        .join(' ');
      const isOther = NOT_ADDED.test(stripMarks(heading)) || YEARS.test(heading.normalize('NFC').trim());
      return stated === null || isOther ? [] : inColumn(total, body, column, stated, heading);
    });
  });
}

function tablesOf(paragraphs: readonly Paragraph[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let isInside = false;
  for (const paragraph of paragraphs) {
    const { cells } = paragraph;
    if (cells === null || cells.every((cell) => /^[-:\s]*$/.test(cell))) {
      isInside = isInside && cells !== null;
      continue;
    }
    if (!isInside) tables.push([]);
    isInside = true;
    const [first = ''] = cells;
    const label = cells.find((cell, index) => /\p{L}{2}/u.test(cell) && (index > 0 || !/^[IVX]+\.?$/.test(cell))) ?? '';
    tables.at(-1)?.push({ paragraph, cells, label: stripMarks(label), level: levelOf(first) });
  }
  return tables;
}

function levelOf(first: string): string {
  if (/^[IVX]+\.?$/.test(first)) return 'I';
  if (/^\d+\.?$/.test(first)) return '1';
  if (/^\d+(?:\.\d+)+\.?$/.test(first)) return `1${'.1'.repeat(first.replace(/\.$/, '').split('.').length - 1)}`;
  return /^\p{L}[).]?$/u.test(first) ? 'a' : /^[-+*]/.test(first) ? '-' : '';
}

function inColumn(total: Row, body: readonly Row[], column: number, stated: Points, heading: string): readonly Statement[] {
  const level = body[0]?.level ?? '';
  const readings = [body, body.filter((row) => row.level === level)].map((rows) => partsIn(rows, column));
  const agreed = readings.find((parts) => parts.length > 1 && equal(sumOf(parts), stated));
  if (agreed !== undefined) return [made(total, column, stated, heading, agreed, 'agrees')];
  const [parts = []] = readings;
  const isPlain =
    body.length > 1 &&
    body.every((row) => row.level === level && !/^(?:trong do|trong so do|-|\+)/.test(row.label)) &&
    parts.length === body.length &&
    isComparable(stated, sumOf(parts));
  return isPlain ? [made(total, column, stated, heading, parts, 'differs')] : [];
}

function partsIn(rows: readonly Row[], column: number): readonly StatedPart[] {
  return rows.flatMap(({ cells, label }) => {
    const value = numberIn(cells[column] ?? '');
    return value === null ? [] : [{ text: cells.find((cell) => stripMarks(cell) === label) ?? label, value }];
  });
}

function made(
  total: Row,
  column: number,
  stated: Points,
  heading: string,
  parts: readonly StatedPart[],
  verdict: 'agrees' | 'differs',
): Statement {
  const offset = Math.max(0, total.cells.slice(0, column).join(' ').length);
  const place = placeIn(total.paragraph, 0);
  const at = total.paragraph.text.indexOf(total.cells[column] ?? '', Math.min(offset, total.paragraph.text.length));
  return {
    text: total.cells.filter((cell) => cell !== '').join(' | '),
    at: at < 0 ? place : placeIn(total.paragraph, at),
    subject: heading,
    stated,
    parts,
    sum: sumOf(parts),
    verdict,
    doubt: null,
    mixesTurns: false,
  };
}

function sumOf(parts: readonly StatedPart[]): Points {
  return sum(parts.map(({ value }) => value));
}

/** The number of a cell that holds nothing else. */
function numberIn(cell: string): Points | null {
  const [amount, ...more] = amountsIn(cell.trim());
  return amount === undefined || more.length > 0 || amount.isPercent || !/^[\d.,\u00A0\s]+$/u.test(cell.trim())
    ? null
    : amount.value;
}
