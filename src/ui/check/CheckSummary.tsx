import type { Issue, Severity } from '../../core/domain/issue';
import { blocksRanking } from '../../core/domain/blocksRanking';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';

/** The result of the check in one line: what blocks, or how much is left to look at. */
export function CheckSummary({ issues }: { issues: readonly Issue[] }) {
  const { words } = useWords();
  const blocking = issues.filter(blocksRanking).length;
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  if (issues.length === 0) return <Alert intent="success" title={words.issues.none} />;
  if (blocking === 0)
    return <Alert intent="success" title={words.issues.clear(count('error'), count('warning'), count('info'))} />;
  return (
    <Alert intent="warning" title={words.issues.blocking(blocking)}>
      <p>{words.issues.blockingAdvice}</p>
    </Alert>
  );
}
