import { makeStyles, tokens } from '@fluentui/react-components';
import { BALLOT_COUNTS, type BallotForm } from '../../core/domain/ballotForm';
import type { Reading } from '../../core/domain/reading';
import type { StatedBallots } from '../../core/statedBallots';
import type { CellRef } from '../../core/workbook/address';
import { useWords } from '../shared/PanelText';
import { calculatedText } from './calculatedText';
import { CountFields, type CountField } from './CountFields';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly counts: BallotForm['counts'];
  readonly stated: StatedBallots;
  readonly reading: Reading;
  readonly troubleAt: (key: string) => string | null;
  readonly onChange: (key: string, typed: string) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** Members, those who came, ballots issued and returned. */
export function MeetingCounts({ counts, stated, reading, troubleAt, onChange, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  const fields = BALLOT_COUNTS.map((count): CountField => {
    const formula = stated.calculated.get(count);
    const at = reading.ballots?.[count]?.at ?? formula;
    const hasNoRoom = stated.sheet !== null && stated.sheet.counts[count] === null;
    const given = formula === undefined ? null : calculatedText(counts[count], formula, said);
    return {
      key: count,
      label: said.counts[count],
      value: counts[count],
      trouble: troubleAt(count),
      at: at ?? null,
      fixed: hasNoRoom ? said.noRoom : given,
    };
  });
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{said.meeting}</legend>
      <CountFields fields={fields} columns="two" onChange={onChange} goTo={goTo} />
    </fieldset>
  );
}
