import type { Points } from '../../domain/points';

/**
 * A piece of a scoring sentence. `text` is as it was written, `code` as the grammar compares it: a plain word in lower case with
 * its marks (`đề`, `tài`), a capital name for a word or phrase of the grammar (`EACH`, `CAP`), `N`, `P` or `F` for a number, a
 * percent, a fraction, `ORD` for a place in a series, the mark itself for a mark. Only plain words may fill the open places of a
 * pattern, so a number or a word of the grammar is never passed over.
 */
export interface Token {
  readonly text: string;
  readonly code: string;
  readonly value: Points | null;
}

export const word = (text: string, code: string): Token => ({ text, code, value: null });
export const mark = (text: string): Token => ({ text, code: text, value: null });

export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null;
}

/** The text of a semicolon that stands for the beginning of a line with a bullet. */
export const BULLET = '; -';

/** The tokens as they were written, to be shown to a person. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/ ([,.;:)%\]/])/g, '$1')
    .replace(/([([/]) /g, '$1')
    .trim();
}

/** The tokens as the grammar compares them. */
export const codesOf = (tokens: readonly Token[]): string => tokens.map(({ code }) => code).join(' ');

/** Words as a label: without a mark or an empty word at its ends, with a capital. */
export function labelOf(tokens: readonly Token[]): string {
  const text = wordsOf(tokens).replace(/^[\s,:;.+•*–-]+|[\s,:;.–-]+$/g, '');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
