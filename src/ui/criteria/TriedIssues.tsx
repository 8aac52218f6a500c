import { makeStyles } from '@fluentui/react-components';
import type { Issue } from '../../core/domain/issue';
import { issueSentence } from '../../text/issueSentence';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', gap: '6px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the check would say of this value if it stood in the workbook. */
export function TriedIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { text } = useWords();
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list}>
      {issues.map((issue, at) => {
        const { what, advice } = issueSentence(text.issues, issue);
        return (
          <li key={at} className={styles.line}>
            <IntentMark intent={issue.severity} />
            <span>{`${what} ${advice}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
