import type { OddText } from '../../domain/oddText';
import { isSyllable } from '../../shared/legacy/syllable';

type Oddity = Pick<OddText, 'kind' | 'to'>;

const COMBINING = /[\u0300-\u036F]/;
const ETH = /[ðÐ]/;
const ETH_WORD = /[\p{L}\p{M}]*[ðÐ][\p{L}\p{M}]*/gu;
const STRAY = /[\u00AD\u200B-\u200D\uFEFF]/;
const STRAYS = /[\u00AD\u200B-\u200D\uFEFF]/g;
const BLANK = '[ \\t\\u00A0\\u2007\\u202F]';
const DOUBLE = new RegExp(`${BLANK}{2,}`, 'g');
const LEADING = /^[\s\u00A0]+/;
const TRAILING = /[\s\u00A0]+$/;
const LETTER = /\p{L}/u;

/**
 * What is odd about the characters of a Unicode text, with the text as it should be stored. The meaning is the same (METHODS §11).
 * @param isIndented whether blanks in front may tell the level of a criterion
 */
export function odditiesOf(text: string, isIndented: boolean): readonly Oddity[] {
  if (!mayBeOdd(text) || !LETTER.test(text)) return NONE;
  const found: Oddity[] = [];
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  if (composed !== text) found.push({ kind: 'decomposed', to: composed });
  const plain = plainBlanks(text, isIndented);
  if (plain !== text) found.push({ kind: 'blanks', to: plain });
  const withoutEth = ETH.test(text) ? text.replace(ETH_WORD, withĐ) : text;
  if (withoutEth !== text) found.push({ kind: 'eth', to: withoutEth });
  return found;
}

const ODD = new RegExp(`^[\\s\\u00A0]|[\\s\\u00A0]$|${BLANK}{2}|[\\u00AD\\u200B-\\u200D\\uFEFFðÐ\\u0300-\\u036F]`);

const NONE: readonly Oddity[] = [];

function mayBeOdd(text: string): boolean {
  return ODD.test(text);
}

function plainBlanks(text: string, isIndented: boolean): string {
  const clean = STRAY.test(text) ? text.replace(STRAYS, '') : text;
  const indent = isIndented ? (LEADING.exec(clean)?.[0] ?? '') : '';
  return indent + clean.replace(LEADING, '').replace(TRAILING, '').replace(DOUBLE, ' ');
}

/** `Ðà Nẵng`, `ÐIỆN`: only in words that are Vietnamese with it. */
function withĐ(word: string): string {
  const read = word.replace(/ð/g, 'đ').replace(/Ð/g, 'Đ').normalize('NFC');
  // Alone it is the sign of points: `10ð`.
  return read.toLowerCase() === 'đ' || isSyllable(read.toLowerCase()) ? word.replace(/ð/g, 'đ').replace(/Ð/g, 'Đ') : word;
}
