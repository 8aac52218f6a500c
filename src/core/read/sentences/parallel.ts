import { equal, isZero, points } from '../../domain/points';
import { isNumber, mark, type Token } from './token';

const JOINTS = new Set([',', '/', 'AND', 'OR']);

/** `Tốt, khá, đạt được lần lượt 5, 3, 1 điểm`: as many names as numbers, told one by one; another count of them stays as it is. */
export function withParallelsTold(given: readonly Token[]): readonly Token[] {
  const tokens = withPlacesTold(given);
  const said = tokens.findIndex(({ code }, index) => code === 'lần' && tokens[index + 1]?.code === 'lượt');
  const at = said < 0 ? tokens.findIndex((_, index) => opensList(tokens, index)) : said;
  if (at < 0) return tokens;
  const length = said < 0 ? 1 : 2;
  const from = startOf(tokens, at);
  // `được điểm tương ứng là …` turns nothing round
  const isTurned = ['PT', 'điểm', 'đ'].includes(tokens[at - 1]?.code ?? '') && tokens[at - 2]?.code === 'N';
  const to = isTurned ? endOfList(tokens, at + length) : endOf(tokens, at + length);
  const [before, behind] = [tokens.slice(from, at), tokens.slice(at + length, to)];
  const names = withPlaces(partsOf(isTurned ? withoutTo(behind) : withoutVerb(before)));
  const numbers = partsOf((isTurned ? dashesAsCommas(before) : behind).filter(({ code }) => !SAYS.has(code)));
  const bare = numbers.map((one) => one.filter(({ code }) => code !== 'PT'));
  // `5, 3 điểm và 1 điểm thưởng`: the last is no row of its own
  if (numbers.some((one) => one.some(({ text }) => /(?:thưởng|cộng|trừ)$/iu.test(text)))) return tokens;
  const isEven =
    names.length === numbers.length &&
    names.length >= (said < 0 && !endsAtNothing(bare) ? LEAST : 2) &&
    numbers[numbers.length - 1]?.some(({ code }) => code === 'PT');
  if (isEven !== true || !bare.every((one) => one.length === 1 && one[0]?.code === 'N')) return tokens;
  if (names.some((one) => one.length === 0 || one.some((token) => isNumber(token) && token.code !== 'ORD'))) return tokens;
  const told = withoutGraded(names).flatMap((name, index) => [...name, mark(':'), ...(bare[index] ?? []), POINTS, mark(';')]);
  return [...tokens.slice(0, from), ...told, ...tokens.slice(to)];
}

/** `xếp thứ 1, 2, 3 được 10, 8, 6 điểm`: places in order with as many numbers say the same without "lần lượt". */
function withPlacesTold(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ code }, at) => code === 'ORD' && isNextPlace(tokens, at));
  if (first < 0) return tokens;
  const places = listAt(tokens, first, (token) => token.code === 'ORD' || token.code === 'N');
  let at = places.end;
  while (SAYS.has(tokens[at]?.code ?? '') || ['lần', 'lượt', 'tương', 'ứng', 'THEN', 'tính'].includes(tokens[at]?.code ?? ''))
    at += 1;
  const numbers = listAt(tokens, at, (token) => token.code === 'N');
  const isEven = at > places.end && places.all.length === numbers.all.length && tokens[numbers.end - 1]?.code === 'PT';
  const inOrder = places.all.every(({ value }, index) => value !== null && equal(value, points(String(index + 1))));
  if (!isEven || !inOrder) return tokens;
  const told = places.all.flatMap((place, index) => [
    { ...place, code: 'ORD' },
    mark(':'),
    ...numbers.all.slice(index, index + 1),
    POINTS,
    mark(';'),
  ]);
  return [...tokens.slice(0, first), ...told, ...tokens.slice(numbers.end)];
}

/** `lần 1, 2` are times, no places. */
const isNextPlace = (tokens: readonly Token[], at: number): boolean =>
  !/^lần/iu.test(tokens[at]?.text ?? '') &&
  JOINTS.has(tokens[at + 1]?.code ?? '') &&
  ['N', 'ORD'].includes(tokens[at + 2]?.code ?? '');

