import { decimalText } from '../../core/domain/points';
import type { Proofreading, Statement } from '../../core/domain/proofreading';
import { refsText } from '../../core/workbook/address';
import { proofSentence } from '../../text/proofSentence';
import type { CommandText } from '../../text/commandText';

/** What a person reads on the terminal: what to check first, then everything that was read. */
export function proofReport(found: Proofreading, text: CommandText): string {
  const blocks = [
    issueLines(found, text),
    sumLines(found, text),
    shareLines(found, text),
    documentLines(found, text),
    comparedLines(found, text),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function issueLines({ statements, citations, issues }: Proofreading, text: CommandText): string[] {
  const words = text.proofread;
  const alarms = issues.filter(({ severity }) => severity !== 'info').length;
  return [
    words.heading.issues,
    `  ${words.found(statements.length, citations.length, alarms)}`,
    ...issues.flatMap((issue) => {
      const { what, why, advice } = proofSentence(words, issue);
      return [
        `  [${text.issues.severity[issue.severity]} ${issue.rule}] ${words.place(issue.at)}: ${what} ${why}`,
        `      ${text.commands.heading.advice}: ${advice}`,
      ];
    }),
  ];
}

function sumLines({ statements }: Proofreading, text: CommandText): string[] {
  const words = text.proofread;
  return [
    words.heading.sums,
    ...(statements.length === 0 ? [`  ${words.nothingStated}`] : statements.map((one) => sumLine(one, text))),
  ];
}

function sumLine(
  { verdict, doubt, mixesTurns, at, stated, subject, parts, sum }: Statement,
  { proofread: words }: CommandText,
): string {
  const values = parts.map(({ value }) => decimalText(value));
  const remark = doubt ?? (mixesTurns ? 'mixedUnits' : null);
  const why = remark === null ? '' : ` (${words.doubt[remark]})`;
  return `  ${words.verdict[verdict]}${why}  ${words.place(at)}: ${words.sum(decimalText(stated), subject, values, decimalText(sum))}`;
}

function shareLines({ shares }: Proofreading, { proofread: words }: CommandText): string[] {
  if (shares.length === 0) return [];
  return [
    words.heading.shares,
    ...shares.map(({ verdict, at, stated, part, whole, computed }) => {
      const said = words.share(decimalText(stated), decimalText(part), decimalText(whole), decimalText(computed));
      return `  ${words.verdict[verdict]}  ${words.place(at)}: ${said}`;
    }),
  ];
}

function documentLines({ citations }: Proofreading, { proofread: words }: CommandText): string[] {
  if (citations.length === 0) return [];
  return [
    words.heading.documents,
    ...citations.map(
      ({ verdict, document, dates, mentions }) =>
        `  ${words.verdict[verdict]}  ${words.document(document, dates, mentions.length)}`,
    ),
  ];
}

function comparedLines({ compared }: Proofreading, { proofread: words }: CommandText): string[] {
  if (compared === null) return [];
  return [
    words.heading.compared,
    `  ${words.compared({ ...compared, figures: compared.figures.length })}`,
    ...compared.figures.map(({ verdict, name, stated, inWorkbook, cells }) => {
      const said = words.figure(name, decimalText(stated), decimalText(inWorkbook), refsText(cells), cells.length > 1);
      return `  ${words.verdict[verdict]}  ${said}`;
    }),
  ];
}
