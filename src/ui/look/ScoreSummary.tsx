import { makeStyles, tokens } from '@fluentui/react-components';
import { isZero, type Points } from '../../core/domain/points';
import type { Policy } from '../../core/domain/policy';
import type { Scorecard } from '../../core/domain/scorecard';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  sums: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '4px 12px',
    margin: 0,
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
  total: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
});

/** The sums of one scorecard; lines that are 0 and lost nothing are left out. */
export function ScoreSummary({ card, policy }: { card: Scorecard; policy: Policy }) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.why;
  const shown = (points: Points | null): string =>
    points === null ? said.notGiven : numbers.points(points, policy.rounding.decimals);
  const lines: readonly (readonly [string, Points | null])[] = [
    [said.self, card.self],
    [said.reviewed, card.reviewed],
    [said.beforeBonus, card.beforeBonus],
    ...lossLine(said.bonus, card.bonus.counted),
    ...lossLine(said.penalty, card.penalty.counted),
    ...lossLine(said.lostToFloor, card.lostToFloor),
    ...lossLine(said.lostToTotalCap, card.lostToTotalCap),
  ];
  return (
    <>
      <dl className={styles.sums}>
        <dt className={styles.total}>{said.total}</dt>
        <dd className={styles.total}>{shown(card.total)}</dd>
        {lines.map(([label, points]) => (
          <Line key={label} label={label} points={shown(points)} />
        ))}
      </dl>
      {card.percent !== null && <p>{said.percent(numbers.points(card.percent), numbers.points(card.assignedMaximum))}</p>}
      {card.missing.length > 0 && <p>{said.missing(card.missing.length)}</p>}
    </>
  );
}

function Line({ label, points }: { label: string; points: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{points}</dd>
    </>
  );
}

function lossLine(label: string, points: Points): readonly (readonly [string, Points])[] {
  return isZero(points) ? [] : [[label, points]];
}
