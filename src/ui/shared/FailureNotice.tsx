import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { assertNever } from '../../core/shared/assertNever';
import type { HostFailure } from '../../core/workbook/host';
import type { PanelDoing } from '../../text/parts/startWords';
import type { Text } from '../../text/text';
import type { Failure } from '../state/appraisalState';
import { ChangeList } from '../backup/ChangeList';
import { Alert } from './Alert';
import { CopyDetails } from './CopyDetails';
import { useWords } from './PanelText';

interface Props {
  readonly doing: PanelDoing;
  readonly failure: Failure;
  /** The workbook's name, for the sentence. */
  readonly file: string;
  readonly retry: (() => void) | null;
  /** Does it once more without a backup; used where none could be kept. */
  readonly goOnWithoutBackup: (() => void) | null;
  readonly dismiss: () => void;
}

/** What did not work, what that means for the workbook, and the next step. */
export function FailureNotice({ doing, failure, file, retry, goOnWithoutBackup, dismiss }: Props) {
  const { text, words } = useWords();
  const { message, advice } = sentences(doing, failure, file, text);
  const left = leftSentence(doing, failure, text);
  const isWithoutBackup = failure.kind === 'host' && failure.failure.code === 'noBackup';
  const place = useRef<HTMLDivElement>(null);
  // The button that failed may stand far below.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <div ref={place}>
      <Alert intent="error" title={words.failure.during[doing]}>
        <p>{message}</p>
        {left !== null && <p>{left}</p>}
        <Changes failure={failure} />
        <p>{advice}</p>
        {isWithoutBackup && goOnWithoutBackup !== null && (
          <Button appearance="primary" onClick={goOnWithoutBackup}>
            {words.backup.writeWithout}
          </Button>
        )}
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

function sentences(
  doing: PanelDoing,
  failure: Failure,
  file: string,
  text: Text,
): { readonly message: string; readonly advice: string } {
  switch (failure.kind) {
    case 'host':
      // Reading leaves nothing behind.
      return text.failures.host(failure.failure, file, doing === 'check' ? 'untouched' : failure.left);
    case 'changedMeanwhile':
      return text.panel.failure.changedMeanwhile;
    case 'stopped':
      return text.panel.failure.stopped;
    case 'piece':
      return { message: text.panel.piece.missing, advice: text.panel.piece.advice };
    case 'defect':
      return text.panel.failure.defect;
    default:
      return assertNever(failure);
  }
}

/** Refusals before anything is written; their sentences say so themselves. */
const SAYS_NOTHING_WRITTEN: readonly HostFailure['code'][] = [
  'readOnly',
  'structureProtected',
  'sheetProtected',
  'cellNotWritable',
  'changedSince',
  'noBackup',
  'halfWritten',
];

/** What writes; of collecting only what it writes leaves anything behind. */
const WRITES: readonly PanelDoing[] = [
  'write',
  'fix',
  'correct',
  'settle',
  'pair',
  'judge',
  'stamp',
  'vote',
  'decide',
  'withdraw',
  'collect',
];

/** What is known of the workbook after a write that failed. */
function leftSentence(doing: PanelDoing, failure: Failure, { panel }: Text): string | null {
  if (failure.kind !== 'host' || failure.left === 'unknown' || !WRITES.includes(doing)) return null;
  const isSaid = failure.left === 'untouched' && SAYS_NOTHING_WRITTEN.includes(failure.failure.code);
  const { without = [] } = failure;
  if (without.length > 0) return panel.backup.notRestored(without);
  return isSaid ? null : panel.backup.left[failure.left];
}

/** Who changed what meanwhile. */
function Changes({ failure }: { failure: Failure }) {
  const { words } = useWords();
  if (failure.kind === 'host') return failure.failure.code === 'changedSince' ? <ChangeList changes={failure.failure} /> : null;
  if (failure.kind !== 'changedMeanwhile') return null;
  const { cells, sheetsAdded, sheetsGone } = failure.changes;
  return (
    <>
      {sheetsAdded.length > 0 && <p>{words.backup.changes.sheetsAdded(sheetsAdded)}</p>}
      {sheetsGone.length > 0 && <p>{words.backup.changes.sheetsGone(sheetsGone)}</p>}
      <ChangeList changes={cells} />
    </>
  );
}

/** Names of sheets, cells and what they hold stay out: what is copied may travel. */
function detailOf(doing: PanelDoing, failure: Failure): string {
  const shown = failure.kind === 'host' ? { ...failure.failure, left: failure.left } : failure;
  const kept = { sheet: undefined, sheets: undefined, at: undefined, first: undefined, changes: undefined };
  return JSON.stringify({ doing, ...shown, ...kept }, null, 1);
}
