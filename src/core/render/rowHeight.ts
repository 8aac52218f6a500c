import type { StyleName } from '../workbook/sheetModel';
import { STYLE_LOOKS } from '../workbook/styleLook';

/** Advance widths of Times New Roman in thousandths of the font size; Vietnamese letters are as wide as those they are built on. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, "ijlt/:;'\\"],
  [333, 'frI()[]-!'],
  [389, 'sJ'],
  [444, 'acez?“”'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXYĐ'],
  [778, 'm'],
  [833, '%M'],
  [980, 'W…—→'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const USUAL = 500;
const MARKS = /\p{M}/gu;
/** Width of one unit of column width, in points: 7 pixels of 0.75 points. */
const COLUMN_UNIT = 5.25;
/** A step of indentation, in points: 9 pixels. */
const INDENT = 6.75;
/** Line height as a share of the font size, and the space above and below the text, in points. */
const LINE = 1.28;
const MARGIN = 3;
const TALLEST = 409;

/** Row height in points that shows the whole text of a wrapping cell. @param width in units of column width */
export function rowHeight(text: string, width: number, style: StyleName): number {
  const { size, wrap } = STYLE_LOOKS[style];
  const lines = wrap ? lineCount(text, width, style) : text.split('\n').length;
  return Math.min(TALLEST, Math.ceil(lines * size * LINE + MARGIN));
}

/** How many lines a text takes in a column of that width, broken between words; a word longer than the column is broken inside. */
export function lineCount(text: string, width: number, style: StyleName): number {
  const { size, bold, indent } = STYLE_LOOKS[style];
  const letter = (size / 1000) * (bold ? 1.08 : 1.02);
  const room = Math.max(width * COLUMN_UNIT - 1 - indent * INDENT, size);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word) * letter;
      const gap = used === 0 ? 0 : 250 * letter;
      if (used + gap + length <= room) {
        used += gap + length;
        continue;
      }
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(length / room) - 1);
      lines += broken;
      used = length - broken * room;
    }
  }
  return lines;
}

/** In thousandths of the font size. */
function textWidth(word: string): number {
  let width = 0;
  for (const letter of word.normalize('NFD').replace(MARKS, '')) width += WIDTH_OF.get(letter) ?? USUAL;
  return width;
}
