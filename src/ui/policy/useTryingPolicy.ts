import { useMemo } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { PolicyForm } from '../../core/domain/policyForm';
import type { FilledIn } from '../../core/settlePolicy';
import type { Edit } from '../../core/workbook/edit';
import type { Text } from '../../text/text';
import type { Checked } from '../state/appraisalState';
import { story } from '../state/appraised';
import { settingsWords } from '../state/useSaving';
import { QUIET, useWorkedOut } from '../state/useWorkedOut';

/** What a filled-in policy comes to before it is saved. */
export interface TriedPolicy {
  readonly appraisal: Appraisal;
  readonly edits: readonly Edit[];
}

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
  const given = filled?.given ?? null;
  const work = useMemo(() => {
    if (form === null || given === null) return null;
    return async (): Promise<TriedPolicy> => {
      const { appraise, policyEdits } = await story();
      const edits = policyEdits(workbook, appraisal.recognition, form, settingsWords(text));
      return { appraisal: appraise(workbook, given, null, appraisal.today), edits };
    };
  }, [workbook, appraisal, form, given, text]);
  return useWorkedOut(work, QUIET);
}
