import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../core/domain/explanation';
import type { CellRef } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';
import { Explained } from './Explained';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    '& h3': { margin: 0, overflowWrap: 'anywhere' },
  },
});

interface Props {
  readonly explanation: Explanation;
  readonly nameOf: (unit: string) => string;
  readonly goTo: ((at: CellRef) => void) | null;
  /** Back to the whole scorecard. */
  readonly close: () => void;
}

/** One criterion of one unit, from its cell to the total. */
export function WhyCriterion({ explanation, nameOf, goTo, close }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  return (
    <section className={styles.card}>
      <h3>{text.explain.heading(explanation.unit.name, explanation.criterion)}</h3>
      <Explained heading="h4" sections={explanation.sections} nameOf={nameOf} goTo={goTo} />
      <Button size="small" onClick={close}>
        {words.why.whole}
      </Button>
    </section>
  );
}
