import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '28px',
    padding: '4px 0',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  body: { padding: '2px 0 6px 16px' },
});

/**
 * Something one may want to open: the browser's own, so that it works with every keyboard and reader. A stop of Tab by its own word:
 * the library that moves the focus in Excel on the web knows no `summary`.
 */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary tabIndex={0} className={styles.summary}>
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
