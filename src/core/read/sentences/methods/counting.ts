import type { CountedItem, PeriodCap } from '../../../domain/method';
import { compare, equal, isZero, ZERO, type Points } from '../../../domain/points';
import type { Cap, Clause, ClauseOf, Grant, Verb } from '../clause';
import { capOfCount, leadingCap, limitOf } from '../limit';
import {
  capsOf,
  grantsOf,
  hasNote,
  isCaptionHarmless,
  onlyWith,
  remaindersFit,
  type Recogniser,
  type Understood,
} from '../parsed';
import type { SentenceContext } from '../sentenceContext';
import { match, pattern } from '../pattern';
import { conditionOf, subjectOf } from '../subject';
import { withoutTop } from './blocksOfGrants';
import { countedGrants } from './countedGrants';
import { countedItems } from './countedItems';
import { barsBeside } from './barsBeside';
import { deniesCount, isUnlimited } from './deniedCounts';
import { aboveTarget, isAboveOwnTarget, isShortOfOwnTarget } from './aboveTarget';
import { isUpsideDown } from './gradeOrder';
import { isJudged } from './judged';
import { missesNumber } from './missingNumber';
import { isUnsaidFault } from './unsaidFault';

const FAULT = pattern('IF? ~s+ THEN?');

/** Mỗi … được … điểm, several kinds of item, and the same as bonus (`cộng`) or deduction (`trừ`), each with a ceiling or without. */
export const counting: Recogniser = (parsed) => {
  const { grants, cap: top } = withoutTop(countedGrants(grantsOf(parsed), parsed.clauses), parsed.context.maximum);
  const [first, ...more] = grants;
  const limit = limitOf(capsOf(parsed), parsed.context.maximum);
  if (
    first === undefined ||
    !limit.ok ||
    parsed.hasCountAside ||
    !onlyWith(parsed, ['grant', 'cap', 'countCap'], ['once', 'remainder', 'summed'])
  )
    return null;
  if (grants.some((one) => one.verb !== first.verb || one.amount.kind !== 'points' || isZero(one.amount.points))) return null;
  // `điểm tối đa 10, mỗi lỗi trừ 1 điểm`: the limit is what is taken from
  const whole = leadingCap(parsed.clauses);
  if (whole !== null && (first.verb === 'subtract' || (first.verb === 'add' && isBase(whole)))) return null;
  // `mỗi bài 1 điểm, điểm trừ tối đa 5`: the limit is of what is taken, which nothing here says
  if (first.verb !== 'subtract' && parsed.context.kind !== 'penalty' && parsed.clauses.some(isOfTaken)) return null;
  if (first.verb === 'subtract' && parsed.clauses.some(isOfAdded)) return null;
  if (first.verb !== 'subtract' && parsed.context.kind !== 'penalty' && grants.some(({ source }) => isUnsaidFault(source)))
    return null;
  if (grants.some(barsBeside)) return null;
  if (parsed.context.maximum !== null && !limit.isStated && parsed.clauses.some(isUnlimited)) return null;
  const said = grants.flatMap(({ condition, tail }) => [...condition, ...tail]);
  if (grants.some(({ condition, tail }) => [condition, tail].some((words) => isJudged(words) || missesNumber(words))))
    return null;
  if (isShortOfOwnTarget(said, parsed.context)) return null;
  const isAbove = isAboveOwnTarget(said, parsed.context);
  if (isAbove && (more.length > 0 || first.verb === 'subtract' || parsed.context.kind === 'penalty')) return null;
  if (more.length > 0) {
    if (!capsStandOutside(parsed.clauses) || !remaindersFit(parsed, null)) return null;
    const items =
      hasNote(parsed, 'once') || parsed.clauses.some((one) => one.kind === 'countCap')
        ? null
        : countedItems(grants, limit.isStated, limit.isStated && first.verb === 'give' ? limit.cap : null);
    return items === null || limit.period !== null
      ? null
      : asKind(first.verb, { points: ZERO, items, free: ZERO, block: null }, limit.cap, null, parsed.context);
  }
  const each = eachOf(first, limit.isStated || parsed.clauses.some((one) => one.kind === 'countCap'));
  if (
    each === null ||
    !remaindersFit(parsed, each.block) ||
    !isCaptionHarmless(parsed) ||
    !isSummedOf(each.subject, parsed.clauses) ||
    parsed.clauses.some((one) => deniesCount(one, each.subject)) ||
    (hasNote(parsed, 'once') && first.verb === 'give')
  )
    return null;
  const countCaps = parsed.clauses.filter((one): one is ClauseOf<'countCap'> => one.kind === 'countCap');
  const [ofPeriod = null, ...otherPeriods] = countCaps.filter(({ period }) => period !== null);
  const counted = countCaps.filter(({ period }) => period === null).map((one) => capOfCount(one, each.subject, each.points));
  const periodPoints = ofPeriod === null ? null : capOfCount(ofPeriod, each.subject, each.points);
  if (ofPeriod !== null && (periodPoints === null || limit.period !== null || otherPeriods.length > 0)) return null;
  const periodCap: PeriodCap | null =
    ofPeriod?.period !== undefined && ofPeriod.period !== null && periodPoints !== null
      ? { period: ofPeriod.period, points: periodPoints }
      : limit.period;
  const caps = [...counted, ...(limit.cap === null ? [] : [limit.cap]), ...(top === null ? [] : [top])];
  const agree = caps.every((cap) => cap !== null && caps[0] !== null && caps[0] !== undefined && equal(cap, caps[0]));
  if (counted.includes(null) || !agree || (counted.length > 0 && !isZero(each.free))) return null;
  // by blocks, limits of things and of periods would need their own reading
  if (each.block !== null && (counted.length > 0 || periodCap !== null)) return null;
  if (isAbove)
    return periodCap === null && each.block === null && isZero(each.free)
      ? aboveTarget(each.points, caps[0] ?? null, each.subject, parsed.context)
      : null;
  return asKind(first.verb, { ...each, items: null }, caps[0] ?? null, periodCap, parsed.context);
};

