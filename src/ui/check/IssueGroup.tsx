import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../core/domain/issue';
import type { FixRequest } from '../../core/fixIssues';
import type { CellSubject } from '../../core/domain/explanation';
import type { CellRef } from '../../core/workbook/address';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { IssueCard } from './IssueCard';
import type { ListedIssue } from './issueList';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Cards drawn at once: a workbook can have thousands of findings, a person reads a few. */
const PAGE = 30;

interface Props {
  readonly severity: Severity;
  readonly issues: readonly ListedIssue[];
  readonly goTo: ((at: CellRef) => void) | null;
  readonly fix: ((request: FixRequest) => void) | null;
  /** How many safe findings each rule has. */
  readonly safe: ReadonlyMap<string, number>;
  readonly ask: (subject: CellSubject) => void;
}

/** The findings of one severity, a page at a time. */
export function IssueGroup({ severity, issues, goTo, fix, safe, ask }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  if (issues.length === 0) return null;
  const more = Math.min(PAGE, issues.length - limit);
  return (
    <section>
      <h3 className={styles.heading}>
        <IntentMark intent={severity} />
        {words.issues.group(severity, issues.length)}
      </h3>
      <ul className={styles.list}>
        {issues.slice(0, limit).map((one) => (
          <IssueCard key={one.key} listed={one} goTo={goTo} fix={fix} alike={safe.get(one.issue.rule) ?? 0} ask={ask} />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{words.issues.more(more)}</Button>}
    </section>
  );
}
