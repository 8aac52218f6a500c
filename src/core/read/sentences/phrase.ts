import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import type { Token } from './tokens';

/** A fixed phrase of the grammar: its words, with and without marks. */
interface Phrase {
  readonly marked: readonly string[];
  readonly plain: readonly string[];
}

const known = new Map<string, Phrase>();

function phrase(text: string): Phrase {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = { marked: text.split(' ').map(nameKey), plain: text.split(' ').map(stripMarks) };
  known.set(text, made);
  return made;
}

/** How many tokens from `at` are the phrase: its length, or 0. */
export function phraseAt(tokens: readonly Token[], at: number, text: string): number {
  const { marked, plain } = phrase(text);
  const matches = (words: readonly string[]): boolean =>
    words.every((word, index) => {
      const token = tokens[at + index];
      return token?.kind === 'word' && token.key === word;
    });
  return matches(marked) || matches(plain) ? marked.length : 0;
}

/** The first of the phrases that stands at `at`, the longest named first. */
export function anyAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  return phrases.reduce((best, one) => Math.max(best, phraseAt(tokens, at, one)), 0);
}

/** Where a phrase first stands, −1 when nowhere. */
export function indexOfAny(tokens: readonly Token[], phrases: readonly string[], from = 0): number {
  for (let at = from; at < tokens.length; at += 1) {
    if (anyAt(tokens, at, phrases) > 0) return at;
  }
  return -1;
}

export function hasAny(tokens: readonly Token[], phrases: readonly string[]): boolean {
  return indexOfAny(tokens, phrases) >= 0;
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Without the words a statement may begin or end with and that say nothing by themselves. */
export function trimmed(
  tokens: readonly Token[],
  leading: readonly string[],
  trailing: readonly string[] = [],
): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  for (let length = 1; length > 0; from += length) {
    length = isMark(tokens[from], ',', ':', '-', '–', '+', '•', '.', '=') ? 1 : anyAt(tokens.slice(0, to), from, leading);
  }
  for (let again = true; again && to > from;) {
    const last = tokens[to - 1];
    const length = isMark(last, ',', ':', '-', '–', '.', '=')
      ? 1
      : trailing.reduce((best, one) => Math.max(best, endsWith(tokens, to, one)), 0);
    to -= length;
    again = length > 0;
  }
  return tokens.slice(from, Math.max(from, to));
}

function endsWith(tokens: readonly Token[], to: number, text: string): number {
  const length = text.split(' ').length;
  return to >= length && phraseAt(tokens.slice(0, to), to - length, text) > 0 ? length : 0;
}
