/** What follows from the registers: worked out in one place for the sheets, the terminal and JSON. */
import type { YearBook } from './domain/year/yearBook';
import { LEGAL_LIMITS } from './policies/legalLimits';
import type { YearWorkings } from './render/year/yearSheets';
import { assessTargets, baseTarget } from './year/assessTargets';

export function yearWorkings(book: YearBook): YearWorkings {
  return {
    targets: assessTargets(book.targets, book.limits ?? LEGAL_LIMITS),
    baseOf: (target) => baseTarget(target, book.targets),
  };
}
