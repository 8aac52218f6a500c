import { makeStyles, tokens } from '@fluentui/react-components';
import { useStartWords } from './PanelText';

const useStyles = makeStyles({
  sketch: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    // What comes at once leaves no flicker behind.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '150ms',
    animationFillMode: 'both',
    '& > div': { height: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
    '& > div:nth-child(2)': { width: '55%', height: '24px' },
    '& > div:last-child': { width: '80%' },
  },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A sketch of what is on its way. */
export function PieceComing() {
  const styles = useStyles();
  const { words } = useStartWords();
  return (
    <div className={styles.sketch}>
      <span className={styles.said} role="status">
        {words.piece.coming}
      </span>
      <div />
      <div />
      <div />
    </div>
  );
}
