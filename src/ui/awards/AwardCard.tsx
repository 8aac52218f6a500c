import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import type { RecordedDecision } from '../../core/domain/policy';
import type { OpenTie, ProposedAward } from '../../core/domain/proposal';
import { waitingSeats } from '../../core/domain/waitingSeats';
import { Alert } from '../shared/Alert';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { decisionsOn } from './decisionsOn';
import { DecisionList } from './DecisionList';
import { unregisteredAhead } from './unregisteredAhead';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px',
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: 0,
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase400 },
    '& h4': { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
    '& p': { margin: 0 },
  },
  list: { margin: 0, paddingLeft: '20px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly award: ProposedAward;
  readonly appraisal: Appraisal;
  readonly nameOf: (unit: string) => string;
  /** Opens the form for a decision; `null`: nothing can be recorded now. */
  readonly decide: ((tie: OpenTie) => void) | null;
  readonly withdraw: ((decision: RecordedDecision) => void) | null;
}

/** One award: seats, conditions, nominees with their reason, what has to be decided or was, and who was left out and why. */
export function AwardCard({ award, appraisal, nameOf, decide, withdraw }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.proposal;
  const { policy, standings } = appraisal;
  const at = policy.awards.findIndex(({ id }) => id === award.id);
  const rule = policy.awards[at];
  const conditions = rule === undefined ? '' : words.awards.conditions(rule);
  const documents = policy.citations
    .filter(({ field }) => field === 'awards' || field.startsWith(`awards[${String(at)}]`))
    .map(({ document }) => document);
  const ahead = unregisteredAhead(award, standings);
  return (
    <section className={styles.card}>
      <h3>{award.name}</h3>
      <p>{said.seats(award.nominees.length, award.seats)}</p>
      {award.quotaSteps !== null && <p className={styles.reason}>{text.reasons.quota(award.quotaSteps)}</p>}
      {conditions !== '' && <p className={styles.reason}>{conditions}</p>}
      {documents.length > 0 && <p className={styles.reason}>{words.awards.basis(documents)}</p>}
      <h4>{said.nominees}</h4>
      {award.nominees.length === 0 && <p>{said.noNominee}</p>}
      <ul className={styles.list}>
        {award.nominees.map((nominee) => (
          <li key={nominee.unit}>
            <div className={styles.name}>{said.nominee(nameOf(nominee.unit), nominee.place)}</div>
            <div className={styles.reason}>{text.reasons.proposal(nominee.reason)}</div>
          </li>
        ))}
      </ul>
      <ToDecide award={award} appraisal={appraisal} nameOf={nameOf} decide={decide} />
      <DecisionList decisions={decisionsOn(award, policy)} unfit={award.unfitDecisions} withdraw={withdraw} />
      {waitingSeats(award).map((waiting) => (
        <p key={waiting.award}>{words.awards.waiting(waiting.seats, waiting.award)}</p>
      ))}
      {ahead.length > 0 && <Alert intent="info" title={words.awards.unregistered(ahead.map(nameOf))} />}
      {award.unfilled > 0 && (
        <p>
          {said.unfilled(award.unfilled)}
          {award.unfilledBecause !== null && `: ${text.reasons.unfilled(award.unfilledBecause)}`}
        </p>
      )}
      {award.leftOut.length > 0 && (
        <Disclosure summary={said.leftOut(award.leftOut.length)}>
          <ul className={styles.list}>
            {award.leftOut.map(({ unit, reason }) => (
              <li key={unit}>
                <div className={styles.name}>{nameOf(unit)}</div>
                <div className={styles.reason}>{text.reasons.proposal(reason)}</div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Equal units at the last seat: who they are, what was tried, and the way to record what people decide. */
function ToDecide({ award, appraisal, nameOf, decide }: Omit<Props, 'withdraw'>) {
  const { text, words } = useWords();
  const said = words.proposal;
  const { needsDecision, openTies } = award;
  if (needsDecision === null) return null;
  const earlier = appraisal.proposal.awards.find(
    (one) => one.id !== award.id && one.openTies.some(({ units }) => units.some((unit) => needsDecision.units.includes(unit))),
  );
  return (
    <Alert intent="warning" title={said.needsDecision}>
      {openTies.length === 0 && (
        <>
          <p>{said.decide(needsDecision.units.map(nameOf), needsDecision.seats)}</p>
          {earlier !== undefined && <p>{words.awards.decideFirst(earlier.name)}</p>}
        </>
      )}
      {openTies.map((tie) => (
        <div key={tie.units.join(' ')}>
          <p>{said.decide(tie.units.map(nameOf), tie.seats)}</p>
          <p>{text.reasons.tried(appraisal.policy.tieBreak)}</p>
          {decide !== null && (
            <Button appearance="primary" onClick={() => decide(tie)}>
              {words.awards.openDecision}
            </Button>
          )}
        </div>
      ))}
      {openTies.length > 0 && decide === null && <p>{words.awards.cannotDecide}</p>}
    </Alert>
  );
}
