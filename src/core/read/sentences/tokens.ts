import { nameKey } from '../../shared/nameKey';
import { stripMarks } from '../../shared/foldHeading';
import type { Points } from '../../domain/points';
import { numberText } from '../numbers/numberText';

/** A piece of a scoring sentence. `key` is the word as it is compared: lower case, tone marks in their modern place. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly value: Points; readonly isPercent: boolean }
  | { readonly kind: 'word'; readonly text: string; readonly key: string }
  | { readonly kind: 'mark'; readonly text: string };

const PIECES = [
  /^(?:\d+[-/])*\d+[-/]\p{Lu}[\p{L}\p{N}\p{Pd}/]*/u, // 05-CT/TW: the number of a document is a word
  /^\d+(?:[.,]\d+)*\s?%?/,
  /^[\p{L}\p{M}]+/u,
  /^(?:>=|<=|≥|≤|>|<|=|\S)/u,
] as const;

/**
 * A sentence as words, numbers and marks. Words of a sentence typed without any Vietnamese mark are compared without marks.
 * A number that can be read two ways (`1.234`) is `null`: the sentence is then not understood.
 */
export function tokenise(sentence: string): readonly Token[] | null {
  const isPlain = sentence === sentence.normalize('NFD').replace(/\p{M}/gu, '') && !/[đĐ]/.test(sentence.replace(/\d\s*đ/g, ''));
  const tokens: Token[] = [];
  let rest = sentence.normalize('NFC').replace(/[\u00A0\t\r ]+/g, ' ');
  while (rest !== '') {
    if (rest.startsWith(' ')) {
      rest = rest.slice(1);
      continue;
    }
    if (rest.startsWith('\n')) {
      tokens.push({ kind: 'mark', text: ';' });
      rest = rest.slice(1);
      continue;
    }
    const at = PIECES.findIndex((piece) => piece.test(rest));
    const text = PIECES[at]?.exec(rest)?.[0] ?? rest.slice(0, 1);
    const token =
      at === 1 && isYear(text, tokens[tokens.length - 1])
        ? { kind: 'word' as const, text, key: text }
        : tokenFrom(text, at, isPlain);
    if (token === null) return null;
    tokens.push(token);
    rest = rest.slice(text.length);
  }
  return tokens;
}

/** `năm 2025` names a year and counts nothing. */
function isYear(text: string, before: Token | undefined): boolean {
  return /^(?:19|20)\d{2}$/.test(text.trim()) && before?.kind === 'word' && stripMarks(before.text) === 'nam';
}

function tokenFrom(text: string, piece: number, isPlain: boolean): Token | null {
  if (piece === 1) {
    const isPercent = text.trimEnd().endsWith('%');
    const reading = numberText(text.replace('%', '').trim(), null);
    if (reading.value === null) return null;
    return { kind: 'number', text: text.trim(), value: reading.value, isPercent };
  }
  if (piece === 3) return { kind: 'mark', text };
  return { kind: 'word', text, key: isPlain ? stripMarks(text) : nameKey(text) };
}

/** The tokens as they were written, for telling a person which words were not understood. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([,.;:)%\]])/g, '$1')
    .replace(/([([]) /g, '$1');
}
