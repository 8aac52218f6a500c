import type { Issue } from '../domain/issue';
import type { Recognition } from '../domain/recognition';

/**
 * Corrections of the reading that no longer fit, contradict one another or cannot be read: nothing of them was used, so that the
 * workbook may be read in another way than a person meant. Told even when nothing was recognised. CFG-03, a setting of
 * `Cấu hình` that is not well formed, like every setting without a rule of its own.
 */
export function correctionIssues({ corrections }: Recognition): readonly Issue[] {
  return (corrections?.problems ?? []).map(({ at, problem, sheet, subject, is, heading, found }): Issue => ({
    rule: 'CFG-03',
    code: 'correctionNotApplied',
    severity: 'error',
    blocks: 'ranking',
    place: { at, unit: null, criterion: null },
    facts: { problem, sheet, subject, is, heading, found },
    fix: null,
  }));
}
