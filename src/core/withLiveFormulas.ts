import type { Appraisal } from './domain/appraisal';
import type { Issue } from './domain/issue';
import { liveDifferences } from './render/summary/liveDifferences';
import type { Workbook } from './workbook/workbook';

/**
 * The formulas that an earlier run wrote onto `Tổng hợp` and the engine check one another on every run: a cell that shows
 * something else than is computed now is a finding (CONTRACT §5, METHODS §1.3). It is worded as FRM-08, values out of date,
 * because that is what it nearly always is: a workbook that was changed and not recalculated.
 */
export function withLiveFormulas(appraisal: Appraisal, workbook: Workbook): Appraisal {
  const found = liveDifferences(workbook, appraisal).map(({ at, formula, shown, computed }): Issue => ({
    rule: 'FRM-08',
    code: 'liveFormulaDiffers',
    severity: 'warning',
    blocks: 'tick',
    place: { at, unit: null, criterion: null },
    facts: { formula: `=${formula}`, shown: String(shown), computed: String(computed) },
    fix: null,
  }));
  return found.length === 0 ? appraisal : { ...appraisal, issues: [...appraisal.issues, ...found] };
}
