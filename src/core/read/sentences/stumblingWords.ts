import { withBracketsOpened } from './brackets';
import type { SentenceContext } from './sentenceContext';
import { wordsOf, type Token } from './token';
import { parsedFrom, understandClauses } from './understand';

/**
 * Just the words that stopped a reading: a bracket that counts, clauses without which the rest reads, clauses that no pattern
 * explains; the whole sentence when each of them seems plain.
 */
export function stumblingWords(tokens: readonly Token[], context: SentenceContext, sentence: string): readonly string[] {
  const opened = withBracketsOpened(tokens);
  if (!opened.ok) return [wordsOf(opened.words)];
  const parsed = parsedFrom(tokens, context);
  const clauses = parsed?.clauses ?? [];
  const unread = clauses.filter((one) => one.kind === 'unread');
  if (unread.length > 0 && unread.length < clauses.length) return unread.map(({ source }) => wordsOf(source));
  for (const clause of clauses.length > 1 ? [...clauses].reverse() : []) {
    const rest = clauses.filter((one) => one !== clause);
    if (parsed !== null && understandClauses({ ...parsed, clauses: rest, tokens: rest.flatMap(({ source }) => source) }) !== null)
      return [wordsOf(clause.source)];
  }
  const [only, ...more] = clauses;
  if (only?.kind === 'grant' && more.length === 0) {
    const words = [wordsOf(only.condition), wordsOf(only.tail)].filter((one) => one !== '');
    if (words.length > 0) return words;
  }
  return [sentence.trim()];
}
