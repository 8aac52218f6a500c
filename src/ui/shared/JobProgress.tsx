import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { mayHaveWritten, type Job } from '../state/appraisalState';
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

/** From then on a person may stop whatever it is and sees the seconds. Source: OFFICE §7. */
const LONG_SECONDS = 5;

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
  const isHarmless = !mayHaveWritten(job);
  const seconds = useSeconds();
  const isLong = job.isSlow || job.waiting !== null || seconds >= LONG_SECONDS;
  return (
    <div className={styles.box}>
      <div role="status">{words.progress.doing[job.doing]}</div>
      {progress === null || progress.of === 0 ? (
        <ProgressBar aria-label={words.progress.label} />
      ) : (
        <ProgressBar aria-label={words.progress.label} value={progress.done} max={progress.of} />
      )}
      {job.waiting !== null && <div role="alert">{words.progress.waiting[job.waiting]}</div>}
      {job.isSlow && (
        <div role="alert">
          <strong>{words.progress.slow}</strong> {words.progress.slowAdvice}
        </div>
      )}
      <div className={styles.row}>
        <span>
          {isLong && `${words.progress.seconds(seconds)} `}
          {progress === null || job.doing === 'probe'
            ? ''
            : words.progress.cells(numbers.decimal(String(progress.done)), numbers.decimal(String(progress.of)))}
        </span>
        {job.isSlow && <Button onClick={keepWaiting}>{words.progress.wait}</Button>}
        {(isHarmless || isLong) && <Button onClick={stop}>{isHarmless ? words.progress.cancel : words.progress.stop}</Button>}
      </div>
    </div>
  );
}

/** Seconds since the job began; not announced, a reader would never come to an end. */
function useSeconds(): number {
  const [since] = useState(Date.now);
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.round((now - since) / 1_000);
}
