import { onceEach } from '../../shared/onceEach';
import { nameKey } from '../../shared/nameKey';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** A syllable in parts: what it begins with (`qu` and `gi` hold a vowel that bears no tone), its vowels with their marks, its end. */
const SYLLABLE = /^(qu|gi(?=[aeiouy])|[^aeiouy]*)((?:[aeiouy][\u0302\u0306\u031B]?)+)([^aeiouy]*)$/u;
const SHAPED = /[aeiouy][\u0302\u0306\u031B]/gu;

/**
 * A word with its tone mark where it belongs: `laị` is `lại`, `cuả` is `của`, `qúa` is `quá`. No two words differ in that place alone,
 * so only the way of typing is undone; a word of more than one tone, or of none, stays as it is.
 */
export const toneInPlace = onceEach((word: string): string => {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  const [tone] = tones;
  const [, onset = '', vowels = '', end = ''] = SYLLABLE.exec(decomposed.replace(TONE, '')) ?? [];
  if (tone === undefined || tones.length > 1 || vowels === '') return nameKey(word);
  const at = placeOf(vowels, end);
  return nameKey(onset + vowels.slice(0, at) + tone + vowels.slice(at) + end);
});

/** Behind which letter: the last one with a mark of its own (`iê`, `ươ`), else the second of three or before an end, else the first. */
function placeOf(vowels: string, end: string): number {
  const shaped = [...vowels.matchAll(SHAPED)];
  const last = shaped[shaped.length - 1];
  if (last !== undefined) return last.index + last[0].length;
  return vowels.length === 1 || (vowels.length === 2 && end === '' && !['oa', 'oe', 'uy'].includes(vowels)) ? 1 : 2;
}
