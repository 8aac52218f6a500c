import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Reading } from '../../core/domain/reading';
import type { StageDifference } from '../../core/domain/stageDifference';
import { useWords } from '../shared/PanelText';
import { unseen } from '../shared/unseen';
import { DifferenceRow } from './DifferenceRow';
import type { RowActions } from './rowActions';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { verticalAlign: 'top', padding: '4px' },
    '& th': { textAlign: 'left' },
    // Behind the button all columns hold numbers.
    '& td': { textAlign: 'right', verticalAlign: 'middle', fontVariantNumeric: 'tabular-nums' },
    '& td:first-child': { textAlign: 'left' },
    '& thead th + th': { textAlign: 'right' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', paddingBottom: 0 },
    '& tbody': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& thead th': { borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
  },
  unseen,
});

/** Rows drawn at once: a cluster has hundreds of scores, the largest differences come first. */
const PAGE = 30;

interface Props extends RowActions {
  readonly rows: readonly StageDifference[];
  readonly reading: Reading | null;
  /** `null`: all rows are one unit's, which need not be named. */
  readonly nameOf: ((unit: string) => string) | null;
  /** Whether anybody but the unit and the cluster scored. */
  readonly hasCross: boolean;
  /** Whether each of the cluster's scores says of which stage it is. */
  readonly namesStage: boolean;
  readonly decimals: number;
}

/** A row group for each unit and criterion, a page at a time: what is scored over the whole width, the scores below it. */
export function DifferenceTable({ rows, reading, nameOf, hasCross, namesStage, decimals, ask, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.differences;
  const { columns } = said;
  const [limit, setLimit] = useState(PAGE);
  const criteria = useMemo(() => new Map((reading?.criteria ?? []).map((one) => [one.id, one])), [reading]);
  const left = Math.min(PAGE, rows.length - limit);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.unseen}>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.criterion}</th>
            {[columns.self, ...(hasCross ? [columns.cross] : []), columns.cluster, columns.spread].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {rows.slice(0, limit).map((row) => (
          <DifferenceRow
            key={`${row.unit} ${row.criterion}`}
            row={row}
            criterion={criteria.get(row.criterion) ?? null}
            unitName={nameOf === null ? null : nameOf(row.unit)}
            hasCross={hasCross}
            namesStage={namesStage}
            decimals={decimals}
            ask={ask}
            goTo={goTo}
          />
        ))}
      </table>
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(left)}</Button>}
    </>
  );
}
