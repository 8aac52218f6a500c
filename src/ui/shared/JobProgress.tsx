import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Job } from '../state/appraisalState';
import { useWords } from './PanelText';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

interface Props {
  readonly job: Job;
  readonly stop: () => void;
  readonly keepWaiting: () => void;
}

/** What is under way and the way to stop it; when the host is silent, what to try. */
export function JobProgress({ job, stop, keepWaiting }: Props) {
  const styles = useStyles();
  const { words, numbers } = useWords();
  const { progress } = job;
  const isReading = job.doing === 'check';
  return (
    <div className={styles.box}>
      <div role="status">{words.progress.doing[job.doing]}</div>
      {progress === null || progress.of === 0 ? (
        <ProgressBar aria-label={words.progress.label} />
      ) : (
        <ProgressBar aria-label={words.progress.label} value={progress.done} max={progress.of} />
      )}
      {job.isSlow && (
        <div role="alert">
          <strong>{words.progress.slow}</strong> {words.progress.slowAdvice}
        </div>
      )}
      <div className={styles.row}>
        <span>
          {progress === null
            ? ''
            : words.progress.cells(numbers.decimal(String(progress.done)), numbers.decimal(String(progress.of)))}
        </span>
        {job.isSlow && <Button onClick={keepWaiting}>{words.progress.wait}</Button>}
        {(isReading || job.isSlow) && <Button onClick={stop}>{isReading ? words.progress.cancel : words.progress.stop}</Button>}
      </div>
    </div>
  );
}
