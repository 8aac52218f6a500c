import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/PanelText';
import { unseen } from '../shared/unseen';
import type { Machine } from './machine';

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
  },
  keys: { whiteSpace: 'nowrap' },
  unseen,
});

/** The keys that do something here: those of every page, and those of the page this is. */
export function Shortcuts({ kind }: { kind: Machine['kind'] | null }) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.about.shortcuts;
  const here = kind === 'excel' ? said.excel : kind === 'browser' ? said.workbench : [];
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{said.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.keys}</th>
          <th scope="col">{said.does}</th>
        </tr>
      </thead>
      <tbody>
        {[...said.everywhere, ...here].map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row" className={styles.keys}>
              {keys}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
