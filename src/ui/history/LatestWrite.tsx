import { Button, makeStyles } from '@fluentui/react-components';
import { EarlierWrite } from '../backup/EarlierWrite';
import { KeptBackup } from '../backup/KeptBackup';
import { WithoutLine } from '../backup/WithoutLine';
import { refText } from '../../core/workbook/address';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { Appraising } from '../state/useAppraisal';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** Cells named one by one; of more only how many. */
const NAMED_CELLS = 5;

/** The last write, as far as it can still be taken back. One that broke off has its own notice above every step. */
export function LatestWrite({ appraising }: { appraising: Appraising }) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.history;
  const { state, can } = appraising;
  const { written } = state;
  if (written === null) return <p>{said.noUndo}</p>;
  if (written.isEarlier) return <EarlierWrite written={written} restore={appraising.restore} forget={appraising.forgetBackups} />;
  const { receipt, plan, did } = written;
  const mayRestore = can.restore && receipt.canRestore;
  return (
    <div className={styles.box}>
      <Alert intent="success" title={plan === null ? words.news[did ?? 'fixed'] : words.write.done(receipt.written)}>
        {receipt.cells.length > 0 && <p>{said.cells(receipt.cells.slice(0, NAMED_CELLS).map(refText), receipt.cells.length)}</p>}
        {mayRestore ? (
          <>
            {receipt.written.length > 0 && <p>{words.backup.restoreTakesNotes}</p>}
            <WithoutLine receipt={receipt} />
            <Button disabledFocusable={state.job !== null || state.unfinished !== null} onClick={appraising.restore}>
              {words.write.restore}
            </Button>
          </>
        ) : (
          <p>{said.cannotUndo}</p>
        )}
      </Alert>
      {can.remember && <KeptBackup forget={appraising.forgetBackups} />}
    </div>
  );
}
