import { makeStyles, tokens } from '@fluentui/react-components';
import type { CriterionId } from '../../core/domain/criteria';
import { isZero, type Points } from '../../core/domain/points';
import type { CellRef } from '../../core/workbook/address';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { StepRow } from './StepRow';
import type { StepGroup } from './stepsByGroup';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '2px 8px',
    overflowWrap: 'anywhere',
    maxWidth: 'calc(100% - 20px)',
    verticalAlign: 'top',
  },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly group: StepGroup;
  readonly decimals: number;
  readonly goTo: ((at: CellRef) => void) | null;
  readonly ask: (criterion: CriterionId) => void;
}

/** One group of criteria: what it counted, what its cap cut, and the steps on demand. */
export function ScoreGroup({ group, decimals, goTo, ask }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const { criterion, counted, steps } = group;
  const shown = (points: Points): string => numbers.points(points, decimals);
  const title = [criterion.number, criterion.text].filter((part) => part !== '').join('. ');
  const summary = (
    <span className={styles.line}>
      <span>{title}</span>
      <span className={styles.points}>
        {counted === null
          ? words.why.steps(steps.length)
          : words.why.group(shown(counted.counted), criterion.maximum === null ? null : shown(criterion.maximum))}
      </span>
    </span>
  );
  return (
    <Disclosure summary={summary}>
      {counted !== null && !isZero(counted.lostToCap) && <p>{words.why.lostToCap(shown(counted.lostToCap))}</p>}
      {counted !== null && !isZero(counted.lostToFloor) && <p>{words.why.floored(shown(counted.lostToFloor))}</p>}
      <ul className={styles.list}>
        {steps.map(({ step, criterion: leaf }) => (
          <StepRow
            key={step.criterion}
            step={step}
            criterion={leaf}
            decimals={decimals}
            goTo={goTo}
            ask={() => ask(step.criterion)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
