import type { Issue, Severity } from '../../core/domain/issue';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import type { Whose } from '../../core/domain/whoseWorkbook';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';

interface Props {
  /** The open ones. */
  readonly issues: readonly Issue[];
  /** How many more there are that somebody lets stand. */
  readonly letStand: number;
  readonly whose: Whose;
  /** Nothing can be set right from here in a workbook that may only be read. */
  readonly isReadOnly: boolean;
}

/** The result of the check in one line: what blocks, or how much is left to look at, and what to do about it. */
export function CheckSummary({ issues, letStand, whose, isReadOnly }: Props) {
  const { words } = useWords();
  const said = words.issues;
  const blocking = issues.filter((issue) => standsInTheWay(issue, whose)).length;
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  if (issues.length + letStand === 0) return <Alert intent="success" title={said.none} />;
  const [errors, warnings] = [count('error'), count('warning')];
  const how = isReadOnly || errors + warnings === 0 ? null : <p>{said.how}</p>;
  if (blocking === 0)
    return (
      <Alert intent="success" title={said.clear(errors, warnings, count('info'), whose)}>
        {how}
      </Alert>
    );
  return (
    <Alert intent="warning" title={said.blocking(blocking, whose)}>
      <p>{said.blockingAdvice[whose]}</p>
      {how}
    </Alert>
  );
}
