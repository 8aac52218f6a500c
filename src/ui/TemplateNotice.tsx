import { useEffect, useState } from 'react';
import { assertNever } from '../core/shared/assertNever';
import type { HostFailure } from '../core/workbook/host';
import { Alert } from './shared/Alert';
import { useWords } from './shared/PanelText';
import type { Template } from './state/useTemplate';

/** What passes, and people can do something about; all else says no more than that it did not work. */
const PASSING: ReadonlySet<HostFailure['code']> = new Set<HostFailure['code']>([
  'busyInCellEdit',
  'busy',
  'dialogOpen',
  'otherWorkbookInFront',
  'restartNeeded',
  'tooOld',
]);
/** A host that has not answered for so long may wait for a person. Source: OFFICE §4. */
const SLOW_AFTER = 10_000;

/** What came of making a fresh scoring workbook. */
export function TemplateNotice({ state }: { state: Template['state'] }) {
  const { text, words } = useWords();
  const said = words.template;
  switch (state.kind) {
    case 'notAsked':
      return null;
    case 'making':
      return <Making />;
    case 'made':
      return (
        <div role="status">
          <Alert intent="success" title={said.made} />
        </div>
      );
    case 'failed':
      return (
        <Alert intent="error" title={said.failed}>
          {state.failure !== null && PASSING.has(state.failure.code) && (
            <p>{text.failures.host(state.failure, '', 'untouched').message}</p>
          )}
          <p>{said.failedAdvice}</p>
        </Alert>
      );
    default:
      return assertNever(state);
  }
}

function Making() {
  const { words } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <p>{words.template.making}</p>
      {isSlow && <p>{words.template.slow}</p>}
    </div>
  );
}
