import { cellText, isBlank, type Cell } from '../workbook/cell';
import type { Area } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { areCounted, leadingCode } from './areCounted';
import { cellNumber } from './cellNumber';
import { isNumberText } from './isNumberText';
import { addKeys, type Keys, type MatchHeading } from './rowKeys';

/** Rows of one heading, first to last level. */
export interface HeaderBlock {
  readonly from: number;
  readonly to: number;
}

/** No heading met has more than five levels. */
export const MOST_LEVELS = 8;
const LONGEST_HEADING = 120;

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
  return (
    exact >= 2 ||
    (keys.size > 0 && strangers === 0 && texts > [...keys.keys()].filter((key) => !isBlank(cells.get(key) ?? BLANK)).length)
  );
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
  let filled = 0;
  let isAtLeft = false;
  for (const [column, cell] of cells) {
    if (cell.value.kind === 'blank') continue;
    filled += 1;
    if (cell.value.kind !== 'text' || column > last || cell.value.text.length > LONGEST_HEADING || FRAME.test(cell.value.text))
      return false;
    const merge = (mergesFrom.get(above) ?? []).find((area) => area.left === column);
    const width = merge === undefined ? 1 : merge.right - merge.left + 1;
    const isExact = matchOf(cell.value.text)?.isExact === true;
    if (column <= first && !isExact) return false;
    isAtLeft ||= column <= first;
    if (width > 1 || isExact) captions += 1;
  }
  // `ĐIỂM THI ĐUA` alone at the left edge is the title, though its words head columns too.
  return captions > 0 && !(isAtLeft && filled === 1);
}
