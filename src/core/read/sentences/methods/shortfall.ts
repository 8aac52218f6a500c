import { compare, divide, equal, floor, HUNDRED, multiply, ONE, subtract, ZERO, type Points } from '../../../domain/points';
import type { Steps } from '../../../domain/method';
import { boundFrom, type Bound } from '../bound';
import type { Grant } from '../clause';
import { match, matches, pattern, under } from '../pattern';
import type { Token } from '../token';
import type { FullMark } from './fullMark';
import { isLacking } from './lacking';

const SHORT = [
  pattern('IF? ~b* NOT|REST|thiếu|hụt|kém|dưới ~b|OR* THEN?'),
  pattern('IF? ~b* thấp|thiếu|ít hơn|so ~b* THEN?'),
  pattern('IF? đạt dưới PLAN|mức ~* THEN?'),
  pattern('IF? OVER PLAN? ~* THEN?'),
  pattern('IF? ~b* cao|nhiều|lớn hơn PLAN ~* THEN?'),
  pattern('IF? các|đơn|vị|trường|tập|thể|hợp|điểm|số|mức|được|tính|lấy|đạt|kết|quả|cho|là|bằng|của|này|:* THEN?'),
];
const LOW = new Set(['thấp', 'ít', 'nhỏ']);
const HIGH = new Set(['cao', 'nhiều', 'lớn']);
/** Past a mark that must not be passed: `trường hợp cao hơn`. */
const HIGHER = pattern('IF? trường|hợp|tỷ|lệ|RATE|mức|đạt|này* cao|nhiều|lớn hơn mức|mốc|tỷ|lệ|RATE|này|đó|trên* THEN?');
const BEHIND = [pattern('~b*'), pattern('~b* COMPARED ~b* mark:P? ~b*'), pattern('phần trăm ~b*')];
/** `theo tỷ lệ định mức trên thực chi`: the target over the result. */
const TARGET_OVER_RESULT = pattern('giữa? PLAN trên|/|chia|và|với cho? ~+');

/** The less the better: the share is that of the target in the result. */
export function isInverse({ amount, tail }: Grant): boolean {
  return amount.kind === 'inverse' || (amount.kind === 'proportion' && matches(tail, TARGET_OVER_RESULT));
}

/** Below the full mark points fall in proportion, or end: a bound named here must be the same mark. */
export function isShortfall(share: Grant, mark: FullMark | null, nothing: Bound | null = null): boolean {
  const { condition, tail, verb } = share;
  const behind = match(tail, ...BEHIND);
  if (behind === null || isOfOpposite(share) || isOfPast(tail) || !isSame(under(behind, 'mark')[0], mark)) return false;
  // `vượt kế hoạch được cộng điểm theo tỷ lệ` is no shortfall
  const says = (code: string): boolean => condition.some((token) => token.code === code);
  if (verb === 'add' || (says('OVER') && !says('NOT') && mark?.isLower !== true)) return false;
  if (condition.length === 0) return true;
  const bound = boundFrom(condition);
  if (bound !== null && (bound.from !== null || bound.to !== null) && condition.some(({ value }) => value !== null)) {
    const end = mark?.isLower === true ? bound.from : bound.to;
    const isFromFloor = bound.from === null || (nothing !== null && meets(nothing, bound));
    const isOpen = mark?.isLower === true ? bound.to === null && !bound.includesFrom : isFromFloor && !bound.includesTo;
    return end !== null && bound.isPercent && isOpen && equal(end, mark?.target ?? HUNDRED);
  }
  // of `không quá 20%` what is lower falls short of nothing, of `từ 95%` what is higher
  if (condition.some(({ code }, at) => condition[at + 1]?.code === 'hơn' && (mark?.isLower === true ? LOW : HIGH).has(code)))
    return false;
  return matches(condition, ...SHORT, ...(mark?.isLower === true ? [HIGHER] : []));
}

/** `tính theo tỷ lệ so với năm trước`: no share of the target. */
const isOfPast = (tail: readonly Token[]): boolean =>
  /(?:^| )COMPARED (?:với )?(?:kết quả )?(?:của )?(?:năm (?:học )?(?:trước|ngoái|liền|liền kề)|cùng kỳ|kỳ trước|bình quân|trung bình)(?: |$)/u.test(
    tail.map(({ code }) => code).join(' '),
  );

