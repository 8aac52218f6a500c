import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RecordedDecision } from '../../core/domain/policy';
import type { UnfitDecision } from '../../core/domain/proposal';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  decision: { display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unfit: { display: 'flex', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly decisions: readonly RecordedDecision[];
  /** Those that decide nothing, and why. */
  readonly unfit: readonly UnfitDecision[];
  /** `null`: nothing can be written now. */
  readonly withdraw: ((decision: RecordedDecision) => void) | null;
}

/** What people decided about the last seat: who was chosen, by whom, when, why, and whether it still holds. */
export function DecisionList({ decisions, unfit, withdraw }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.awards;
  if (decisions.length === 0) return null;
  return (
    <div className={styles.box}>
      <h4 className={styles.title}>{said.decisions(decisions.length)}</h4>
      <ul className={styles.list}>
        {decisions.map((decision, at) => {
          const why = unfit.find((one) => one.decision === decision);
          return (
            <li key={at} className={styles.decision}>
              <span>{said.decision(decision.chosen, decision.among)}</span>
              <span className={styles.small}>{said.decidedBy(decision.by, decision.on, decision.reason)}</span>
              {why !== undefined && (
                <span className={styles.unfit}>
                  <IntentMark intent="warning" />
                  <span>{text.reasons.unfitDecision(why)}</span>
                </span>
              )}
              {withdraw !== null && (
                <Button size="small" onClick={() => withdraw(decision)}>
                  {said.withdraw}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
