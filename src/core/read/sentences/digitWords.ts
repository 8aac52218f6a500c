import { points, type Points } from '../../domain/points';
import type { Token } from './token';

const UNITS: Readonly<Record<string, string>> = {
  không: '0',
  một: '1',
  mốt: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  lăm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
};
/** Typed without marks; `tu`, `sau` and `khong` are left out, for `từ`, `sau` and `không` are no numbers. */
const PLAIN: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};
/** `lam` is a number behind tens only, elsewhere it is `làm`. */
export function fiveAfterTens(token: Token | undefined): Points | null {
  return isWord(token, 'lam') ? points('5') : null;
}

/** `sau diem`, `sau muoi`: before these it is no `sau`. */
export function plainSix(token: Token | undefined, next: Token | undefined): Points | null {
  return isWord(token, 'sau') && isWord(next, 'điểm', 'diem', 'mươi', 'muoi') ? points('6') : null;
}

export function unitAt(token: Token | undefined): Points | null {
  if (token === undefined || token.value !== null) return null;
  const digits = UNITS[token.code] ?? PLAIN[token.code];
  return digits === undefined ? null : points(digits);
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && token.value === null && words.includes(token.code);
}
