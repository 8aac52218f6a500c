import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What something typed would come to, before anyone agrees to it. @param status said aloud: what is missing, or that it is being worked out */
export function Preview({ heading, status, children }: { heading: string; status: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={heading}>
      <h3 className={styles.title}>{heading}</h3>
      <div role="status">{status}</div>
      {children}
    </section>
  );
}

/** Its last line: agree, or not. */
export function PreviewButtons({ children }: { children: ReactNode }) {
  return <div className={useStyles().buttons}>{children}</div>;
}
