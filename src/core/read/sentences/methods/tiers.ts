import type { Award } from '../../../domain/method';
import { absolute, equal, greatest, isZero, negate, ONE, subtract, ZERO, type Points } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import { planBound } from '../planBound';
import type { Grant } from '../clause';
import { limitOf } from '../limit';
import { awardFrom, capsOf, grantsOf, hasNote, isCaptionHarmless, onlyWith, type Parsed, type Recogniser } from '../parsed';
import { matches, pattern } from '../pattern';
import { conditionOf } from '../subject';
import { beyondIn, beyondOthers, LESS, MORE } from './beyondOthers';
import { mixesExcess } from './excess';
import { afterNone, afterOnTime, isOnTime, NO_DAY } from './onTime';
import { deniesCounted } from './deniesCounted';
import { isAllOfBody } from './allOfBody';
import { isNumberedCase, isNumberedName } from './numberedCase';
import { isPast, speaksOfPlan } from './ofPlan';
import { sameThing } from './sameThing';
import { scaleOf } from './tierScale';
import { tierTable, type Tier } from './tierTable';
import { withoutUndone } from './undone';

interface Graded {
  /** `null`: what all other values earn. */
  readonly bound: Bound | null;
  readonly award: Award;
}

/** Stands for what lies between the two others. */
const MIDDLE: Bound = { from: null, includesFrom: true, to: null, includesTo: true, isPercent: false, lead: [], noun: [] };

const UNREACHED = pattern('IF? NOT đạt các|mức|tỷ|lệ|RATE|yêu|cầu|trên*');
const PLACES = new Set(['ORD', 'LEADER', 'BEST', 'WORST', 'COMPARED']);

/** `Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm`, and deductions by interval. */
export const tiers: Recogniser = (parsed) => {
  const { context, tokens } = parsed;
  const grants = grantsOf(parsed);
  if (
    grants.length === 0 ||
    parsed.hasCountAside ||
    !onlyWith(parsed, ['grant', 'cap'], ['highest']) ||
    !isCaptionHarmless(parsed)
  )
    return null;
  if (tokens.some(({ code }, at) => PLACES.has(code) && !isPast(tokens, at)) || context.kind === 'disqualifier') return null;
  const limit = limitOf(capsOf(parsed), context.maximum);
  if (!limit.ok || limit.period !== null || (hasNote(parsed, 'highest') && grants.length < 2)) return null;
  const isDeducted = grants.some((one) => one.verb === 'subtract' && one.amount.kind !== 'loseAll');
  if (
    isDeducted
      ? !grants.every((one) => mayBeDeduction(one) || one === wholeOf(grants)?.grant)
      : grants.some((one) => one.verb !== 'give' && one.amount.kind !== 'loseAll' && context.kind !== 'bonus')
  )
    return null;
  if (isDeducted && limit.isStated) return null;
  // `vượt kế hoạch …, đạt kế hoạch …, không đạt …`: without the first it is a matter of yes or no
  const ofPlan = grants.length >= 2 && speaksOfPlan(grants);
  const whole = isDeducted ? wholeOf(grants) : null;
  if (whole !== null && grants.length === 2 && takesOne(grants)) return null;
  const end = isDeducted && context.kind === 'points' ? endOf(grants) : null;
  // `để xảy ra 01 vụ trừ 2 điểm; từ 02 vụ không chấm`: from how much is taken nobody says
  if (isDeducted && whole === null && end === null && endOf(grants) !== null) return null;
  if (grants.some(({ condition }) => isNumberedName(condition) || isNumberedCase(condition))) return null;
  if (grants.some(isOneOfSeveral)) return null;
  if (ofPlan && mixesExcess(grants)) return null;
  const rows = grants.map((one) =>
    one === whole?.grant || one === end
      ? gradedBy(one, parsed, null)
      : gradedBy(one, parsed, isDeducted ? { isStated: whole !== null, whole: whole?.points ?? null } : null, ofPlan),
  );
  if (rows.some((one) => one === null)) return null;
  const graded = afterNone(afterOnTime(beyondOthers(betweenOthers(rows.filter((one) => one !== null)))));
  if (graded.some(({ bound }) => bound === MIDDLE || bound === MORE || bound === LESS)) return null;
  const bounded = graded.filter((one) => one.bound !== null);
  const rest = graded.filter((one) => one.bound === null);
  const [only] = bounded;
  if (only === undefined || rest.length > 1 || !sameThing(bounded.flatMap(({ bound }) => bound ?? []))) return null;
  const scale = scaleOf(parsed, bounded);
  if (scale === null) return null;
  if (grants.length === 1 && !isLoneTier(only) && (isDeducted || !isAllOfBody(only.bound))) return null;
  const table = tierTable(
    bounded.flatMap(({ bound, award }) => (bound === null ? [] : [tierOf(bound, award)])),
    rest[0]?.award ?? null,
    {
      undeducted:
        isDeducted && whole === null
          ? context.kind === 'points'
            ? { points: context.maximum ?? ZERO }
            : { points: ZERO }
          : null,
      isLone: grants.length === 1,
      isRate: bounded.some(({ bound }) => bound?.isPercent === true) || tokens.some(({ code }) => code === 'bình_quân'),
    },
  );
  if (table === null) return null;
  const isByItself = isDeducted && whole === null && context.kind !== 'points';
  if (isByItself) return { ...table, most: mostTaken(graded), isExact: false };
  const capped =
    limit.cap !== null && table.most !== null
      ? { ...table, contradicts: table.contradicts === true || !isZero(subtract(limit.cap, table.most)) }
      : table;
  return scale === 'target' && capped.method.kind === 'tiers'
    ? { ...capped, method: { ...capped.method, ofTarget: true } }
    : capped;
};

