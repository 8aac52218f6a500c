/** Widths of Times New Roman bold in thousandths of the size, near enough for a rule drawn as long as its text. */
const CAPITAL = 700;
const SMALL = 480;
const DIGIT = 500;
const OTHER = 250;

/** How wide a line is set, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += widthOf(letter);
  return (width * size) / 1000;
}

function widthOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return CAPITAL;
  if (/\p{L}/u.test(letter)) return SMALL;
  return /\d/.test(letter) ? DIGIT : OTHER;
}
