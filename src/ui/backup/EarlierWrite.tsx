import { Button, makeStyles } from '@fluentui/react-components';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { Written } from '../state/appraisalState';
import { KeptBackup } from './KeptBackup';
import { WithoutLine } from './WithoutLine';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '12px' } });

interface Props {
  readonly written: Written;
  readonly restore: () => void;
  readonly forget: () => void;
}

/** A write of an earlier start of the program that can still be taken back. */
export function EarlierWrite({ written, restore, forget }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.backup.earlier;
  const { receipt } = written;
  return (
    <div className={styles.box}>
      <Alert intent="info" title={receipt.written.length > 0 ? said.sheets(receipt.written) : said.cells(receipt.cells.length)}>
        <p>{said.advice}</p>
        {receipt.written.length > 0 && <p>{words.backup.restoreTakesNotes}</p>}
        <WithoutLine receipt={receipt} />
        <Button onClick={restore}>{said.restore}</Button>
      </Alert>
      <KeptBackup forget={forget} />
    </div>
  );
}
