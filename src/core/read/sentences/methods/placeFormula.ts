import { compare, equal, isWhole, ONE, subtract, toNumber, ZERO, type Points } from '../../../domain/points';
import type { Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';

const LESS_PLACE =
  'lấy? whole:N SUB|-|trừ đi? cho? số? thứ|hạng|vị tự|hạng|thứ|bậc? xếp? hạng|bậc|thứ? của|đơn|vị|trường|trong|cụm|toàn|đạt|được|đó|cuối|năm|mình*';
const FORMULA = pattern(`số? điểm ~* =|bằng|:|là ${LESS_PLACE}`);
const BARE = pattern(LESS_PLACE);
const LONGEST = 100;

/** `Điểm = 13 - thứ hạng`: 12 for the first place, one less for each after it; past the last that is left nobody says. */
export const placeFormula: Recogniser = ({ tokens, context }) => {
  if ((context.kind ?? 'points') !== 'points') return null;
  if (!tokens.some(({ code }) => code === 'hạng' || code === 'vị')) return null;
  const found = match(tokens, FORMULA, BARE);
  const whole = found === null ? null : (under(found, 'whole')[0]?.value ?? null);
  if (whole === null || !isWhole(whole) || compare(whole, ONE) <= 0 || toNumber(whole) > LONGEST) return null;
  const points: Points[] = [];
  for (let left = subtract(whole, ONE); compare(left, ZERO) >= 0; left = subtract(left, ONE)) points.push(left);
  const [most = ZERO] = points;
  return {
    method: { kind: 'placeTable', points, beyond: null, ties: 'best' },
    most,
    isExact: true,
    contradicts: context.maximum !== null && !equal(most, context.maximum),
  };
};
