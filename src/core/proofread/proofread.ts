import type { Proofreading, ReportLine } from '../domain/proofreading';
import { statementsIn } from './sums/statements';
import { outlineOf } from './text/outline';
import { paragraphsOf } from './text/paragraph';
import { readableLines } from './text/reportText';

/** Soát văn bản: the totals of a report against their parts, its shares, and its documents against one another. Source: DOMAIN §6. */
export function proofread(given: readonly ReportLine[]): Proofreading {
  const paragraphs = paragraphsOf(readableLines(given));
  const statements = statementsIn(outlineOf(paragraphs));
  return { statements, shares: [], citations: [], compared: null, issues: [] };
}
