import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Firmness } from '../../core/domain/firmness';
import type { Text } from '../../text/text';
import type { Checked } from './appraisalState';
import type { PaperDate, WritePlan } from './writePlan';

const TYPING_STOPPED_MILLISECONDS = 1_500;

/**
 * What writing would do. Making a plan takes longer than a keystroke: after an edit that was checked by itself the plan of before stands as
 * long as the same is ranked, and where an edit blocks or frees the ranking there is none until typing has stopped for a while or somebody
 * looks at a step (`refreshPlan`).
 */
export function useWritePlan(
  checked: Checked | null,
  text: Text,
  today: () => PaperDate,
  firmness: Firmness | null | undefined,
): { readonly plan: WritePlan | null; readonly refreshPlan: () => void } {
  const [planned, setPlanned] = useState<Planned>({ by: checked, of: checked });
  const next = plannedAfter(planned, checked);
  if (next !== planned) setPlanned(next);
  const { of } = next;
  const plan = useMemo(() => of?.planFor?.(text.sheets, today(), firmness) ?? null, [of, text, today, firmness]);
  const refreshPlan = useCallback(() => setPlanned({ by: checked, of: checked }), [checked]);
  const isMissing = checked !== null && of === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    const timer = setTimeout(refreshPlan, TYPING_STOPPED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isMissing, refreshPlan]);
  return { plan, refreshPlan };
}

interface Planned {
  /** The check that was looked at last. */
  readonly by: Checked | null;
  /** The check whose plan stands, `null` for none. */
  readonly of: Checked | null;
}

/** An edit that was checked by itself keeps the recognition; a whole check makes its own. */
function plannedAfter(planned: Planned, checked: Checked | null): Planned {
  if (planned.by === checked) return planned;
  const isEdit = checked !== null && planned.by?.appraisal.recognition === checked.appraisal.recognition;
  if (!isEdit) return { by: checked, of: checked };
  const isAsBefore = planned.of?.appraisal.isBlocked === checked.appraisal.isBlocked;
  return { by: checked, of: isAsBefore ? planned.of : null };
}
