import {
  absolute,
  compare,
  divide,
  equal,
  HUNDRED,
  multiply,
  points,
  roundHalfUp,
  subtract,
  type Points,
} from '../../domain/points';
import type { StatedShare, Verdict } from '../../domain/proofreading';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import { placeIn } from '../text/paragraph';

export const RATE = /(?:đạt|chiếm|bằng|=|tỷ lệ|tỉ lệ|tương ứng|tương đương|\()\s*(?:với\s+)?(?:tỷ lệ|tỉ lệ)?\s*:?\s*$/iu;
/** Without a fraction the base must be the total of the list: `đạt 98% kế hoạch` has another one. */
export const SHARE = /(?:chiếm|tương ứng|tương đương|=|tỷ lệ|tỉ lệ|\()\s*(?:với\s+)?(?:tỷ lệ|tỉ lệ)?\s*:?\s*$/iu;
export const MOST_BETWEEN = 90;
const OTHER_BASE = /^\s?%?\)?\s*(?:so với|kế hoạch|chỉ tiêu|cùng kỳ|dân số|trên|trong|của|số|tổng|nghị quyết|yêu cầu|toàn)/iu;
const OF_TOTAL = /^\s?%?\)?\s*(?:trên|trong|của|so với)?\s*tổng(?: số)?/iu;

/** The percentage that the words behind a number lead to, with no other number between. */
export function percentAfter(flow: Flow, from: number, link: RegExp): Amount | null {
  const next = flow.marks.find((mark) => mark.kind === 'amount' && mark.at >= from);
  if (next?.kind !== 'amount' || !next.amount.isPercent || next.amount.isAside || next.amount.isRough) return null;
  const between = flow.text.slice(from, next.at);
  if (between.length > MOST_BETWEEN || /[;.]|\d/u.test(between) || !link.test(between)) return null;
  return next.amount;
}

/** `đạt 92% kế hoạch`, `bằng 105% so với cùng kỳ`: behind the percentage stands another base than the numbers before it. */
export function hasOtherBase({ text }: Flow, { end }: Amount): boolean {
  const behind = text.slice(end);
  return OTHER_BASE.test(behind) && !OF_TOTAL.test(behind);
}

export function judged(flow: Flow, percent: Amount, part: Points, whole: Points, isSure: boolean): StatedShare {
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
export function verdictOf({ value, decimals }: Amount, part: Points, whole: Points, isSure: boolean): Verdict {
  const exact = shareOf(part, whole);
  if (equal(roundHalfUp(exact, decimals), value)) return 'agrees';
  const step = points(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`);
  return isSure && compare(absolute(subtract(exact, value)), step) >= 0 ? 'differs' : 'unsure';
}

export function shareOf(part: Points, whole: Points): Points {
  return divide(multiply(part, HUNDRED), whole);
}
