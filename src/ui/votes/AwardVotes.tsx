import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { lineKey, type BallotLine } from '../../core/domain/ballotForm';
import type { AwardRule } from '../../core/domain/policy';
import type { VoteOutcome } from '../../core/domain/proposal';
import type { UnitId } from '../../core/domain/unit';
import type { neededFor } from '../../core/countedBallots';
import type { StatedBallots } from '../../core/statedBallots';
import type { CellRef } from '../../core/workbook/address';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { CandidateVotes } from './CandidateVotes';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase400 },
    '& p': { margin: 0 },
  },
  needed: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly rule: AwardRule;
  readonly needed: ReturnType<typeof neededFor>;
  readonly lines: readonly BallotLine[];
  readonly twice: readonly string[];
  readonly outcomeOf: (unit: UnitId) => VoteOutcome;
  readonly stated: StatedBallots;
  readonly appraisal: Appraisal;
  readonly nameOf: (unit: UnitId) => string;
  readonly troubleAt: (key: string) => string | null;
  readonly onChange: (key: string, typed: string) => void;
  readonly goTo: ((at: CellRef) => void) | null;
}

/** The vote on one award: how many votes are needed, said before anything is counted, then each school's. */
export function AwardVotes({ rule, needed, lines, twice, outcomeOf, stated, appraisal, nameOf, ...typing }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.votes;
  const placeOf = (unit: UnitId): number | null => appraisal.standings.find((one) => one.unit === unit)?.place ?? null;
  return (
    <section className={styles.card}>
      <h3>{rule.name}</h3>
      {rule.vote !== null && (
        <p className={styles.needed}>
          {needed.of === null ? said.condition(rule.vote) : said.needed(rule.vote, needed.needYes, needed.of)}
        </p>
      )}
      {twice.length > 0 && <Alert intent="error" title={said.twice(twice)} />}
      {lines.length === 0 && twice.length === 0 && <p>{said.noCandidates}</p>}
      {lines.map((line) => (
        <CandidateVotes
          key={lineKey(line)}
          name={said.candidate(nameOf(line.unit), placeOf(line.unit))}
          line={line}
          stated={stated}
          outcome={outcomeOf(line.unit)}
          {...typing}
        />
      ))}
    </section>
  );
}
