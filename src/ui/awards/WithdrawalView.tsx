import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecordedDecision } from '../../core/domain/policy';
import { CheckedField } from '../shared/CheckedField';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly decision: RecordedDecision;
  readonly isBusy: boolean;
  readonly onConfirm: (decision: RecordedDecision, by: string, reason: string) => void;
  readonly onBack: () => void;
}

/** Who takes a decision back, and why, before it is taken back. */
export function WithdrawalView({ decision, isBusy, onConfirm, onBack }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.awards.withdrawal;
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const confirm = (): void => {
    setAsked(true);
    if (by.trim() !== '' && reason.trim() !== '') onConfirm(decision, by.trim(), reason.trim());
  };
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading}</ViewHeading>
      <p>
        <strong>{decision.award}</strong>
      </p>
      <p>{words.awards.decision(decision.chosen, decision.among)}</p>
      <p>{words.awards.decidedBy(decision.by, decision.on, decision.reason)}</p>
      <p>{said.about}</p>
      <CheckedField label={said.by} value={by} onChange={setBy} trouble={isAsked && by.trim() === '' ? said.byMissing : null} />
      <CheckedField
        label={said.reason}
        value={reason}
        onChange={setReason}
        trouble={isAsked && reason.trim() === '' ? said.reasonMissing : null}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBusy} onClick={confirm}>
          {said.confirm}
        </Button>
        <Button onClick={onBack}>{words.awards.form.back}</Button>
      </div>
    </div>
  );
}
