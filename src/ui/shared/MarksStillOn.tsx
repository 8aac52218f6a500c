import { Button, makeStyles } from '@fluentui/react-components';
import type { CellMarking } from '../state/useCellMarks';
import { useWords } from './PanelText';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', '& p': { margin: 0, flex: '1 1 180px' } },
});

/** Before a workbook goes out: that marks on its cells go along, and the way to take them away. Nothing where there are none. */
export function MarksStillOn({ marking, isDisabled }: { marking: CellMarking; isDisabled: boolean }) {
  const styles = useStyles();
  const { words } = useWords();
  if (marking.standing.length === 0) return null;
  return (
    <div className={styles.line}>
      <p>{words.marks.still}</p>
      <Button size="small" disabledFocusable={isDisabled} onClick={() => marking.turn(false)}>
        {words.marks.clear}
      </Button>
    </div>
  );
}
