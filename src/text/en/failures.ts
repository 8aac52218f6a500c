import { refText } from '../../core/workbook/address';
import type { HostFailure, Left } from '../../core/workbook/host';
import type { FailureWords } from '../parts/failureWords';

const LIMIT_NAMES = {
  bytes: 'bytes',
  inflatedBytes: 'bytes once inflated',
  parts: 'parts',
  sheets: 'sheets',
  cells: 'cells',
} as const;

/** Words for what cannot be opened or written, and for what Excel refuses. */
export const failures: FailureWords = { host };

function host(failure: HostFailure, file: string, left: Left = 'unknown'): { message: string; advice: string } {
  switch (failure.code) {
    case 'notWorkbook':
      return {
        message: `“${file}” is not an Excel workbook.`,
        advice: 'Choose an .xlsx or .xlsm file; if Excel opens it, save it again as .xlsx.',
      };
    case 'notDocument':
      return { message: `“${file}” is no text that can be read.`, advice: 'Choose a .docx or .txt file.' };
    case 'encrypted':
      return { message: `“${file}” has a password.`, advice: 'Open it in Excel, remove the password and save it again.' };
    case 'damaged':
      return {
        message: `“${file}” is damaged or incomplete (${failure.part}).`,
        advice: 'Ask for the file again, or let Excel repair it and save it under a new name.',
      };
    case 'kindNotRead':
      return {
        message: `Files of kind ${failure.kind} are not read (“${file}”).`,
        advice: 'Open it in Excel and save it as .xlsx.',
      };
    case 'noSheets':
      return { message: `“${file}” has no worksheet to read.`, advice: 'Check whether it is the right file.' };
    case 'tooLarge':
      return {
        message: `“${file}” is too large: ${count(failure.found)} ${LIMIT_NAMES[failure.what]}, the limit is ${count(failure.limit)}.`,
        advice: 'Keep only the scoring sheets and save them as a new file.',
      };
    case 'readOnly':
      return {
        message: `“${file}” is of a kind that is only read. Nothing was written.`,
        advice: 'Save it as .xlsx in Excel and run again.',
      };
    case 'structureProtected':
      return {
        message: `The structure of “${file}” is protected, so no sheet can be added. Nothing was written.`,
        advice: 'In Excel: Review → Protect Workbook to lift it, then try again.',
      };
    case 'sheetProtected':
      return {
        message: `The sheet “${failure.sheet}” is protected. Nothing was written.`,
        advice: 'Lift the protection in Excel (Review → Unprotect Sheet) and try again.',
      };
    case 'cellNotWritable':
      return {
        message: `The cell ${refText(failure.at)} cannot be changed because ${CELL_REASONS[failure.because]}. Nothing was written.`,
        advice: 'Change this cell in Excel itself.',
      };
    case 'sheetMissing':
      return {
        message: `The sheet “${failure.sheet}” is no longer there; it may have been renamed or deleted.`,
        advice: 'Look at the workbook and check again.',
      };
    case 'nameTaken':
      return {
        message: `There is already a sheet named “${failure.sheet}”.`,
        advice: 'Rename that sheet, or try again to use another name.',
      };
    case 'busyInCellEdit':
      return { message: 'Excel is in cell-edit mode.', advice: 'Press Enter, or Esc to discard, then try again.' };
    case 'busy':
      return { message: 'Excel is busy and stayed so for several tries.', advice: 'Wait a moment, then try again.' };
    case 'dialogOpen':
      return { message: 'A dialog is open in Excel.', advice: 'Close it, then try again.' };
    case 'otherWorkbookInFront':
      return { message: 'Another workbook is in front.', advice: 'Click the window of the workbook you mean, then try again.' };
    case 'restartNeeded':
      return { message: 'Excel has to be started again.', advice: 'Save the file, close Excel, open it again and check again.' };
    case 'areaBlocked':
      return {
        message: `Cannot write${failure.sheet === '' ? '' : ` to the sheet “${failure.sheet}”`}: merged cells, a filter, a table, a pivot table or other data stand in the way.`,
        advice:
          'On the product’s own sheets, remove filters and pivot tables and turn tables into ranges (Table Design → Convert to Range), then try again.',
      };
    case 'noBackup':
      return {
        message:
          failure.because === 'tooLarge'
            ? `No backup: what is about to be replaced is too large to keep in the file (${count(failure.bytes)} bytes, the limit is ${count(failure.limit)}). Nothing was written.`
            : 'No backup: this Excel cannot keep one in the file. Nothing was written.',
        advice: 'Save a copy of the file first (File → Save a Copy), then write.',
      };
    case 'tooMuchAtOnce':
      return {
        message: 'This is too much data for one exchange with Excel.',
        advice: 'Close other files, or use the browser workbench for this one.',
      };
    case 'lostConnection':
      return {
        message: 'The connection with Excel was lost.',
        advice: left === 'unknown' ? 'It is not known how much was written: check again before anything else.' : 'Try again.',
      };
    case 'changedSince':
      if (failure.anotherWrite === true)
        return {
          message: `Another pane or another person has written since this write${failure.sheet === '' ? '' : ` (sheet “${failure.sheet}”)`}, so nothing was done about it. The workbook stays as it is.`,
          advice: 'Check again; the last write is the one that can be taken back, if need be.',
        };
      return {
        message: `The sheet “${failure.sheet}” was changed after the last check. Nothing was written.`,
        advice: 'Check again to read what is new, then write.',
      };
    case 'halfWritten':
      if (left === 'untouched')
        return {
          message: `The last write was not finished, so nothing more was written. These sheets may hold only part of it: ${failure.sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
          advice: 'Restore what was before, or keep it as it is, then write again.',
        };
      return {
        message: `A write failed and could not be taken back. These sheets may hold only part of it: ${failure.sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
        advice: 'Restore to get back what was before, as often as needed; no other sheet was changed.',
      };
    case 'tooOld':
      return {
        message: `This Excel does not have “${failure.feature}”.`,
        advice: 'Use Excel on the web or Office 2021 and later; the rest still works.',
      };
    case 'unknown':
      return {
        message: `Something unknown went wrong (${failure.detail}).`,
        advice: 'Check again; if it happens again, copy the details and send them to whoever supports you.',
      };
  }
}

const CELL_REASONS = {
  sharedFormula: 'it holds a formula shared by several cells',
  arrayFormula: 'it belongs to an array formula',
  merged: 'it lies inside a merged area',
} as const;

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
