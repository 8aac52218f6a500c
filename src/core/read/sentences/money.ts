import { compare, divide, multiply, points, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';

/** How many đồng one of each is. */
const SIZES: Readonly<Record<string, Points>> = {
  nghin: points('1000'),
  ngan: points('1000'),
  trieu: points('1000000'),
  ty: points('1000000000'),
  ti: points('1000000000'),
};
/** Between the two ends of a range: `từ 1 đến dưới 2 tỷ`. */
const RANGE = new Set(['đến', 'tới', '-', 'dưới', '<', 'cận']);

/**
 * `từ 1 tỷ đồng trở lên; từ 500 triệu đến dưới 1 tỷ đồng`: amounts in one unit, the one of the results where it is known, else the
 * smallest that is named. A sentence that keeps to one unit is left as it is.
 */
export function withOneMoney(tokens: readonly Token[], unitOfMeasure: string | null): readonly Token[] {
  const named = tokens.flatMap((_, at) => sizeAt(tokens, at) ?? []);
  const sizes = unitOfMeasure === null ? named : [...named, ...sizesIn(unitOfMeasure)];
  const [first, ...others] = sizes;
  if (named.length === 0 || first === undefined || others.every((one) => compare(one, first) === 0)) return tokens;
  const target =
    (unitOfMeasure === null ? null : sizesIn(unitOfMeasure)[0]) ?? named.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  return tokens.map((token, at) => {
    if (token.value !== null) {
      const size = sizeOf(tokens, at);
      return size === null ? token : { ...token, value: divide(multiply(token.value, size), target) };
    }
    return sizeAt(tokens, at) === null ? token : { ...token, code: 'tiền' };
  });
}

/** The unit behind a number, its own or that of the end of its range. */
function sizeOf(tokens: readonly Token[], at: number): Points | null {
  if (tokens[at]?.code !== 'N') return null;
  let next = at + 1;
  while (RANGE.has(tokens[next]?.code ?? '')) next += 1;
  if (next > at + 1) return tokens[next]?.code === 'N' ? sizeAt(tokens, next + 1) : null;
  return sizeAt(tokens, next);
}

/** A word for a sum of money right behind a number; `tỷ lệ` is none. */
function sizeAt(tokens: readonly Token[], at: number): Points | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.code !== 'N' || token === undefined || token.value !== null || ['lệ', 'le'].includes(after?.code ?? ''))
    return null;
  return SIZES[stripMarks(token.code)] ?? null;
}

function sizesIn(unit: string): readonly Points[] {
  return stripMarks(unit.toLowerCase())
    .split(/[^a-z]+/)
    .flatMap((word) => SIZES[word] ?? []);
}
