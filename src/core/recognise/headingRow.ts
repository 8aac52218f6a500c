import { cellText, type Cell } from '../workbook/cell';
import type { Area } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { areCounted } from './areCounted';
import { MOST_LEVELS } from './headerBlock';
import { isNameOfUnit } from './headingWord';
import { isNumberText } from './isNumberText';
import { addKeys, KEY_WORDS, type Keys, type MatchHeading } from './rowKeys';
import type { HeadingWord } from './synonyms';

/** A heading begins with a word of the trade within its first cells; a row of data may hold one further right (`Điểm trừ`, `nội dung`). */
const FIRST_CELLS = 4;
/** `Tên đơn vị dự thi đua` is a heading, a sentence that holds `đơn vị` is none. */
const FEW_WORDS = 6;

/** Whether a row, alone or with the levels below it, looks like the heading of a table. */
export function beginsHeading(
  sheet: Sheet,
  row: number,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
): boolean {
  const cells = sheet.rows.get(row);
  if (cells === undefined) return false;
  return isHeadingRow(cells, matchOf) || isHeadingOver(sheet, row, cells, mergesFrom, matchOf);
}

/** A tall heading: `Nội dung` merged down beside `Năm 2026` over `Kết quả` over `Điểm tự chấm`. Its words are spread over its levels. */
function isHeadingOver(
  sheet: Sheet,
  row: number,
  cells: ReadonlyMap<number, Cell>,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
): boolean {
  const tall = (mergesFrom.get(row) ?? []).filter(({ left, right, bottom }) => left === right && bottom > row);
  const keys: Keys = new Map();
  addKeys(keys, cells, matchOf, tall.length === 0);
  const [key] = keys.keys();
  if (key === undefined || cells.size < 2) return false;
  const merged = tall.find(({ left }) => left === key);
  const last = merged === undefined ? row + TALLEST_UNMERGED : Math.min(merged.bottom, row + MOST_LEVELS);
  const union = new Map(cells);
  for (let level = row + 1; level <= last; level += 1) {
    const below = sheet.rows.get(level);
    if (
      below === undefined ||
      [...keys.keys()].some((column) => !isBlankAt(below, column)) ||
      ![...below.values()].every(isWords)
    )
      break;
    for (const [column, cell] of below) union.set(level * COLUMNS + column, cell);
  }
  return union.size > cells.size && isHeadingRow(union, matchOf);
}

/** Without merges to tell them, headings of more levels than this are not looked for. */
const TALLEST_UNMERGED = 3;
const COLUMNS = 16_384;

function isBlankAt(cells: ReadonlyMap<number, Cell>, column: number): boolean {
  const cell = cells.get(column);
  return cell === undefined || cell.value.kind === 'blank';
}

function isWords(cell: Cell): boolean {
  return cell.formula === null && (cell.value.kind === 'blank' || (cell.value.kind === 'text' && !isNumberText(cell)));
}

/** So many exact words make a heading even among many numbers: `TT, Tên trường, 1, 2, … 9, Tổng điểm, Xếp hạng`. */
const SURE = 4;

/** Two different words of the trade, one of them exact, and hardly a number. */
function isHeadingRow(cells: ReadonlyMap<number, Cell>, matchOf: MatchHeading): boolean {
  const seen = new Set<HeadingWord>();
  const short = new Set<HeadingWord>();
  let exact = 0;
  let numbers = 0;
  let filled = 0;
  let hasKey = false;
  for (const cell of cells.values()) {
    if (cell.value.kind === 'blank' && cell.formula === null) continue;
    filled += 1;
    if (cell.value.kind === 'number' || cell.formula !== null || isNumberText(cell)) numbers += 1;
    const match = cell.value.kind === 'text' ? matchOf(cell.value.text) : null;
    if (match?.isExact === true && !seen.has(match.means) && cellText(cell).trim() !== '%') exact += 1;
    if (match !== null) {
      seen.add(match.means);
      const isShort = wordsOf(cell) <= FEW_WORDS && !/:\s*\S/.test(cellText(cell));
      hasKey ||= isShort && KEY_WORDS.has(match.means);
      if (isShort) short.add(match.means);
    }
    if (filled === FIRST_CELLS && exact === 0 && !hasKey) return false;
  }
  const codes = [...cells.values()].flatMap((cell) => (isNumberText(cell) ? [cellText(cell)] : []));
  if (codes.length >= 2 && codes.length === numbers && exact >= 2 && areCounted(codes)) return true;
  // `Tên đơn vị dự thi đua | … | Tổng điểm thi đua`: no word by itself, but short ones that agree.
  if (numbers === 0 && filled >= 3 && hasKey && short.size >= 2) return true;
  // `Nội dung | Trường M | Trường N`: names of units are as good as a second word.
  if (numbers === 0 && hasKey && exact >= 1 && seen.size < 2) return namesOfUnits(cells) >= 2;
  return numbers === 0 ? seen.size >= 2 && exact >= 1 : exact >= SURE || (exact >= 3 && numbers <= exact);
}

function namesOfUnits(cells: ReadonlyMap<number, Cell>): number {
  return [...cells.values()].filter((cell) => cell.value.kind === 'text' && isNameOfUnit(cell.value.text)).length;
}

function wordsOf(cell: Cell): number {
  const words = cellText(cell)
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s:*]+/);
  return words.filter((word) => word !== '').length;
}
