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
