import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Issue } from '../../core/domain/issue';
import type { FixRequest } from '../../core/fixIssues';
import { takesTyped } from '../../core/domain/takesTyped';
import { typedFix } from '../../core/typedFix';
import { refText } from '../../core/workbook/address';
import { issueSentence } from '../../text/issueSentence';
import { TextField } from '../shared/TextField';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { QUIET } from '../state/useWorkedOut';
import { FixPreview } from './FixPreview';
import { useFixing } from './useFixing';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  what: { overflowWrap: 'anywhere' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly issue: Issue;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onBack: () => void;
}

/** For what only a person knows: they type it here, see what it does, and agree; it is written down like any other fix. */
export function TypedFixView({ checked, appraising, issue, by, onBy, onBack }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.fixing;
  const hint = useId();
  const [typed, setTyped] = useState('');
  const request = useMemo((): FixRequest | null => {
    const asked = typedFix(issue, typed);
    return asked === null ? null : { kind: 'one', issue: asked };
  }, [issue, typed]);
  const fixing = useFixing(checked, request, QUIET);
  const takesNumber = takesTyped(issue) === 'number';
  const isWrong = typed.trim() !== '' && request === null;
  const { at } = issue.place;
  const heading = said.typed.heading(at === null ? '' : refText(at));
  return (
    <div role="group" aria-label={heading} className={styles.box}>
      <ViewHeading>{heading}</ViewHeading>
      <p className={styles.what}>{issueSentence(text.issues, issue).what}</p>
      <TextField
        label={said.typed.label}
        value={typed}
        onChange={setTyped}
        kind={takesNumber ? 'number' : 'text'}
        isWrong={isWrong}
        isEntered
        describedBy={hint}
      />
      <p id={hint} className={styles.hint} role="status">
        {isWrong ? said.typed.wrong : takesNumber ? said.typed.numberHint : said.typed.textHint}
      </p>
      {(fixing === null || fixing.cells.length === 0) && (
        <Button className={styles.start} onClick={onBack}>
          {said.back}
        </Button>
      )}
      {request === null ? null : fixing === null ? (
        <p role="status">{said.computing}</p>
      ) : (
        <FixPreview
          checked={checked}
          fixing={fixing}
          isTyped
          effectOfOne={null}
          by={by}
          onBy={onBy}
          isBusy={appraising.state.job !== null}
          onConfirm={() => {
            appraising.fix(request, by.trim());
            onBack();
          }}
          onBack={onBack}
        />
      )}
    </div>
  );
}
