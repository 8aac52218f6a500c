import type { ClueFacts, DataEvidence, FalseFriend, IgnoredBecause } from '../../core/domain/clueFacts';
import type { ClueCode, ClueOf } from '../../core/domain/recognition';
import type { ReviewStage } from '../../core/domain/review';
import type { StatedRow, StatedSheet } from '../../core/domain/readingCorrection';
import type { ColumnRole, SheetRole } from '../../core/domain/tableRoles';
import type { ClueSentences, ClueWords } from '../parts/clueWords';
import { layoutNames } from './layoutNames';

const STAGE: Readonly<Record<ReviewStage, string>> = {
  self: 'the self-assessed score',
  review1: 'the score of the first review',
  review2: 'the score of the second review',
  agreed: 'the agreed score',
};

export const ROLE: Readonly<Record<ColumnRole, string>> = {
  number: 'the numbering',
  criterion: 'the text of the criterion',
  maximum: 'the maximum',
  ...STAGE,
  crossScore: 'score by one of several reviewers (cross-scoring)',
  target: 'the assigned target',
  result: 'the result',
  unitOfMeasure: 'the unit of measure',
  evidence: 'the evidence',
  explanation: 'the explanation',
  reason: 'the reason for a changed score',
  note: 'notes',
  method: 'the scoring method',
  kind: 'the kind of criterion',
  unit: 'the name of the unit',
  code: 'the code of the unit',
  role: 'the role in the cluster',
  registered: 'the award applied for',
  disqualified: 'the ground for disqualification',
  basis: 'the document it rests on',
  award: 'the award',
  votesFor: 'votes for',
  votesAgainst: 'votes against',
  votesInvalid: 'invalid votes',
  total: 'the total',
  groupTotal: 'the total of a group',
  bonus: 'bonus points',
  penalty: 'deducted points',
  place: 'the place',
  grade: 'the grade',
  percent: 'a percentage',
  reviewer: 'who reviews',
  score: 'the score of one criterion',
  stage: 'the stage of each row',
  indicator: 'a statistical figure',
  ignored: 'not used for scoring',
};

const SHEET_ROLE: Readonly<Record<SheetRole, string>> = {
  scores: 'a score table',
  crossScores: 'a sheet of one of several reviewers',
  criteria: 'the list of criteria',
  units: 'the list of units',
  ballots: 'the result of a vote',
  policy: 'the scoring configuration',
  indicators: 'a table of figures',
  summary: 'a summary made by the user',
  ignored: 'a sheet of no use here',
};

export const STATED_ROW: Readonly<Record<StatedRow, string>> = {
  heading: 'the heading of the table',
  criterion: 'a criterion',
  group: 'a group of criteria',
  unit: 'a unit',
  total: 'the total',
  subtotal: 'the sum of a group',
  maximum: 'the row of maxima',
  note: 'a note to the row above',
  or: 'the word “Hoặc” between two alternatives',
  ignored: 'a row to leave out',
};

const STATED_SHEET: Readonly<Record<StatedSheet['kind'], string>> = {
  scores: 'a score table',
  summary: 'a summary, only compared',
  notScores: 'a sheet without scores, left out',
};

const EVIDENCE: Readonly<Record<DataEvidence, string>> = {
  notBelowScores: 'its numbers are not below the scores beside it',
  notAboveMaximum: 'its numbers do not exceed the maximum',
  sumOfOthers: 'each of its numbers is the sum of the score columns in its row',
  averageOfUnits: 'each of its numbers is the average of the units in its row',
  places: 'it holds consecutive places from 1',
  distinctNames: 'it holds names that do not repeat',
  longText: 'it holds the longest texts of the table',
  shortNumbers: 'it stands leftmost and holds short labels only',
  onlyScoreColumn: 'it is the only score column',
  leftOfReview: 'it stands left of a review',
  rightOfSelf: 'it stands right of the self-assessed scores',
  measureWords: 'it repeats a few units of measure',
  besideTarget: 'it stands beside the target',
  words: 'it holds words, not numbers',
};

const FALSE_FRIEND: Readonly<Record<FalseFriend, string>> = {
  admissionScores: 'a table of university admission scores',
  nominationList: 'a list of nominations for awards',
  statisticalReport: 'a statistical report',
  researchVariables: 'a list of research variables, or standards without points',
  listOfPersons: 'a list of persons',
  classRecord: 'a class record with one person per row',
  money: 'a table of money, budget or prices',
  priceList: 'a list of goods and prices',
  budget: 'a budget or a settlement of expenses',
  payroll: 'a payroll',
  assetInventory: 'an inventory of assets',
  timetable: 'a timetable',
  workPlan: 'a work plan',
  documentLog: 'a register of documents',
  attendance: 'an attendance sheet',
  survey: 'a survey form',
};

