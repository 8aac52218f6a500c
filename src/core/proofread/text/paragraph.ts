import type { ReportLine, TextPlace } from '../../domain/proofreading';
import { bulletOf, type Bullet } from './bullet';

/** Several lines that read as one, without its bullet's meaning lost; `text` keeps the bullet so that places stay true. */
export interface Paragraph {
  readonly text: string;
  readonly bullet: Bullet;
  readonly pieces: readonly { readonly from: number; readonly place: TextPlace }[];
  readonly cells: readonly string[] | null;
}

/** Where an offset of a paragraph stands in the report. */
export function placeIn({ pieces }: Paragraph, offset: number): TextPlace {
  const piece = pieces.filter(({ from }) => from <= offset).at(-1) ?? { from: 0, place: { line: 1, column: 1 } };
  return { line: piece.place.line, column: piece.place.column + offset - piece.from };
}

const ENDS = /[.;:!?…,"”»)]$/;
/** Titles and places of a letterhead are short; a line this long was broken by its editor. */
const LONG = 55;

/**
 * Lines become paragraphs: a line that a page or an editor broke off in the middle of a sentence goes on in the next one.
 * Rows of tables and bulleted lines never go on a line before.
 */
export function paragraphsOf(lines: readonly ReportLine[]): readonly Paragraph[] {
  const made: Growing[] = [];
  let isBlankBetween = false;
  for (const line of lines) {
    const text = line.text.trimEnd();
    if (text.trim() === '') {
      isBlankBetween = true;
      continue;
    }
    const before = made.at(-1);
    const indent = text.length - text.trimStart().length;
    const body = text.trimStart();
    const place = { line: line.number, column: indent + 1 };
    if (before !== undefined && line.cells === null && before.cells === null && goesOn(before, body, isBlankBetween)) {
      before.pieces.push({ from: before.text.length + 1, place });
      before.lastLength = body.length;
      before.text += ` ${body}`;
    } else {
      made.push({ text: body, bullet: bulletOf(body), pieces: [{ from: 0, place }], cells: line.cells, lastLength: body.length });
    }
    isBlankBetween = false;
  }
  return made.flatMap(inParts);
}

/** Longer than any paragraph that people write: what follows is read on its own, so that the time to read grows no faster than the text. */
const LONGEST = 4_000;

function inParts(paragraph: Paragraph): readonly Paragraph[] {
  const { text, pieces } = paragraph;
  if (text.length <= LONGEST) return [paragraph];
  const cut = cutIn(text.slice(0, LONGEST));
  const rest = {
    text: text.slice(cut),
    bullet: bulletOf(''),
    pieces: [
      { from: 0, place: placeIn(paragraph, cut) },
      ...pieces.flatMap(({ from, place }) => (from > cut ? [{ from: from - cut, place }] : [])),
    ],
    cells: null,
  };
  return [{ ...paragraph, text: text.slice(0, cut) }, ...inParts(rest)];
}

/** Behind the last sentence, else the last segment, else the last word. */
function cutIn(text: string): number {
  const cut = ['. ', '; ', ' '].map((mark) => text.lastIndexOf(mark)).find((at) => at > LONGEST / 4);
  return cut === undefined ? text.length : cut + 1;
}

interface Growing extends Paragraph {
  text: string;
  pieces: { from: number; place: TextPlace }[];
  lastLength: number;
}

function goesOn(before: Growing, body: string, isBlankBetween: boolean): boolean {
  if (bulletOf(body).kind !== 'none') return false;
  const isLower = /^\p{Ll}/u.test(body);
  if (ENDS.test(before.text)) return isLower && /,$/.test(before.text);
  if (isUpperCase(before.text) || isUpperCase(body)) return false;
  if (isLower) return before.lastLength >= 25;
  if (isBlankBetween) return before.lastLength > 2 * LONG && /[:;,] [^:;,]{1,30}$/.test(before.text);
  return before.lastLength >= LONG;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text);
}
