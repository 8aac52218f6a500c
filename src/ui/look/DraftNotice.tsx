import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../shared/Disclosure';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: {
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& p': { margin: 0 },
  },
  line: {
    display: 'inline-flex',
    gap: '6px',
    alignItems: 'start',
    maxWidth: 'calc(100% - 20px)',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Said wherever results of the product's own draft are shown: it is to be replaced by the cluster's regulation. */
export function DraftNotice() {
  const styles = useStyles();
  const { words } = useWords();
  const line = (
    <span className={styles.line}>
      <IntentMark intent="warning" />
      {words.draft.heading}
    </span>
  );
  return (
    <div className={styles.box}>
      <Disclosure summary={line}>
        <p>{words.draft.body}</p>
      </Disclosure>
    </div>
  );
}
