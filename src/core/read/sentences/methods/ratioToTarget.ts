import { compare, divide, equal, HUNDRED, ONE, ZERO, type Points } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import { saysHowMany } from '../numberWords';
import { anyAt, hasAny } from '../phrase';
import type { Parsed, Recogniser } from '../parsed';
import type { Statement } from '../statement';
import { limitOf } from './limit';
import { isPercentUnit } from './percentUnit';

const SHORTFALL = [
  'không đạt',
  'chưa đạt',
  'không hoàn thành',
  'chưa hoàn thành',
  'không đủ',
  'chưa đủ',
  'thiếu',
  'thấp hơn',
  'đạt dưới chỉ tiêu',
  'đạt dưới kế hoạch',
  'dưới chỉ tiêu',
  'dưới kế hoạch',
  'còn lại',
  'nếu không',
  'nếu thiếu',
  'trường hợp không đạt',
  'các trường hợp còn lại',
  'các mức còn lại',
  'ngược lại',
];
const PLAN = ['kế hoạch', 'chỉ tiêu', 'lộ trình', 'mức giao', 'số được giao', 'quy định'];
const REACHED = ['đạt', 'hoàn thành', 'thực hiện', 'tham gia', 'tổ chức', 'có', 'đủ', 'vượt', 'bảo đảm', 'đảm bảo', 'gửi', 'nộp'];
const RELATIVE = ['dẫn đầu', 'cao nhất', 'thấp nhất', 'so với đơn vị', 'các đơn vị', 'đơn vị khác', 'bình quân', 'trung bình'];

interface Full {
  readonly points: Points;
  readonly target: Points | null;
}

/** `Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ; dưới 50% không tính điểm`. */
export const ratioToTarget: Recogniser = (parsed) => {
  const { statements, tokens, context } = parsed;
  const kind = context.kind ?? 'points';
  if (kind !== 'points' || hasAny(tokens, RELATIVE)) return null;
  const shares = statements.filter((one) => one.amount?.kind === 'proportional');
  const zeros = statements.filter(isZeroed);
  const fulls = statements.filter(
    (one) => !one.isCap && !isZeroed(one) && (one.amount?.kind === 'points' || one.amount?.kind === 'maximum'),
  );
  const noMores = statements.filter((one) => one.amount?.kind === 'noMore');
  const limit = limitOf(
    statements.filter((one) => one.isCap),
    context,
  );
  const [share] = shares;
  const counted = shares.length + zeros.length + fulls.length + noMores.length + statements.filter((one) => one.isCap).length;
  if (
    share === undefined ||
    shares.length > 1 ||
    fulls.length > 1 ||
    zeros.length > 1 ||
    !limit.ok ||
    counted !== statements.length
  )
    return null;
  if (statements.some((one) => one.verb !== 'give')) return null;
  const [only] = fulls;
  const full = only === undefined ? wholeOf(parsed, share, limit.cap) : fullOf(only, parsed);
  if (full === null || (only !== undefined && !isShortfall(share, full)) || !noMores.every(isAbove)) return null;
  if (limit.cap !== null && !equal(limit.cap, full.points)) return null;
  const floorRatio = zeros[0] === undefined ? ZERO : floorOf(zeros[0], full);
  if (floorRatio === null) return null;
  return {
    method: {
      kind: 'ratioToTarget',
      maximum: full.points,
      target: full.target,
      floorRatio,
      capRatio: ONE,
      direction: 'higher',
      onZero: null,
    },
    most: full.points,
    isExact: true,
  };
};

function isZeroed({ amount, isCap }: Statement): boolean {
  return !isCap && amount?.kind === 'points' && compare(amount.points, ZERO) === 0;
}

/** What earns all points, and the target it implies: 100% of a plan is each unit's own, 75% is 75. */
function fullOf({ condition, tail, amount, verb }: Statement, { context }: Parsed): Full | null {
  const points =
    amount?.kind === 'points' && amount.per === null ? amount.points : amount?.kind === 'maximum' ? context.maximum : null;
  if (points === null || compare(points, ZERO) <= 0 || verb !== 'give' || tail.length > 0) return null;
  const bound = boundFrom(condition);
  if (bound === null) return saysHowMany(condition) || anyAt(condition, 0, REACHED) === 0 ? null : { points, target: null };
  if (
    !bound.isPercent ||
    bound.from === null ||
    (bound.to !== null && compare(bound.from, bound.to) !== 0) ||
    !bound.includesFrom
  )
    return null;
  const ofPlan = hasAny(bound.words, PLAN);
  const isRate = isPercentUnit(context.unitOfMeasure);
  const isWhole = compare(bound.from, HUNDRED) === 0;
  if (isWhole) return { points, target: isRate && (!ofPlan || context.hasTarget === false) ? HUNDRED : null };
  if (ofPlan || (!isRate && (context.unitOfMeasure !== null || context.hasTarget === true))) return null;
  return { points, target: bound.from };
}

/** "Tính theo tỷ lệ hoàn thành kế hoạch, tối đa 5 điểm": the maximum is the criterion's. */
function wholeOf({ context }: Parsed, share: Statement, cap: Points | null): Full | null {
  const points = cap ?? context.maximum;
  const words = [...share.condition, ...share.tail];
  return points === null || saysHowMany(words) || !hasAny(words, [...PLAN, 'hoàn thành', 'thực hiện'])
    ? null
    : { points, target: null };
}

/** Below the full mark points fall in proportion; a bound named here must be the same mark. */
function isShortfall({ condition, tail }: Statement, full: Full): boolean {
  const mark = full.target ?? HUNDRED;
  const isPlain = condition.length === 0 || (anyAt(condition, 0, SHORTFALL) > 0 && !saysHowMany(condition));
  const bound = isPlain ? null : boundFrom(condition);
  const named = boundFrom(tail.filter((token) => token.kind !== 'word' || !['so', 'với', 'mốc', 'mức'].includes(token.key)));
  const isSame = (one: Bound | null): boolean => {
    const value = one?.to ?? one?.from ?? null;
    return one === null || value === null || (one.isPercent && equal(value, mark));
  };
  if (!isSame(bound) || !isSame(named)) return false;
  if (bound === null && !isPlain) return false;
  if (named === null && saysHowMany(tail)) return false;
  return bound === null || (bound.from === null && !bound.includesTo);
}

/** `dưới 50% không tính điểm`, relative to the mark that earns everything. */
function floorOf({ condition, tail }: Statement, full: Full): Points | null {
  const bound = boundFrom(condition);
  if (bound === null || bound.to === null || bound.from !== null || bound.includesTo || !bound.isPercent || tail.length > 0)
    return null;
  const ratio = divide(bound.to, full.target ?? HUNDRED);
  return compare(ratio, ONE) < 0 && compare(ratio, ZERO) > 0 ? ratio : null;
}

/** `vượt 90% không cộng thêm` changes nothing: points end at the maximum anyway. */
function isAbove({ condition }: Statement): boolean {
  return hasAny(condition, ['vượt', 'trên', 'cao hơn', 'trở lên']) || condition.length === 0;
}
