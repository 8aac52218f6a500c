import { LOG_MARK } from './workbook/sheetMark';
import { sheetMarked, type Workbook } from './workbook/workbook';

/** Whether lines can be written down: where the list of sheets is locked no `Nhật ký` can be added. */
export function hasLog(workbook: Workbook): boolean {
  return !workbook.isStructureProtected || sheetMarked(workbook, LOG_MARK) !== null;
}
