import { points, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import type { Token } from './tokens';

const MARKED: Readonly<Record<string, string>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};
/** Without or with other marks; `tu` and `sau` are left out, for `từ` and `sau` are no numbers. */
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
const ORDINALS: Readonly<Record<string, string>> = { nhat: '1', nhi: '2' };
/** Words that are numbers and hardly anything else: left over, they make a sentence not understood. */
const TELLING = new Set(['hai', 'bốn', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười']);

/** A number where the grammar asks for one: digits, or a word with or without its marks (`mười`, `muoi`). */
export function numberOf(token: Token | undefined): Points | null {
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') return token.value;
  const digits = MARKED[nameKey(token.text)] ?? PLAIN[stripMarks(token.text)];
  return digits === undefined ? null : points(digits);
}

/** A place in a series after "thứ": `thứ ba`, `thứ 3`, `thứ nhất`. */
export function ordinalOf(token: Token | undefined): Points | null {
  if (token?.kind === 'word') {
    const digits = ORDINALS[stripMarks(token.text)];
    if (digits !== undefined) return points(digits);
  }
  return numberOf(token);
}

/** Whether words that a reading does not explain say how many: then it may not claim to have understood them. */
export function saysHowMany(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'number' || (token.kind === 'word' && TELLING.has(token.key)));
}
