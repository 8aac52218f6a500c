import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Points } from '../../core/domain/points';
import type { Reading } from '../../core/domain/reading';
import type { MovedPoints } from '../../core/domain/triedValue';
import { unitNames } from '../../core/domain/unitNames';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** Lines shown at once. */
const PAGE = 20;

interface Props {
  readonly moved: readonly MovedPoints[];
  readonly reading: Reading | null;
}

/** Ai bị ảnh hưởng: whose points move when units are compared, from what to what. Source: METHODS §2.7. */
export function MovedPointsList({ moved, reading }: Props) {
  const styles = useStyles();
  const { text, words, numbers } = useWords();
  const said = text.criteria;
  const [limit, setLimit] = useState(PAGE);
  if (moved.length === 0) return <p>{said.nobodyMoves}</p>;
  const name = unitNames(reading);
  const shown = (points: Points | null): string => (points === null ? said.noPoints : numbers.points(points, 6));
  const more = Math.min(PAGE, moved.length - limit);
  return (
    <>
      <p>{said.moved(moved.length)}</p>
      <ul className={styles.list}>
        {moved.slice(0, limit).map(({ unit, before, after }) => (
          <li key={unit}>{said.movedLine(name(unit), shown(before), shown(after))}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {words.issues.more(more)}
        </Button>
      )}
    </>
  );
}
