import { add, compare, equal, sum as sumOf, ZERO, type Points } from '../../domain/points';
import type { Doubt, Verdict } from '../../domain/proofreading';
import { counts } from './counts';
import { areComplements, areGrades, areParallel, areStates, isComparable, isNear, mayGoOn, mayOverlap } from './evidence';
import type { Head } from './head';
import { isPeople, type Picked } from './pick';
import type { Reading } from './reading';
import { isRounding } from './rounded';
import type { Scope, Segment } from './scope';

export interface Judged {
  readonly verdict: Verdict;
  readonly doubt: Doubt | null;
}

/** What is known of parts that do not add up to their total. */
export interface Case {
  readonly scope: Scope;
  readonly segments: readonly Segment[];
  readonly head: Head;
  readonly reading: Reading;
  /** Another quantity of the same sentence adds up when read in the same way: the parts are all the parts. */
  readonly isBorneOut: boolean;
  /** Whether one part for each segment and one for each piece come to the same. */
  readonly isPlain: boolean;
}

const differs: Judged = { verdict: 'differs', doubt: null };
const unsure = (doubt: Doubt): Judged => ({ verdict: 'unsure', doubt });
/** A colon alone claims too little to say even that. */
const doubted = ({ claim }: Scope, doubt: Doubt): Judged | null => (claim === 'weak' ? null : unsure(doubt));

/**
 * Parts that do not add up: surely wrong, or one of the reasons why nobody can be sure; `null` where it is no statement at all.
 * A false alarm costs more trust than a miss. Source: DOMAIN §6.
 */
export function judge(given: Case): Judged | null {
  const { scope, segments, head, reading } = given;
  const { parts } = reading;
  if (parts.length === 0) return null;
  if (scope.claim === 'none') return isSurePair(given) && !scope.isOpen && !head.amount.isRough ? differs : null;
  if (parts.length === 1) return judgeSubset(given);
  const texts = parts.map(({ text }) => text);
  const isLess = compare(reading.sum, head.amount.value) < 0;
  if (head.amount.isRough || parts.some(({ amount }) => amount.isRough)) return doubted(scope, 'rough');
  if (
    isRounding(
      head.amount,
      parts.map(({ amount }) => amount),
    )
  )
    return doubted(scope, 'rough');
  if (hasTurns(given)) return doubted(scope, 'mixedUnits');
  if (isPeople(head) && mayOverlap(texts) && !(isLess && given.isBorneOut)) return doubted(scope, 'overlap');
  if (isLess && segments.some(({ hasUncounted }) => hasUncounted)) return doubted(scope, 'incomplete');
  if (parts.some(({ quality }) => quality === 'loose')) return judgeLoose(given);
  const rest = restOf(given);
  if (isLess && rest === 'uncounted') return doubted(scope, 'incomplete');
  if (given.isBorneOut) return differs;
  if (isOfSeveral(scope.heads, reading.sum)) return null;
  // Those who failed may be left unnamed.
  if (isLess && mayGoOn(texts, isNear(head.amount.value, reading.sum))) return doubted(scope, 'incomplete');
  switch (scope.claim) {
    case 'whole':
      if (!given.isPlain) return unsure('structure');
      return isComparable(head.amount.value, reading.sum) || (head.wordsBetween <= 2 && scope.hasColon) ? differs : null;
    case 'among':
      if (isSurePair(given)) return given.isPlain ? differs : unsure('structure');
      if (areStates(texts)) return unsure('overlap');
      if (!given.isPlain) return unsure('structure');
      if (areGrades(texts) && scope.hasColon && head.isCalledTotal) return differs;
      if (isLess && rest === 'counted') return differs;
      if (!isLess && areParallel(texts)) return differs;
      if ((scope.hasColon || head.isCalledTotal) && isNear(head.amount.value, reading.sum)) return differs;
      return unsure(isLess ? 'incomplete' : 'overlap');
    case 'weak':
      if (isSurePair(given) && given.isPlain) return differs;
      if (areStates(texts) || !given.isPlain || !isNear(head.amount.value, reading.sum)) return null;
      return head.isCalledTotal || isExactList(given) || areGrades(texts) ? differs : null;
  }
}

/** Not every ballot that was issued comes back. */
const ISSUED = /(?<!\p{L})phát ra(?!\p{L})/iu;

