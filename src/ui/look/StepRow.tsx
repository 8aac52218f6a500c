import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Criterion } from '../../core/domain/criteria';
import { isZero, type Points } from '../../core/domain/points';
import type { Step } from '../../core/domain/scorecard';
import type { CellRef } from '../../core/workbook/address';
import { CellLinks } from '../shared/CellLinks';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  points: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  how: {
    '::first-letter': { textTransform: 'uppercase' },
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly step: Step;
  readonly criterion: Criterion;
  readonly decimals: number;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly ask: () => void;
}

/** One criterion: its points, how they came about in words, what was cut, and the cells they came from. */
export function StepRow({ step, criterion, decimals, goTo, ask }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const shown = (points: Points): string => numbers.points(points, decimals);
  const title = [criterion.number, criterion.text].filter((part) => part !== '').join(' ');
  const how = [
    text.reasons.step(step.how),
    step.how.code === 'computed' && step.value !== null ? words.why.value(numbers.points(step.value)) : null,
    isZero(step.lostToMaximum) ? null : words.why.lostToMaximum(shown(step.lostToMaximum)),
    isZero(step.lostToFloor) ? null : words.why.floored(shown(step.lostToFloor)),
  ].filter((part) => part !== null);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span>{title}</span>
        <span className={styles.points}>{step.points === null ? words.why.notGiven : shown(step.points)}</span>
      </div>
      <p className={styles.how}>{how.join(' ')}</p>
      <CellLinks cells={step.cells} goTo={goTo} />
      <Button size="small" appearance="subtle" onClick={ask}>
        {words.why.ask}
      </Button>
    </li>
  );
}
