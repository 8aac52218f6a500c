import { foldHeading } from '../../shared/foldHeading';
import type { RecordCell } from '../../domain/year/recordTable';
import type { YearFinding } from '../../domain/year/yearFinding';

/** One word of a closed list, as written or as a synonym; a word nobody knows is asked about, and taken for none. */
export function wordIn<Word extends string>(
  cell: RecordCell | undefined,
  words: Readonly<Record<Word, readonly string[]>>,
  heading: string,
  findings: YearFinding[],
): Word | null {
  const text = cell?.text ?? null;
  if (cell === undefined || text === null) return null;
  const found = knownWord(text, words);
  if (found === null) findings.push(unknownWord(cell, text, words, heading));
  return found;
}

export function knownWord<Word extends string>(text: string, words: Readonly<Record<Word, readonly string[]>>): Word | null {
  const folded = foldHeading(text);
  for (const word in words) if (words[word].some((one) => foldHeading(one) === folded)) return word;
  return null;
}

export function unknownWord<Word extends string>(
  { at }: RecordCell,
  text: string,
  words: Readonly<Record<Word, readonly string[]>>,
  heading: string,
): YearFinding {
  const known: string[] = [];
  for (const word in words) known.push(words[word][0] ?? word);
  return { code: 'wordUnknown', severity: 'error', at, facts: { heading, text, known } };
}
