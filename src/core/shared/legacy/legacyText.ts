import { onceEach } from '../onceEach';
import { decodeMisread, MISREAD_LETTERS } from './misread';
import { isSyllable } from './syllable';
import { decodeTcvn3, isTcvn3 } from './tcvn3';
import { decodeVni, isVni, VNI_LETTERS } from './vni';

/** How a Vietnamese text was stored that is no Unicode text: in an old font, or UTF-8 read with a Western code page. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'misread';

/** `isSure`: by its letters alone the text can hardly be anything else; otherwise only its font or its neighbours can tell. */
export interface LegacyVerdict {
  readonly encoding: LegacyEncoding;
  readonly isSure: boolean;
}

const WESTERN = /[\u00A1-\u00FF]/;
/** Letters that only Unicode has: a text with one of them is stored as it should be. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]/;
const WORD = /[A-Za-z\u00A1-\u00FF]+/g;
const LONGEST = 4_000;
const MOST_INITIALS = 4;
const SOUND_PER_SLIP = 4;

/** Whether a text is worth a closer look: neither ASCII nor with letters that only Unicode has. */
export function mayBeLegacy(text: string): boolean {
  return WESTERN.test(text) && !UNICODE_ONLY.test(text) && text.length <= LONGEST;
}

/** A text that shows letters only Unicode has. */
export function isUnicodeText(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** The encodings a text may be in, the likeliest first; none for Unicode texts, other languages, codes and numbers. */
export function legacyVerdicts(text: string): readonly LegacyVerdict[] {
  return mayBeLegacy(text) ? weighedVerdicts(text) : [];
}

/** Headings without a letter that only Unicode has (`Nhóm tiêu chí`) are few, and each is asked about a hundred times. */
const weighedVerdicts = onceEach((text: string): readonly LegacyVerdict[] => {
  const misread = misreadVerdict(text);
  if (misread !== null) return [misread];
  const found = (['tcvn3', 'vni'] as const).flatMap((encoding) => weighed(text, encoding));
  // What may be both is sure by two words with letters that only one of them has.
  const verdicts = found.map(({ encoding, speaks, strong }) => ({
    encoding,
    isSure: speaks && (found.length === 1 || strong > 1),
  }));
  return verdicts.sort((one, other) => Number(other.isSure) - Number(one.isSure));
});

/** The encoding that the letters alone make sure; `null` for all other texts. */
export function sureEncoding(text: string): LegacyEncoding | null {
  const [first, second] = legacyVerdicts(text);
  return first === undefined || !first.isSure || second?.isSure === true ? null : first.encoding;
}

/** A text in Unicode letters for comparing, where its own letters leave no doubt; every other text as it is. */
export function legible(text: string): string {
  return mayBeLegacy(text) ? decoded(text) : text;
}

const decoded = onceEach((text: string): string => {
  const encoding = sureEncoding(text);
  return encoding === null ? text : decodeLegacy(text, encoding);
});

/** @param isCapitals whether the font shows small letters as capitals */
export function decodeLegacy(text: string, encoding: LegacyEncoding, isCapitals = false): string {
  switch (encoding) {
    case 'tcvn3':
      return decodeTcvn3(text, isCapitals);
    case 'vni':
      return decodeVni(text);
    case 'misread':
      return decodeMisread(text);
  }
}

/** Where in a stored text each letter of the decoded one begins, and behind the last the length of the text. */
export function letterStarts(text: string, encoding: LegacyEncoding): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(UNITS[encoding])) starts.push(index);
  return [...starts, text.length];
}

const UNITS: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[\s\S]/g,
  vni: new RegExp(`${VNI_LETTERS.source}|[\\s\\S]`, 'gi'),
  misread: new RegExp(`${MISREAD_LETTERS.source}|[\\s\\S]`, 'g'),
};

/** A combining mark that no Vietnamese letter has: the bytes were letters of their own. */
const STRANGE_MARK = /[\u0304\u0305\u0307\u0308\u030A-\u031A\u031C-\u0322\u0324-\u036F]/;

