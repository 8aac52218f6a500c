import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& p': { margin: 0, flex: '1 1 180px' },
  },
});

/** How many findings can be set right without asking anyone, and the way to look at what that does. */
export function SafeFixes({ count, onAll }: { count: number; onAll: () => void }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.box}>
      <p>{words.fixing.safe(count)}</p>
      <Button onClick={onAll}>{words.fixing.safeAll}</Button>
    </div>
  );
}
