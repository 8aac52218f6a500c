import type { JudgingWords } from '../parts/judgingWords';

/** Words for letting a finding stand for a reason, and for taking it up again. */
export const judging: JudgingWords = {
  letStand: 'Let stand…',
  sameRule: (count) => `Let all ${count} findings of this rule stand…`,
  heading: (count) => (count === 1 ? 'Let 1 finding stand' : `Let ${count} findings stand`),
  intro:
    'No figure changes. The finding stays in the list of those let stand, and opens again by itself when its figures change. An error cannot be let stand: it has to be corrected.',
  back: 'Back to the findings',
  reason: 'Reason',
  reasonHint: 'For example: compared with decision no. …, dated …',
  reasonMissing: 'A reason is needed.',
  by: 'Who lets it stand',
  byHint:
    'The reason, the name and the date are written to the log sheet Nhật ký, where everyone who opens the workbook can read them.',
  more: (count) => `and ${count} more findings`,
  confirm: (count) => (count === 1 ? 'Let stand and write to the log' : `Let ${count} findings stand and write to the log`),
  list: (count) => `Let stand (${count})`,
  said: (by, on, reason) =>
    `${[by === '' ? 'No name given' : by, on].filter((part) => part !== null).join(', ')}: ${reason === '' ? 'no reason given' : reason}`,
  takeUp: 'Take up again',
  noLog: 'The list of sheets is locked, so the log sheet Nhật ký cannot be added: no finding can be let stand.',
};
