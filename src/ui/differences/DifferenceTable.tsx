import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellSubject } from '../../core/domain/explanation';
import type { Reading } from '../../core/domain/reading';
import type { StageDifference } from '../../core/domain/stageDifference';
import type { CellRef } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';
import { DifferenceRow } from './DifferenceRow';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '4px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
  },
  number: { '&&': { textAlign: 'right' } },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
});

/** Rows drawn at once: a cluster has hundreds of scores, the largest differences come first. */
const PAGE = 30;

export interface RowActions {
  readonly ask: (subject: CellSubject) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

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

/** A row for each unit and criterion, a page at a time. */
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
              <th key={heading} scope="col" className={styles.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{said.more(left)}</Button>}
    </>
  );
}
