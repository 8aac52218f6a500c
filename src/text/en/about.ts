import type { AboutWords } from '../parts/aboutWords';

/** Words about the product itself. */
export const about: AboutWords = {
  heading: 'About Chấm Thi Đua',
  what: 'Checks the scoring workbook of an emulation cluster, computes points and places again, and makes the summary and the award proposal.',
  version: (version) => `Version ${version}`,
  inExcel: (platform, build) =>
    `Running in Excel${platform === null ? '' : ` (${platform})`}${build === null ? '' : `, build ${build}`}.`,
  sets: (sets) => `Excel supports: ${sets.join(', ')}.`,
  inBrowser: 'Running as the workbench in a browser, without Excel.',
  notTold: 'Where it runs is not known.',
  privacy: {
    heading: 'Where the data are',
    lines: [
      'Nothing leaves this machine: the product has no server, no account and counts no users.',
      'The workbook is read and computed on this machine. It is written only when somebody presses a button to write or to fix.',
    ],
    excel: 'The backup for undoing is kept in the file itself and can be deleted under History.',
    workbench:
      'The workbench keeps unsaved changes in this machine’s browser; once the file is downloaded or discarded they are deleted.',
  },
  shortcuts: {
    heading: 'Keyboard shortcuts',
    caption: 'Keys and what they do',
    keys: 'Keys',
    does: 'What they do',
    everywhere: [
      { keys: 'Tab, Shift+Tab', does: 'To the next button or field, or the one before' },
      { keys: '← →', does: 'To the step or tab beside, within the tabs' },
      { keys: 'Home, End', does: 'To the first tab, the last tab' },
      { keys: 'Enter, Space', does: 'Press a button, open what is folded' },
      { keys: 'Esc', does: 'Close the list behind More' },
    ],
    workbench: [
      { keys: 'F6', does: 'Between the grid and the panel' },
      { keys: 'Enter', does: 'Into the grid, when its frame is focused' },
    ],
    excel: [{ keys: 'F6', does: 'Excel’s own key: between the sheet, the ribbon and this pane' }],
  },
  diagnostics: {
    heading: 'What to send when asking for help',
    about: 'Versions, machine, counts and error codes only: no names, no scores, no file name.',
  },
  licence: {
    heading: 'Licence',
    lines: [
      'Chấm Thi Đua is under the MIT licence: use, copy, change and publish it, with the text of the licence.',
      'It uses other open-source software, whose licences are in the .LICENSE.txt files beside the program.',
    ],
  },
};
