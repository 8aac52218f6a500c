import { Button } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { unitNames } from '../../core/domain/unitNames';
import { whoMoved } from '../../core/whoMoved';
import { cellsSet } from '../../core/workbook/edit';
import { useWords } from '../shared/PanelText';
import { Preview, PreviewButtons } from '../shared/Preview';
import { MovedTable } from './MovedTable';
import type { TriedPolicy } from './useTryingPolicy';

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
  const { text } = useWords();
  const said = text.policy.preview;
  const status = problems > 0 ? said.problems(problems) : tried === null ? said.computing : '';
  return (
    <Preview heading={said.heading} status={status}>
      {problems === 0 && tried !== null && <Outcome before={before} tried={tried} />}
      {!maySave && <p>{said.cannotSave}</p>}
      <PreviewButtons>
        <Button appearance="primary" disabled={tried === null || problems > 0 || !maySave} onClick={onSave}>
          {said.save}
        </Button>
        <Button onClick={onDrop}>{said.drop}</Button>
      </PreviewButtons>
    </Preview>
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
