import type { Appraisal } from '../../core/domain/appraisal';
import { unitNames } from '../../core/domain/unitNames';
import { whoMoved } from '../../core/whoMoved';
import { useWords } from '../shared/PanelText';
import { MovedTable } from './MovedTable';

/** Who changes place or award between two runs, and that nobody does. */
export function MoveList({ before, after }: { before: Appraisal; after: Appraisal }) {
  const { text } = useWords();
  const said = text.policy.preview;
  const moves = whoMoved(before, after);
  const moved = moves.filter(({ hasMoved }) => hasMoved);
  return (
    <>
      {after.isBlocked && <p>{said.blocked}</p>}
      {moved.length === 0 ? (
        !after.isBlocked && <p>{said.nobodyMoves}</p>
      ) : (
        <>
          <p>{said.moved(moved.length, moves.length)}</p>
          <MovedTable moves={moved} unitName={unitNames(after.reading)} />
        </>
      )}
    </>
  );
}
