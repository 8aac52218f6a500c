import { Button } from '@fluentui/react-components';
import { Alert } from './Alert';
import { useStartWords } from './PanelText';

/** A part of the program did not come: what that means, what to look at, and the way to try again. */
export function PieceMissing({ retry }: { retry: () => void }) {
  const { words } = useStartWords();
  return (
    <Alert intent="error" title={words.piece.missing}>
      <p>{words.piece.advice}</p>
      <Button appearance="primary" onClick={retry}>
        {words.failure.retry}
      </Button>
    </Alert>
  );
}
