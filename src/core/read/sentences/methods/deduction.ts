import type { Award } from '../../../domain/method';
import { compare, equal, HUNDRED, isZero, multiply, ONE, ZERO, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Grant } from '../clause';
import { leadingCap, limitOf } from '../limit';
import { awardFrom, capsOf, grantsOf, isCaptionHarmless, onlyWith, type Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { conditionOf, subjectOf } from '../subject';
import { isShortOfOwnTarget } from './aboveTarget';
import { countedItems } from './countedItems';
import { isJudged } from './judged';
import { missesNumber } from './missingNumber';
import { isShortOfTarget } from './shortOfTarget';
import { tiers } from './tiers';

const DONE = [pattern('IF? ~l+'), pattern('IF? ~l* all:P ~l*')];
/** Only where several kinds of fault are taken: beside one it is a target. */
const ALL_OF_THEM = pattern('IF? ~l* EXACT N ~l+');
const GRADES = new Set(['tốt', 'khá', 'giỏi', 'yếu', 'kém']);
/** `Chấp hành tốt quy chế: 5 điểm; mỗi lần vi phạm trừ 1 điểm`: well is without a fault, no grade of several. */
const isDoneWell = (condition: Grant['condition']): boolean =>
  /^(?:IF )?(?:đơn vị |trường |nhà trường )?(?:chấp hành|giữ gìn|giữ vững) tốt(?: |$)(?!.*(?:giỏi|khá|yếu|kém))/u.test(
    condition.map(({ code }) => code).join(' '),
  );
/** `xuất sắc 5 điểm, mỗi bậc thấp hơn trừ 1 điểm`: steps of a scale, no faults. */
const STEPS = new Set(['bậc', 'hạng', 'NEXT']);

/**
 * All points of a criterion, less so many for each fault: `Thực hiện đầy đủ được 5 điểm; thiếu 01 nội dung trừ 1 điểm`. On a
 * criterion that earns points the full mark need not be said.
 */
export const deduction: Recogniser = (parsed) => {
  const { context } = parsed;
  const grants = grantsOf(parsed);
  const ends = grants.filter(isEnd);
  const taken = grants.filter((one) => one.verb === 'subtract' && !ends.includes(one));
  const fulls = grants.filter((one) => one.verb === 'give' && !ends.includes(one));
  const whole = leadingCap(parsed.clauses);
  const limit = limitOf(
    capsOf(parsed).filter((one) => one !== whole),
    context.maximum,
  );
  const [full] = fulls;
  if (full !== undefined && whole !== null) return null;
  if (
    taken.length === 0 ||
    fulls.length > 1 ||
    taken.length + fulls.length + ends.length < grants.length ||
    !limit.ok ||
    limit.period !== null
  )
    return null;
  if (parsed.clauses.some((one) => one.kind === 'cap' && one.verb === 'add')) return null;
  if (
    (context.kind ?? 'points') !== 'points' ||
    (full === undefined && whole === null && context.kind === null) ||
    parsed.hasCountAside
  )
    return null;
  if (!onlyWith(parsed, ['grant', 'cap']) || !isCaptionHarmless(parsed)) return null;
  const from: Award | null =
    full !== undefined
      ? fullMark(full, context.maximum, taken)
      : whole === null
        ? { share: ONE }
        : awardFrom(whole.amount, context.maximum);
  // `đạt chỉ tiêu 10 điểm; mỗi đề tài thiếu trừ 2 điểm`: short of the target, no faults
  if (full !== undefined && taken.length === 1 && taken.some((one) => isShortOfTarget(full, one))) return null;
  if (
    isShortOfOwnTarget(
      taken.flatMap(({ condition, tail }) => [...condition, ...tail]),
      context,
    )
  )
    return null;
  if (grants.some(({ condition, tail }) => [condition, tail].some((words) => isJudged(words) || missesNumber(words))))
    return null;
  const isOfScale = taken.some(({ condition }) => condition[0]?.code === 'EACH' && STEPS.has(condition[1]?.code ?? ''));
  const each = isOfScale ? null : eachTaken(taken);
  // `xảy ra 01 vụ trừ 5 điểm; từ 02 vụ trở lên 0 điểm` are steps of a table
  if (ends.length > 0 && tiers(parsed) !== null) return null;
  if (from === null || each === null || !ends.every((end) => isBareEnd(end, taken, from, each))) return null;
  const cap = limit.cap;
  const largest =
    each.items === undefined
      ? each.pointsPerUnit
      : each.items.map((one) => one.points).reduce((a, b) => (compare(a, b) > 0 ? a : b));
  return {
    method: { kind: 'penalty', ...each, cap, from },
    most: from.points ?? cap ?? largest,
    isExact: from.points !== undefined,
    contradicts: cap !== null && compare(cap, largest) < 0,
  };
};

/** `thiếu từ 4 loại thì không có điểm`. */
function isEnd({ verb, amount, condition }: Grant): boolean {
  const isNothing = amount.kind === 'loseAll' || (verb === 'give' && amount.kind === 'points' && isZero(amount.points));
  return isNothing && condition.some(({ code }) => code === 'FROM' || code === 'UP');
}

/** Behind `thiếu 01 loại trừ 0,5 điểm` of 2 points `thiếu từ 4 loại không có điểm` says what is so anyway; earlier it would be a fall. */
function isBareEnd(
  end: Grant,
  [one, ...more]: readonly Grant[],
  from: Award,
  each: { readonly pointsPerUnit: Points; readonly blockSize?: Points },
): boolean {
  const bound = boundFrom(conditionOf(end) ?? []);
  const subject = one === undefined || more.length > 0 ? null : subjectOf(one);
  if (bound === null || bound.from === null || !bound.includesFrom || bound.to !== null || bound.isPercent) return false;
  if (subject === null || from.points === undefined || each.blockSize !== undefined) return false;
  const said = new Set(subject.words.map(({ code }) => code));
  const isSame = [...bound.lead, ...bound.noun].every(({ code }) => said.has(code) || code === 'UP');
  return isSame && compare(multiply(bound.from, each.pointsPerUnit), from.points) >= 0;
}

function fullMark(grant: Grant, maximum: Parameters<typeof awardFrom>[1], taken: readonly Grant[]): Award | null {
  const condition = conditionOf(grant);
  const done = condition === null ? null : match(condition, ...DONE, ...(taken.length > 1 ? [ALL_OF_THEM] : []));
  const [all] = done === null ? [] : under(done, 'all');
  if (condition === null || done === null || (all?.value !== undefined && all.value !== null && !equal(all.value, HUNDRED)))
    return null;
  const isOfGrades = taken.some((one) => [...one.condition, ...one.tail].some(({ code }) => GRADES.has(code)));
  if (condition.some(({ code }) => GRADES.has(code)) && (isOfGrades || !isDoneWell(condition))) return null;
  const award = awardFrom(grant.amount, maximum);
  return award === null || (award.points !== undefined && isZero(award.points)) ? null : award;
}

function eachTaken(taken: readonly Grant[]): {
  readonly pointsPerUnit: typeof ZERO;
  readonly blockSize?: typeof ZERO;
  readonly items?: NonNullable<ReturnType<typeof countedItems>>;
} | null {
  const [first, ...more] = taken;
  if (taken.some(({ amount }) => amount.kind !== 'points' || isZero(amount.points))) return null;
  if (more.length > 0) {
    const items = countedItems(taken, true);
    return items === null ? null : { pointsPerUnit: ZERO, items };
  }
  const subject = first === undefined ? null : subjectOf(first);
  return subject === null || !isZero(subject.free) || first?.amount.kind !== 'points'
    ? null
    : { pointsPerUnit: first.amount.points, ...(subject.block === null ? {} : { blockSize: subject.block }) };
}
