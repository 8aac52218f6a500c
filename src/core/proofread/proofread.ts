import { decimalText } from '../domain/points';
import type { Proofreading, ReportLine, Statement } from '../domain/proofreading';
import type { Reading } from '../domain/reading';
import { citedDocuments, type Named } from './citations/citations';
import { withLetterhead } from './citations/letterhead';
import { documentsIn } from './citations/mention';
import { proofIssues } from './proofIssues';
import { closingTotals } from './sums/closing';
import { sharesIn } from './sums/shares';
import { statementsIn } from './sums/statements';
import { tableTotals } from './sums/tables';
import { outlineOf } from './text/outline';
import { paragraphsOf } from './text/paragraph';
import { readableLines } from './text/reportText';
import { compareFigures } from './workbook/compareFigures';
import { evidenceDocuments } from './workbook/evidenceDocuments';

/**
 * Soát văn bản: the totals of a report against their parts, its shares, its documents against one another and,
 * where a workbook is given, against its evidence and figures. Source: DOMAIN §6, CONTRACT §3.2.
 */
export function proofread(given: readonly ReportLine[], workbook: Reading | null = null): Proofreading {
  const paragraphs = paragraphsOf(readableLines(given));
  const outline = outlineOf(paragraphs);
  const statements = inOrder([...statementsIn(outline), ...closingTotals(outline), ...tableTotals(paragraphs)]);
  const shares = sharesIn(outline);
  const inText = withLetterhead(paragraphs, paragraphs.flatMap(documentsIn)).map((document): Named => ({ document, cell: null }));
  const inCells = workbook === null ? [] : evidenceDocuments(workbook);
  const documents = citedDocuments([...inText, ...inCells]).filter(({ named }) => named.some(({ cell }) => cell === null));
  const compared = workbook === null ? null : compareFigures(paragraphs, outline, workbook, documents, inCells.length);
  const issues = proofIssues(statements, shares, documents, compared);
  return { statements, shares, citations: documents.map(({ citation }) => citation), compared, issues };
}

/** By place; what two ways have found is said once. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return [...statements]
    .sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)
    .filter(({ at, parts }) => {
      const key = `${at.line}:${at.column} ${parts.map(({ value }) => decimalText(value)).join(' ')}`;
      return !seen.has(key) && seen.add(key).size > 0;
    });
}
