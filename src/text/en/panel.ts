import { fixing } from './fixing';
import { submissionPanel } from './submissionPanel';
import type { PanelWords } from '../parts/panelWords';
import { issueList } from './issueList';
import { writing } from './writing';
import { about } from './about';
import { awards } from './awards';
import { backup } from './backup';
import { differences } from './differences';
import { history } from './history';
import { journey } from './journey';
import { judging } from './judging';
import { layoutNames } from './layoutNames';
import { marks } from './marks';
import { pairing } from './pairing';
import { papersPanel } from './papersPanel';
import { reading } from './reading';
import { reviewers } from './reviewers';
import { school } from './school';
import { start } from './start';
import { templatePanel } from './templatePanel';
import { votes } from './votes';
import { workbench } from './workbench';

/** Words of the panel: check → look → write. */
export const panel: PanelWords = {
  ...start,
  empty: {
    notChecked: 'No result yet. The workbook has to be checked first.',
    check: 'Check the workbook',
    noRanking: 'There is no unit to rank yet.',
    noProposal: 'The regulation names no award to propose.',
    blocked: 'No awards are proposed while errors block the ranking. Correct them, then press Check again.',
  },
  recognition: {
    heading: 'Recognised as',
    recognised: (layout) => `A scoring workbook: ${layout}.`,
    counts: (units, criteria, stages) => `${units} units, ${criteria} scored criteria, ${stages} score columns for each.`,
    ambiguous: 'This workbook can be read in several ways; the program does not choose by itself.',
    ambiguousAdvice:
      'Show which column is what with the button below. Or: Make the column headings plain (for example «Điểm chuẩn», «Điểm tự chấm», «Cụm thẩm định») or move the unused table to another file, then press Check again.',
    unknown: 'No scoring table was recognised in this workbook.',
    unknownAdvice:
      'It needs a table with criteria, maxima and score columns, for example one sheet per school with a column «Điểm tự chấm». Make sure this is the right file.',
    candidate: (layout, sheet) => `${capital(layout)} (sheet “${sheet}”)`,
    clues: (count) => `Why we think so (${count} clues)`,
    sheets: 'What each sheet is for',
    layouts: layoutNames,
    roles: {
      scores: 'scores',
      crossScores: 'cross-scores',
      criteria: 'criteria',
      units: 'list of units',
      ballots: 'votes',
      policy: 'configuration',
      indicators: 'figures',
      summary: 'existing summary',
      ignored: 'not used',
    },
    cluster: (name, year, half) =>
      [name ?? 'Cluster not named', year === null ? 'year not stated' : half ? `first half of ${year}` : `year ${year}`].join(
        ', ',
      ),
  },
  fixing,
  submission: submissionPanel,
  marks,
  issues: issueList,
  look: {
    label: 'Results',
    ranking: 'Ranking',
    firmness: 'Firmness',
    reviewers: 'Cross-scoring',
    school: 'One school',
    why: 'Why',
  },
  reviewers,
  school,
  differences,
  history,
  about,
  firmness: {
    heading: 'How firm the result is',
    about:
      'The program calculates many times over with changed cells and tells what could turn an award, which evidence is decisive and which cells to check first. The workbook is not changed.',
    start: 'Analyse firmness',
    probing: 'Analysing firmness…',
    failed: 'The analysis did not work. Check the workbook again and try once more.',
    written: 'When the sheets are written, these findings stand on the sheet Analysis with tables and charts.',
  },
  ranking: {
    heading: 'Ranking',
    caption: 'Place, total and grade of each unit',
    place: 'Place',
    unit: 'Unit',
    total: 'Total',
    percent: 'Share (%)',
    grade: 'Grade',
    noPlace: 'not ranked',
    noTotal: 'incomplete',
    noGrade: 'no grade',
    sharedWith: (names) => `Shares its place with ${names.join(', ')}.`,
    ineligible: 'Not considered for emulation.',
    wouldBe: (place) => `Would be number ${place} if it were.`,
    openSchool: (unit) => `${unit} beside the cluster, where it is strong and where it lost points`,
    withheld: 'Not ranked yet: errors block the ranking. The points below are for comparison only.',
  },
  why: {
    heading: 'Why these points',
    choose: 'Choose a unit',
    total: 'Total',
    self: 'Self-assessed',
    reviewed: 'Reviewed',
    beforeBonus: 'Before bonus and penalty',
    bonus: 'Bonus',
    penalty: 'Penalty',
    lostToFloor: 'Deducted below 0, not counted',
    lostToTotalCap: 'Cut by the cap on the total',
    percent: (percent, maximum) => `That is ${percent}% of the ${maximum} points assigned.`,
    notGiven: 'not given',
    missing: (count) => `${count} criteria have no points yet, so there is no total.`,
    groups: 'Group by group',
    group: (counted, maximum) => (maximum === null ? `${counted} points` : `${counted} / ${maximum} points`),
    lostToCap: (points) => `${points} points cut by the group’s cap.`,
    lostToMaximum: (points) => `${points} points cut by the maximum.`,
    floored: (points) => `${points} points not deducted: already at 0.`,
    criterion: 'Criterion',
    points: 'Points',
    value: (value) => `Figure: ${value}.`,
    ask: 'Why these points',
    whole: 'The whole scorecard',
    follow: 'Choose a score cell in the sheet to ask about it.',
    steps: (count) => `${count} criteria`,
    goTo: (cell) => `Go to ${cell}`,
  },
  votes,
  awards,
  papers: papersPanel,
  proposal: {
    heading: 'Proposed awards',
    seats: (taken, seats) => `${taken} of ${seats} places taken`,
    nominees: 'Proposed',
    noNominee: 'No unit is proposed yet.',
    awardsBlocked: (count) => `DRAFT – ${count} ${count === 1 ? 'error' : 'errors'} to settle before anything is proposed`,
    nominee: (unit, place) => `${unit} (place ${place})`,
    needsDecision: 'The cluster has to decide',
    decide: (units, seats) => `${units.join(', ')} compete for ${seats} award places.`,
    unfilled: (count) => `${count === 1 ? '1 award place has' : `${count} award places have`} no unit put forward`,
    leftOut: (count) => `Not proposed (${count} units), and why`,
  },
  draft: {
    heading: 'The program’s own draft regulation is in use.',
    body: 'Caps, tie-breaks, numbers of awards and vote thresholds are for orientation only; replace them by the cluster’s own regulation (sheet Cấu hình).',
  },
  write: writing,
  journey,
  judging,
  template: templatePanel,
  next: {
    to: {
      check: 'On to the check',
      send: 'Prepare to send',
      differences: 'Review differences',
      look: 'See the results',
      votes: 'On to the ballot',
      awards: 'See the awards',
      write: 'Look before writing',
      papers: 'Make the papers',
    },
    issues: 'See the errors',
    recheck: 'Check again',
    stale: 'The workbook has just changed; the results below are those of the last check.',
  },
  progress: {
    doing: {
      check: 'Reading and checking the workbook…',
      probe: 'Analysing firmness before writing…',
      write: 'Writing the result sheets…',
      fix: 'Correcting the cell…',
      correct: 'Saving how to read…',
      settle: 'Saving the policy…',
      stamp: 'Stamping…',
      pair: 'Adding the cross-scoring sheets…',
      judge: 'Writing to the log…',
      vote: 'Saving the count of the votes…',
      decide: 'Recording the decision…',
      withdraw: 'Withdrawing the decision…',
      restore: 'Putting everything back…',
      keep: 'Noting that it stays as it is…',
      forget: 'Deleting the backup…',
      goTo: 'Going to the cell…',
      open: 'Opening the file…',
      collect: 'Collecting the schools’ files…',
    },
    label: 'Progress',
    cells: (done, of) => `${done} / ${of}`,
    cancel: 'Cancel',
    slow: 'Excel has not answered.',
    slowAdvice: 'If a cell is being typed into in Excel, press Enter or Esc. After stopping, check again.',
    waiting: {
      cellEdit: 'Excel is in cell-edit mode. Press Enter to accept or Esc to discard: this will go on by itself.',
      busy: 'Excel is busy; this tries again by itself in a few seconds.',
    },
    seconds: (seconds) => `${seconds} s`,
    wait: 'Keep waiting',
    stop: 'Stop',
  },
  news: {
    checked: (issues, blocking, whose) => {
      if (whose === 'school')
        return `Checked: ${issues} findings, ${blocking === 0 ? 'none' : `${blocking} of them`} to correct before sending.`;
      return blocking === 0
        ? `Checked: ${issues} findings, none blocks the ranking.`
        : `Checked: ${issues} findings, ${blocking} of them block the ranking.`;
    },
    notRecognised: 'Checked: no scoring table was recognised.',
    written: 'Written.',
    restored: 'Restored: the workbook is as it was before writing.',
    restoredInPart: 'Restored, but for what is named in this pane.',
    fixed: 'The cell is corrected and the workbook checked again.',
    corrected: 'Saved to the sheet Cấu hình, and the workbook checked again.',
    settled: 'The policy is saved to the sheet Cấu hình, and the workbook scored again.',
    stamped: 'The workbook is stamped, on the sheet Phiếu gửi.',
    judged: 'The decision is written to the log sheet Nhật ký, and the workbook checked again.',
    voted: 'The count of the votes is saved on the sheet Bỏ phiếu, and the workbook checked again.',
    decided: 'The decision is recorded on the sheet Cấu hình, and the proposal made again.',
    withdrawn: 'The decision is withdrawn, and the proposal made again.',
    paired: 'The cross-scoring sheets were added and everything checked again.',
    kept: 'It stays as it is.',
    forgot: 'The backup in the file was deleted.',
  },
  backup,
  pairing,
  reading,
  workbench,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
