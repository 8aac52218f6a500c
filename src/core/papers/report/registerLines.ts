import { compare, isZero, subtract, sum, type Points } from '../../domain/points';
import type { ReportFigures, Statement } from '../../domain/year/reportFigures';
import { nameKey } from '../../shared/nameKey';
import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph } from '../parts/blocks';
import { subjectOf, type Quantity, type Subject } from './quantities';

/**
 * What the register `Thống kê` states under one heading. A quantity that `Số liệu` has too is told from there, once; parts that do not
 * add up, or a total that lacks a member, are left open.
 */
export function statementLines(
  period: 'half' | 'year',
  subject: Subject,
  told: readonly Quantity[],
  { words, figures }: PaperFacts,
): readonly PaperBlock[] {
  const { report: said } = words;
  const known = new Set(told.map(({ name }) => nameKey(name)));
  return figures.statements[period]
    .filter(({ quantity }) => subjectOf(quantity) === subject && !known.has(nameKey(quantity)))
    .map((one) => {
      const difference = differenceOf(one);
      if (one.missing.length > 0) return paragraph('item', said.incomplete(one.name, one.missing, 'statistics'));
      if (difference !== null) return paragraph('item', said.partsDiffer(one.name, difference, 'statistics'));
      return paragraph('item', said.statement(one));
    });
}

/** What the parts come to less than the total, or more; a subset may come to less. */
function differenceOf({ total, parts, isSubset }: Statement): Points | null {
  if (parts.length === 0) return null;
  const difference = subtract(sum(parts.map(({ value }) => value)), total);
  const isWrong = isSubset ? parts.some(({ value }) => compare(value, total) > 0) : parts.length > 1 && !isZero(difference);
  return isWrong ? difference : null;
}

/** Each target of the year with its result and the arithmetic behind the verdict (DOMAIN S3). */
export function targetLines({ targets }: ReportFigures, { words }: PaperFacts): readonly PaperBlock[] {
  return targets.map((one) => paragraph('item', words.report.target(one)));
}
