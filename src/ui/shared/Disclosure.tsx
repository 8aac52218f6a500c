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

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Told when it is opened or closed, for what is only drawn once someone looks. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * Something one may want to open: the browser's own, so that it works with every keyboard and reader. A stop of Tab by its own word:
 * the library that moves the focus in Excel on the web knows no `summary`.
 */
export function Disclosure({ summary, open, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <details open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