/** `điểm chuẩn 10, mỗi đề tài cộng 1 điểm`: whether on top of the ten or up to it nobody says. */
const isBase = ({ source }: Cap): boolean => source.some(({ text }) => /chu[aẩ]n|ban/iu.test(text));

/** A limit between two kinds of item may be of the first alone. */
const isOfTaken = (one: Clause): boolean => one.kind === 'cap' && one.verb === 'subtract';
/** `mỗi lần trừ 0,5 điểm, điểm cộng không quá 2 điểm`; `cộng lại không quá` sums up what is taken. */
const isOfAdded = (one: Clause): boolean =>
  one.kind === 'cap' && one.verb === 'add' && !one.source.some(({ code }) => code === 'lại' || code === 'tổng');

function capsStandOutside(clauses: readonly Clause[]): boolean {
  const grants = clauses.flatMap(({ kind }, at) => (kind === 'grant' ? [at] : []));
  return clauses.every(({ kind }, at) => kind !== 'cap' || at < (grants[0] ?? 0) || at > (grants[grants.length - 1] ?? 0));
}

function eachOf(
  grant: Grant,
  hasLimit: boolean,
): {
  readonly points: Points;
  readonly free: Points;
  readonly block: Points | null;
  readonly subject: Grant['condition'];
} | null {
  const subject = subjectOf(grant);
  if (subject === null) return plainDeduction(grant);
  if (grant.amount.kind !== 'points' || subject.words.length === 0) return null;
  if (!subject.isEach && grant.verb === 'give' && !hasLimit) return null;
  return { points: grant.amount.points, free: subject.free, block: subject.block, subject: subject.words };
}

const POINTS = new Set(['tổng', 'số', 'điểm']);

/** `nhiều đề tài thì cộng dồn`, `điểm được cộng dồn` speak of what is counted. */
function isSummedOf(subject: Grant['condition'], clauses: readonly Clause[]): boolean {
  const said = new Set(subject.map(({ code }) => code));
  return clauses.every(
    (one) =>
      one.kind !== 'note' || one.says !== 'summed' || summedWords(one.source).every((code) => said.has(code) || POINTS.has(code)),
  );
}

/** What stands behind `nhiều` or `từ 02`, up to `trở lên`, `thì` or `được`. */
function summedWords(source: Grant['condition']): readonly string[] {
  const from = source.findIndex(({ code }) => code === 'nhiều' || code === 'N') + 1;
  const rest = source.slice(from).map(({ code }) => code);
  const to = rest.findIndex((code) => ['UP', 'THEN', 'được', 'tính', 'ADD', 'MATH', 'cộng'].includes(code));
  return rest.slice(0, Math.max(to, 0));
}

/** `Không nộp báo cáo trừ 2 điểm`: what is deducted for a fault is deducted for each. */
function plainDeduction(grant: Grant): ReturnType<typeof eachOf> {
  const condition = conditionOf(grant);
  const isFault = grant.verb === 'subtract' && condition !== null && condition.length > 1 && match(condition, FAULT) !== null;
  return isFault && grant.amount.kind === 'points'
    ? { points: grant.amount.points, free: ZERO, block: null, subject: condition }
    : null;
}

interface Counted {
  readonly points: Points;
  readonly items: readonly CountedItem[] | null;
  readonly free: Points;
  readonly block: Points | null;
}

/** The same words are a bonus, a deduction or points of a criterion, as the criterion is; where nothing says it, as the verb is. */
function asKind(
  verb: Verb,
  { points, items, free, block }: Counted,
  cap: Points | null,
  period: PeriodCap | null,
  context: SentenceContext,
): Understood | null {
  const hasFree = !isZero(free);
  const kind = context.kind ?? (verb === 'add' && !hasFree ? 'bonus' : verb === 'subtract' ? 'penalty' : 'points');
  const largest = items === null ? points : items.map((one) => one.points).reduce((a, b) => (compare(a, b) > 0 ? a : b));
  const contradicts = (cap !== null && compare(cap, largest) < 0) || (verb !== 'subtract' && isUpsideDown(items ?? []));
  const rest = { most: cap ?? largest, isExact: cap !== null, contradicts };
  const blocks = block === null ? {} : { blockSize: block };
  const periodCap = period === null ? {} : { periodCap: period };
  switch (kind) {
    case 'penalty':
      if (verb === 'add' || hasFree || period !== null) return null;
      return {
        method: { kind, pointsPerUnit: points, cap: cap ?? context.maximum, ...blocks, ...(items === null ? {} : { items }) },
        ...rest,
        // what is taken at most need not be all that a criterion earns
        isExact: rest.isExact && context.kind === 'penalty',
      };
    case 'bonus':
      if (verb === 'subtract' || hasFree) return null;
      return {
        method: {
          kind,
          pointsPerUnit: points,
          cap: cap ?? context.maximum,
          once: false,
          ...blocks,
          ...(items === null ? {} : { items }),
          ...periodCap,
        },
        ...rest,
      };
    case 'points':
      if (verb === 'subtract') return null;
      return items === null
        ? {
            method: {
              kind: 'perUnit',
              pointsPerUnit: points,
              freeUnits: free,
              maximum: cap ?? context.maximum,
              ...blocks,
              ...periodCap,
            },
            ...rest,
          }
        : { method: { kind: 'weightedCount', items, maximum: cap ?? context.maximum }, ...rest };
    case 'disqualifier':
      return null;
  }
}
