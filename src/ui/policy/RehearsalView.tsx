import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Policy } from '../../core/domain/policy';
import { unitNames } from '../../core/domain/unitNames';
import { whoMoved } from '../../core/whoMoved';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { MovedTable } from './MovedTable';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, '& h3': { margin: 0 } },
  title: { fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly past: Appraisal;
  readonly policy: Policy;
  readonly core: typeof import('../state/story');
}

/** The other year's figures under the open policy: a rehearsal, and said to be one. */
export function RehearsalView({ past, policy, core }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy.compare;
  const { reading } = past;
  const found = useMemo(() => (reading === null ? null : core.rehearse(reading, policy)), [core, reading, policy]);
  if (reading === null || found === null) return null;
  const name = unitNames(reading);
  const moves = whoMoved(past, found);
  const moved = moves.filter(({ hasMoved }) => hasMoved).length;
  const { nobodyMoves, moved: someMove } = text.policy.preview;
  return (
    <section className={styles.box} aria-label={said.rehearsal}>
      <h3 className={styles.title}>{said.rehearsal}</h3>
      <p>{said.rehearsalIntro}</p>
      {past.isBlocked && <Alert intent="warning" title={said.rehearsalBlocked} />}
      <p>{moved === 0 ? nobodyMoves : someMove(moved, moves.length)}</p>
      <MovedTable moves={moves} unitName={name} />
      {found.ties.map((tie) => (
        <p key={tie.join()}>{said.ties(tie.map(name))}</p>
      ))}
      {found.separatesNobody.length > 0 && (
        <p>
          {said.separatesNobody(
            found.separatesNobody.map(({ number, text: words }) => (number === '' ? words : `${number}. ${words}`)),
          )}
        </p>
      )}
    </section>
  );
}
