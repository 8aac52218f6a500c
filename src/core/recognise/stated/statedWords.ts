import { foldHeading } from '../../shared/foldHeading';
import { cellText, type Cell } from '../../workbook/cell';
import { cellNumber } from '../cellNumber';

const MOST_TEXTS = 4;
const LONGEST = 160;
const YEAR = /\b(19|20)\d{2}\b/g;

/**
 * The words by which a row is known again: its texts from the left up to its first number after them, so that neither a score
 * nor a file name of this year belongs to them.
 */
export function rowWords(cells: ReadonlyMap<number, Cell> | undefined): string {
  const texts: string[] = [];
  for (const cell of cells?.values() ?? []) {
    const isNumber = cell.formula !== null || cellNumber(cell) !== null;
    if (isNumber && texts.some((text) => /\p{L}{2}/u.test(text))) break;
    const text = cell.value.kind === 'text' && cell.formula === null ? cellText(cell).replace(/\s+/g, ' ').trim() : '';
    if (text !== '') texts.push(text);
    if (texts.length === MOST_TEXTS) break;
  }
  return texts.join(' | ').slice(0, LONGEST);
}

/** Words as they are compared from year to year: folded, level by level, without years. */
export function statedKey(text: string): string {
  return text
    .split(/ [/|] /)
    .map((level) => foldHeading(level.replace(YEAR, ' ')))
    .join(' / ');
}

/** `Bảng điểm 2025` and `Bảng điểm 2026 (2)` are the same sheet of two years; "" when only a year names it. */
export function sheetKey(name: string): string {
  return foldHeading(name.replace(YEAR, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
