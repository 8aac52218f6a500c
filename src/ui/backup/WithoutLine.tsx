import type { Receipt } from '../../core/workbook/host';
import { useWords } from '../shared/PanelText';

/** What the way back lacks, said beside it; nothing where it lacks nothing. */
export function WithoutLine({ receipt: { canRestore, without = [] } }: { receipt: Receipt }) {
  const { words } = useWords();
  return canRestore && without.length > 0 ? <p>{words.backup.willNotRestore(without)}</p> : null;
}
