import { makeStyles, tokens } from '@fluentui/react-components';
import { fieldKey, lineKey, VOTE_PARTS, type BallotLine, type VotePart } from '../../core/domain/ballotForm';
import type { VoteOutcome } from '../../core/domain/proposal';
import { refText } from '../../core/workbook/address';
import type { StatedBallots } from '../../core/statedBallots';
import { CheckedField } from '../shared/CheckedField';
import { IntentMark, type Intent } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: '8px 0 0', minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Out of the border's line, where browsers put it.
  legend: { float: 'left', width: '100%', padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: { clear: 'both', display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '6px', alignItems: 'end' },
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
}

/** The votes on one school for one award, and what comes of them. */
export function CandidateVotes({ name, line, stated, outcome, troubleAt, onChange }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  const keyOf = (part: VotePart): string => fieldKey({ kind: 'vote', ...line, part });
  const own = stated.votes.get(lineKey(line));
  const parts = VOTE_PARTS.filter((part) => stated.sheet === null || stated.sheet.columns[part] !== null);
  const troubles = parts.map((part) => troubleAt(keyOf(part)));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{line.round > 1 ? `${name}. ${said.round(line.round)}` : name}</legend>
      <div className={styles.fields}>
        {parts.map((part, at) => {
          const key = keyOf(part);
          const cell = own?.[part]?.at;
          return stated.calculated.has(key) ? (
            <p key={part} className={styles.small}>
              {said.parts[part]}: {line.typed[part]}
              {cell === undefined ? '' : `. ${said.calculated(refText(cell))}`}
            </p>
          ) : (
            <CheckedField
              key={part}
              label={said.parts[part]}
              value={line.typed[part]}
              kind="number"
              trouble={troubles[at] ?? null}
              onChange={(typed) => onChange(key, typed)}
            />
          );
        })}
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