/** Men and women, in time and late: all there can be, where nothing narrows them. Much less than all says that something does. */
function isSurePair({ head, scope, reading: { parts, sum } }: Case): boolean {
  if (!areComplements(parts.map(({ text }) => text))) return false;
  const { value } = head.amount;
  // Men and women are no parts of 12 classes.
  if (!isComparable(value, sum)) return false;
  const isLess = compare(sum, value) < 0;
  return !isLess || (isNear(value, sum) && !ISSUED.test(scope.flow.text));
}

/** `20 giảng viên và 15 nhân viên, trong đó: nam 18, nữ 17`: of both together. */
function isOfSeveral(heads: readonly Head[], found: Points): boolean {
  let together = ZERO;
  return heads.some(({ amount }, index) => {
    together = add(together, amount.value);
    return index > 0 && equal(together, found);
  });
}

function judgeSubset({ scope, head, reading: { parts } }: Case): Judged | null {
  const [part] = parts;
  if (part === undefined || scope.claim !== 'among' || part.quality === 'loose' || part.quality === 'turns') return null;
  const isAbove = compare(part.amount.value, head.amount.value) > 0;
  const isOfAnother = scope.heads.some((other) => mayHold(other, part));
  // More than the number right before, and no more than another one: of that one, and nothing to be said.
  if (isAbove && (isOfAnother || isWithinSeveral(scope.heads, part.amount.value))) return null;
  const isSure =
    !head.amount.isRough && !part.amount.isRough && head.wordsBetween <= 8 && (part.quality === 'exact' || head.distance === 0);
  return isAbove && isSure ? differs : unsure('subset');
}

/** `25 giảng viên, 20 nhân viên; trong đó có 30 nữ`: no more than both together. */
function isWithinSeveral(heads: readonly Head[], part: Points): boolean {
  return heads.length > 1 && compare(part, sumOf(heads.map(({ amount }) => amount.value))) <= 0;
}

/** `705 học viên, gồm 412 nam, 293 nữ; trong đó 700 đạt`: seven hundred of all, not of the number right before. */
function mayHold(head: Head, { amount, quality }: Picked): boolean {
  return compare(head.amount.value, amount.value) >= 0 && (quality === 'bare' || counts(amount, head));
}

/** Kinds of the thing: `25 thiết bị, gồm: 15 máy tính, …`. Sure only where the list claims to be whole and nearly is. */
function judgeLoose({ scope, head, reading }: Case): Judged | null {
  if (scope.claim !== 'whole' || !isNear(head.amount.value, reading.sum) || head.wordsBetween > 4) return null;
  const isEven = reading.parts.every(({ quality }) => quality === 'loose');
  const isOneFamily = reading.parts.every(({ amount }) =>
    head.nouns.some(({ family }) => family === amount.noun?.family && family !== 'thing'),
  );
  return isEven && (scope.hasColon || isOneFamily) ? differs : unsure('structure');
}

/** `46 chuyên đề: Khoa A: 12 chuyên đề; Khoa B: 14 chuyên đề; …`, `11 hội thảo (cấp tỉnh 02 hội thảo; …)`: three parts or more that all name the thing. */
function isExactList({ scope, reading: { parts } }: Case): boolean {
  return (scope.hasColon || scope.isBracket) && parts.length >= 3 && parts.every(({ quality }) => quality === 'exact');
}

function hasTurns({ head, segments }: Case): boolean {
  return (
    isPeople(head) &&
    segments.some(({ pieces }) => pieces.some(({ amounts }) => amounts.some(({ noun }) => noun?.family === 'turns')))
  );
}

/** `và các văn bản khác`, `và một số lớp theo yêu cầu`, `chưa kể …`: more than the parts that have a number. */
const OPEN =
  /còn lại|v\.v|…|\.\.\.|ngoài ra|chủ yếu|tiêu biểu|nổi bật|điển hình|nhất là|đáng chú ý|(?<![\p{L}])(?:chưa|không) (?:kể|tính)(?![\p{L}])|(?:[,;]|và|cùng)\s+(?:một số|(?:các|những|nhiều) [^,;.:\d]{1,40}khác)(?![\p{L}])/iu;

/** `còn lại 12 người` closes a list; `còn lại là đại học`, `…`, `chủ yếu` leave it open. */
function restOf({ scope, segments }: Case): 'counted' | 'uncounted' | 'none' {
  const texts = segments.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const closing = texts.some((text) => /còn lại|(?<![\p{L}])khác(?![\p{L}])/iu.test(text));
  if (closing) return 'counted';
  const whole = [scope.flow.text, ...scope.node.children.map(({ paragraph }) => paragraph.text)].join(' ');
  return OPEN.test(whole) ? 'uncounted' : 'none';
}
