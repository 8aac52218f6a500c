import { Button, ProgressBar, makeStyles } from '@fluentui/react-components';
import type { Appraisal } from '../../core/domain/appraisal';
import { firmnessSentences } from '../../core/render/analysis/firmnessSentences';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';
import { ViewHeading } from '../shared/ViewHeading';
import type { Probing } from '../state/useFirmness';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'stretch', '& p': { margin: 0 } },
  row: { display: 'flex', justifyContent: 'flex-start' },
});

interface Props {
  readonly appraisal: Appraisal;
  readonly probing: Probing;
}

/** How firm places and awards are, in sentences; asked for, because the engine runs thousands of times for it. */
export function FirmnessView({ appraisal, probing }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.box}>
      <ViewHeading>{words.firmness.heading}</ViewHeading>
      {appraisal.isBlocked ? (
        <Alert intent="warning" title={words.empty.blocked} />
      ) : (
        <Probed appraisal={appraisal} probing={probing} />
      )}
    </div>
  );
}

function Probed({ appraisal, probing: { state, probe, stop } }: Props) {
  const styles = useStyles();
  const { words, text } = useWords();
  const { analysis } = text.sheets;
  switch (state.kind) {
    case 'notAsked':
    case 'failed':
      return (
        <>
          {state.kind === 'failed' && <Alert intent="error" title={words.firmness.failed} />}
          <p>{words.firmness.about}</p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={probe}>
              {words.firmness.start}
            </Button>
          </div>
        </>
      );
    case 'probing':
      return (
        <>
          <div role="status">{words.firmness.probing}</div>
          <ProgressBar aria-label={words.firmness.probing} value={state.done} max={1} />
          <div className={styles.row}>
            <Button onClick={stop}>{words.progress.stop}</Button>
          </div>
        </>
      );
    case 'found':
      return (
        <>
          {(state.firmness === null || appraisal.reading === null
            ? [analysis.blocked]
            : firmnessSentences(state.firmness, appraisal.reading, appraisal.policy, analysis)
          ).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{words.firmness.written}</p>
        </>
      );
  }
}
