import type { ReadingWords } from '../parts/readingWords';
import { ROLE, STATED_ROW } from './clues';
import { layoutNames } from './layoutNames';

/** Words of the view How it was read. */
export const reading: ReadingWords = {
  open: 'See how it was read, correct it where it is wrong',
  openWhenUnclear: 'Show how to read it',
  heading: 'How it was read',
  intro:
    'This is how each sheet was read. Where it is wrong, press the head of a column or a row and say what it is. Only Save writes it, to the sheet Cấu hình, and it is used next year too.',
  back: 'Back to the findings',
  sheet: 'Sheet',
  sheetIs: 'This sheet is',
  asRecognised: (role) => `As recognised (now: ${role})`,
  unit: 'Of the unit (may stay empty)',
  unitAdvice: 'Type the name of the unit, then press Use this name.',
  take: 'Use this name',
  picture: (sheet) => `How the sheet “${sheet}” was read`,
  corner: 'Rows and columns',
  row: 'Row',
  moreRows: (count) => `Show ${count} more rows`,
  moreColumns: (count) => `Show ${count} more columns`,
  noHeading: 'no heading',
  pointAtHeading: 'No heading row was found. Press the number of the heading row and choose “The heading of the table” first.',
  notRead: 'not read',
  outside: 'outside the table',
  stated: 'stated',
  columnTitle: (column, heading) => (heading === '' ? `Column ${column}` : `Column ${column} “${heading}”`),
  rowTitle: (row, words) => (words === '' ? `Row ${row}` : `Row ${row} “${words}”`),
  readAs: (what) => `Read as: ${what}.`,
  columnIs: 'This column is',
  rowIs: 'This row is',
  automatic: 'As recognised',
  onEverySheet: (count) => `For every sheet with this heading (${count} sheets)`,
  close: 'Close',
  remove: 'Take the correction back',
  removeOne: (what) => `Take back: ${what}`,
  saved: (count) => `What was stated (${count})`,
  notSaved: 'not saved',
  notApplied: {
    notRead: 'cannot be understood',
    sheetGone: 'its sheet is no longer in the file: not used',
    headingDiffers: 'other words stand there now: not used',
    contradicts: 'contradicts another one: not used',
    noTable: 'its sheet has no table yet: not used',
  },
  questions: 'Questions',
  choose: (column, role) => `Column ${column} is ${role}`,
  look: (column, heading) => `Say what column ${column} “${heading}” is`,
  readSheet: (sheet, layout) => `Read the sheet “${sheet}” (${layout})`,
  preview: {
    heading: 'Before saving: what changes',
    computing: 'Trying it…',
    before: 'Now',
    after: 'Corrected',
    what: 'Result',
    kind: 'Recognised as',
    kinds: { ...layoutNames, ambiguous: 'still a question', unknown: 'not recognised' },
    units: 'Units',
    criteria: 'Scored criteria',
    maxima: 'Sum of the maxima',
    blocking: { cluster: 'Findings that block the ranking', school: 'To be settled before sending' },
    none: '–',
    same: 'the same',
    willWrite: (added, cells) =>
      added
        ? 'Saving adds the sheet Cấu hình with the table “Chỉnh cách đọc”. All other sheets stay as they are.'
        : `Saving writes ${cells} cells of the table “Chỉnh cách đọc” on the sheet Cấu hình. All other cells stay as they are.`,
  },
  settingsSheet: 'Cấu hình',
  settingsTitle: 'CẤU HÌNH CHẤM ĐIỂM',
  save: 'Save to Cấu hình',
  drop: 'Drop the changes',
  cannotSave: 'This file can only be read, or an earlier write is unfinished, so nothing can be saved yet.',
  columns: { ...capitals(ROLE), ignored: 'Left out' },
  rows: {
    ...capitals(STATED_ROW),
    criterion: 'Criterion',
    group: 'Group of criteria',
    unit: 'Unit',
    total: 'Total',
    subtotal: 'Sum of a group',
    maximum: 'Maxima',
    ignored: 'Left out',
    header: 'Heading repeated',
    bonusTotal: 'Sum of bonuses',
    penaltyTotal: 'Sum of deductions',
    place: 'Place',
    grade: 'Grade',
    statistics: 'Statistics',
  },
  sheets: { scores: 'A score table', summary: 'A summary, only compared', notScores: 'No score table' },
  legend: 'Colours of the columns',
  bands: { what: 'criteria', most: 'maximum', score: 'scores', beside: 'beside', sum: 'totals, places', none: 'not used' },
};

function capitals<Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  const all: Record<Key, string> = { ...words };
  for (const key in all) all[key] = all[key].charAt(0).toUpperCase() + all[key].slice(1);
  return all;
}