/** Surely misread where it gives Vietnamese words; full-width digits and dashes alone leave a doubt. */
function misreadVerdict(text: string): LegacyVerdict | null {
  const read = decodeMisread(text);
  if (read === text) return null;
  if (STRANGE_MARK.test(read)) return null;
  const words = (read.match(/\p{L}+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  if (!words.every((word) => word === 'đ' || isInitials(word) || (isCased(word) && isSyllable(word.toLowerCase())))) return null;
  return words.length > 0 || isBeyondWestern(read)
    ? { encoding: 'misread', isSure: words.some((word) => word.length > 1) }
    : null;
}

function isBeyondWestern(text: string): boolean {
  return /[^\u0000-\u00FF]/.test(text);
}

/** Inside a word these are letters of an old font only; a dot and a cross between letters may be arithmetic. */
const SYMBOL = /[\u00A1-\u00B6\u00B8\u00B9\u00BB-\u00BF÷]/;
/** A vowel and a mark that no Western language writes together, so that the word is Vietnamese in VNI. */
const VNI_PAIR = /[aeo][åäâ]|[ôö][ùøûõ]|öô|[aeuy]ù|[aeouy]ø|[aeuy][ûõ]|e[áàã]|a[áàãéèúü]|où[a-z]|ñ[a-z]*[\u00C0-\u00FF]/i;

/** How much the letters of a text that may be in an encoding speak for it. */
interface Weighed {
  readonly encoding: 'tcvn3' | 'vni';
  /** Whether that alone makes it sure, if it can be nothing else. */
  readonly speaks: boolean;
  /** Words with letters that no Western language writes so. */
  readonly strong: number;
}

/** `8 đ`, `(10đ)`: a sign that stands for points, behind its number. */
const POINTS_SIGN = { tcvn3: /\d\s*®(?![A-Za-z])/, vni: /\d\s*ñ(?![A-Za-z])/i } as const;

function weighed(text: string, encoding: 'tcvn3' | 'vni'): readonly Weighed[] {
  let old = 0;
  let bad = 0;
  let initials = 0;
  let strong = 0;
  let weak = 0;
  let isStrongLong = false;
  let isPlain = true;
  const words = text.match(WORD) ?? [];
  for (const word of words) {
    const letters = decodeLegacy(word, encoding);
    const isSound = isSyllable(letters.toLowerCase());
    if (!WESTERN.test(word)) {
      isPlain &&= isSound || word === word.toUpperCase();
      continue;
    }
    // A sign standing alone is a sign: §, ©, «.
    if (word.length === 1) continue;
    if (!isSound && isInitials(letters)) {
      initials += 1;
      continue;
    }
    if (!isSound || !isCased(letters) || !(encoding === 'tcvn3' ? isTcvn3(word) : isVni(word))) {
      bad += 1;
      continue;
    }
    old += 1;
    if (isCased(word) && isSyllable(word.toLowerCase())) continue;
    const isStrong = (encoding === 'tcvn3' && SYMBOL.test(word)) || !isCased(word) || (encoding === 'vni' && VNI_PAIR.test(word));
    if (isStrong) strong += 1;
    if (isStrong && word.length > 2) isStrongLong = true;
    if (word.length > 2) weak += 1;
  }
  if (old + initials === 0) return POINTS_SIGN[encoding].test(text) ? [{ encoding, speaks: false, strong }] : [];
  // A long text may hold a slip such as two words written as one.
  if (bad > 0) return old >= SOUND_PER_SLIP * bad && strong >= SOUND_PER_SLIP ? [{ encoding, speaks: true, strong }] : [];
  const isPhrase = isPlain && words.length > 1;
  const isStrong = isStrongLong || (strong > 0 && (old > 1 || isPhrase));
  const isWeak = weak > (encoding === 'vni' ? 1 : 0) && isPhrase;
  return [{ encoding, speaks: isStrong || isWeak, strong }];
}

/** All small, all capitals, or a capital first: `chÝ` and `tÕ` are none of them. */
function isCased(word: string): boolean {
  const lower = word.toLowerCase();
  return word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
}

/** `TĐ`, `ĐVT`. */
function isInitials(word: string): boolean {
  return word.length > 1 && word.length <= MOST_INITIALS && /^[A-ZĐĂÂÊÔƠƯ]+$/.test(word);
}
