import type { MethodOf, Shortfall, Steps } from '../../../domain/method';
import { equal, HUNDRED, isZero, multiply, ONE, ZERO, type Points } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import type { Cap, Grant } from '../clause';
import { limitOf } from '../limit';
import { isCaptionHarmless, onlyWith, remaindersFit, type Parsed, type Recogniser } from '../parsed';
import { planBound } from '../planBound';
import { conditionOf } from '../subject';
import { fullMark, isAtMostPlan, type FullMark } from './fullMark';
import { capRatioOf, passesFull } from './gain';
import { passFail } from './passFail';
import { countedRoles, isNothingShort, rolesOf, type Roles } from './ratioRoles';
import { isAbove, isAgainstOthers, isInverse, isShortfall, floorRatio, markIn, meets, type Floor } from './shortfall';
import { wordsOf, type Token } from '../token';
import { splitCaps } from './stepLimits';

const RELATIVE = new Set(['LEADER', 'BEST', 'WORST']);

/** `Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ; dưới 50% không tính điểm`, with steps above and below the target. */
export const ratioToTarget: Recogniser = (parsed) => {
  const { clauses, tokens, context } = parsed;
  const kind = context.kind ?? 'points';
  if ((kind !== 'points' && kind !== 'bonus') || parsed.hasCountAside || tokens.some(({ code }) => RELATIVE.has(code)))
    return null;
  if (!onlyWith(parsed, ['grant', 'cap'], ['remainder']) || !isCaptionHarmless(parsed)) return null;
  // `từ lớp thứ 11` counts, other places rank
  const hasPlaces = tokens.some(({ code }) => code === 'ORD');
  const roles = (hasPlaces ? null : rolesOf(clauses)) ?? countedRoles(clauses, parsed);
  if (roles === null) return null;
  const { full, share, gain, zeros, above, below, caps } = roles;
  if (isOfMean(tokens) || zeros.some((one) => conditionOf(one) === null)) return null;
  const isBare = share === null && gain === null && above === null && below === null;
  if (isBare && (full === null || !isAtMostPlan(full) || passFail(parsed) !== null)) return null;
  if (!remaindersFit(parsed, (source) => stepsOf(source, roles)?.size ?? null)) return null;
  const mark = markOf(parsed, full, share, above, caps, zeros, roles.begins);
  if (mark === null || isAgainstOthers(full, share)) return null;
  const hasMore = gain !== null || (full === null && share !== null && passesFull(caps));
  const capRatio = hasMore ? capRatioOf(caps, mark, context.maximum) : ONE;
  if (capRatio === null || (hasMore && above !== null)) return null;
  if (mark.counted !== undefined && (below ?? above)?.unit !== 'count' && !isShareOfCount(roles)) return null;
  const begins = roles.begins;
  if (begins !== null && !equal(begins, mark.target ?? HUNDRED)) return null;
  const limits = !hasMore ? splitCaps(clauses, mark.points, context.maximum) : { above: null, below: null };
  if (limits === null || (limits.above !== null && above === null)) return null;
  if (!roles.noMores.every((one) => isAbove(one.condition) || isJustMet(one, mark))) return null;
  // `vượt cứ 5% cộng 1 điểm; thiếu cứ 5% trừ 1 điểm`: from nothing nothing can be taken
  if (below !== null && mark.points !== null && isZero(mark.points)) return null;
  const shortfall = shortfallOf(share, zeros, below, mark, limits.below, above !== null);
  const floor = floorOf(zeros, share, mark, shortfall);
  if (shortfall === undefined || floor === null) return null;
  const excess = above === null ? null : { ...above, cap: above.cap ?? limits.above };
  return built(mark, floor, shortfall, excess, capRatio, context.maximum);
};

/** `phần thiếu chưa đủ 5% không trừ`: the steps a remainder speaks of, on its own side of the target. */
function stepsOf(source: readonly Token[], { above, below }: Roles): Steps | null {
  const says = (...codes: readonly string[]): boolean => source.some(({ code }) => codes.includes(code));
  if (says('OVER', 'NOMORE')) return says('NODEDUCTION', 'thiếu', 'hụt', 'REDUCED') ? null : above;
  return says('NODEDUCTION', 'thiếu', 'hụt', 'REDUCED') ? below : (above ?? below);
}

/** `Đạt mức bình quân của Cụm được 5 điểm; thấp hơn tính theo tỷ lệ`: no target of a school's own, and the mean of all is no method. */
const MEAN =
  /(?:mức|so với|bằng|đạt|hơn|vượt|trên|dưới) (?:bình quân|trung bình)(?: chung)?(?: của| trong| toàn| các)* (?:cụm|khối|tỉnh|đơn vị|trường)|(?:mức|so với|bằng) (?:bình quân|trung bình)(?: chung)?(?: |$)/iu;
const isOfMean = (tokens: Parsed['tokens']): boolean =>
  tokens.some(({ text }) => /(?:quân|bình|MATH)$/iu.test(text)) && MEAN.test(wordsOf(tokens));

/** `vượt chỉ tiêu mỗi 1% cộng 0,1 điểm (đạt đúng chỉ tiêu không cộng)`: the steps begin above it anyway. */
function isJustMet({ condition }: Grant, { isLower }: FullMark): boolean {
  const bound = planBound(condition);
  return !isLower && bound?.to !== undefined && bound.to !== null && equal(bound.to, HUNDRED) && bound.includesTo;
}

