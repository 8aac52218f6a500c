import { compare, decimalText, subtract } from '../domain/points';
import type { ProofIssue, StatedShare, Statement, WorkbookComparison } from '../domain/proofreading';
import { refsText, refText } from '../workbook/address';
import { nameOf, type CitedDocument } from './citations/citations';

/** What is wrong, or worth a remark, in what was found; worded in text/. */
export function proofIssues(
  statements: readonly Statement[],
  shares: readonly StatedShare[],
  documents: readonly CitedDocument[],
  compared: WorkbookComparison | null,
): readonly ProofIssue[] {
  const issues = [
    ...statements.flatMap(ofStatement),
    ...shares.flatMap(ofShare),
    ...documents.flatMap(ofDocument),
    ...(compared?.figures ?? []).flatMap(ofFigure),
  ];
  return issues.sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
}

function ofStatement({ at, subject, stated, parts, sum, verdict }: Statement): readonly ProofIssue[] {
  const values = parts.map(({ value }) => decimalText(value));
  if (verdict !== 'differs') return [];
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) {
    const facts = { subject, whole: decimalText(stated), subset: decimalText(first.value), text: first.text };
    return [{ rule: 'REL-02', code: 'subsetAbove', severity: 'error', at, others: [], facts }];
  }
  const difference = compare(stated, sum) < 0 ? subtract(sum, stated) : subtract(stated, sum);
  const facts = {
    subject,
    stated: decimalText(stated),
    sum: decimalText(sum),
    difference: decimalText(difference),
    parts: values,
  };
  return [{ rule: 'REL-01', code: 'sumDiffers', severity: 'error', at, others: [], facts }];
}

function ofShare({ at, part, whole, stated, computed, verdict }: StatedShare): readonly ProofIssue[] {
  if (verdict !== 'differs') return [];
  const facts = {
    stated: decimalText(stated),
    computed: decimalText(computed),
    part: decimalText(part),
    whole: decimalText(whole),
  };
  return [{ rule: 'REL-03', code: 'shareDiffers', severity: 'error', at, others: [], facts }];
}

function ofDocument({ citation, named, issuersDiffer }: CitedDocument): readonly ProofIssue[] {
  const inText = named.filter(({ cell }) => cell === null);
  const issues = inText.flatMap(({ document }): readonly ProofIssue[] => {
    const { day, at } = document;
    if (day === null || day.iso !== null) return [];
    const facts = { document: nameOf(document), text: day.shown, isMonthFirst: day.isMonthFirst };
    return [{ rule: day.isMonthFirst ? 'EVD-03' : 'EVD-02', code: 'impossibleDate', severity: 'error', at, others: [], facts }];
  });
  const [first] = inText;
  if (first === undefined) return issues;
  const { at } = first.document;
  const others = inText.slice(1).map(({ document }) => document.at);
  const cells = named.flatMap(({ cell }) => (cell === null ? [] : [refText(cell)]));
  const name = citation.document;
  const differing: readonly ProofIssue[] =
    citation.verdict === 'differs'
      ? [
          {
            rule: 'EVD-10',
            code: 'datesDiffer',
            severity: 'error',
            at,
            others,
            facts: { document: name, dates: citation.dates, cells },
          },
        ]
      : [];
  const issuers = [...new Set(named.flatMap(({ document }) => document.issuer ?? []))];
  const signed: readonly ProofIssue[] = issuersDiffer
    ? [{ rule: 'EVD-11', code: 'issuersDiffer', severity: 'warning', at, others, facts: { document: name, issuers } }]
    : [];
  return [...issues, ...differing, ...signed];
}

function ofFigure({
  at,
  name,
  stated,
  inWorkbook,
  cells,
  verdict,
}: WorkbookComparison['figures'][number]): readonly ProofIssue[] {
  if (verdict === 'agrees') return [];
  const facts = {
    name,
    stated: decimalText(stated),
    inWorkbook: decimalText(inWorkbook),
    cell: refsText(cells),
    isSum: cells.length > 1,
  };
  return [{ rule: 'REL-09', code: 'figureDiffers', severity: 'warning', at, others: [], facts }];
}
