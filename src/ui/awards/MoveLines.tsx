import { makeStyles } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { unitNames } from '../../core/domain/unitNames';
import { whoMoved, type AwardHeld } from '../../core/whoMoved';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** Whose place or award changes between two runs, a line each; or that nobody's does. */
export function MoveLines({ before, after }: { before: Appraisal; after: Appraisal }) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = text.policy;
  const moved = whoMoved(before, after).filter(({ hasMoved }) => hasMoved);
  const nameOf = unitNames(after.reading);
  const held = (all: readonly AwardHeld[]): string =>
    all.length === 0 ? said.moved.noAward : all.map(({ name, waits }) => (waits ? said.moved.waits(name) : name)).join('; ');
  if (after.isBlocked) return <p>{said.preview.blocked}</p>;
  if (moved.length === 0) return <p>{said.preview.nobodyMoves}</p>;
  return (
    <ul className={styles.list}>
      {moved.map((move) => (
        <li key={move.unit}>
          {words.awards.moved(
            nameOf(move.unit),
            [move.placeBefore, move.placeAfter],
            [held(move.awardsBefore), held(move.awardsAfter)],
          )}
        </li>
      ))}
    </ul>
  );
}
