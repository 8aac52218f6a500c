const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const WORDS = 'không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WORDS})(?:\s+(?:${WORDS}))*(?![\p{L}\p{N}])`, 'giu');

/** A run of number words with its place; `value` is `null` where the words make no number (`hai ba`). */
export interface NumberWords {
  readonly at: number;
  readonly end: number;
  readonly value: number;
}

/** `hai mươi lăm`, `một trăm linh ba`: every run of number words that makes one number. */
export function numberWordsIn(text: string): readonly NumberWords[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const value = valueOf(match[0].toLowerCase().split(/\s+/));
    return value === null ? [] : [{ at: match.index, end: match.index + match[0].length, value }];
  });
}

function valueOf(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word === 'nghìn' || word === 'ngàn');
  if (at < 0) return belowThousand(words);
  const thousands = belowThousand(words.slice(0, at));
  const rest = at + 1 === words.length ? 0 : belowThousand(words.slice(at + 1));
  return thousands === null || rest === null || thousands === 0 ? null : thousands * 1000 + rest;
}

function belowThousand(words: readonly string[]): number | null {
  const at = words.indexOf('trăm');
  if (at < 0) return belowHundred(words);
  const [first = '', ...more] = words.slice(0, at);
  const hundreds = first === 'không' ? 0 : (DIGITS[first] ?? null);
  if (hundreds === null || more.length > 0) return null;
  const rest = words.slice(at + 1);
  const linked = rest[0] === 'linh' || rest[0] === 'lẻ' ? rest.slice(1) : rest;
  const below = linked.length === 0 ? 0 : belowHundred(linked);
  return below === null ? null : hundreds * 100 + below;
}

function belowHundred(words: readonly string[]): number | null {
  const [first = '', second, third, ...more] = words;
  if (more.length > 0) return null;
  if (first === 'mười') return second === undefined ? 10 : third === undefined ? plus(10, second) : null;
  const digit = DIGITS[first];
  if (digit === undefined) return null;
  if (second === undefined) return digit;
  if (second !== 'mươi') return third === undefined && digit > 1 && isShortTens(second) ? plus(digit * 10, second) : null;
  return third === undefined ? digit * 10 : plus(digit * 10, third);
}

/** `hai mốt`, `ba lăm`: said without `mươi`. */
function isShortTens(word: string): boolean {
  return word === 'mốt' || word === 'lăm' || word === 'nhăm';
}

function plus(tens: number, word: string): number | null {
  const digit = DIGITS[word];
  return digit === undefined ? null : tens + digit;
}
