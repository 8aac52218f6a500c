import { makeStyles, tokens } from '@fluentui/react-components';
import { IntentMark } from './IntentMark';
import { alarmWords } from './alarmWords';
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
  behind: {
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.8,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
});

interface Props {
  readonly errors: number;
  readonly warnings: number;
  /** That the counts are not of what was typed last: it is tried again by itself, or waits for a whole check. */
  readonly behind: 'waiting' | 'stale' | null;
}

/** How many errors and warnings there are, each with its sign, and whether they are of now; nothing where there is nothing to say. */
export function AlarmCounts({ errors, warnings, behind }: Props) {
  const styles = useStyles();
  const { words } = useStartWords();
  if (errors + warnings === 0 && behind === null) return null;
  return (
    <span className={styles.counts} title={alarmWords(words.live, errors, warnings, behind)} aria-hidden="true">
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
      {behind !== null && (
        <svg viewBox="0 0 20 20" className={styles.behind} focusable="false">
          <path d={BEHIND[behind]} />
        </svg>
      )}
    </span>
  );
}

/** A clock, and an arrow that goes round. */
const BEHIND = {
  waiting: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16M10 5.5V10l3 2',
  stale: 'M16 10a6 6 0 1 1-2-4.5M14.5 2v4h-4',
} as const;
