import { columnOf, labelIn, refIn, type Table } from '../table/table';
import type { CriterionRow } from './criterionRow';
import type { SentenceFound } from './outline';

const LAST_BRACKET = /[([]([^()[\]]+)[)\]]\s*[.;]?\s*$/;
/** Any number, as digits or as a word that hardly means anything else. */
const COUNTS = /\d|(?<!\p{L})(?:một|hai|bốn|sáu|bảy|tám|chín|mười)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const NAMES_POINTS = /\d\s*(?:điểm|đ|%)(?!\p{L})/iu;

/**
 * Officers also type how to score under the criterion, in further lines of its text or in note rows below, or at the end of
 * its text: after a colon, after a full stop, in brackets.
 */
export function sentenceAround(table: Table, row: CriterionRow, next: number | null): SentenceFound | null {
  const column = columnOf(table, 'criterion');
  if (column === null) return null;
  const at = refIn(table, row.row, column);
  const [, ...lines] = row.text.split('\n');
  if (lines.length > 0) return { text: lines.join('\n').trim(), at, isDeclared: false };
  const notes = notesBelow(table, row.row, next, column);
  const [note, ...more] = notes;
  if (note !== undefined) {
    const alone = more.some((one) => COUNTS.test(one)) ? [] : [note];
    return { text: notes.join('\n'), at: refIn(table, row.row + 1, column), isDeclared: false, otherwise: alone };
  }
  const [text, ...otherwise] = cutsOf(row.text);
  return text === undefined ? null : { text, at, isDeclared: false, otherwise };
}

/** The texts of the rows of words directly below, up to the next criterion. */
function notesBelow(table: Table, row: number, next: number | null, column: number): readonly string[] {
  const last = next ?? (table.recognised.data?.to ?? row) + 1;
  const notes: string[] = [];
  for (let below = row + 1; below < last; below += 1) {
    if ((table.recognised.specialRows.get(below) ?? 'note') !== 'note') break;
    const text = labelIn(table, below, column);
    if (text === '') break;
    notes.push(text);
  }
  return notes;
}

/** Ends of a text that name points, longest first. What is left before them counts nothing, so no half of a sentence is read alone. */
function cutsOf(text: string): readonly string[] {
  const normal = text.normalize('NFC');
  const marks = [...normal.matchAll(/[:.;–-]\s+/g)].map((mark) => ({
    at: mark.index,
    cut: normal.slice(mark.index + mark[0].length),
  }));
  const bracket = LAST_BRACKET.exec(normal);
  const ends = bracket === null ? marks : [...marks, { at: bracket.index, cut: bracket[1] ?? '' }];
  return ends
    .filter(({ at, cut }) => NAMES_POINTS.test(cut) && !COUNTS.test(normal.slice(0, at).replace(YEAR, '')))
    .map(({ cut }) => cut.trim());
}
