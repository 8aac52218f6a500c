import {
  absolute,
  compare,
  divide,
  equal,
  HUNDRED,
  isZero,
  multiply,
  points,
  pointsFrom,
  roundHalfUp,
  subtract,
  type Points,
} from '../../domain/points';
import type { StatedShare, Verdict } from '../../domain/proofreading';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import type { Node } from '../text/outline';
import { placeIn } from '../text/paragraph';
import { counts } from './counts';
import type { Head } from './head';
import { agreeing, readingsOf } from './reading';
import { scopesIn, type Scope } from './scope';

const FRACTION = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/])/gu;
const RATE = /(?:đạt|chiếm|bằng|=|tỷ lệ|tỉ lệ|tương ứng|tương đương|\()\s*(?:với\s+)?(?:tỷ lệ|tỉ lệ)?\s*:?\s*$/iu;
/** Without a fraction the base must be the total of the list: `đạt 98% kế hoạch` has another one. */
const SHARE = /(?:chiếm|tương ứng|tương đương|=|tỷ lệ|tỉ lệ|\()\s*(?:với\s+)?(?:tỷ lệ|tỉ lệ)?\s*:?\s*$/iu;
const OTHER_BASE = /^\s?%?\)?\s*(?:so với|kế hoạch|chỉ tiêu|cùng kỳ|dân số|trên|trong|của|số|tổng|nghị quyết|yêu cầu|toàn)/iu;
const OF_TOTAL = /^\s?%?\)?\s*(?:trên|trong|của|so với)?\s*tổng(?: số)?/iu;
const MOST_BETWEEN = 90;

/** Percentages stated beside what they are a share of: `44/55 tiêu chí, đạt 80%`; `3 người, chiếm 14%` of a list's total. Source: DOMAIN §6. */
export function sharesIn(nodes: readonly Node[]): readonly StatedShare[] {
  const found = new Map<string, StatedShare>();
  const add = (share: StatedShare): void => {
    const key = `${share.at.line}:${share.at.column}`;
    const before = found.get(key);
    if (before === undefined || (before.verdict !== 'agrees' && share.verdict === 'agrees')) found.set(key, share);
  };
  const visit = (node: Node, above: readonly Scope[]): void => {
    const { flow } = node;
    ofFractions(flow).forEach(add);
    const scopes = scopesIn(node, null);
    for (const scope of scopes) ofList(scope, above).forEach(add);
    for (const child of node.children) visit(child, [...above, ...scopes]);
  };
  for (const node of nodes) visit(node, []);
  return [...found.values()];
}

function ofFractions(flow: Flow): readonly StatedShare[] {
  return [...flow.text.matchAll(FRACTION)].flatMap((match) => {
    const [shown, first = '', second = ''] = match;
    const part = pointsFrom(first.replace(/\./g, ''));
    const whole = pointsFrom(second.replace(/\./g, ''));
    if (part === null || whole === null || isZero(whole)) return [];
    const percent =
      percentAfter(flow, match.index + shown.length, RATE) ?? percentBefore(flow, match.index, match.index + shown.length);
    return percent === null ? [] : [judged(flow, percent, part, whole, true)];
  });
}

function ofList(scope: Scope, above: readonly Scope[]): readonly StatedShare[] {
  return scope.segments.flatMap(({ pieces }) =>
    pieces.flatMap(({ amounts, flow }) =>
      amounts.flatMap((amount): readonly StatedShare[] => {
        if (amount.isPercent || amount.isAside) return [];
        const percent = percentAfter(flow, amount.noun?.end ?? amount.end, SHARE);
        if (percent === null) return [];
        const heads = scope.heads.filter((head) => amount.noun === null || counts(amount, head));
        const [nearest] = heads;
        if (nearest === undefined || isZero(nearest.amount.value)) return [];
        const wider = [...heads, ...above.flatMap((one) => one.heads)].map((head) => head.amount.value);
        const fitting = wider.find((whole) => !isZero(whole) && verdictOf(percent, amount.value, whole, true) === 'agrees');
        const behind = flow.text.slice(percent.end);
        const isPlainBase = OF_TOTAL.test(behind) || !OTHER_BASE.test(behind);
        const isWhole = scope.claim === 'whole' || scope.claim === 'among' || isAddedUp(scope, nearest);
        const isSure = isPlainBase && !nearest.amount.isRough && isWhole && above.length === 0;
        return [judged(flow, percent, amount.value, fitting ?? nearest.amount.value, isSure)];
      }),
    ),
  );
}

/** A colon alone may open anything; parts that add up show what it opened. */
function isAddedUp({ segments }: Scope, head: Head): boolean {
  return agreeing(readingsOf(segments, head, [head], 'plain'), head.amount.value) !== null;
}

/** `100% chi bộ (12/12)`: the fraction in brackets behind its percentage. */
function percentBefore(flow: Flow, at: number, end: number): Amount | null {
  const before = flow.marks.filter((mark) => mark.kind === 'amount' && mark.end <= at && mark.amount.isPercent).at(-1);
  if (before?.kind !== 'amount' || before.amount.isAside || before.amount.isRough) return null;
  const between = flow.text.slice(before.end, at);
  const isBracketed = /^\s?%[^;.\d]*\(\s*$/u.test(between) && /^\s*(?:\p{L}+\s*){0,3}\)/u.test(flow.text.slice(end));
  return isBracketed && between.length < MOST_BETWEEN ? before.amount : null;
}

/** The percentage that the words behind a number lead to, with no other number between. */
function percentAfter(flow: Flow, from: number, link: RegExp): Amount | null {
  const next = flow.marks.find((mark) => mark.kind === 'amount' && mark.at >= from);
  if (next?.kind !== 'amount' || !next.amount.isPercent || next.amount.isAside || next.amount.isRough) return null;
  const between = flow.text.slice(from, next.at);
  if (between.length > MOST_BETWEEN || /[;.]|\d/u.test(between) || !link.test(between)) return null;
  return next.amount;
}

function judged(flow: Flow, percent: Amount, part: Points, whole: Points, isSure: boolean): StatedShare {
  const sure = verdictOf(percent, part, whole, isSure);
  return {
    text: flow.paragraph.text.slice(Math.max(0, percent.at - 80), percent.end + 1).trim(),
    at: placeIn(flow.paragraph, percent.at),
    part,
    whole,
    stated: percent.value,
    computed: roundHalfUp(shareOf(part, whole), percent.decimals),
    verdict: sure,
  };
}

/** A last digit that is off by less than one was cut instead of rounded, or made to add up to 100: nobody can call it wrong. */
function verdictOf({ value, decimals }: Amount, part: Points, whole: Points, isSure: boolean): Verdict {
  const exact = shareOf(part, whole);
  if (equal(roundHalfUp(exact, decimals), value)) return 'agrees';
  const step = points(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`);
  return isSure && compare(absolute(subtract(exact, value)), step) >= 0 ? 'differs' : 'unsure';
}

function shareOf(part: Points, whole: Points): Points {
  return divide(multiply(part, HUNDRED), whole);
}
