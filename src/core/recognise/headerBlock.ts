import { cellText, type Cell } from '../workbook/cell';
import type { Area } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { areCounted, leadingCode } from './areCounted';
import { cellNumber } from './cellNumber';
import { isNameOfUnit, type HeadingMatch } from './headingWord';
import type { HeadingWord } from './synonyms';

/** Rows of one heading, first to last level. */
export interface HeaderBlock {
  readonly from: number;
  readonly to: number;
}

export type MatchHeading = (text: string) => HeadingMatch | null;

const KEY_WORDS: ReadonlySet<HeadingWord> = new Set<HeadingWord>([
  'number',
  'criterion',
  'criterionOrTarget',
  'unit',
  'unitOrMeasure',
  'code',
]);
const ROW_NAMES: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['criterion', 'criterionOrTarget', 'unit', 'unitOrMeasure']);
/** No heading met has more than five levels. */
const MOST_LEVELS = 8;
const LONGEST_HEADING = 120;

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
  return cellText(cell)
    .split(/[\s:]+/)
    .filter((word) => word !== '').length;
}

/** `1`, `2.3`, `4)`, `5/`, `K1`, `II.`, `b`: the number of a row, even when it is typed as text. */
function isNumberText(cell: Cell): boolean {
  return (
    cell.value.kind === 'text' && /^\s*(?:[A-ZĐ]{0,2}\d+(?:\.\d+)*|[IVX]{1,5}|[A-Za-zĐđ])\s*[.)/:]?\s*$/u.test(cell.value.text)
  );
}

/** Grows a heading row to all its levels: merged cells reach down, and rows of words follow whose key columns are empty. */
export function growHeader(
  sheet: Sheet,
  row: number,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
): HeaderBlock {
  let from = row;
  while (from > 1 && row - from < MOST_LEVELS && isCaptionAbove(sheet, from - 1, from, mergesFrom, matchOf)) from -= 1;
  let to = row;
  const keys: Keys = new Map();
  for (let level = from; level <= to; level += 1) {
    addKeys(keys, sheet.rows.get(level), matchOf);
    for (const area of mergesFrom.get(level) ?? []) {
      const text = cellText(sheet.rows.get(area.top)?.get(area.left) ?? BLANK);
      if (text !== '' && area.bottom > to && area.bottom - from < MOST_LEVELS) to = area.bottom;
    }
    if (level === to && to - from + 1 < MOST_LEVELS && continuesHeader(sheet.rows.get(to + 1), keys, matchOf)) to += 1;
  }
  return { from, to };
}

const BLANK: Cell = { value: { kind: 'blank' }, formula: null, format: 'General', look: null };

/** Columns that say what a row is about; `true`: by its name. */
type Keys = Map<number, boolean>;

function addKeys(keys: Keys, cells: ReadonlyMap<number, Cell> | undefined, matchOf: MatchHeading, onlyExact = false): void {
  for (const [column, cell] of cells ?? []) {
    const match = cell.value.kind === 'text' ? matchOf(cell.value.text) : null;
    if (match === null || !KEY_WORDS.has(match.means) || (onlyExact && !match.isExact)) continue;
    // Rows are named once: `Các trường` right of the criteria, `Nội dung chấm điểm` right of the units, is a caption over names.
    const isName = ROW_NAMES.has(match.means);
    if (isName && [...keys.values()].includes(true)) continue;
    keys.set(column, isName);
  }
}

function continuesHeader(
  cells: ReadonlyMap<number, Cell> | undefined,
  keys: ReadonlyMap<number, boolean>,
  matchOf: MatchHeading,
): boolean {
  if (cells === undefined || cells.size === 0) return false;
  let texts = 0;
  let exact = 0;
  let strangers = 0;
  const codes: string[] = [];
  let bare = 0;
  for (const [column, cell] of cells) {
    if (cell.value.kind === 'blank' && cell.formula === null) continue;
    if (cell.value.kind !== 'text' || cell.formula !== null || cell.value.text.length > LONGEST_HEADING) return false;
    const isBare = cellNumber(cell) !== null || isNumberText(cell);
    const code = isBare ? cell.value.text : leadingCode(cell.value.text);
    if (code !== null) codes.push(code);
    if (isBare) bare += 1;
    texts += 1;
    const match = matchOf(cell.value.text);
    if (match !== null && match.isExact) exact += 1;
    if (keys.has(column) && match?.isExact !== true) strangers += 1;
  }
  // Numbers may head criteria, counted from one under each caption; maxima and scores do not count.
  if (texts === 0 || (bare > 0 && (keys.size === 0 || !areCounted(codes)))) return false;
  return exact >= 2 || (keys.size > 0 && strangers === 0 && texts > [...keys.keys()].filter((key) => cells.has(key)).length);
}

const FRAME = /^\s*(đơn vị( tính)?|đvt|tên (trường|đơn vị)|trường|phiên bản|mẫu số|năm|kỳ|ngày|số)\s*:?/iu;

/** A row directly above with captions over groups of columns, not a title, a label or a letterhead. */
function isCaptionAbove(
  sheet: Sheet,
  above: number,
  row: number,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
): boolean {
  const cells = sheet.rows.get(above);
  const under = sheet.rows.get(row);
  if (cells === undefined || under === undefined) return false;
  const columns = [...under.keys()];
  const first = columns[0] ?? 1;
  const last = columns[columns.length - 1] ?? first;
  let captions = 0;
  for (const [column, cell] of cells) {
    if (cell.value.kind === 'blank') continue;
    if (cell.value.kind !== 'text' || column > last || cell.value.text.length > LONGEST_HEADING || FRAME.test(cell.value.text))
      return false;
    const merge = (mergesFrom.get(above) ?? []).find((area) => area.left === column);
    const width = merge === undefined ? 1 : merge.right - merge.left + 1;
    const isExact = matchOf(cell.value.text)?.isExact === true;
    if (column <= first && !isExact) return false;
    if (width > 1 || isExact) captions += 1;
  }
  return captions > 0;
}
