import { makeStyles, tokens } from '@fluentui/react-components';
import { IntentMark } from './IntentMark';
import { useStartWords } from './PanelText';

const useStyles = makeStyles({
  counts: {
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    marginLeft: '6px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& > span': { display: 'inline-flex', gap: '2px', alignItems: 'center' },
    '& svg': { width: '14px', height: '14px' },
  },
});

/** How many errors and warnings there are, each with its sign; nothing where there are none. */
export function AlarmCounts({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const styles = useStyles();
  const { words } = useStartWords();
  if (errors + warnings === 0) return null;
  return (
    <span className={styles.counts} title={words.live.counts(errors, warnings)} aria-hidden="true">
      {errors > 0 && (
        <span>
          <IntentMark intent="error" />
          {errors}
        </span>
      )}
      {warnings > 0 && (
        <span>
          <IntentMark intent="warning" />
          {warnings}
        </span>
      )}
    </span>
  );
}
