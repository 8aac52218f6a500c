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
  templateNotice: 'a new blank workbook, not saved yet',
  sheets: 'Sheets of the workbook',
  sheetTable: (name) => `Contents of sheet ${name}`,
  hidden: '(hidden)',
  ours: '(the program’s)',
  atCell: (sheet, cell, value) => `Sheet ${sheet}, cell ${cell}: ${value === '' ? 'blank' : value}`,
  noCells: 'This sheet has no cells to show.',
  panel: 'Panel',
  notExcel: 'The workbench shows the sheets approximately; the downloaded file keeps every other part of the original as it was.',
  grid: (sheet) => `Grid of sheet ${sheet}: type into a cell to change it`,
  gridParts: {
    chosenCell: 'Chosen cell',
    names: 'Defined names',
    cancel: 'Discard what is being typed',
    accept: 'Take what is being typed',
    functions: 'Insert a function',
    expand: 'Expand the formula bar',
  },
  gridHelp:
    'Type into a cell to change it; the decimal mark is a comma. Enter goes into the grid, F6 between the grid and the panel. The downloaded file keeps every other part of the original, also what a grid cannot draw.',
  gridLoading: 'The grid for editing is being opened… Until then the sheets are shown approximately.',
  gridFailed:
    'The browser could not open the grid for editing, so the sheets can only be looked at. Reload the page; if that does not help, edit in Excel and open the file again.',
  cellRefused: (cell) => `Cell ${cell} cannot be changed; it shows again what it held`,
  pasteRefused: 'Nothing was pasted: a merged cell is in the way, or the sheet ends',
  pasteRefusedWhy: 'Choose another first cell, or paste part by part, without merged cells.',
  notCalculated: (count, cell) =>
    `The grid cannot calculate ${count} of the formulas (the first is ${cell}): they keep the old values of the file until Excel opens it.`,
  blocked: 'Only the contents of cells can be changed here',
  blockedWhy:
    'Inserting, deleting, merging and moving rows and columns, and renaming sheets, could not be saved into the original file, so it was not done. Do it in Excel and open the file again.',
  unsaved: (name, time) => `“${name}” was being edited on ${time} and not downloaded`,
  leaveUnsaved: 'The open workbook has changes that were not downloaded; opening another loses them. Open another all the same?',
  unsavedWhy:
    'It is kept in the browser of this computer and was sent nowhere. Open it to go on, or discard it if it is not needed.',
  recover: 'Open what was being edited',
  discard: 'Discard it',
  recovered: 'being edited, not downloaded',
  keptHere: (time) => `Kept in this browser at ${time}`,
  notKept: 'The browser cannot keep what is being edited: download the file often.',
};
