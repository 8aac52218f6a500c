import { useCallback, useMemo, useState } from 'react';
import type { Firmness } from '../../core/domain/firmness';
import type { Text } from '../../text/text';
import type { Checked } from './appraisalState';
import type { PaperDate, WritePlan } from './writePlan';

/**
 * What writing would do. After an edit that was checked by itself the plan of before stands until somebody looks at it: which sheets there
 * are changes only with who is ranked, and making it takes longer than a keystroke.
 */
export function useWritePlan(
  checked: Checked | null,
  text: Text,
  today: () => PaperDate,
  firmness: Firmness | null | undefined,
): { readonly plan: WritePlan | null; readonly refreshPlan: () => void } {
  const [planned, setPlanned] = useState(checked);
  const isOther =
    checked === null || planned === null
      ? checked !== planned
      : checked.appraisal.recognition !== planned.appraisal.recognition ||
        checked.appraisal.isBlocked !== planned.appraisal.isBlocked;
  if (isOther) setPlanned(checked);
  const base = isOther ? checked : planned;
  const plan = useMemo(() => base?.planFor?.(text.sheets, today(), firmness) ?? null, [base, text, today, firmness]);
  const refreshPlan = useCallback(() => setPlanned(checked), [checked]);
  return { plan, refreshPlan };
}
