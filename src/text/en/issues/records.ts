import type { ReviewStage } from '../../../core/domain/review';
import type { RecordCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about reasons, explanations and values that are not written down. */
export const records: IssueWordsOf<RecordCode> = {
  changeWithoutReason: ({ facts }) => ({
    what: `The score was changed from ${decimal(facts.from)} to ${decimal(facts.to)} (${STAGES[facts.stage]}), and the reason is blank.`,
    why: 'Without a reason nobody can answer when the unit asks.',
    advice: 'Write the reason here, or keep the earlier score.',
  }),
  reviewReplaced: ({ facts }) => ({
    what: `The reviewer gave ${decimal(facts.review)} (${STAGES[facts.stage]}), and the formula ${facts.formula} calculates ${decimal(facts.calculated)} from the result instead.`,
    why: 'A calculated score never replaces that of a reviewer unseen; where they differ, people decide.',
    advice: 'Look at both with the reviewer, then type the agreed score here, or correct the review.',
  }),
  relativeScoreStale: ({ facts }) => ({
    what:
      facts.because === 'newer'
        ? `The score ${decimal(facts.typed)} is older than the result of ${facts.cause}; compared with it, it is ${decimal(facts.computed)}.`
        : facts.because === 'removed'
          ? `The score ${decimal(facts.typed)} seems to be compared with a better school that the workbook no longer has; without it, it is ${decimal(facts.computed)}.`
          : `The score ${decimal(facts.typed)} was compared with ${facts.cause}, which is barred now; without it, it is ${decimal(facts.computed)}.`,
    why: 'This criterion compares the schools: when one changes, the scores of all are to be found again.',
    advice: 'Score this criterion again for the whole cluster, or review the results.',
  }),
  kindUnknown: ({ facts }) => ({
    what: `The column of kinds holds “${facts.text}”, which is no kind that is known.`,
    why: 'No other kind is put in its place: points, bonuses and penalties are added up in different ways.',
    advice: 'Write “Điểm”, “Điểm thưởng”, “Điểm trừ” or “Điều kiện loại”; leave it blank for an ordinary criterion.',
  }),
  largerScoreTaken: ({ facts }) => ({
    what: `The formula ${facts.formula} takes the self-score ${decimal(facts.self)} because it is larger than the review, ${decimal(facts.review)}.`,
    why: 'What counts is what the review came to, not the larger of the two.',
    advice: 'Type the agreed score, or let the formula take the review.',
  }),
  explanationMissing: ({ facts }) => ({
    what: `The score was lowered from ${decimal(facts.from)} to ${decimal(facts.to)} without an explanation or a word of the unit.${others(facts.cells)}`,
    why: 'While the unit was not heard, the review may be contested.',
    advice: 'Write the explanation, or “Đồng ý” if the unit accepts.',
  }),
  valueBlank: ({ facts }) => ({
    what: `There are ${decimal(facts.points)} points, and the result is blank.`,
    why: 'The criterion is scored from a result; without it the points cannot be checked.',
    advice: 'Type the result, or review the points.',
  }),
  unscoredHasTotal: ({ facts }) => ({
    what: `No criterion of this unit is scored, and its total states ${decimal(facts.stated)}.`,
    why: 'Not scored yet is no number; the unit has neither total nor place.',
    advice: 'Score the unit, or clear this total.',
  }),
  numberNoKey: ({ facts }) => ({
    what: `The number column holds “${facts.number}”, while the rows beside it are numbered.`,
    why: 'A row without a number cannot be cited, and is hard to find in the files of the schools.',
    advice: 'Number the row, or confirm that it belongs to the one above.',
  }),
};

function others(cells: readonly string[]): string {
  return cells.length > 1 ? ` There are ${String(cells.length - 1)} more.` : '';
}

const STAGES: Readonly<Record<ReviewStage, string>> = {
  self: 'self-score',
  review1: 'first review',
  review2: 'second review',
  agreed: 'agreed score',
};
