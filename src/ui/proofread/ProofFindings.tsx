import { makeStyles, tokens } from '@fluentui/react-components';
import { decimalText } from '../../core/domain/points';
import type { ProofIssue, Proofreading, Statement } from '../../core/domain/proofreading';
import { refsText } from '../../core/workbook/address';
import { proofSentence } from '../../text/proofSentence';
import type { ProofWords } from '../../text/parts/proofWords';
import { Disclosure } from '../shared/Disclosure';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    display: 'flex',
    gap: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    overflowWrap: 'anywhere',
    '& p': { margin: '2px 0' },
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  what: { fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold, margin: '6px 0 2px' },
});

/** What is wrong first; then, for who wants to see it, everything that was read. */
export function ProofFindings({ found }: { readonly found: Proofreading }) {
  const styles = useStyles();
  const { text } = useWords();
  const words = text.proofread;
  const { statements, shares, citations, compared, issues } = found;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.heading.sums, statements.map((one) => sumLine(one, words))],
    [
      words.heading.shares,
      shares.map(
        (one) =>
          `${words.verdict[one.verdict]} · ${words.place(one.at)}: ${words.share(decimalText(one.stated), decimalText(one.part), decimalText(one.whole), decimalText(one.computed))}`,
      ),
    ],
    [
      words.heading.documents,
      citations.map(
        ({ verdict, document, dates, mentions }) =>
          `${words.verdict[verdict]} · ${words.document(document, dates, mentions.length)}`,
      ),
    ],
    [
      words.heading.compared,
      (compared?.figures ?? []).map(
        ({ verdict, name, stated, inWorkbook, cells }) =>
          `${words.verdict[verdict]} · ${words.figure(name, decimalText(stated), decimalText(inWorkbook), refsText(cells), cells.length > 1)}`,
      ),
    ],
  ];
  const count = statements.length + shares.length + citations.length;
  return (
    <>
      <ul className={styles.list}>
        {issues.map((issue) => (
          <Finding key={`${issue.code} ${issue.at.line}:${issue.at.column}`} issue={issue} />
        ))}
      </ul>
      {count > 0 && (
        <Disclosure summary={words.panel.showAll(count)}>
          {sections
            .filter(([, lines]) => lines.length > 0)
            .map(([heading, lines]) => (
              <section key={heading}>
                <p className={styles.heading}>{heading}</p>
                <ul className={styles.plain}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
        </Disclosure>
      )}
    </>
  );
}

function Finding({ issue }: { readonly issue: ProofIssue }) {
  const styles = useStyles();
  const { text } = useWords();
  const { what, why, advice } = proofSentence(text.proofread, issue);
  return (
    <li className={styles.card}>
      <IntentMark intent={issue.severity} />
      <div>
        <p className={styles.place}>{text.proofread.place(issue.at)}</p>
        <p className={styles.what}>{what}</p>
        <p>{why}</p>
        <p>{advice}</p>
      </div>
    </li>
  );
}

function sumLine({ verdict, doubt, mixesTurns, at, stated, subject, parts, sum }: Statement, words: ProofWords): string {
  const remark = doubt ?? (mixesTurns ? 'mixedUnits' : null);
  const said = words.sum(
    decimalText(stated),
    subject,
    parts.map(({ value }) => decimalText(value)),
    decimalText(sum),
  );
  return `${words.verdict[verdict]}${remark === null ? '' : ` (${words.doubt[remark]})`} · ${words.place(at)}: ${said}`;
}
