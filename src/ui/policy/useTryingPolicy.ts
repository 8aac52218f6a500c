import { useEffect, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { PolicyForm } from '../../core/domain/policyForm';
import type { FilledIn } from '../../core/settlePolicy';
import type { Edit } from '../../core/workbook/edit';
import type { Text } from '../../text/text';
import type { Checked } from '../state/appraisalState';
import { nextPaint, story } from '../state/appraised';
import { settingsWords } from '../state/useSaving';

/** What a filled-in policy comes to before it is saved. */
export interface TriedPolicy {
  readonly appraisal: Appraisal;
  readonly edits: readonly Edit[];
}

/** Milliseconds without a key before the engine runs: it never stands between a person and what they type. */
const QUIET = 350;

/**
 * Scores the workbook under the policy as filled in, without writing.
 * @param filled `null` while nothing was changed, or something is wrong with it
 */
export function useTryingPolicy(
  { workbook, appraisal }: Checked,
  form: PolicyForm | null,
  filled: FilledIn | null,
  text: Text,
): TriedPolicy | null {
  const [tried, setTried] = useState<{ readonly form: PolicyForm; readonly result: TriedPolicy } | null>(null);
  const given = filled?.given ?? null;
  useEffect(() => {
    if (form === null || given === null) return undefined;
    let isWanted = true;
    const tryIt = async (): Promise<void> => {
      const { appraise, policyEdits } = await story();
      await nextPaint();
      if (!isWanted) return;
      const edits = policyEdits(workbook, appraisal.recognition, form, settingsWords(text));
      setTried({ form, result: { appraisal: appraise(workbook, given, null, appraisal.today), edits } });
    };
    const timer = setTimeout(() => {
      tryIt().catch((error: unknown) => {
        if (isWanted)
          setTried(() => {
            throw error;
          });
      });
    }, QUIET);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [workbook, appraisal, form, given, text]);
  return tried !== null && tried.form === form && given !== null ? tried.result : null;
}
