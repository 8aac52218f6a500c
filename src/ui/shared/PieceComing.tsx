import { makeStyles, tokens } from '@fluentui/react-components';
import { useStartWords } from './PanelText';
import { useArrival } from './useArrival';

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
  said: { outline: 'none', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A sketch of what is on its way. */
export function PieceComing() {
  const styles = useStyles();
  const { words } = useStartWords();
  // From here the focus goes on to the heading of what comes.
  const arrival = useArrival<HTMLSpanElement>();
  return (
    <div className={styles.sketch}>
      <span {...arrival} className={styles.said} role="status">
        {words.piece.coming}
      </span>
      <div />
      <div />
      <div />
    </div>
  );
}