/** Numbers with a joint between them, each with or without the word for points. */
function listAt(
  tokens: readonly Token[],
  from: number,
  isItem: (token: Token) => boolean,
): { readonly all: readonly Token[]; readonly end: number } {
  const all: Token[] = [];
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || !isItem(token)) break;
    all.push(token);
    at += tokens[at + 1]?.code === 'PT' ? 2 : 1;
    const next = tokens[at + 1];
    if (!JOINTS.has(tokens[at]?.code ?? '') || next === undefined || !isItem(next)) break;
    at += 1;
  }
  return { all, end: at };
}

const SAYS = new Set(['là', ':', 'được']);
/** So many names and numbers say by themselves that each has its own. */
const LEAST = 3;
const GRADES = new Set(['xuất sắc', 'tốt', 'giỏi', 'khá', 'trung bình', 'yếu', 'kém']);

/** `Có/không: 3/0 điểm`. */
const endsAtNothing = (numbers: readonly (readonly Token[])[]): boolean => {
  const value = numbers[numbers.length - 1]?.[0]?.value ?? null;
  return value !== null && isZero(value);
};

/** `Xuất sắc/tốt/khá: 5/4/3 điểm`, `… được 5, 4 và 3 điểm`. */
function opensList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.code !== 'N' || tokens[at + 3]?.code !== 'N') return false;
  return SAYS.has(tokens[at]?.code ?? '') && JOINTS.has(tokens[at + 2]?.code ?? '');
}

/** `xếp loại công đoàn xuất sắc, tốt, khá`: who is graded, said before the first grade, is no part of it. */
function withoutGraded(names: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const said = names.map((name) => name.map(({ code }) => code).join(' '));
  const grade = [...GRADES].find((one) => said[0]?.endsWith(` ${one}`) === true);
  if (grade === undefined || !said.slice(1).every((one) => GRADES.has(one))) return names;
  return names.map((name, at) => (at === 0 ? name.slice(-grade.split(' ').length) : name));
}

const BARE_PLACES = ['nhất', 'nhì', 'ba', 'tư'];

/** `thứ nhất, nhì, ba`: the others are places as well. */
function withPlaces(names: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  if (names[0]?.[names[0].length - 1]?.code !== 'ORD') return names;
  return names.map((one) => {
    const place = BARE_PLACES.indexOf(one[0]?.code ?? '') + 1;
    return one.length === 1 && place > 0 ? one.map((token) => ({ ...token, code: 'ORD', value: points(String(place)) })) : one;
  });
}

/** `10 - 8 - 6 điểm lần lượt cho …`. */
const dashesAsCommas = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) =>
    token.code === 'TO' && token.text === '-' ? mark(',') : ['điểm', 'đ'].includes(token.code) ? POINTS : token,
  );

function withoutTo(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ code }) => !['cho', 'với', 'IF', 'đối', 'các'].includes(code));
  return tokens.slice(Math.max(first, 0));
}

function endOfList(tokens: readonly Token[], at: number): number {
  const length = tokens.slice(at).findIndex(({ code }) => code === ';' || code === '.');
  return length < 0 ? tokens.length : at + length;
}

const POINTS: Token = { text: '', code: 'PT', value: null };

function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && ![';', '.', ':'].includes(tokens[from - 1]?.code ?? '')) from -= 1;
  return from;
}

/** Behind the last number of the list. */
function endOf(tokens: readonly Token[], at: number): number {
  let to = at;
  const isLast = (): boolean =>
    tokens[to - 1]?.code === 'PT' && !(JOINTS.has(tokens[to]?.code ?? '') && tokens[to + 1]?.code === 'N');
  while (to < tokens.length && ![';', '.'].includes(tokens[to]?.code ?? '') && !isLast()) to += 1;
  return to;
}

function withoutVerb(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && ['được', 'tính', 'là', ':', 'chấm', 'THEN', 'cho', 'điểm'].includes(tokens[to - 1]?.code ?? '') && to > 1)
    to -= 1;
  return tokens.slice(0, to);
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (JOINTS.has(token.code)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}
