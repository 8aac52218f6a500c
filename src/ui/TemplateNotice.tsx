import { assertNever } from '../core/shared/assertNever';
import { Alert } from './shared/Alert';
import { useWords } from './shared/PanelText';
import type { Template } from './state/useTemplate';

/** What came of making a fresh scoring workbook. */
export function TemplateNotice({ state }: { state: Template['state'] }) {
  const { words } = useWords();
  const said = words.template;
  switch (state) {
    case 'notAsked':
      return null;
    case 'making':
      return <div role="status">{said.making}</div>;
    case 'made':
      return (
        <div role="status">
          <Alert intent="success" title={said.made} />
        </div>
      );
    case 'failed':
      return (
        <Alert intent="error" title={said.failed}>
          <p>{said.failedAdvice}</p>
        </Alert>
      );
    default:
      return assertNever(state);
  }
}
