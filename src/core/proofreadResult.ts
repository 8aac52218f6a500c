import { decimalText } from './domain/points';
import type { Citation, Proofreading, ProofIssue, StatedShare, Statement } from './domain/proofreading';
import type { ResultDocument } from './issueResult';
import { plain } from './sealText';
import { refsText, refText } from './workbook/address';

/** The document that `thidua proofread --json` prints. Source: CONTRACT §3.2. */
export function proofreadResult(found: Proofreading, file: string, message: (issue: ProofIssue) => string): ResultDocument {
  const { statements, shares, citations, compared, issues } = found;
  return {
    file,
    statements: statements.map(statementResult),
    shares: shares.map(shareResult),
    citations: citations.map(citationResult),
    compared:
      compared === null
        ? null
        : {
            ...compared,
            figures: compared.figures.map(({ at, text, stated, inWorkbook, name, cells, verdict }) => ({
              name,
              text,
              at,
              stated: decimalText(stated),
              inWorkbook: decimalText(inWorkbook),
              cell: refsText(cells),
              verdict,
            })),
          },
    issues: issues.map((issue) => issueResult(issue, message)),
  };
}

function statementResult({ text, at, subject, stated, parts, sum, verdict, doubt, mixesTurns }: Statement): ResultDocument {
  return {
    text,
    at,
    subject,
    stated: decimalText(stated),
    parts: parts.map((part) => ({ text: part.text, value: decimalText(part.value) })),
    sum: decimalText(sum),
    verdict,
    doubt,
    mixesTurns,
  };
}

function shareResult({ text, at, part, whole, stated, computed, verdict }: StatedShare): ResultDocument {
  return {
    text,
    at,
    stated: decimalText(stated),
    part: decimalText(part),
    whole: decimalText(whole),
    computed: decimalText(computed),
    verdict,
  };
}

function citationResult({ document, dates, mentions, verdict }: Citation): ResultDocument {
  return {
    document,
    dates,
    verdict,
    mentions: mentions.map(({ at, text, date, issuer, cell }) => ({
      at: cell === null ? at : null,
      text,
      date,
      issuer,
      cell: cell === null ? null : refText(cell),
    })),
  };
}

function issueResult(issue: ProofIssue, message: (issue: ProofIssue) => string): ResultDocument {
  return {
    rule: issue.rule,
    code: issue.code,
    severity: issue.severity,
    blocks: false,
    sheet: null,
    cell: null,
    unit: null,
    criterion: null,
    at: issue.at,
    others: issue.others,
    facts: plain(issue.facts),
    message: message(issue),
    fix: null,
  };
}
