import type { HistoryWords } from '../parts/historyWords';

/** Words about what the product did to this workbook. */
export const history: HistoryWords = {
  heading: 'History of this workbook',
  about: 'Every cell of the user’s sheets that the product filled or set right is here, the latest first.',
  latest: 'The last write',
  cells: (first, count) =>
    `Wrote ${count} cells: ${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}.`,
  noUndo: 'There is no write that could still be undone.',
  cannotUndo: 'This write can no longer be undone: no backup of it can be used.',
  sheets: 'The product’s sheets in the workbook',
  log: 'Log',
  noLog:
    'This workbook has no line on its log sheet: no file was collected, no cell was set right, no finding was let stand, no vote and no decision was entered.',
  kind: 'Show',
  all: 'Everything',
  kinds: {
    file: 'Files that came',
    value: 'Cells filled from files',
    fix: 'Cells set right',
    judgement: 'Findings that were judged',
    record: 'Votes and decisions',
    line: 'Lines typed by hand',
  },
  shown: (shown, all) => (shown === all ? `${all} lines` : `${shown} of ${all} lines`),
  noDay: 'No day given',
  by: (name) => `By ${name}`,
  change: (from, to) => `${from} → ${to}`,
  blank: 'blank',
  rules: (rules) => `Rules ${rules.join(', ')}`,
  held: (value) => `The cell held: ${value}`,
  note: (text) => `Note: ${text}`,
  goTo: (cell) => `Go to cell ${cell}`,
  more: (count) => `Show ${count} more`,
};
