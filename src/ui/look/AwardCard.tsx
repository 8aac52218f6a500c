import { makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../core/domain/policy';
import type { ProposedAward } from '../../core/domain/proposal';
import { Alert } from '../shared/Alert';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px',
    overflowWrap: 'anywhere',
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase400 },
    '& h4': { margin: '8px 0 2px', fontSize: tokens.fontSizeBase300 },
    '& p': { margin: '4px 0' },
  },
  list: { margin: 0, paddingLeft: '20px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly award: ProposedAward;
  readonly tieBreak: Policy['tieBreak'];
  readonly nameOf: (unit: string) => string;
}

/** One award: seats, nominees with their reason, what has to be decided, and who was left out and why. */
export function AwardCard({ award, tieBreak, nameOf }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.proposal;
  const { quotaSteps, needsDecision } = award;
  return (
    <section className={styles.card}>
      <h3>{award.name}</h3>
      <p>{said.seats(award.nominees.length, award.seats)}</p>
      {quotaSteps !== null && <p className={styles.reason}>{text.reasons.quota(quotaSteps)}</p>}
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
      {needsDecision !== null && (
        <Alert intent="warning" title={said.needsDecision}>
          <p>{said.decide(needsDecision.units.map(nameOf), needsDecision.seats)}</p>
          <p>{text.reasons.proposal(needsDecision.reason)}</p>
          <p>{text.reasons.tried(tieBreak)}</p>
          <p>{text.reasons.howToDecide}</p>
        </Alert>
      )}
      {award.unfitDecisions.map((unfit, at) => (
        <Alert key={at} intent="warning" title={text.reasons.unfitDecision(unfit)} />
      ))}
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
