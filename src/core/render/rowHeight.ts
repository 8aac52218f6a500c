import type { StyleName } from '../workbook/sheetModel';
import { STYLE_LOOKS } from '../workbook/styleLook';

const NARROW = new Set([..."fijlrtI'|.,;:!()[]/- "]);
const WIDE = new Set([...'mwMW%@…—']);
const MARKS = /\p{M}/gu;
/** Width of one unit of column width, in points at 100%: 7 pixels of 0.75 points. */
const COLUMN_UNIT = 5.25;

/** Letters of Times New Roman as shares of the font size. */
function letterWidth(letter: string): number {
  if (NARROW.has(letter)) return 0.3;
  if (WIDE.has(letter)) return 0.83;
  return letter !== letter.toLowerCase() ? 0.7 : 0.49;
}

/** How many lines a text takes in a column of that width, broken between words; a word longer than the column is broken inside. */
export function lineCount(text: string, width: number, style: StyleName): number {
  const { size, bold } = STYLE_LOOKS[style];
  const letters = size * (bold ? 1.1 : 1.04);
  const room = Math.max(width * COLUMN_UNIT, size);
  let lines = 0;
  for (const paragraph of text.normalize('NFC').split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word) * letters;
      const gap = used === 0 ? 0 : 0.3 * size;
      if (used + gap + length <= room) {
        used += gap + length;
      } else {
        if (used > 0) lines += 1;
        const over = Math.max(0, Math.ceil(length / room) - 1);
        lines += over;
        used = length - over * room;
      }
    }
  }
  return lines;
}

/** Row height in points that shows the whole text. */
export function rowHeight(text: string, width: number, style: StyleName): number {
  const line = STYLE_LOOKS[style].size * 1.3;
  return Math.min(409, Math.ceil(lineCount(text, width, style) * line + 3));
}

function textWidth(word: string): number {
  let width = 0;
  for (const letter of word.normalize('NFD').replace(MARKS, '')) width += letterWidth(letter);
  return width;
}
