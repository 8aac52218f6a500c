import { makeStyles, tokens } from '@fluentui/react-components';
import { unitNames } from '../../core/domain/unitNames';
import { issueSentence, whyText, type ToldIssue } from '../../text/issueSentence';
import { Disclosure } from '../shared/Disclosure';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import type { FoundFiles } from '../state/collectingState';
import { takenCells } from './takenCells';

const useStyles = makeStyles({
  totals: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  issue: { display: 'flex', gap: '6px', overflowWrap: 'anywhere' },
});

/** How many files and cells, which schools have sent nothing, and what to look at across the files. */
export function CollectSummary({ found }: { found: FoundFiles }) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.collect;
  const { members, missing, issues } = found.collection;
  const count = (status: (typeof members)[number]['status']): number =>
    members.filter((member) => member.status === status).length;
  const cells = members.reduce((all, member) => all + takenCells(member), 0);
  const names = missing.map(unitNames(found.cluster.book.reading));
  return (
    <>
      <p className={styles.totals}>{said.totals(count('taken'), count('refused'), count('toDecide'), cells)}</p>
      <p>{names.length === 0 ? said.nobodyMissing : said.missing(names)}</p>
      {issues.length > 0 && (
        <Disclosure summary={`${said.panel.issuesHeading} (${issues.length})`}>
          <ul className={styles.list}>
            {issues.map(({ file, issue }, at) => (
              <li key={at} className={styles.issue}>
                <IntentMark intent={issue.severity} />
                <span>
                  <strong>{`${text.issues.severity[issue.severity]} ${issue.rule} – ${said.issueIn(file)}`}</strong>{' '}
                  {sentences(issueSentence(text.issues, issue))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function sentences(told: ToldIssue): string {
  return [told.what, whyText(told), told.advice].join(' ');
}
