import type { Steps } from '../../../domain/method';
import { equal, HUNDRED, isZero, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Cap, Clause, Grant } from '../clause';
import type { Parsed } from '../parsed';
import { matches, pattern } from '../pattern';
import { conditionOf } from '../subject';
import { fullMark, type FullMark } from './fullMark';
import { isGain, withSidesApart } from './gain';
import { isShortOfTarget } from './shortOfTarget';
import { isAbove, isInverse } from './shortfall';
import { beyondFrom, missingFrom, onwardFrom, pastMark, stepsFrom } from './steps';

/** What each grant of a ratio is for. */
export interface Roles {
  readonly full: Grant | null;
  readonly share: Grant | null;
  /** `vượt thì điểm tăng theo tỷ lệ`. */
  readonly gain: Grant | null;
  readonly zeros: readonly Grant[];
  readonly noMores: readonly Grant[];
  readonly above: Steps | null;
  readonly below: Steps | null;
  readonly caps: readonly Cap[];
  /** The mark that the steps below it name themselves. */
  readonly begins: Points | null;
}

/** Each grant in its part; `null` when there are two of one kind, or nothing of a ratio at all. */
export function rolesOf(clauses: readonly Clause[]): Roles | null {
  const grants = withSidesApart(clauses.filter((one) => one.kind === 'grant'));
  const isLimited = clauses.some(({ kind }) => kind === 'cap');
  const stepped = grants.map((one) => ({ grant: one, steps: stepsFrom(one) }));
  const above = stepped.flatMap(({ steps }) => (steps?.side === 'above' ? [steps.steps] : []));
  const below = stepped.flatMap(({ steps }) => (steps?.side === 'below' ? [steps.steps] : []));
  const unstepped = stepped.filter(({ steps }) => steps === null).map(({ grant }) => grant);
  const plain = withoutUndone(unstepped);
  const gains = plain.filter((one) => isGain(one, isLimited));
  const shares = plain.filter(
    (one) => (one.amount.kind === 'proportion' || one.amount.kind === 'inverse') && !gains.includes(one),
  );
  const noMores = plain.filter((one, at) => one.amount.kind === 'noMore' || isFullAgain(one, plain.slice(0, at)));
  const zeros = plain.filter(({ amount }) => amount.kind === 'loseAll' || (amount.kind === 'points' && isZero(amount.points)));
  const fulls = plain.filter((one) => ![...shares, ...gains, ...noMores, ...zeros].includes(one));
  const isOne = (all: readonly unknown[]): boolean => all.length <= 1;
  if (![shares, gains, fulls, above, below].every(isOne) || zeros.length > 2) return null;
  const needsTarget = stepped.some(({ steps }) => steps?.needsTarget === true);
  if (needsTarget && !fulls.some(isOfPlan)) return null;
  const isBare = shares.length + gains.length + above.length + below.length === 0;
  if ((isBare && zeros.length !== 1) || fulls.some((one) => one.verb !== 'give')) return null;
  const caps = clauses.filter((one) => one.kind === 'cap');
  return {
    full: fulls[0] ?? null,
    share: shares[0] ?? null,
    gain: gains[0] ?? null,
    zeros,
    noMores,
    above: above[0] ?? null,
    below: below[0] ?? null,
    caps,
    begins: stepped.find(({ steps }) => steps?.mark !== undefined)?.steps?.mark ?? null,
  };
}

/** `đạt 100% chỉ tiêu`. */
const isOfPlan = (full: Grant): boolean => (conditionOf(full) ?? []).some(({ code }) => code === 'PLAN');

const UNDONE = [pattern('IF? NOT thực hiện'), pattern('IF? NOT triển khai'), pattern('IF? NOT thực hiện được? gì')];

