import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';

/** Said wherever results of the product's own draft are shown: it is to be replaced by the cluster's regulation. */
export function DraftNotice() {
  const { words } = useWords();
  return (
    <Alert intent="warning" title={words.draft.heading}>
      <p>{words.draft.body}</p>
    </Alert>
  );
}
