import { stripMarks } from '../../shared/foldHeading';

/** A criterion's text as it is compared: without marks, spaces and punctuation that change no meaning; `0,5` and `0.5` are one. */
export function foldWording(text: string): string {
  return stripMarks(text)
    .replace(/(?<=\d)[.,](?=\d)/g, '·')
    .replace(/[^\p{L}\p{N}·%<>≤≥=+/-]+/gu, ' ')
    .replace(/(^|\s)[-+](?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How much two folded texts share, 0 to 1: their common words, counted twice, over all their words. */
export function likeness(one: string, other: string): number {
  const waiting = new Map<string, number>();
  const words = one.split(' ');
  const others = other.split(' ');
  for (const word of words) waiting.set(word, (waiting.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = waiting.get(word) ?? 0;
    if (left === 0) continue;
    waiting.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / (words.length + others.length);
}
