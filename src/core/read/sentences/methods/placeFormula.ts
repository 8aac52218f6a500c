import { compare, equal, isWhole, ONE, points, subtract, toNumber, ZERO } from '../../../domain/points';
import type { Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { withoutEdges } from '../withoutEdges';

/** `Điểm = 13 trừ thứ hạng`, `lấy 13 - thứ hạng của đơn vị`. */
const OF = 'của|trong|toàn|đơn|vị|trường|cụm|khối|tỉnh|mình|đạt|được|xếp|đó|ấy*';
const LESS_PLACE = [
  pattern(`số? điểm ~* =|bằng|:|là lấy? from:N PT? SUB|-|trừ đi? cho? thứ|vị|hạng hạng|trí|bậc? ${OF}`),
  pattern(`lấy from:N PT? SUB|-|trừ đi? cho? thứ|vị|hạng hạng|trí|bậc? ${OF}`),
];
const MOST = points('100');

/** Each place earns one point less than the one before it; what is behind the last that earns anything is not said. */
export const placeFormula: Recogniser = ({ tokens, context }) => {
  if ((context.kind ?? 'points') !== 'points' || !tokens.some(({ code }) => code === 'hạng' || code === 'trí')) return null;
  const found = match(withoutEdges(tokens), ...LESS_PLACE);
  const from = found === null ? null : (under(found, 'from')[0]?.value ?? null);
  if (from === null || !isWhole(from) || compare(from, ONE) <= 0 || compare(from, MOST) > 0) return null;
  const most = subtract(from, ONE);
  const all = Array.from({ length: toNumber(from) }, (_, at) => subtract(most, points(String(at))));
  const isAll = context.maximum === null || equal(most, context.maximum);
  return isAll && all.every((one) => compare(one, ZERO) >= 0)
    ? { method: { kind: 'placeTable', points: all, beyond: null, ties: 'best' }, most, isExact: true }
    : null;
};
