import { isNumber, mark, type Token } from './token';

const JOINTS = new Set([',', '/', 'AND', 'OR']);

/** `Tốt, khá, đạt được lần lượt 5, 3, 1 điểm`: as many names as numbers, told one by one; another count of them stays as it is. */
export function withParallelsTold(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ code }, index) => code === 'lần' && tokens[index + 1]?.code === 'lượt');
  if (at < 0) return tokens;
  const from = startOf(tokens, at);
  const to = endOf(tokens, at + 2);
  const names = partsOf(withoutVerb(tokens.slice(from, at)));
  const numbers = partsOf(tokens.slice(at + 2, to).filter(({ code }) => code !== 'là' && code !== ':'));
  const bare = numbers.map((one) => one.filter(({ code }) => code !== 'PT'));
  const isEven =
    names.length === numbers.length && names.length > 1 && numbers[numbers.length - 1]?.some(({ code }) => code === 'PT');
  if (isEven !== true || !bare.every((one) => one.length === 1 && one[0]?.code === 'N')) return tokens;
  if (names.some((one) => one.length === 0 || one.some((token) => isNumber(token) && token.code !== 'ORD'))) return tokens;
  const told = names.flatMap((name, index) => [...name, mark(':'), ...(bare[index] ?? []), POINTS, mark(';')]);
  return [...tokens.slice(0, from), ...told, ...tokens.slice(to)];
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
  while (to < tokens.length && ![';', '.'].includes(tokens[to]?.code ?? '') && tokens[to - 1]?.code !== 'PT') to += 1;
  return to;
}

function withoutVerb(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && ['được', 'tính', 'là', ':', 'chấm'].includes(tokens[to - 1]?.code ?? '') && to > 1) to -= 1;
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
