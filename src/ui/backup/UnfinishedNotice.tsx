import { Button, makeStyles } from '@fluentui/react-components';
import { refText } from '../../core/workbook/address';
import type { Receipt } from '../../core/workbook/host';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { Appraising } from '../state/useAppraisal';
import { WithoutLine } from './WithoutLine';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' } });

/** Cells named one by one; of more only how many. */
const NAMED_CELLS = 5;

interface Props {
  readonly receipt: Receipt;
  readonly appraising: Appraising;
  /** Nothing else is under way. */
  readonly isIdle: boolean;
}

/** A write that broke off: exactly what it may have touched, and the two ways on. Nothing else is written before. */
export function UnfinishedNotice({ receipt, appraising, isIdle }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.backup.unfinished;
  const { written, cells, canRestore } = receipt;
  return (
    <Alert intent="error" title={said.heading}>
      {written.length > 0 && <p>{said.sheets(written)}</p>}
      {cells.length > 0 && <p>{said.cells(cells.slice(0, NAMED_CELLS).map(refText), cells.length)}</p>}
      <p>{canRestore ? said.advice : said.noBackup}</p>
      <WithoutLine receipt={receipt} />
      <div className={styles.buttons}>
        {canRestore && (
          <Button appearance="primary" disabledFocusable={!isIdle} onClick={appraising.restore}>
            {said.restore}
          </Button>
        )}
        <Button disabledFocusable={!isIdle} onClick={appraising.keep}>
          {said.keep}
        </Button>
      </div>
    </Alert>
  );
}