/** `đạt: 6 điểm; không đạt: theo tỷ lệ; không thực hiện: 0 điểm`: the share of nothing is nothing anyway. */
function withoutUndone(grants: readonly Grant[]): readonly Grant[] {
  const isShared = grants.some(
    (one) => one.amount.kind === 'proportion' && !isInverse(one) && !matches(one.condition, ...UNDONE),
  );
  const isSaidAnyway = ({ amount, condition, tail }: Grant): boolean =>
    amount.kind === 'points' && isZero(amount.points) && tail.length === 0 && matches(condition, ...UNDONE);
  return isShared && grants.length > 2 ? grants.filter((one) => !isSaidAnyway(one)) : grants;
}

/** `đạt kế hoạch được 10 điểm; …; vượt kế hoạch cũng chỉ được 10 điểm`. */
function isFullAgain({ condition, amount, verb }: Grant, before: readonly Grant[]): boolean {
  if (amount.kind !== 'points' || isZero(amount.points) || verb !== 'give' || !isOverAll(condition)) return false;
  const { points } = amount;
  const isSame = before.some((one) => one.amount.kind === 'points' && equal(one.amount.points, points));
  return isSame && isAbove(condition);
}

/** `vượt kế hoạch`, `trên 100%`. */
function isOverAll(condition: Grant['condition']): boolean {
  const bound = condition.some(({ code }) => code === 'ABOVE') ? boundFrom(condition) : null;
  return (
    condition.some(({ code }) => code === 'OVER') ||
    (bound?.from !== undefined && bound.from !== null && equal(bound.from, HUNDRED))
  );
}

/** `Từ 05 bài trở lên được điểm tối đa; thiếu 01 bài trừ 1 điểm`, `…; từ bài thứ 6, mỗi bài được 0,2 điểm`: steps of things. */
export function countedRoles(clauses: readonly Clause[], { context }: Parsed): Roles | null {
  const [full, ...rest] = clauses.filter((one) => one.kind === 'grant');
  const mark = full === undefined || rest.length === 0 ? null : fullMark(full, context);
  const zeros = mark === null ? [] : rest.filter((one) => isNothingShort(one, mark));
  const others = rest.filter((one) => !zeros.includes(one));
  if (full === undefined || mark === null) return null;
  if (mark.isLower) return lowerRoles(full, mark, rest, clauses);
  // of each unit's own target any thing may be short
  const isOwn = mark.target === null && others.every((one) => isShortOfTarget(full, one));
  if (!isOwn && (mark.counted === undefined || mark.target === null)) return null;
  const { counted = [], target } = mark;
  const below = others.map((one) => missingFrom(one, counted)).find((one) => one !== null) ?? null;
  const above =
    target === null
      ? null
      : (others.map((one) => onwardFrom(one, counted, target) ?? beyondFrom(one, counted)).find((one) => one !== null) ?? null);
  const caps = clauses.filter((one) => one.kind === 'cap');
  return [below, above].filter((one) => one !== null).length < others.length
    ? null
    : { full, share: null, gain: null, zeros, noMores: [], above, below, caps, begins: null };
}

/** `không quá 5% được 8 điểm; cứ tăng thêm 1% trừ 1 điểm`. */
function lowerRoles(full: Grant, { target }: FullMark, rest: readonly Grant[], clauses: readonly Clause[]): Roles | null {
  const [only, ...more] = rest;
  const below = only === undefined || more.length > 0 || target === null ? null : pastMark(only);
  const caps = clauses.filter((one) => one.kind === 'cap');
  return below === null
    ? null
    : { full, share: null, gain: null, zeros: [], noMores: [], above: null, below, caps, begins: null };
}

/** `đủ 10 lớp được 5 điểm; …; dưới 10 lớp thì không tính điểm`. */
export function isNothingShort(grant: Grant, { target, counted }: FullMark): boolean {
  const bound = grant.amount.kind === 'points' && isZero(grant.amount.points) ? boundFrom(conditionOf(grant) ?? []) : null;
  if (bound === null || bound.to === null || target === null || counted === undefined) return false;
  const isSame = bound.noun.every(({ code }, at) => code === counted[at]?.code);
  return isSame && !bound.isPercent && bound.from === null && !bound.includesTo && equal(bound.to, target);
}
