import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IntentMark, type Intent } from './IntentMark';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: '4px 0' },
  },
  body: { flex: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2, backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground3 },
  success: { borderLeftColor: tokens.colorStatusSuccessBorder2, backgroundColor: tokens.colorStatusSuccessBackground1 },
});

/** A message that stands in the page: mark, title in bold, and what to do. Errors are announced at once. */
export function Alert({ intent, title, children }: { intent: Intent; title: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[intent])} role={intent === 'error' ? 'alert' : undefined}>
      <IntentMark intent={intent} />
      <div className={styles.body}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
    </div>
  );
}
