import type { ReadNumber, ReadResult } from '../domain/reading';

/** What stands in the cell of a result: a number, or words such as "Có", "Tốt" where it holds no digit. */
export function resultOf(number: ReadNumber): ReadResult {
  const { stored, reading } = number;
  const isWord = stored.kind === 'text' && reading.value === null && reading.status !== 'missing' && !/\d/.test(stored.text);
  return { number, word: isWord ? stored.text.trim() : null };
}
