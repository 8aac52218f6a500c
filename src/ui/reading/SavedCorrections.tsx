import { Button, makeStyles } from '@fluentui/react-components';
import { statedWords, subjectWords, EVERY_SHEET } from '../../core/domain/correctionLabels';
import type { CorrectionProblem, ReadingCorrection } from '../../core/domain/readingCorrection';
import { useWords } from '../shared/PanelText';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: 'inherit' },
});

interface Props {
  readonly corrections: readonly ReadingCorrection[];
  readonly problems: readonly CorrectionProblem[];
  readonly onRemove: (correction: ReadingCorrection) => void;
}

/** Everything that was said, in the words of `Cấu hình`, what is not applied and why, each with the way to take it back. */
export function SavedCorrections({ corrections, problems, onRemove }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const said = words.reading;
  if (corrections.length === 0) return null;
  return (
    <section aria-label={said.saved(corrections.length)}>
      <h3 className={styles.title}>{said.saved(corrections.length)}</h3>
      <ul className={styles.list}>
        {corrections.map((correction, index) => {
          const line = `${correction.sheet ?? EVERY_SHEET[0] ?? ''}, ${subjectWords(correction)}: ${statedWords(correction)}`;
          const problem = problems.find((one) => isAbout(one, correction));
          return (
            <li key={index}>
              {line}
              {correction.at === null && ` (${said.notSaved})`}
              {problem !== undefined && ` (${said.notApplied[problem.problem]})`}{' '}
              <Button size="small" aria-label={said.removeOne(line)} onClick={() => onRemove(correction)}>
                {said.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function isAbout(problem: CorrectionProblem, correction: ReadingCorrection): boolean {
  return (
    problem.sheet === (correction.sheet ?? EVERY_SHEET[0]) &&
    problem.subject === subjectWords(correction) &&
    problem.is === statedWords(correction) &&
    problem.at?.row === correction.at?.row
  );
}
