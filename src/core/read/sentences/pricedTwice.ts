import { boundFrom } from './bound';
import type { Clause, Grant } from './clause';
import { conditionOf, subjectOf } from './subject';
import { namedTwice } from './methods/namedTwice';
import { labelOf, type Token } from './token';

/**
 * `Mỗi chuyên đề 1 điểm; từ 3 chuyên đề trở lên được 4 điểm`: two prices for the same things, of which nothing says that one comes on
 * top of the other.
 */
export function isPricedTwice(clauses: readonly Clause[]): boolean {
  const rates = ratesOf(clauses);
  return rates.length > 0 && (grantsOf(clauses).some((one) => isRowOf(one, rates)) || namedTwice(rates.map(labelOf)));
}

/** `a) mỗi đề tài cấp bộ hoặc cấp tỉnh 4 điểm; b) mỗi đề tài cấp tỉnh 2 điểm`: two prices for one name. */
export const isRatedTwice = (clauses: readonly Clause[]): boolean => namedTwice(ratesOf(clauses).map(labelOf));

const grantsOf = (clauses: readonly Clause[]): readonly Grant[] =>
  clauses.filter((one) => one.kind === 'grant').filter(({ verb }) => verb === 'give');

const ratesOf = (clauses: readonly Clause[]): readonly (readonly Token[])[] =>
  grantsOf(clauses).flatMap((one) => {
    const subject = subjectOf(one);
    return subject?.isEach === true ? [subject.words] : [];
  });

function isRowOf(grant: Grant, rates: readonly (readonly Token[])[]): boolean {
  const bound = boundFrom(conditionOf(grant) ?? grant.condition);
  if (bound === null || bound.isPercent) return false;
  const noun = bound.noun.length > 0 ? bound.noun : bound.lead;
  return rates.some((words) => isSameThing(noun, words));
}

/** By the first two words: `đề tài cấp tỉnh` are `đề tài`. */
const isSameThing = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length > 0 && one.slice(0, 2).every(({ code }, at) => code === other[at]?.code);
