import { legible } from './legacy/legacyText';
import { onceEach } from './onceEach';
import { ZERO_WIDTH } from './plainLetters';

/** A tone mark on the first vowel of a final oa, oe, uy: `òa` written as `o`, U+0300, `a`. */
const OLD_TONE = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/gu;

/**
 * The comparison key of a name: `Hoà Bình` and `Hòa Bình` have one key, `Hoa` and `Hòa` have two.
 * A name in an old font has the key of what it says. For comparing only; the text shown is never rewritten. Source: METHODS §11.
 */
export const nameKey = onceEach((name: string): string => {
  return legible(name)
    .replace(ZERO_WIDTH, '')
    .normalize('NFD')
    .replace(/[\u00A0\s]+/g, ' ')
    .toLowerCase()
    .replace(OLD_TONE, (whole: string, first: string, tone: string, second: string) =>
      isFinalPair(first + second) ? first + second + tone : whole,
    )
    .normalize('NFC')
    .trim();
});

function isFinalPair(pair: string): boolean {
  return pair === 'oa' || pair === 'oe' || pair === 'uy';
}