/** `Cấp tỉnh, cấp huyện: 5, 3 điểm`: points of the first of them, and no result. */
const isOneOfSeveral = ({ condition, caption }: Grant): boolean =>
  condition.length === 1 && condition[0]?.code === 'N' && caption.some(({ code }) => code === ',');

/** `ở giữa hai mức này được 3 điểm`: from where the lower one ends to where the upper one begins. */
function betweenOthers(rows: readonly Graded[]): readonly Graded[] {
  const lower = rows.find(({ bound }) => bound !== null && bound !== MIDDLE && bound.from === null)?.bound ?? null;
  const upper = rows.find(({ bound }) => bound !== null && bound !== MIDDLE && bound.to === null)?.bound ?? null;
  if (lower === null || upper === null || rows.length !== 3) return rows;
  const between: Bound = {
    ...MIDDLE,
    from: lower.to,
    includesFrom: !lower.includesTo,
    to: upper.from,
    includesTo: !upper.includesFrom,
    isPercent: lower.isPercent,
  };
  return rows.map((row) => (row.bound === MIDDLE ? { ...row, bound: between } : row));
}

/** The most that is taken, of which a criterion of deductions has no more. */
function mostTaken(rows: readonly Graded[]): Points | null {
  const taken = rows.map(({ award }) => award.points).filter((one) => one !== undefined);
  return taken.length < rows.length ? null : taken.map(absolute).reduce(greatest);
}

/** `không có vụ nào được 10 điểm; xảy ra 01 vụ trừ 5 điểm`: one alone stands for each of them. */
function takesOne(grants: readonly Grant[]): boolean {
  return grants.some((one) => {
    const bound = one.verb === 'subtract' ? boundFrom(conditionOf(one) ?? []) : null;
    return (
      bound?.from !== undefined && bound.from !== null && bound.to !== null && equal(bound.from, ONE) && equal(bound.to, ONE)
    );
  });
}

/** `thiếu 1 bài trừ 1 điểm; thiếu 2 bài trừ 2 điểm; thiếu từ 3 bài không có điểm`: nothing is left, rather than nothing deducted. */
function endOf(grants: readonly Grant[]): Grant | null {
  const [last] = grants.filter(({ amount, verb }) => verb === 'give' && amount.kind === 'points' && isZero(amount.points));
  const bound = last === undefined ? null : boundFrom(conditionOf(last) ?? []);
  const isTop = bound !== null && bound.from !== null && bound.to === null && !bound.isPercent;
  return last !== undefined && isTop && grants.length > 1 ? last : null;
}

function mayBeDeduction({ verb, amount }: Grant): boolean {
  return verb === 'subtract' || (amount.kind === 'points' && isZero(amount.points)) || amount.kind === 'noDeduction';
}

