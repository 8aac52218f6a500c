import { useCallback, useRef, useState } from 'react';
import { HostError } from '../../core/workbook/host';
import type { Checked } from '../state/appraisalState';
import { appraised, nextPaint } from '../state/appraised';
import type { OpenMember } from '../state/useCollecting';

export type OtherYear =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' | 'notOpened' | 'notRecognised'; readonly file: string }
  | { readonly kind: 'opened'; readonly file: string; readonly checked: Checked };

/** Opens another workbook to compare with. It is only read; choosing another takes its place. */
export function useOtherYear(openFile: OpenMember): readonly [OtherYear, (file: File) => void] {
  const [other, setOther] = useState<OtherYear>({ kind: 'none' });
  const latest = useRef(0);
  const open = useCallback(
    (chosen: File) => {
      const own = (latest.current += 1);
      const file = chosen.name;
      const tell = (next: OtherYear): void => {
        if (latest.current === own) setOther(next);
      };
      tell({ kind: 'opening', file });
      const opened = async (): Promise<OtherYear> => {
        const workbook = await openFile(chosen);
        await nextPaint();
        const checked = await appraised(workbook);
        return checked.appraisal.reading === null ? { kind: 'notRecognised', file } : { kind: 'opened', file, checked };
      };
      opened().then(tell, (error: unknown) => {
        if (error instanceof HostError) tell({ kind: 'notOpened', file });
        else
          setOther(() => {
            throw error;
          });
      });
    },
    [openFile],
  );
  return [other, open];
}
