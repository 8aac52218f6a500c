import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { unitNames } from '../../core/domain/unitNames';
import { whoMoved } from '../../core/whoMoved';
import { cellsSet } from '../../core/workbook/edit';
import { useWords } from '../shared/PanelText';
import { MovedTable } from './MovedTable';
import type { TriedPolicy } from './useTryingPolicy';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly before: Appraisal;
  readonly tried: TriedPolicy | null;
  readonly problems: number;
  readonly maySave: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** Who changes place or award under the policy as filled in, before anyone agrees to it. */
export function PolicyPreview({ before, tried, problems, maySave, onSave, onDrop }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy.preview;
  return (
    <section className={styles.box} aria-label={said.heading}>
      <h3 className={styles.title}>{said.heading}</h3>
      <div role="status">{problems > 0 ? said.problems(problems) : tried === null ? said.computing : ''}</div>
      {problems === 0 && tried !== null && <Outcome before={before} tried={tried} />}
      {!maySave && <p>{said.cannotSave}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={tried === null || problems > 0 || !maySave} onClick={onSave}>
          {said.save}
        </Button>
        <Button onClick={onDrop}>{said.drop}</Button>
      </div>
    </section>
  );
}

function Outcome({ before, tried: { appraisal, edits } }: { before: Appraisal; tried: TriedPolicy }) {
  const { text, numbers } = useWords();
  const said = text.policy.preview;
  const moves = whoMoved(before, appraisal);
  const moved = moves.filter(({ hasMoved }) => hasMoved);
  const isAdded = edits.some(({ kind }) => kind === 'putSheet');
  return (
    <>
      {appraisal.isBlocked && <p>{said.blocked}</p>}
      {moved.length === 0 ? (
        !appraisal.isBlocked && <p>{said.nobodyMoves}</p>
      ) : (
        <>
          <p>{said.moved(moved.length, moves.length)}</p>
          <MovedTable moves={moved} unitName={unitNames(appraisal.reading)} />
        </>
      )}
      <p>{said.willWrite(isAdded, numbers.decimal(String(cellsSet(edits).length)))}</p>
    </>
  );
}
