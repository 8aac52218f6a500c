import { absolute, compare, isZero, points, subtract } from '../../domain/points';
import type { StatedShare } from '../../domain/proofreading';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import { areAlike } from '../text/nouns';
import { hasOtherBase, judged, percentAfter, RATE, SHARE, shareOf } from './shareOf';

/** `07 phiếu trên 11 thành viên, đạt 63,6%`. */
const OVER = /^[^;.\d]{0,60}(?<![\p{L}])trên(?: tổng số| tổng)?\s+$/iu;
/** `268 người, chiếm 66,7% trên tổng số 402 người`. */
const BEHIND = /^\s?%\s*\)?\s*(?:(?:trên|trong|của)\s+)?tổng(?: số)?\s+$/iu;

/** Shares whose base is named beside them, before the percentage or behind it. Source: DOMAIN §6. */
export function sharesOfNamedBase(flow: Flow): readonly StatedShare[] {
  const amounts = flow.marks.flatMap((mark) => (mark.kind === 'amount' ? [mark.amount] : []));
  return amounts.flatMap((part, index): readonly StatedShare[] => {
    const [next, after] = [amounts[index + 1], amounts[index + 2]];
    if (next === undefined || after === undefined || part.isPercent || isVague(part)) return [];
    const [percent, whole] = next.isPercent ? [next, after] : [after, next];
    if (!percent.isPercent || isVague(percent) || whole.isPercent || whole.isAside || isZero(whole.value)) return [];
    if (compare(part.value, whole.value) > 0) return [];
    const isNamed = next.isPercent
      ? percentAfter(flow, endOf(part), SHARE) === percent && BEHIND.test(flow.text.slice(percent.end, whole.at))
      : OVER.test(flow.text.slice(endOf(part), whole.at)) && percentAfter(flow, endOf(whole), RATE) === percent;
    // `trên 11` is a rough number elsewhere, and over eleven here.
    if (whole.isRough && next.isPercent) return [];
    if (!isNamed) return [];
    const before = amounts[index - 1];
    const isOfMore = before !== undefined && !before.isPercent && areOne(before, part) && isOneList(flow, before, part);
    const isSure =
      !isOfMore && !(whole === next && hasOtherBase(flow, percent)) && (areOne(part, whole) || isNear(percent, part, whole));
    return [judged(flow, percent, part.value, whole.value, isSure)];
  });
}

const areOne = ({ noun: one }: Amount, { noun: other }: Amount): boolean =>
  one !== null && other !== null && areAlike(one, other);

/** `20 học viên giỏi, 75 học viên khá trên tổng số 96 học viên, đạt 99%`: the share may be that of both. */
const isOneList = ({ text }: Flow, one: Amount, other: Amount): boolean => !/[;.]/u.test(text.slice(endOf(one), other.at));

/** So close that it was meant to be the share of the two: votes over members. */
const isNear = ({ value }: Amount, part: Amount, whole: Amount): boolean =>
  compare(absolute(subtract(shareOf(part.value, whole.value), value)), points('5')) <= 0;

const endOf = (amount: Amount): number => amount.noun?.end ?? amount.end;
const isVague = ({ isRough, isAside }: Amount): boolean => isRough || isAside;
