import { useEffect } from 'react';
import { subjectAt } from '../../core/explain/subjectAt';
import type { CellSubject } from '../../core/domain/explanation';
import type { Reading } from '../../core/domain/reading';
import type { WorkbookHost } from '../../core/workbook/host';

/** While it is looked at: says which criterion of which unit the chosen cell is about, where the host tells which cell is chosen. */
export function useSelectedSubject(
  onSelect: WorkbookHost['onSelect'] | null,
  reading: Reading | null,
  follow: (subject: CellSubject) => void,
): void {
  useEffect(() => {
    if (onSelect === null || onSelect === undefined || reading === null) return undefined;
    return onSelect((at) => {
      const subject = subjectAt(reading, at);
      if (subject !== null && subject.criterion !== null) follow(subject);
    });
  }, [onSelect, reading, follow]);
}