/** `không có vụ việc nào được 10 điểm; xảy ra 01 vụ trừ 5 điểm`: what is taken is taken from those 10. */
function wholeOf(grants: readonly Grant[]): { readonly grant: Grant; readonly points: Points | null } | null {
  const given = grants.filter(
    (one) => one.verb === 'give' && (one.amount.kind === 'share' || (one.amount.kind === 'points' && !isZero(one.amount.points))),
  );
  const [grant, ...more] = given;
  if (grant === undefined || more.length > 0) return null;
  if (grant.amount.kind === 'share') return equal(grant.amount.share, ONE) ? { grant, points: null } : null;
  if (grant.amount.kind !== 'points') return null;
  const bound = boundFrom(conditionOf(grant) ?? []);
  return bound !== null && bound.to !== null && isZero(bound.to) ? { grant, points: grant.amount.points } : null;
}

interface Deducted {
  /** The sentence says what is taken from: points, or all there are. */
  readonly isStated: boolean;
  /** What it is taken from, where the sentence says it itself. */
  readonly whole: Points | null;
}

function gradedBy(grant: Grant, { context, clauses }: Parsed, deducted: Deducted | null, ofPlan = false): Graded | null {
  const condition = conditionOf(grant);
  const award = deducted !== null ? deductionOf(grant, context, deducted) : awardFrom(grant.amount, context.maximum);
  if (condition === null || award === null) return null;
  if (condition.filter(({ code }) => code !== 'IF').every(({ code }) => code === 'REST') && condition.length > 0)
    return { bound: null, award };
  if (condition.length > 0 && condition.every(({ code }) => code === 'MIDDLE')) return { bound: MIDDLE, award };
  const beyond = deducted === null ? beyondIn(condition) : null;
  if (beyond !== null) return { bound: beyond, award };
  // `không đạt: 0 điểm` after the bounds
  if (deducted === null && !ofPlan && matches(condition, UNREACHED) && award.points !== undefined && isZero(award.points))
    return { bound: null, award };
  if (deducted === null && condition.some(({ code }) => code === 'P') && isOnTime(condition, clauses))
    return { bound: NO_DAY, award };
  const stated = (deducted === null && ofPlan ? planBound(condition) : null) ?? boundFrom(condition);
  const isNothing = award.points !== undefined && isZero(award.points) && deducted === null;
  const done = stated === null && isNothing ? withoutUndone(condition) : null;
  const bound = stated ?? (done === null ? null : downToNone(boundFrom(done.bound), done.isNone));
  if (bound === null && (isOnTime(condition, clauses) || (deducted === null && deniesCounted(condition, clauses))))
    return { bound: NO_DAY, award };
  return bound === null ? null : { bound, award };
}

/** `1 lớp hoặc không mở lớp nào`: none is less than one. */
const downToNone = (bound: Bound | null, isNone: boolean): Bound | null =>
  bound !== null && isNone && bound.to !== null ? { ...bound, from: null, includesFrom: true } : bound;

/** What is taken, as negative points; on a criterion that earns points what is left of its maximum. */
function deductionOf({ amount, verb }: Grant, { kind, maximum }: Parsed['context'], { whole, isStated }: Deducted): Award | null {
  const full = whole ?? (kind === 'points' || isStated ? maximum : null);
  if (isStated && (amount.kind === 'loseAll' || (verb === 'give' && amount.kind === 'points'))) return { points: ZERO };
  const taken = (points: Points): Award => ({
    points: full === null ? negate(absolute(points)) : subtract(full, absolute(points)),
  });
  switch (amount.kind) {
    case 'points':
      return (kind === 'points' || isStated) && full === null ? null : taken(amount.points);
    case 'noDeduction':
      return kind === 'points' && full === null ? { share: ONE } : taken(ZERO);
    case 'share':
      return kind === 'points' || isStated ? awardFrom({ kind: 'share', share: subtract(ONE, amount.share) }, maximum) : null;
    case 'loseAll':
      return kind === 'points' ? { points: ZERO } : maximum === null ? { share: negate(ONE) } : { points: negate(maximum) };
    default:
      return null;
  }
}

/** A condition on a value that stands alone: what does not meet it earns nothing. An exact number would leave more open. */
function isLoneTier({ bound, award }: Graded): boolean {
  const isPartial = award.share !== undefined;
  return bound !== null && (bound.to === null || (isPartial && bound.from !== null && !(bound.from === bound.to)));
}

function tierOf({ from, includesFrom, to, includesTo }: Bound, award: Award): Tier {
  return { from, includesFrom, to, includesTo, award };
}
