import { useEffect, useMemo, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { ReadingCorrection } from '../../core/domain/readingCorrection';
import type { SheetSeen } from '../../core/domain/sheetSeen';
import type { Edit } from '../../core/workbook/edit';
import type { Text } from '../../text/text';
import type { Checked } from '../state/appraisalState';
import { story } from '../state/appraised';
import { settingsWords } from '../state/useSaving';
import { useWorkedOut } from '../state/useWorkedOut';

/** What corrections come to before they are saved. */
export interface Tried {
  readonly appraisal: Appraisal;
  /** What saving them would write. */
  readonly edits: readonly Edit[];
}

/**
 * Reads the workbook as corrected, without writing: the page's own computation, after it has been drawn.
 * @returns what the last complete trial came to, and the sheet as it is then read; `null` while it is computed
 */
export function useTrying(
  { workbook, appraisal }: Checked,
  draft: readonly ReadingCorrection[] | null,
  sheet: string,
  text: Text,
): { readonly tried: Tried | null; readonly seen: SheetSeen | null } {
  const [seen, setSeen] = useState<SheetSeen | null>(null);
  const work = useMemo(() => {
    if (draft === null) return null;
    return async (): Promise<Tried> => {
      const { appraise, correctionEdits } = await story();
      return {
        appraisal: appraise(workbook, null, draft, appraisal.today),
        edits: correctionEdits(workbook, draft, settingsWords(text)),
      };
    };
  }, [workbook, appraisal.today, draft, text]);
  const tried = useWorkedOut(work);
  const shown = tried?.appraisal ?? (draft === null ? appraisal : null);
  useEffect(() => {
    if (shown === null) return undefined;
    let isWanted = true;
    story().then(
      ({ howRead }) => {
        if (isWanted) setSeen(howRead(workbook, shown, sheet));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, shown, sheet]);
  return { tried, seen: seen?.name === sheet ? seen : null };
}
