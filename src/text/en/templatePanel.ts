import type { TemplatePanelWords } from '../parts/templatePanelWords';

/** Words for making a blank scoring workbook. */
export const templatePanel: TemplatePanelWords = {
  unit: (n) => `School ${n}`,
  file: 'Blank scoring workbook.xlsx',
  making: 'Making a blank scoring workbook…',
  slow: 'Excel has not answered. If a cell is being edited in Excel, press Enter or Esc; if a dialog is open, close it.',
  made: 'A blank scoring workbook is open in another window. Its criteria and its regulation are drafts, to be replaced by the cluster’s own.',
  failed: 'The blank scoring workbook could not be made.',
  failedAdvice:
    'The open workbook is unchanged. Try again; if it still does not work, open the workbench (index.html) in a browser and make it there.',
};
