import { Button } from '@fluentui/react-components';
import { timeText } from '../../core/render/log/dateText';
import { Alert } from '../../ui/shared/Alert';
import { useWords } from '../../ui/shared/PanelText';
import type { KeptBook } from './keptBooks';

interface Props {
  readonly kept: readonly KeptBook[];
  readonly onRecover: (book: KeptBook) => void;
  readonly onDiscard: (book: KeptBook) => void;
}

/** Workbooks of pages that are gone, edited there and not saved. */
export function KeptBooksNotice({ kept, onRecover, onDiscard }: Props) {
  const { words } = useWords();
  const said = words.workbench;
  return (
    <>
      {kept.map((book) => (
        <Alert key={book.page} intent="warning" title={said.unsaved(book.name, timeText(new Date(book.at)))}>
          <p>{said.unsavedWhy}</p>
          <Button appearance="primary" onClick={() => onRecover(book)}>
            {said.recover}
          </Button>{' '}
          <Button onClick={() => onDiscard(book)}>{said.discard}</Button>
        </Alert>
      ))}
    </>
  );
}