/** What earns all points; a sentence about the excess alone has none, one about proportion alone the maximum. */
function markOf(
  parsed: Parsed,
  full: Grant | null,
  share: Grant | null,
  above: Steps | null,
  caps: readonly Cap[],
  zeros: readonly Grant[],
  begins: Points | null,
): FullMark | null {
  if (full !== null) return fullMark(full, parsed.context, share === null ? null : markIn(share));
  if (share === null && above !== null) return { points: ZERO, target: begins, isLower: false };
  if (share === null)
    return parsed.context.kind === 'bonus' ? null : { points: parsed.context.maximum, target: null, isLower: false };
  const limit = limitOf(passesFull(caps) ? [] : caps, parsed.context.maximum);
  const points = limit.ok ? (limit.cap ?? parsed.context.maximum) : null;
  const floored = points === null || above !== null ? null : flooredShare(share, zeros);
  if (floored !== null) return { points, target: null, isLower: false };
  const words = [...share.condition, ...share.tail];
  const isOfPlan =
    words.some(({ code }) => code === 'PLAN') || words.some(({ code }, at) => code === 'hoàn' && words[at + 1]?.code === 'thành');
  return points === null || !isOfPlan || above !== null || share.amount.kind !== 'proportion' || !isShortfall(share, null)
    ? null
    : { points, target: null, isLower: false };
}

/** `Đạt 80% chỉ tiêu trở lên tính theo tỷ lệ; dưới 80% không tính điểm`: the share begins where nothing ends. */
function flooredShare(share: Grant, zeros: readonly Grant[]): Points | null {
  const [from, to] = [boundFrom(share.condition), boundOfNothing(zeros, share)];
  const isOpen = from?.isPercent === true && from.to === null && to?.isPercent === true && to.from === null;
  return isOpen && meets(to, from) && share.amount.kind === 'proportion' && share.tail.length === 0 ? from.from : null;
}

/** `đủ 12 kỳ được 6 điểm; thiếu thì tính theo tỷ lệ`. */
function isShareOfCount({ share, below, above }: Roles): boolean {
  return share?.amount.kind === 'proportion' && below === null && above === null;
}

/** `undefined`: the clauses about the shortfall do not fit together. */
function shortfallOf(
  share: Grant | null,
  zeros: readonly Grant[],
  below: Steps | null,
  mark: FullMark,
  cap: Points | null,
  isExcess: boolean,
): Shortfall | undefined {
  if (share !== null && flooredShare(share, zeros) !== null) return below === null ? 'proportional' : undefined;
  if (share !== null) {
    const isLower = isInverse(share);
    return below === null && isLower === mark.isLower && isShortfall(share, mark, boundOfNothing(zeros, share))
      ? 'proportional'
      : undefined;
  }
  if (below !== null) return mark.isLower && mark.target === null ? undefined : { ...below, cap: below.cap ?? cap };
  const isNone = zeros.length === 1 && zeros[0] !== undefined && (isShortfall(zeros[0], mark) || isNothingShort(zeros[0], mark));
  if (isNone || (mark.points !== null && isZero(mark.points))) return 'none';
  return isExcess && zeros.length === 0 ? null : undefined;
}

/** `dưới 50% không tính điểm, từ 50% đến dưới 100% tính theo tỷ lệ`. */
function boundOfNothing(zeros: readonly Grant[], share: Grant | null): Bound | null {
  const [zero, ...more] = zeros;
  const condition = zero === undefined || more.length > 0 ? [] : (conditionOf(zero) ?? []);
  const isRest = condition.length > 0 && condition.every(({ code }) => code === 'REST');
  const above = isRest && share !== null ? boundFrom(share.condition) : null;
  // `từ 50% đến dưới 100% tính theo tỷ lệ; còn lại không có điểm`
  const isBetween = above?.to !== undefined && above.to !== null && equal(above.to, HUNDRED) && !above.includesTo;
  if (above !== null && above.from !== null && isBetween)
    return { ...above, from: null, to: above.from, includesTo: !above.includesFrom };
  return condition.length === 0 ? null : boundFrom(condition);
}

const NO_FLOOR: Floor = { ratio: ZERO, isExcluded: false };

/** `dưới 50% không tính điểm`. `null`: a zero that is no floor. */
function floorOf(zeros: readonly Grant[], share: Grant | null, mark: FullMark, shortfall: Shortfall | undefined): Floor | null {
  if (shortfall === 'none') return zeros.length <= 1 ? NO_FLOOR : null;
  const [zero, ...more] = zeros;
  if (zero === undefined) return NO_FLOOR;
  return more.length > 0
    ? null
    : floorRatio(boundOfNothing(zeros, share), mark, typeof shortfall === 'object' ? shortfall : null);
}

function built(
  mark: FullMark,
  floor: Floor,
  shortfall: Shortfall,
  excess: Steps | null,
  capRatio: Points,
  maximum: Points | null,
): ReturnType<Recogniser> {
  const method: MethodOf<'ratioToTarget'> = {
    kind: 'ratioToTarget',
    maximum: mark.points,
    target: mark.target,
    floorRatio: floor.ratio,
    ...(floor.isExcluded ? { aboveFloor: true } : {}),
    capRatio,
    direction: mark.isLower ? 'lower' : 'higher',
    onZero: mark.isLower ? 'cap' : null,
    ...(shortfall === 'proportional' ? {} : { shortfall }),
    ...(excess === null ? {} : { excess }),
  };
  // either the full mark or what may pass it can be what the criterion calls its maximum
  const above = mark.points === null ? null : multiply(mark.points, capRatio);
  const most = above !== null && maximum !== null && equal(above, maximum) ? above : mark.points;
  return { method, most, isExact: excess === null };
}
