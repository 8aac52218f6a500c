import { makeStyles, tokens } from '@fluentui/react-components';
import { fieldKey, lineKey, VOTE_PARTS, type BallotLine } from '../../core/domain/ballotForm';
import type { VoteOutcome } from '../../core/domain/proposal';
import type { StatedBallots } from '../../core/statedBallots';
import type { CellRef } from '../../core/workbook/address';
import { IntentMark, type Intent } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { calculatedText } from './calculatedText';
import { CountFields, type CountField } from './CountFields';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: '8px 0 0', minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Out of the border's line, where browsers put it.
  legend: { float: 'left', width: '100%', padding: '0 0 2px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: { clear: 'both' },
  small: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  outcome: { display: 'flex', gap: '6px', margin: '4px 0 0', overflowWrap: 'anywhere' },
});

const INTENTS: Readonly<Record<VoteOutcome['status'], Intent>> = {
  passed: 'success',
  failed: 'error',
  pending: 'info',
  notNeeded: 'info',
};

interface Props {
  readonly name: string;
  readonly line: BallotLine;
  readonly stated: StatedBallots;
  readonly outcome: VoteOutcome;
  readonly troubleAt: (key: string) => string | null;
  readonly onChange: (key: string, typed: string) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** The votes on one school for one award, and what comes of them. */
export function CandidateVotes({ name, line, stated, outcome, troubleAt, onChange, goTo }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  const own = stated.votes.get(lineKey(line));
  const parts = VOTE_PARTS.filter((part) => stated.sheet === null || stated.sheet.columns[part] !== null);
  const fields = parts.map((part): CountField => {
    const key = fieldKey({ kind: 'vote', ...line, part });
    const formula = stated.calculated.get(key);
    const at = own?.[part]?.at ?? formula;
    const typed = line.typed[part];
    const fixed = formula === undefined ? null : calculatedText(typed, formula, said);
    return { key, label: said.parts[part], value: typed, trouble: troubleAt(key), at: at ?? null, fixed };
  });
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{line.round > 1 ? `${name}. ${said.round(line.round)}` : name}</legend>
      <div className={styles.fields}>
        <CountFields fields={fields} columns="three" onChange={onChange} goTo={goTo} />
      </div>
      {stated.sheet !== null && line.award === null && stated.sheet.columns.award !== null && (
        <p className={styles.small}>{said.oneForAll}</p>
      )}
      <p className={styles.outcome} role="status">
        <IntentMark intent={INTENTS[outcome.status]} />
        <span>{said.outcome(outcome)}</span>
      </p>
    </fieldset>
  );
}
