import { refText } from '../../core/workbook/address';
import type { Restored } from '../../core/workbook/host';
import { Alert } from '../shared/Alert';
import { useWords } from '../shared/PanelText';

/** What is not as before although the write was taken back: cells and names that are somebody else's by now, and what no backup held. */
export function RestoredNotice({ restored: { leftAlone, renamed = [], stayed = [], without = [] } }: { restored: Restored }) {
  const { words } = useWords();
  return (
    <>
      {leftAlone.length > 0 && (
        <Alert intent="warning" title={words.backup.leftAlone(leftAlone.map(refText), without.length + stayed.length === 0)} />
      )}
      {renamed.map((sheet) => (
        <Alert key={sheet.to} intent="warning" title={words.backup.renamed(sheet)} />
      ))}
      {stayed.map((sheet) => (
        <Alert key={sheet.to} intent="warning" title={words.backup.stayed(sheet)} />
      ))}
      {without.length > 0 && <Alert intent="warning" title={words.backup.notRestored(without)} />}
    </>
  );
}
