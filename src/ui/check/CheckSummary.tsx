import type { Issue, Severity } from '../../core/domain/issue';
import { blocksRanking } from '../../core/domain/blocksRanking';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';

/**
 * The result of the check in one line: what blocks, or how much is left to look at.
 * @param issues the open ones; `letStand` is how many more there are that somebody lets stand
 */
export function CheckSummary({ issues, letStand }: { issues: readonly Issue[]; letStand: number }) {
  const { words } = useWords();
  const blocking = issues.filter(blocksRanking).length;
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  if (issues.length + letStand === 0) return <Alert intent="success" title={words.issues.none} />;
  if (blocking === 0)
    return <Alert intent="success" title={words.issues.clear(count('error'), count('warning'), count('info'))} />;
  return (
    <Alert intent="warning" title={words.issues.blocking(blocking)}>
      <p>{words.issues.blockingAdvice}</p>
    </Alert>
  );
}
