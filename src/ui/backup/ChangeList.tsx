import { makeStyles } from '@fluentui/react-components';
import { refText } from '../../core/workbook/address';
import type { CellChanges, CellContent } from '../../core/workbook/cellChange';
import type { BackupWords } from '../../text/parts/backupWords';
import type { NumberFormat } from '../../text/format';
import { shortened } from '../../text/shortened';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** Which cells somebody changed, from what to what: the first few, and how many more. */
export function ChangeList({ changes }: { changes: CellChanges }) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const said = words.backup.changes;
  const more = changes.count - changes.first.length;
  if (changes.count === 0) return null;
  return (
    <>
      <p>{said.heading(changes.count)}</p>
      <ul className={styles.list}>
        {changes.first.map(({ at, from, to }) => (
          <li key={refText(at)}>{said.line(refText(at), shown(from, said, numbers), shown(to, said, numbers))}</li>
        ))}
        {more > 0 && <li>{said.more(more)}</li>}
      </ul>
    </>
  );
}

/** Of a text enough to know it by. */
const LETTERS = 40;

function shown(content: CellContent, said: BackupWords['changes'], numbers: NumberFormat): string {
  if (content === null || content === '') return said.blank;
  return typeof content === 'number'
    ? numbers.decimal(String(Number(content.toPrecision(15))))
    : shortened(String(content), LETTERS);
}
