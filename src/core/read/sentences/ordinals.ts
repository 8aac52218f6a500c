import { add, compare, multiply, points, subtract, ZERO, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { unitAt } from './digitWords';
import type { Token } from './token';

const RANKING = new Set(['xếp', 'đứng', 'thứ', 'hạng']);
const PLACES: Readonly<Record<string, string>> = {
  nhat: '1',
  nhut: '1',
  mot: '1',
  nhi: '2',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

/** `thứ ba`, `hạng nhì`, `thứ 4` become one token with their place; the class of a medal (`Huân chương hạng Ba`) stays a name. */
export function withOrdinals(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  const ranks = tokens.some(({ code }, at) => RANKING.has(code) && tokens[at + 1]?.code === 'nhất') || hasOthers(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if ((ranks && isBarePlace(tokens, at)) || isPlaceOfAll(tokens, at)) {
      made.push({ text: token.text, code: 'ORD', value: placeOf(token.text) });
      continue;
    }
    if (token.code === 'thứ' && made[made.length - 1]?.code === 'con' && next !== undefined) {
      made.push({ text: `${token.text} ${next.text}`, code: 'thứ', value: null }); // sinh con thứ 3: a name
      at += 1;
      continue;
    }
    // `xếp hạng từ 1 đến 5`
    const after = tokens[at + 2];
    if ((token.code === 'hạng' || token.code === 'thứ') && next?.code === 'từ' && after?.code === 'N' && !isOfMedal(made)) {
      made.push({ text: `${token.text} ${next.text} ${after.text}`, code: 'ORD', value: after.value });
      at += 2;
      continue;
    }
    if (isNextRow(tokens, at, made)) {
      made.push({ ...token, code: 'ORD' });
      continue;
    }
    // `vị trí số 1`, `hạng số 2`
    const numbered = numberOfPlace(tokens, at, made);
    if (numbered > 0) {
      const said = tokens.slice(at, at + numbered);
      made.push({ text: said.map(({ text }) => text).join(' '), code: 'ORD', value: said[numbered - 1]?.value ?? null });
      at += numbered - 1;
      continue;
    }
    const isSeries =
      token.code === 'thứ' || isNumberedTime(token, next, tokens[at + 2]) || (token.code === 'hạng' && !isOfMedal(made));
    const place = isSeries ? placeAt(tokens, at + 1) : null;
    if (place === null) made.push(token);
    else {
      const said = tokens.slice(at, at + 1 + place.length).map(({ text }) => text);
      made.push({ text: said.join(' '), code: 'ORD', value: place.value });
      at += place.length;
    }
  }
  return made;
}

/** `nhất 10 điểm, nhì 8 điểm, còn lại 4 điểm`: those without a prize would earn nothing. */
function hasOthers(tokens: readonly Token[]): boolean {
  const has = (...codes: readonly string[]): boolean =>
    tokens.some((_, at) => codes.every((code, index) => tokens[at + index]?.code === code));
  return (has('còn', 'lại') || has('ngoài', 'tốp') || has('ngoài', 'top')) && !has('giải') && !has('huy', 'chương');
}

/** `xếp nhất 10 điểm, nhì 8 điểm, ba: 6 điểm`. */
function isBarePlace(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const opens = before === undefined || [',', ';', '.', ':', '-', 'và', 'xếp', 'đứng'].includes(before.code);
  const gives = after !== undefined && ([':', 'được', 'thì'].includes(after.code) || after.value !== null);
  return token !== undefined && token.value === null && ['nhất', 'nhì', 'ba', 'tư'].includes(token.code) && opens && gives;
}

/** How many tokens name a place by its number behind `vị trí` or `số`; 0: none do. */
function numberOfPlace(tokens: readonly Token[], at: number, made: readonly Token[]): number {
  const isPlace = tokens[at]?.code === 'vị' && tokens[at + 1]?.code === 'trí';
  if (!isPlace && (tokens[at]?.code !== 'hạng' || isOfMedal(made))) return 0;
  const behind = at + (isPlace ? 2 : 1);
  const from = behind + (tokens[behind]?.code === 'số' ? 1 : 0);
  const number = tokens[from];
  if (number?.code !== 'N' || isOfPoints(number, tokens[from + 1]) || (!isPlace && from === behind)) return 0;
  return from - at + 1;
}

/** `không xếp hạng 0 điểm`: the number is of points. */
const isOfPoints = (token: Token, after: Token | undefined): boolean =>
  token.code === 'N' && (after?.code === 'điểm' || after?.code === 'đ');

/** `nhất toàn đoàn 10 điểm, nhì toàn đoàn 8 điểm`. */
function isPlaceOfAll(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const opens = before === undefined || [',', ';', '.', ':', '-', 'và', 'xếp', 'đứng', 'đạt'].includes(before.code);
  const isPlace = token !== undefined && token.value === null && ['nhất', 'nhì', 'ba', 'tư'].includes(token.code);
  const ofAll = after?.code === 'toàn' ? tokens[at + 2]?.code !== 'bộ' : ['khối', 'cụm'].includes(after?.code ?? '');
  return opens && isPlace && ofAll && tokens.some(({ code }) => code === 'nhì');
}

/** `lần 1 trừ 2 điểm, lần 2 …`: the first time, the second; `mỗi lần 2 điểm` is no such. */
function isNumberedTime(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  return token.code === 'lần' && next?.code === 'N' && after?.code !== 'điểm' && after?.code !== 'đ';
}

/** `Thứ hạng 1: 20 điểm; 2: 18 điểm; từ 3 trở đi: 10 điểm`: the next place in a row of its own. */
function isNextRow(tokens: readonly Token[], at: number, made: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const before = tokens[at - 1]?.code === 'từ' ? tokens[at - 2]?.code : tokens[at - 1]?.code;
  const isRow = next !== undefined && (next.code === ':' || (tokens[at - 1]?.code === 'từ' && next.code === 'trở'));
  if (token?.code !== 'N' || token.value === null || ![';', ',', '.'].includes(before ?? '') || !isRow) return false;
  const last = made.reduce<Points | null>((sofar, one) => (one.code === 'ORD' ? one.value : sofar), null);
  return last !== null && compare(subtract(token.value, last), points('1')) === 0;
}

const TEN = points('10');
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** `nhất`, `4`, `mười hai`, `hai mươi mốt`, behind `thứ` also `II`. */
function placeAt(tokens: readonly Token[], at: number): { readonly value: Points; readonly length: number } | null {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined || isOfPoints(next, after) || isThatYear(next, after)) return null;
  if (next.value !== null) return next.code === 'N' ? { value: next.value, length: 1 } : null;
  const long = longPlaceAt(tokens, at);
  if (long !== null) return long;
  const roman = tokens[at - 1]?.code === 'thứ' ? ROMAN.indexOf(next.code) + 1 : 0;
  const value = roman > 0 ? points(String(roman)) : placeOf(next.text);
  return value === null ? null : { value, length: 1 };
}

/** `không được xếp hạng năm đó`: the year, not the fifth. */
const isThatYear = ({ text }: Token, after: Token | undefined): boolean =>
  ['năm', 'nam'].includes(text.toLowerCase()) && ['đó', 'do', 'này', 'nay', 'ấy', 'học'].includes(after?.code ?? '');

/** `mười hai`, `hai mươi`, `hai mươi mốt`; a number of points behind them is no part of the place. */
function longPlaceAt(tokens: readonly Token[], at: number): { readonly value: Points; readonly length: number } | null {
  const isTen = (index: number): boolean => ['mười', 'mươi', 'muoi'].includes(tokens[index]?.code ?? '');
  const tens = isTen(at) ? 0 : isTen(at + 1) ? 1 : null;
  const first = tens === 1 ? unitAt(tokens[at]) : points('1');
  if (tens === null || first === null) return null;
  const behind = tokens[at + tens + 1];
  const unit = behind === undefined || isOfPoints(behind, tokens[at + tens + 2]) ? null : unitOf(behind);
  return { value: add(multiply(first, TEN), unit ?? ZERO), length: tens + (unit === null ? 1 : 2) };
}

/** A word for one to nine, which may have become a number by now. */
function unitOf(token: Token): Points | null {
  if (token.value === null) return unitAt(token);
  return token.code === 'N' && /^\p{L}+$/u.test(token.text) && compare(token.value, TEN) < 0 ? token.value : null;
}

function placeOf(text: string): Token['value'] {
  if (['tự', 'từ', 'tử'].includes(text.normalize('NFC').toLowerCase())) return null; // `thứ tự xếp hạng`
  if (text.toLowerCase() === 'sau') return null; // `thứ hạng sau`: typed without its mark `sáu` has got it by now
  const digits = PLACES[stripMarks(text)];
  return digits === undefined ? null : points(digits);
}

function isOfMedal(before: readonly Token[]): boolean {
  const isNear = before.slice(-6).some(({ text }) => ['chuong', 'khen'].includes(stripMarks(text)));
  // `Huân chương Lao động hạng Nhất 10 điểm, hạng Nhì 8 điểm`
  const isNamed = before.some(({ text }) => ['chuong', 'khen'].includes(stripMarks(text)));
  return isNear || (isNamed && before.some(({ code }) => code === 'hạng'));
}
