import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MemberDecision } from '../../core/domain/collection';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', flex: '1 1 100%', minWidth: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  keep: { alignSelf: 'flex-start' },
});

interface Props {
  readonly decision: Extract<MemberDecision, { kind: 'refuse' }>;
  readonly isBusy: boolean;
  readonly onKeep: (reason: string, by: string) => void;
}

/** Why a file is sent back to its school and who decided it, as the log keeps it. */
export function ReturnFields({ decision, isBusy, onKeep }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.collect.panel;
  const hint = useId();
  const [reason, setReason] = useState(decision.reason ?? '');
  const [by, setBy] = useState(decision.by ?? '');
  const isKept = reason.trim() === (decision.reason ?? '') && by.trim() === (decision.by ?? '');
  return (
    <div className={styles.box}>
      <TextField label={said.returnReason} value={reason} onChange={setReason} kind="text" describedBy={hint} />
      <TextField label={said.returnBy} value={by} onChange={setBy} kind="text" describedBy={hint} />
      <p id={hint} className={styles.hint}>
        {said.returnHint}
      </p>
      {!isKept && (
        <Button size="small" className={styles.keep} disabledFocusable={isBusy} onClick={() => onKeep(reason.trim(), by.trim())}>
          {said.keepReturn}
        </Button>
      )}
    </div>
  );
}
