import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { refText, type CellRef } from '../../core/workbook/address';
import { useWords } from './PanelText';

const useStyles = makeStyles({ cell: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly cells: readonly CellRef[];
  /** `null`: the host cannot go to a cell; the addresses are said all the same. */
  readonly goTo: ((at: CellRef) => void) | null;
}

/** The way to each of these cells. */
export function CellLinks({ cells, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  return cells.map((at) =>
    goTo === null ? (
      <span key={refText(at)} className={styles.cell}>
        {refText(at)}{' '}
      </span>
    ) : (
      <Button key={refText(at)} size="small" appearance="subtle" title={words.issues.goToHint} onClick={() => goTo(at)}>
        {words.why.goTo(refText(at))}
      </Button>
    ),
  );
}