/** `tính theo tỷ lệ thiếu` says the opposite of `giảm theo tỷ lệ thiếu`, as does `giảm theo tỷ lệ hoàn thành`. */
function isOfOpposite({ tail, source }: Grant): boolean {
  const isTaken = source.some(({ code, text }) => code === 'PROPORTION' && /giảm|trừ|giam|tru/iu.test(text));
  return isTaken ? tail.some(({ code }) => DONE_OR_LATE.has(code)) : isLacking(tail);
}

/** `từ 50% trở xuống không tính điểm, trên 50% …`: 50% belongs to one of them. */
export const meets = (below: Bound, above: Bound): boolean =>
  below.to !== null && above.from !== null && equal(below.to, above.from) && below.includesTo !== above.includesFrom;

const DONE_OR_LATE = new Set(['đạt', 'hoàn', 'thực', 'chậm', 'trễ', 'muộn', 'OVER']);

/** `tính theo tỷ lệ so với mốc 95%`: the mark it names. */
export function markIn({ tail }: Grant): Points | null {
  const found = match(tail, ...BEHIND);
  return found === null ? null : (under(found, 'mark')[0]?.value ?? null);
}

function isSame(named: Token | undefined, mark: FullMark | null): boolean {
  return named === undefined || (named.value !== null && equal(named.value, mark?.target ?? HUNDRED));
}

/** The ratio under which there is nothing; whether that ratio has nothing itself: `từ 50% trở xuống không tính điểm`. */
export interface Floor {
  readonly ratio: Points;
  readonly isExcluded: boolean;
}

/** `dưới 50% không tính điểm`, relative to the mark that earns everything. */
export function floorRatio(bound: Bound | null, mark: FullMark, steps: Steps | null = null): Floor | null {
  if (bound === null || mark.isLower) return null;
  const missing = ratioOfMissing(bound, mark, steps);
  if (missing !== null) return missing;
  if (bound.to === null || bound.from !== null || !bound.isPercent) return null;
  const ratio = divide(bound.to, mark.target ?? HUNDRED);
  return compare(ratio, ONE) < 0 && compare(ratio, ZERO) > 0 ? { ratio, isExcluded: bound.includesTo } : null;
}

/** `thiếu quá 30% thì không được điểm`: below 70%; `thiếu từ 40%` takes the 60% themselves with it, where steps leave nothing of them anyway they need no word. */
function ratioOfMissing({ lead, from, to, includesFrom, isPercent }: Bound, mark: FullMark, steps: Steps | null): Floor | null {
  const isShort = lead.some(({ code }) => ['thiếu', 'hụt', 'REDUCED'].includes(code));
  if (!isShort || from === null || to !== null || !isPercent || mark.target !== null) return null;
  if (includesFrom && steps !== null && !isNothingLeft(from, mark, steps)) return null;
  const isExcluded = includesFrom && steps === null;
  const ratio = subtract(ONE, divide(from, HUNDRED));
  return compare(ratio, ONE) < 0 && compare(ratio, ZERO) > 0 ? { ratio, isExcluded } : null;
}

function isNothingLeft(missing: Points, { points }: FullMark, { size, unit, points: each }: Steps): boolean {
  return points !== null && unit === 'percent' && compare(multiply(each, floor(divide(missing, size))), points) >= 0;
}

const BEYOND = pattern('IF? đạt? cao|nhiều|lớn|trên hơn|mức|mốc* đó|này? cũng|THEN*');

/** `vượt 90% không cộng thêm` changes nothing: points end at the maximum anyway. */
export function isAbove(given: readonly Token[]): boolean {
  const condition = given[0]?.code === 'IF' ? given.slice(1) : given;
  return (
    matches(condition, pattern('~* OVER|ABOVE P|N|PLAN? ~b*'), pattern('~* P|N ~* UP'), pattern('~* FROM P|N ~* UP'), BEYOND) ||
    condition.length === 0
  );
}

/** `lấy đơn vị … làm mốc được 10 điểm; các đơn vị khác tính theo tỷ lệ`: one unit is the mark, no target. */
export function isAgainstOthers(full: Grant | null, share: Grant | null): boolean {
  const isOfUnits =
    share?.condition.some(({ code, text }) => code === 'REST' && /đơn vị|trường(?! hợp)|tập thể/iu.test(text)) === true;
  const words = full === null ? [] : [...full.caption, ...full.condition, ...full.tail];
  return isOfUnits && !words.some(({ code, value }) => code === 'PLAN' || value !== null || code === 'hoàn');
}
