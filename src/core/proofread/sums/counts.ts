import type { Amount } from '../text/amount';
import { areAlike } from '../text/nouns';
import type { Head } from './head';

/** Whether an amount counts what a total counts. */
export function counts(amount: Amount, head: Head): boolean {
  const { noun, guess } = amount;
  if (noun === null) return guess !== null && head.nouns.length === 0 && areOneGuess(guess, head.amount.guess);
  return head.nouns.some((one) => areAlike(one, noun));
}

/** `chuyến`, `chuyến tình`: as much of one noun as stood before the next word we know. */
function areOneGuess(one: string, other: string | null): boolean {
  return other !== null && (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `));
}
