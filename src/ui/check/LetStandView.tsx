import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Issue } from '../../core/domain/issue';
import type { Reading } from '../../core/domain/reading';
import { IntentMark } from '../shared/IntentMark';
import { useWords } from '../shared/PanelText';
import { TextField } from '../shared/TextField';
import { ViewHeading } from '../shared/ViewHeading';
import { useListed } from './useListed';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { display: 'flex', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Findings named one by one; of more the number is enough. */
const NAMED = 5;

interface Props {
  readonly issues: readonly Issue[];
  readonly reading: Reading | null;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly isBusy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onBack: () => void;
}

/** Who lets which findings stand, and why, before it is written down. */
export function LetStandView({ issues, reading, by, onBy, isBusy, onConfirm, onBack }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.judging;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const hint = useId();
  const shown = useListed(issues, reading);
  const isMissing = isAsked && reason.trim() === '';
  const confirm = (): void => {
    setAsked(true);
    if (reason.trim() !== '') onConfirm(reason.trim());
  };
  return (
    <div role="group" aria-label={said.heading(issues.length)} className={styles.box}>
      <ViewHeading>{said.heading(issues.length)}</ViewHeading>
      <ul className={styles.list}>
        {shown.slice(0, NAMED).map(({ key, unitName, cell, what }) => (
          <li key={key}>{[unitName, cell, what].filter((part) => part !== null).join(' · ')}</li>
        ))}
        {shown.length > NAMED && <li>{said.more(shown.length - NAMED)}</li>}
      </ul>
      <p>{said.intro}</p>
      <TextField
        label={said.reason}
        value={reason}
        onChange={setReason}
        kind="text"
        isEntered
        isWrong={isMissing}
        describedBy={`${hint}r`}
      />
      <p id={`${hint}r`} className={isMissing ? styles.wrong : styles.hint} role={isMissing ? 'alert' : undefined}>
        {isMissing && <IntentMark intent="error" />}
        {isMissing ? said.reasonMissing : said.reasonHint}
      </p>
      <TextField label={said.by} value={by} onChange={onBy} kind="text" describedBy={`${hint}b`} />
      <p id={`${hint}b`} className={styles.hint}>
        {said.byHint}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={confirm}>
          {said.confirm(issues.length)}
        </Button>
        <Button onClick={onBack}>{said.back}</Button>
      </div>
    </div>
  );
}
