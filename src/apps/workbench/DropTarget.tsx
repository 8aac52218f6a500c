import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../ui/shared/PanelText';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: '8px',
    display: 'grid',
    placeItems: 'center',
    zIndex: 10,
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
  },
});

/** While a file is held over the page. */
export function DropTarget() {
  const styles = useStyles();
  const { words } = useWords();
  return <div className={styles.cover}>{words.workbench.drop}</div>;
}
