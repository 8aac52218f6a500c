import { sheetMarked, type Workbook } from '../../core/workbook/workbook';
import type { WritePlan } from '../state/writePlan';

/** Why nothing can be written into this workbook, as a key of the panel's words; `null` when it can. */
export function writeObstacle(workbook: Workbook, plan: WritePlan | null): 'nothing' | 'readOnly' | 'structureProtected' | null {
  if (workbook.isReadOnly) return 'readOnly';
  if (workbook.isStructureProtected) return 'structureProtected';
  return plan === null || plan.sheets.length === 0 ? 'nothing' : null;
}

/** Sheets of ours that somebody has protected and that would be replaced, all of them: the officer unprotects them once. */
export function protectedTargets(workbook: Workbook, plan: WritePlan | null): readonly string[] {
  const standing = plan?.sheets.map(({ mark }) => sheetMarked(workbook, mark)) ?? [];
  return standing.flatMap((sheet) => (sheet?.isProtected === true ? [sheet.name] : []));
}

/** Writing works out first how firm the results are: the number of cells of that sheet is not known yet. */
export function isToProbe({ sheets }: WritePlan): boolean {
  return sheets.some(({ cells }) => cells === null);
}
