import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  from: { textDecorationLine: 'line-through', whiteSpace: 'pre-wrap' },
  to: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
});

/** What the cell holds and what it should hold, both spelled out. */
export function FixLine({ from, to }: { from: string; to: string }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <p>
      {words.issues.fix}: {words.issues.from} <del className={styles.from}>{from}</del> {words.issues.to}{' '}
      <ins className={styles.to}>{to}</ins>
    </p>
  );
}