const LEGACY: Readonly<Record<ClueFacts['legacyText']['encoding'], string>> = {
  tcvn3: 'text in the old font encoding TCVN3 (ABC, fonts .Vn…)',
  vni: 'text in the old font encoding VNI (fonts VNI-…)',
  misread: 'Unicode text opened with a Western code page',
};

const IGNORED: Readonly<Record<IgnoredBecause, string>> = {
  empty: 'the sheet is empty and was left out',
  notWorksheet: 'this is a chart or macro sheet without cells and was left out',
  noTable: 'no table with known headings was found, so the sheet was left out',
  notScores: 'the table on this sheet holds no scores, so it was left out',
  noScoresYet: 'the table on this sheet holds no scores yet, so it was left out',
};

const SENTENCES: ClueSentences = {
  layoutFromHeadings: ({ layout, row, headings }) =>
    `row ${row} is the heading of a score table (${layoutNames[layout]}), judging by the headings: ${headings}.`,
  statedColumn: ({ column, heading, role, unit }) =>
    `column ${column}${heading === '' ? '' : ` “${heading}”`} is ${ROLE[role]}${unit === null ? '' : ` of ${unit}`}, as stated among the corrections of the reading.`,
  statedRow: ({ row, is }) => `row ${row} is ${STATED_ROW[is]}, as stated among the corrections of the reading.`,
  statedSheet: ({ is, unit }) =>
    `this is ${STATED_SHEET[is]}${unit === null ? '' : ` of ${unit}`}, as stated among the corrections of the reading.`,
  statedNotApplied: ({ cell, subject, is }) =>
    `${cell === '' ? '' : `cell ${cell}: `}the correction of the reading “${subject}: ${is}” cannot be used; change or delete its row.`,
  headingMatched: ({ column, heading, role }) => `column ${column} “${heading}” is ${ROLE[role]}.`,
  roleFromData: ({ column, heading, role, evidence }) =>
    `column ${column} “${heading}” is taken as ${ROLE[role]}, because ${EVIDENCE[evidence]}.`,
  unitFromLabel: ({ cell, unit }) => `the unit is “${unit}”, as the label in cell ${cell} says.`,
  unitFromTitle: ({ cell, unit }) => `the unit is “${unit}”, as the line in cell ${cell} says.`,
  unitFromSheetName: ({ unit }) => `the unit is “${unit}”, after the name of the sheet.`,
  unitNotNamed: () => 'the unit is not named; write “Đơn vị: …” above the table or name the sheet after the unit.',
  unitColumns: ({ count, first, last }) => `there are ${count} columns of units, from “${first}” to “${last}”.`,
  unitRows: ({ count, from, to }) => `there are ${count} units, from row ${from} to row ${to}.`,
  maximumColumn: ({ column, heading }) => `the maximum of each criterion stands in column ${column} “${heading}”.`,
  maximumRow: ({ row }) => `row ${row} holds the maxima of the columns and is not a unit.`,
  maximumInHeader: ({ count, example }) => `the maxima stand in ${count} headings, for example “${example}”.`,
  maximumInText: ({ count, example }) => `the maxima stand in the texts of ${count} criteria, for example “${example}”.`,
  sameHeaderOnSheets: ({ count, first, last }) =>
    `${count} sheets have the same headings, from “${first}” to “${last}”, so each is taken as the sheet of one unit.`,
  numberingLevels: ({ levels, example }) => `the numbering has ${levels} levels, for example “${example}”.`,
  totalRow: ({ row, caption }) => `row ${row} “${caption}” is a total, neither a criterion nor a unit.`,
  stageFromWords: ({ stage, words }) => `the numbers are ${STAGE[stage]}, as “${words}” says.`,
  stageAssumed: ({ stage }) =>
    `the table does not say who gave the scores; in the cluster's own table they are taken as ${STAGE[stage]}.`,
  stageRows: ({ column }) => `each unit has several rows; column ${column} tells which is self-assessed and which is reviewed.`,
  severalRowsPerUnit: ({ unit, rows }) =>
    `unit “${unit}” stands in several rows (${rows}), and no column tells which of them is self-assessed and which is reviewed.`,
  penaltyTable: ({ heading }) =>
    `this is a table of deductions, as the heading “${heading}” says; its numbers are points taken off.`,
  specialSheet: ({ role }) => `the sheet is read as ${SHEET_ROLE[role]}.`,
  preferred: ({ layout, over, because }) =>
    because === 'unitSheetsAreTheSource'
      ? `the file has two kinds of tables; “${layoutNames[layout]}” is read because the scores are entered there, and “${layoutNames[over]}” is only compared with it.`
      : `the file has two kinds of tables; “${layoutNames[layout]}” is read because the tables of the kind “${layoutNames[over]}” hold no scores yet.`,
  sheetIgnored: ({ because }) => `${IGNORED[because]}.`,
  legacyText: ({ encoding, count, sheets, stored, text }) =>
    `${sheets === 1 ? 'this sheet holds' : `${String(sheets)} sheets hold`} ${LEGACY[encoding]}: ${String(count)} cells, such as “${stored}”, understood as “${text}”; numbers are not affected, and the file keeps its letters.`,
  ourSheet: () => 'this sheet was written by an earlier run and is not read as input.',
  reviewerSheet: ({ reviewer }) =>
    `is the sheet of “${reviewer}”, one of several reviewers; its scores are read beside the others’.`,
  hiddenSheet: ({ role }) => `the sheet is hidden but looks like ${SHEET_ROLE[role]}, so it is read; unhide it to check.`,
  falseFriend: ({ what, words }) => `this seems to be ${FALSE_FRIEND[what]}, judging by: ${words}; it is not a score table.`,
  checklist: ({ column, words }) => `this is a checklist: column ${column} states a status in words (${words}), not points.`,
  mappingMatrix: ({ marks }) => `this is a mapping table: ${marks} cells hold ticks or codes, none holds points.`,
  questionRows: ({ questions, details }) =>
    `this is a questionnaire: ${questions} questions with ${details} guidance rows that are not scored; the answers become points elsewhere.`,
  checklistSheets: ({ count, names }) =>
    `${count} sheets are checklists (${names}): each is a group of criteria, not a unit that is scored.`,
  groupSheets: ({ count, names }) =>
    `${count} sheets look alike but share no criterion (${names}); each seems to be a group of criteria rather than a unit.`,
  scoredByFormula: ({ how, cell, columns }) =>
    how === 'lookup'
      ? `points are looked up from the answers by formulas in the hidden columns ${columns ?? ''} (cell ${cell}, for example); nobody types them.`
      : `the results are counted from other sheets by formulas (cell ${cell}, for example); nobody types points.`,
  noTable: ({ sheets }) => `${sheets} sheets were looked at and none has a table with the headings of a score table.`,
  noScoreColumn: () => 'no score column (self-assessed, reviewed or agreed) was found, so nothing can be scored.',
  noMaximum: () => 'the maxima of the criteria were not found, so scores cannot be checked against them.',
  noCriteria: () => 'no criterion was found: the table has totals or places only and cannot be scored again.',
  noData: ({ row }) => `row ${row} has the headings of a score table, but there is no data under it yet.`,
  emptyForm: ({ row, columns }) =>
    `row ${row} holds ${columns} column headings with no data under them: a form that was not filled in.`,
  noScoresYet: ({ criteria }) => `the table has ${criteria} rows of criteria or units, but no score has been entered yet.`,
  candidate: ({ role, columns }) => `more than one column may be ${ROLE[role]}: ${columns}; please say which.`,
  unknownColumn: ({ column, heading, nearest }) =>
    `column ${column} “${heading}” holds numbers like scores, but what it is is not clear${nearest === null ? '' : ` (it is close to “${nearest}”)`}; make its heading clear and open the file again.`,
  weights: ({ place, isRow, caption }) =>
    `${isRow ? 'row' : 'column'} ${place} “${caption}” holds weights, but points are added here, not multiplied; enter the weighted points, or say that the ${isRow ? 'row' : 'column'} is to be left out.`,
  candidateTable: ({ layout, row }) => `the table with its heading in row ${row} can be read as “${layoutNames[layout]}”.`,
  howToBeRead: () =>
    'to be read, the file needs a column of criteria, a column of maxima and a column of scores (for example one sheet per school with a column “Điểm tự chấm”).',
};

export const clues: ClueWords = {
  clue: (clue) => inSheet(clue.sheet, sentence(clue)),
};

function sentence<Code extends ClueCode>(clue: ClueOf<Code>): string {
  return SENTENCES[clue.code](clue.facts);
}

function inSheet(sheet: string | null, said: string): string {
  return sheet === null ? said.charAt(0).toUpperCase() + said.slice(1) : `Sheet “${sheet}”: ${said}`;
}
