import { makeStyles, tokens } from '@fluentui/react-components';
import { BALLOT_COUNTS, type BallotForm } from '../../core/domain/ballotForm';
import type { StatedBallots } from '../../core/statedBallots';
import type { Reading } from '../../core/domain/reading';
import { refText } from '../../core/workbook/address';
import { CheckedField } from '../shared/CheckedField';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'start' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly counts: BallotForm['counts'];
  readonly stated: StatedBallots;
  readonly reading: Reading;
  readonly troubleAt: (key: string) => string | null;
  readonly onChange: (key: string, typed: string) => void;
}

/** Members, those who came, ballots issued and returned. */
export function MeetingCounts({ counts, stated, reading, troubleAt, onChange }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{said.meeting}</legend>
      <div className={styles.fields}>
        {BALLOT_COUNTS.map((count) => {
          const at = reading.ballots?.[count]?.at;
          const hasNoRoom = stated.sheet !== null && stated.sheet.counts[count] === null;
          return stated.calculated.has(count) || hasNoRoom ? (
            <p key={count} className={styles.small}>
              {said.counts[count]}: {hasNoRoom ? said.noRoom : counts[count]}
              {hasNoRoom || at === undefined ? '' : `. ${said.calculated(refText(at))}`}
            </p>
          ) : (
            <CheckedField
              key={count}
              label={said.counts[count]}
              value={counts[count]}
              kind="number"
              trouble={troubleAt(count)}
              onChange={(typed) => onChange(count, typed)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
