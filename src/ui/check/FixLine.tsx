import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  from: { textDecorationLine: 'line-through', whiteSpace: 'pre-wrap' },
  to: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
});

/** What the cell holds and what it should hold, both spelled out; what looks the same is a text that becomes a number. */
export function FixLine({ from, to }: { from: string; to: string }) {
  const styles = useStyles();
  const { words } = useWords();
  const { asText, asNumber } = words.fixing;
  const looksAlike = from.trim() === to;
  return (
    <p>
      {words.issues.fix}: {words.issues.from} <del className={styles.from}>{looksAlike ? asText(from) : from}</del>{' '}
      {words.issues.to} <ins className={styles.to}>{looksAlike ? asNumber(to) : to}</ins>
    </p>
  );
}
