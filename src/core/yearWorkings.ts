/** What follows from the registers: worked out in one place for the sheets, the terminal and JSON. */
import type { YearBook } from './domain/year/yearBook';
import { LEGAL_LIMITS } from './policies/legalLimits';
import { STANDARD_RULES } from './policies/standardRules';
import type { YearWorkings } from './render/year/yearSheets';
import { clusterFigure, sameRow, statisticsBefore } from './year/clusterTotals';
import { knownNames } from './year/knownNames';
import { assessStandard } from './year/assessStandard';
import { assessTargets, baseTarget } from './year/assessTargets';

export function yearWorkings(book: YearBook): YearWorkings {
  const names = knownNames(book.names);
  return {
    targets: assessTargets(book.targets, book.limits ?? LEGAL_LIMITS),
    statistics: book.statistics.map((statistics) => ({
      statistics,
      figureOf: clusterFigure,
      before: (row) => {
        const before = statisticsBefore(statistics, book.statistics, names);
        const same = before === null ? null : sameRow(row, statistics, before);
        return before === null || same === null ? null : { statistics: before, row: same };
      },
    })),
    standard: assessStandard(book.standard, book.standardRules ?? STANDARD_RULES),
    baseOf: (target) => baseTarget(target, book.targets),
  };
}
