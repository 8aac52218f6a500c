import { Button } from '@fluentui/react-components';
import { Alert } from '../../ui/shared/Alert';
import { FailureNotice } from '../../ui/shared/FailureNotice';
import { useWords } from '../../ui/shared/PanelText';
import type { RefusedFile } from './openWorkbook';

/** A file that cannot be opened, or something dropped that is none. */
export type Refused = RefusedFile | { readonly kind: 'notAFile' | 'several' | 'sampleMissing' };

/** Says what is wrong with the file and what to do; whatever was open stays open. */
export function Refusal({ refused, dismiss }: { refused: Refused; dismiss: () => void }) {
  const { words } = useWords();
  if (refused.kind === 'refused') {
    return (
      <FailureNotice
        doing="open"
        failure={refused.failure}
        file={refused.name}
        retry={null}
        goOnWithoutBackup={null}
        dismiss={dismiss}
      />
    );
  }
  return (
    <Alert intent="warning" title={words.workbench[refused.kind]}>
      <Button onClick={dismiss}>{words.failure.dismiss}</Button>
    </Alert>
  );
}
