import { Button, makeStyles } from '@fluentui/react-components';
import type { FixRequest } from '../../core/fixIssues';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Checked } from '../state/appraisalState';
import type { Appraising } from '../state/useAppraisal';
import { FixPreview } from './FixPreview';
import { useFixing } from './useFixing';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '& p': { margin: 0 } },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly checked: Checked;
  readonly appraising: Appraising;
  readonly request: FixRequest;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onBack: () => void;
}

/** What a fix sets and what it does to totals and places, before anyone agrees to it. */
export function FixView({ checked, appraising, request, by, onBy, onBack }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.fixing;
  const fixing = useFixing(checked, request);
  if (fixing === null) return <p role="status">{said.computing}</p>;
  const effect = request.kind === 'one' ? request.issue.effect : undefined;
  return (
    <div className={styles.box}>
      <ViewHeading>{said.heading(fixing.cells.length)}</ViewHeading>
      <Button className={styles.start} size="small" onClick={onBack}>
        {said.back}
      </Button>
      <FixPreview
        checked={checked}
        fixing={fixing}
        isTyped={false}
        effectOfOne={effect === undefined ? null : text.issues.effect(effect)}
        by={by}
        onBy={onBy}
        isBusy={appraising.state.job !== null}
        onConfirm={() => {
          appraising.fix(request, by.trim());
          onBack();
        }}
        onBack={onBack}
      />
    </div>
  );
}
