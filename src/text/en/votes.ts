import { ceiling, equal, floor, multiply, points } from '../../core/domain/points';
import type { VotesWords } from '../parts/votesWords';
import { englishNumbers as numbers } from '../format';
import { shareText } from '../shareText';

/** Words of the step of the ballot. */
export const votes: VotesWords = {
  heading: 'The ballot',
  intro:
    'How many votes are needed is worked out before the ballot. Once the votes are counted, enter them here; they are kept on the sheet Bỏ phiếu of the workbook.',
  none: 'The policy asks for no vote on any award.',
  blocked:
    'Errors still block the ranking, so nobody knows which schools stand on the ballot. Correct them, then press Check again.',
  noCandidates: 'No school to vote on yet.',
  meeting: 'The ballot as a whole',
  counts: {
    members: 'Members',
    present: 'Present',
    written: 'Written opinions',
    issued: 'Ballots issued',
    returned: 'Ballots returned',
  },
  parts: { votesFor: 'Yes', votesAgainst: 'No', invalid: 'Invalid' },
  condition: ({ threshold, of }) =>
    `Condition: ${atLeast(threshold)} of ${WHOLE[of]}. ${
      of === 'valid'
        ? 'The valid ballots may differ from school to school, so the votes needed are told at each school once they are entered.'
        : `Enter ${MISSING[of]} to know how many votes are needed.`
    }`,
  needed: ({ threshold, of: whole }, needYes, of) => {
    const exact = multiply(threshold.share, points(String(of)));
    const product = `${shareText(numbers, threshold.share)} × ${of} ${COUNTED[whole]} = ${numbers.points(exact)}`;
    const isWhole = equal(exact, threshold.moreThan ? floor(exact) : ceiling(exact));
    const step = threshold.moreThan ? `, more than that is ${needYes}` : isWhole ? '' : `, rounded up to ${needYes}`;
    return `At least ${needYes} of ${of} votes in favour are needed: ${product}${step}.`;
  },
  candidate: (unit, place) => (place === null ? unit : `${unit} (place ${place})`),
  round: (round) => `Round ${round}`,
  oneForAll: 'One ballot serves all awards: a change here is a change for all of them.',
  twice: (units) =>
    `${units.join(', ')}: the sheet Bỏ phiếu has two rows for one round, and nobody knows which is right. Delete the wrong one there, then press Check again.`,
  outcome: (vote) => {
    switch (vote.status) {
      case 'notNeeded':
        return 'No vote is needed.';
      case 'pending':
        return vote.needYes === null || vote.of === null
          ? 'Waiting for the count.'
          : `Waiting for the count: ${vote.needYes} of ${vote.of} votes are needed.`;
      case 'passed':
        return `Passed: ${vote.yes} of ${vote.of} votes (${numbers.points(vote.percent)}%), ${vote.needYes} needed.`;
      case 'failed':
        return `Not passed: ${vote.yes} of ${vote.of} votes (${numbers.points(vote.percent)}%), ${vote.needYes} needed, ${vote.needYes - vote.yes} short.`;
    }
  },
  trouble: {
    notNumber: 'This is no number. Type the votes in digits, such as 9.',
    ambiguous: 'It is not clear which number this is. Type the digits without points or commas.',
    notWhole: 'Votes and people are whole numbers.',
    negative: 'Votes and people cannot be negative.',
    forMissing: 'The votes in favour are missing.',
  },
  calculated: (cell) => `A formula in cell ${cell}; not changed here.`,
  noRoom:
    'The sheet Bỏ phiếu has no room for this number above its table: clear the cell beside its label, or add a blank row there, then check again.',
  preview: {
    heading: 'Before saving',
    computing: 'Trying the proposal…',
    problems: (count) => `${count} places above have to be corrected before this can be saved.`,
    unplaced: (sheet) =>
      `The sheet ${sheet} has no room for all of it: add blank rows below its table (or the missing column), then press Check again.`,
    notReadBack: (sheet) =>
      `As the sheet ${sheet} is laid out, what is written there would not be read back as it was entered. Type it on the sheet itself.`,
    willWrite: (sheet, cells) =>
      sheet === null
        ? 'Will add the sheet Bỏ phiếu with these numbers. All other sheets stay as they are, but for a line in the log for each change.'
        : `Will set ${cells} cells on the sheet ${sheet}. All other cells stay as they are, but for a line in the log for each change.`,
    by: 'Entered by',
    byHint:
      'This name, the date, the old and the new numbers are written to the log sheet Nhật ký. It can be undone right after.',
    noLog: 'The list of sheets is locked, so no log can be added: the votes are saved all the same, without a line in the log.',
    save: 'Save the count',
    drop: 'Discard what was entered',
  },
};

const WHOLE = {
  members: 'all members',
  present: 'those present or voting in writing',
  valid: 'the valid ballots',
} as const;
const COUNTED = { members: 'members', present: 'taking part', valid: 'valid ballots' } as const;
const MISSING = { members: 'the number of members', present: 'the number present' } as const;

function atLeast({ share, moreThan }: { readonly share: Parameters<typeof shareText>[1]; readonly moreThan: boolean }): string {
  const text = shareText(numbers, share);
  return moreThan ? `more than ${text}` : `at least ${text}`;
}
