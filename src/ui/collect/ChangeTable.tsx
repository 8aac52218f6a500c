import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Change, ChangeValue, CollectedMember } from '../../core/domain/collection';
import type { Reading } from '../../core/domain/reading';
import { refText } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', padding: '4px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
    '& td': { padding: '4px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Rows drawn at once: a file has hundreds of cells, a person reads a screen at a time. */
const PAGE = 50;

interface Props {
  readonly member: CollectedMember;
  readonly reading: Reading;
}

/** The differences of one file, cell by cell: what the cluster's file says, what the school's, and what becomes of it. */
export function ChangeTable({ member, reading }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { columns, panel, more } = text.collect;
  const left = member.changes.length - limit;
  return (
    <>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={panel.differencesOf(member.file)}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[columns.cell, columns.subject, columns.criterion, columns.from, columns.to, columns.outcome].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {member.changes.slice(0, limit).map((change, at) => (
              <ChangeRow key={at} change={change} reading={reading} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {more(left)}
        </Button>
      )}
    </>
  );
}

function ChangeRow({ change, reading }: { change: Change; reading: Reading }) {
  const { text, numbers } = useWords();
  const said = text.collect;
  const cell = change.at ?? change.memberAt;
  const criterion = reading.criteria.find(({ id }) => id === change.criterion);
  const shown = (value: ChangeValue): string =>
    value.kind === 'blank' ? said.blank : value.kind === 'number' ? numbers.decimal(value.value) : value.text;
  return (
    <tr>
      <td>{cell === null ? '' : refText(cell)}</td>
      <td>{change.kind === 'value' ? said.subject[change.subject] : said.kind[change.kind]}</td>
      <td>{criterion === undefined ? '' : `${criterion.number} ${criterion.text}`.trim()}</td>
      <td>{shown(change.from)}</td>
      <td>{shown(change.to)}</td>
      <td>{change.put !== null ? said.wasTaken : change.notTaken === null ? '' : said.notTaken[change.notTaken]}</td>
    </tr>
  );
}
