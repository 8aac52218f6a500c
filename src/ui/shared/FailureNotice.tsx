import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { assertNever } from '../../core/shared/assertNever';
import type { PanelDoing } from '../../text/parts/panelWords';
import type { Text } from '../../text/text';
import type { Failure } from '../state/appraisalState';
import { Alert } from './Alert';
import { CopyDetails } from './CopyDetails';
import { useWords } from './PanelText';

interface Props {
  readonly doing: PanelDoing;
  readonly failure: Failure;
  /** The workbook's name, for the sentence. */
  readonly file: string;
  readonly retry: (() => void) | null;
  readonly dismiss: () => void;
}

/** What did not work, what that means for the workbook, and the next step. */
export function FailureNotice({ doing, failure, file, retry, dismiss }: Props) {
  const { text, words } = useWords();
  const { message, advice } = sentences(failure, file, text);
  const place = useRef<HTMLDivElement>(null);
  // The button that failed may stand far below.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <div ref={place}>
      <Alert intent="error" title={words.failure.during[doing]}>
        <p>{message}</p>
        <p>{advice}</p>
        {retry !== null && (
          <Button appearance="primary" onClick={retry}>
            {words.failure.retry}
          </Button>
        )}{' '}
        <Button onClick={dismiss}>{words.failure.dismiss}</Button>
        <CopyDetails detail={detailOf(doing, failure)} words={words} />
      </Alert>
    </div>
  );
}

function sentences(failure: Failure, file: string, text: Text): { readonly message: string; readonly advice: string } {
  switch (failure.kind) {
    case 'host':
      return text.failures.host(failure.failure, file);
    case 'changedMeanwhile':
      return text.panel.failure.changedMeanwhile;
    case 'stopped':
      return text.panel.failure.stopped;
    case 'defect':
      return text.panel.failure.defect;
    default:
      return assertNever(failure);
  }
}

/** Names of sheets and cells stay out: what is copied may travel. */
function detailOf(doing: PanelDoing, failure: Failure): string {
  const shown = failure.kind === 'host' ? failure.failure : failure;
  return JSON.stringify({ doing, ...shown, sheet: undefined, at: undefined }, null, 1);
}
