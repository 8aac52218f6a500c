import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Criterion } from '../../core/domain/criteria';
import type { Points } from '../../core/domain/points';
import type { StageDifference } from '../../core/domain/stageDifference';
import { refText, type CellRef } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';
import { unseen } from '../shared/unseen';
import type { RowActions } from './rowActions';

const useStyles = makeStyles({
  unit: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  spread: { fontWeight: tokens.fontWeightSemibold },
  unseen,
  score: { position: 'relative', minHeight: '24px', minWidth: '24px', textAlign: 'right', fontSize: tokens.fontSizeBase200 },
});

interface Props extends RowActions {
  readonly row: StageDifference;
  readonly criterion: Criterion | null;
  readonly unitName: string | null;
  readonly hasCross: boolean;
  readonly namesStage: boolean;
  readonly decimals: number;
}

/** One unit on one criterion: the scores side by side, each the way to its cell, with what was written about them. */
export function DifferenceRow({ row, criterion, unitName, hasCross, namesStage, decimals, ask, goTo }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.differences;
  const { columns } = said;
  const shown = (points: Points): string => numbers.points(points, decimals);
  const { self, cross, crossRange, cluster, clusterStage, spread, explanation, note, cells } = row;
  const peers = cross !== null ? shown(cross) : crossRange === null ? null : rangeText(crossRange);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={hasCross ? 5 : 4}>
          {unitName !== null && <div className={styles.unit}>{unitName}</div>}
          {criterion === null ? row.criterion : [criterion.number, criterion.text].filter((part) => part !== '').join('. ')}
          {explanation !== null && <p className={styles.note}>{said.explanation(explanation.text)}</p>}
          {note !== null && <p className={styles.note}>{said.note(note.text)}</p>}
        </th>
      </tr>
      <tr>
        <td>
          <Button size="small" appearance="subtle" onClick={() => ask({ unit: row.unit, criterion: row.criterion })}>
            {said.why}
          </Button>
        </td>
        <td>
          <Score what={columns.self} shown={self === null ? null : shown(self)} at={cells.self} goTo={goTo} />
        </td>
        {hasCross && (
          <td>
            <Score what={columns.cross} shown={peers} at={cells.cross[0] ?? null} goTo={goTo} />
            {cross !== null && crossRange !== null && <p className={styles.note}>{rangeText(crossRange)}</p>}
            {cross === null && crossRange !== null && <p className={styles.note}>{said.notOne}</p>}
          </td>
        )}
        <td>
          <Score what={columns.cluster} shown={cluster === null ? null : shown(cluster)} at={cells.cluster} goTo={goTo} />
          {namesStage && clusterStage !== null && <p className={styles.note}>{said.stage[clusterStage]}</p>}
        </td>
        <td>
          <span className={styles.spread}>{shown(spread)}</span>
        </td>
      </tr>
    </tbody>
  );

  function rangeText({ lowest, highest }: NonNullable<StageDifference['crossRange']>): string {
    return said.range(shown(lowest), shown(highest));
  }
}

interface ScoreProps {
  readonly what: string;
  /** `null`: nobody gave one. */
  readonly shown: string | null;
  readonly at: CellRef | null;
  readonly goTo: RowActions['goTo'];
}

function Score({ what, shown, at, goTo }: ScoreProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.differences;
  if (shown === null) return said.blank;
  if (at === null || goTo === null) return shown;
  return (
    <Link as="button" className={styles.score} title={words.issues.goToHint} onClick={() => goTo(at)}>
      <span className={styles.unseen}>{said.scoreOf(what)} </span>
      {shown}
      <span className={styles.unseen}>{said.goTo(refText(at))}</span>
    </Link>
  );
}
