import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { cellsMarked, type NotMarked } from '../../core/workbook/cellMarks';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import type { CellMarking } from '../state/useCellMarks';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  label: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  tick: { flexShrink: 0, width: '24px', height: '24px', margin: 0 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

const REASONS: readonly NotMarked['because'][] = ['protected', 'missing', 'refused'];

interface Props {
  readonly marking: CellMarking;
  /** Something else is under way, or nothing can be written. */
  readonly isDisabled: boolean;
  /** The workbook's name, for what the host refuses. */
  readonly file: string;
}

/** Turns marks on the cells with findings on and off, and takes away those of an earlier time. */
export function MarksSwitch({ marking, isDisabled, file }: Props) {
  const styles = useStyles();
  const hint = useId();
  const { text, words } = useWords();
  const said = words.marks;
  const { isOn, standing, notMarked, failed, turn } = marking;
  const sheets = [...new Set(standing.map(({ sheet }) => sheet))];
  return (
    <div className={styles.box}>
      <label className={styles.label}>
        <input
          type="checkbox"
          role="switch"
          className={styles.tick}
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={hint}
          onChange={() => turn(!isOn)}
        />
        {said.label}
      </label>
      <p id={hint} className={styles.hint}>
        {said.hint}
      </p>
      <p role="status">
        {marking.isBusy
          ? said.busy
          : isOn && failed === null
            ? said.marked(cellsMarked(standing, 'error'), cellsMarked(standing, 'warning'))
            : marking.isCleared && !isOn
              ? said.cleared
              : ''}
      </p>
      {!isOn && !marking.isBusy && sheets.length > 0 && <p>{said.earlier(sheets)}</p>}
      {REASONS.map((because) => {
        const names = notMarked.filter((one) => one.because === because).map(({ sheet }) => sheet);
        return names.length === 0 ? null : <p key={because}>{said.notMarked(because, names)}</p>;
      })}
      {failed !== null && (
        <Alert intent="error" title={said.failed}>
          {failed.kind === 'host' && <p>{text.failures.host(failed.failure, file).message}</p>}
          <Button size="small" disabledFocusable={isDisabled} onClick={marking.retry}>
            {said.retry}
          </Button>
        </Alert>
      )}
      {(isOn || sheets.length > 0) && (
        <Button className={styles.button} size="small" disabledFocusable={isDisabled} onClick={() => turn(false)}>
          {said.clear}
        </Button>
      )}
    </div>
  );
}
