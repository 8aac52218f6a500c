import { legible } from './legacy/legacyText';
import { onceEach } from './onceEach';
import { ZERO_WIDTH } from './plainLetters';

const MARKS = /\p{M}/gu;
const BRACKETED_TAIL = /\s*(\([^()]*\)|\[[^[\]]*\])\s*$/;
const TAIL = /[\s*:.]+$/;
/** What a tail or a bracket ends with; blanks are single by then. */
const MAY_BE_TAIL: ReadonlySet<string> = new Set(' *:.)]');

/**
 * A heading or caption as it is compared: `"  ĐIỂM   tự⏎chấm (10đ)* "` gives `"diem tu cham"`.
 * For headings and captions only: names of units keep their marks (see `nameKey`). Source: WORKBOOKS §2.
 */
export const foldHeading = onceEach((text: string): string => {
  let folded = stripMarks(text);
  while (MAY_BE_TAIL.has(folded.charAt(folded.length - 1))) {
    const shorter = folded.replace(TAIL, '').replace(BRACKETED_TAIL, '');
    if (shorter === folded || shorter === '') break;
    folded = shorter;
  }
  return folded.trim();
});

/**
 * Lower case without tone or vowel marks, `đ` (and the eth some keyboards type for it) as `d`, every white space one blank;
 * brackets and tails stay. A text in an old font is compared as what it says.
 */
export const stripMarks = onceEach((given: string): string => {
  const text = legible(given);
  if (text.length > LONGEST_AT_ONCE) return stripAnyMarks(text);
  const codes: number[] = [];
  let last = BLANK;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const plain = code < PLAIN.length ? PLAIN[code] || plainCode(code) : OTHER;
    if (plain === OTHER) return stripAnyMarks(text);
    if (plain === DROPPED || (plain === BLANK && last === BLANK)) continue;
    codes.push(plain);
    last = plain;
  }
  if (last === BLANK) codes.pop();
  return String.fromCharCode(...codes);
});

/** Headings are compared many thousand times: what a letter becomes is found out once. A few codes have a meaning of their own. */
const PLAIN = new Uint16Array(0x2028);
const DROPPED = 1;
const OTHER = 2;
const BLANK = 0x20;
const LONGEST_AT_ONCE = 2_000;

function plainCode(code: number): number {
  // Control characters are none of the codes with a meaning.
  const plain = code <= OTHER ? '' : stripAnyMarks(`|${String.fromCharCode(code)}|`).slice(1, -1);
  const found = code <= OTHER || plain.length > 1 ? OTHER : plain === '' ? DROPPED : plain.charCodeAt(0);
  PLAIN[code] = found;
  return found;
}

/** The same of any script; slower. */
function stripAnyMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/[\u00A0\s]+/g, ' ')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text was typed without any Vietnamese mark: `Don vi`, `Truong Chinh tri`. */
export function hasNoMarks(text: string): boolean {
  if (isAscii(text)) return true;
  for (const character of text) if (IS_MARKED.get(character) ?? findMark(character)) return false;
  return true;
}

/** What was found of a character; there are as many entries as different characters. */
const IS_MARKED = new Map<string, boolean>();

function findMark(character: string): boolean {
  const isMarked = /[\p{M}đĐ]/u.test(character.normalize('NFD'));
  IS_MARKED.set(character, isMarked);
  return isMarked;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}
