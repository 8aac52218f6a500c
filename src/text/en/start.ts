import type { StartWords } from '../parts/startWords';

/** Words while the add-in starts in Excel. */
export const start: StartWords = {
  outsideExcel: 'This page runs inside Excel.',
  outsideExcelAdvice:
    'Open Excel, go to the Home tab and press the Check button of Chấm Thi Đua. Without a suitable Excel, use the workbench in the browser.',
  tooOld: 'This add-in cannot run on this machine’s version of Office.',
  tooOldAdvice: [
    'Open the file in Excel on the web, free with a Microsoft account.',
    'Use a machine with Office 2021 or later, or Microsoft 365.',
    'Use the workbench in the browser: open the .xlsx, check, write, download.',
  ],
  detected: (found) => `This machine: ${found}`,
};
