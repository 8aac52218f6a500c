import { Button } from '@fluentui/react-components';
import { timeText } from '../../core/render/log/dateText';
import { Alert } from '../../ui/shared/Alert';
import { useWords } from '../../ui/shared/PanelText';
import type { KeptBook } from './keptBook';

interface Props {
  readonly kept: KeptBook;
  readonly onRecover: () => void;
  readonly onDiscard: () => void;
}

/** A workbook of last time that was edited and not saved. */
export function KeptBookNotice({ kept, onRecover, onDiscard }: Props) {
  const { words } = useWords();
  const said = words.workbench;
  return (
    <Alert intent="warning" title={said.unsaved(kept.name, timeText(new Date(kept.at)))}>
      <p>{said.unsavedWhy}</p>
      <Button appearance="primary" onClick={onRecover}>
        {said.recover}
      </Button>{' '}
      <Button onClick={onDiscard}>{said.discard}</Button>
    </Alert>
  );
}
