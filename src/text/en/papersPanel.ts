import type { PapersPanelWords } from '../parts/papersPanelWords';
import { fieldProblem, nearText } from './fieldProblem';

/** Words of the step of the papers. */
export const papersPanel: PapersPanelWords = {
  heading: 'Papers of the meeting',
  intro:
    'Makes Word files (.docx) of what was checked, in Vietnamese, the language of official papers. What the workbook does not say is left as «………» on yellow for the officer to fill in.',
  blocked:
    'Errors still block the ranking: only the reports can be made; papers with places and awards wait until they are corrected.',
  kinds: 'Which papers',
  names: {
    submission: 'Submission for awards',
    minutes: 'Minutes of the meeting',
    ballot: 'Ballot',
    countingMinutes: 'Minutes of the count',
    midYearReport: 'Mid-year report',
    yearEndReport: 'Year-end report',
    notice: 'Notice of results',
  },
  onePerUnit: (name, units) => `${name} (one for each school, ${units})`,
  style: 'Style',
  styles: { party: 'Of the Party (36-HD/VPTW)', state: 'Of the State (30/2020/NĐ-CP)' },
  template: {
    label: 'A template of your own',
    about:
      'Not required. A .docx with fields such as {Tên Cụm}, {Năm}, {#Đề nghị}…{/Đề nghị}; only the fields are filled, all else stays as it is.',
    choose: 'Choose a .docx template',
    chosen: (file) => `The template “${file}” is used instead of the papers above.`,
    drop: 'Do without it',
  },
  nothingChosen: 'Choose at least one paper.',
  make: 'Make the papers',
  makeAgain: 'Make them again',
  making: (done, of) => (of === 0 ? 'Making the papers…' : `Making paper ${done} of ${of}…`),
  cancel: 'Stop',
  cancelled: 'Stopped. No papers were made.',
  made: (count, gaps) =>
    gaps === 0
      ? `${count} papers made; nothing is left to fill in.`
      : `${count} papers made; ${gaps} places are left for the officer.`,
  list: 'The papers',
  notMade: {
    blocked: (name, errors) => `${name} was not made: ${errors} errors block the ranking.`,
    noVote: (name) => `${name} was not made: the policy asks for no vote and the workbook holds none.`,
  },
  noGaps: 'Nothing is left to fill in.',
  gaps: (count) => `${count} places left for the officer`,
  look: 'Look',
  close: 'Close',
  preview: (name) => `Look at ${name}`,
  closePreview: (name) => `Close ${name}`,
  copy: 'Select all and copy',
  copied: 'Copied: paste it into Word with Ctrl+V.',
  copyByHand: 'It is selected: press Ctrl+C, then paste it into Word.',
  get: 'Download',
  download: (name) => `Download ${name}`,
  downloadAll: (count) => `Download all ${count} papers (.zip)`,
  downloaded: (name) => `“${name}” was handed to the browser to download.`,
  mayNotArrive:
    'Some versions of Excel on the desktop let this pane download nothing and say so to nobody. If there is no file in the folder of downloads: press Look, select all and copy, then paste it into Word; or open this workbook in the workbench in the browser.',
  zipName: 'Papers of the meeting.zip',
  problems: (file, count) => `The template “${file}” has ${count} places that cannot be filled. No papers were made.`,
  problem: fieldProblem,
  known: (fields) => `Fields there are: ${fields.map((name) => `{${name}}`).join(' ')}`,
  broken: (file, near) => `In the template “${file}” a brace has no partner in the paragraph “${nearText(near)}”.`,
  brokenAdvice: 'A field begins with { and ends with }, as {Tên Cụm}; remove braces that are no fields.',
  refused: 'The template cannot be opened',
};
