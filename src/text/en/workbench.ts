import type { WorkbenchWords } from '../parts/workbenchWords';

/** Words of the workbench in the browser. */
export const workbench: WorkbenchWords = {
  title: 'Workbench · Chấm Thi Đua',
  skipToPanel: 'Skip to the panel',
  open: 'Open file…',
  openSample: 'Open the sample',
  drop: 'Drop an .xlsx file here',
  download: 'Download .xlsx',
  downloadName: (name, extension) => `${name} - Chấm Thi Đua.${extension}`,
  downloaded: (name) => `“${name}” is in the downloads folder. The original file is as it was.`,
  notAFile: 'That is not a file. Drop one .xlsx or .xlsm file.',
  several: 'One file at a time, please. Drop them one by one.',
  sampleMissing: 'The sample could not be loaded. Open the cluster’s own file with the button Open file.',
  sampleNotice: 'Sample file: sample figures, not real ones.',
  sheets: 'Sheets of the workbook',
  sheetTable: (name) => `Contents of sheet ${name}`,
  hidden: '(hidden)',
  ours: '(the program’s)',
  atCell: (sheet, cell, value) => `Sheet ${sheet}, cell ${cell}: ${value === '' ? 'blank' : value}`,
  noCells: 'This sheet has no cells to show.',
  panel: 'Panel',
  notExcel: 'The workbench shows the sheets approximately; the downloaded file keeps every other part of the original as it was.',
};
