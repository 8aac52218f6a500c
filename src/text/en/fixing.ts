import type { FixingWords } from '../parts/fixingWords';

/** Words of looking at a fix before it is made. */
export const fixing: FixingWords = {
  heading: (cells) => (cells === 1 ? 'Look before 1 cell is fixed' : `Look before ${cells} cells are fixed`),
  back: 'Back to the findings',
  computing: 'Working out what the fix changes…',
  nothing:
    'Nothing is left to fix: the cell is not as it was when it was checked, or holds a formula that only a person can change.',
  cells: 'Cells to be fixed',
  rules: (rules) => `by ${rules.join(', ')}`,
  blank: '(blank)',
  more: (count) => `Show ${count} more cells`,
  effects: 'What becomes of totals and places',
  effect: (unit, from, to, placeFrom, placeTo) =>
    `${unit}: total ${from} → ${to}` +
    (placeFrom === null && placeTo === null ? '' : `; place ${placeFrom ?? '–'} → ${placeTo ?? '–'}`),
  noEffectOfFormula: 'No total and no place that the program finds changes; only what the workbook states does.',
  noEffect: 'No total and no place changes.',
  readRightly: 'No total and no place changes: the program had read these cells correctly already.',
  findings: (gone, come) =>
    come === 0
      ? `${gone} findings will be gone afterwards.`
      : `${gone} findings will be gone afterwards, and ${come} new ones will appear.`,
  stale: (isFollowed) =>
    isFollowed
      ? 'The figures above reckon with the formulas that follow from these cells; Excel calculates them again after the fix.'
      : 'Excel calculates the workbook’s formulas again after the fix; some cannot be calculated ahead, and the figures above leave those out.',
  formula: (formula, value) => (value === null ? formula : `${formula} (gives ${value})`),
  asText: (shown) => `${shown} (as text)`,
  asNumber: (shown) => `${shown} (as a number)`,
  typed: {
    open: 'Type the right value…',
    heading: (cell) => `Type the right value for cell ${cell}`,
    label: 'Right value',
    numberHint: 'Type the number of the original paper, with a decimal comma. You see what it does before anything is changed.',
    textHint: 'Type what the cell is to hold. You see what it does before anything is changed.',
    wrong: 'This does not read as one number: type digits without blanks and a decimal comma, such as 1045 or 7,5.',
  },
  by: 'Fixed by',
  byHint: 'This name, the date, and the old and new value of each cell go to the sheet Nhật ký. It can be undone right after.',
  noLog: 'The list of sheets is locked, so that Nhật ký cannot be added: the cells are fixed, but nothing is logged.',
  confirm: (cells) => (cells === 1 ? 'Fix 1 cell' : `Fix ${cells} cells`),
  safe: (count) => `${count} findings can be fixed at once without changing what the cell means.`,
  safeAll: 'Look and fix all',
  sameRule: (count) => `Fix all ${count} findings of this kind`,
};
