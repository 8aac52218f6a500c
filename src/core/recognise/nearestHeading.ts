import { plainWords, SYNONYMS, type HeadingWord } from './synonyms';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const MOST_WORDS = 6;
const HEADED = SYNONYMS.filter(({ isSingle }) => !isSingle);

/** A known heading that a slip of one letter in one word made unknown: `Điểm thẩm địn`. For asking, never for taking (WORKBOOKS §2). */
export function nearestHeading(text: string): { readonly means: HeadingWord; readonly words: string } | null {
  const words = plainWords(text).trim().split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const near = HEADED.filter((synonym) => isNear(words, synonym.words.trim().split(' ')));
  const [first, ...others] = near;
  return first === undefined || others.some(({ means }) => means !== first.means)
    ? null
    : { means: first.means, words: first.heading };
}

function isNear(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length) return false;
  const slipped = words.filter((word, index) => word !== known[index]);
  const [only] = slipped;
  if (only === undefined || slipped.length > 1) return false;
  const meant = known[words.indexOf(only)] ?? '';
  return Math.max(only.length, meant.length) >= SHORTEST && isOneSlip(only, meant);
}

/** One letter more, one less, another one, or two that changed places. */
export function isOneSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < Math.min(word.length, meant.length) && word[at] === meant[at]) at += 1;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  if (rest.length > wanted.length) return rest.slice(1) === wanted;
  if (rest.length < wanted.length) return rest === wanted.slice(1);
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return rest.slice(1) === wanted.slice(1) || isSwapped;
}
