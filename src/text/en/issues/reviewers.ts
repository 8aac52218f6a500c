import type { IssueWordsOf, ReviewerCode } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about the scores of several reviewers. */
export const reviewers: IssueWordsOf<ReviewerCode> = {
  reviewersDiffer: ({ facts }) => ({
    what:
      `The reviewers’ scores go from ${decimal(facts.lowest)} to ${decimal(facts.highest)}, ` +
      `more than ${decimal(facts.threshold)} points apart${outliers(facts.outliers, facts.meanWithoutOutliers)}` +
      `${facts.missing === 'reason' ? '; an agreed score stands there without a reason' : ''}.`,
    why: 'That far apart they have to be reconciled first; the program takes no larger one and leaves nobody’s out.',
    advice:
      facts.missing === 'reason'
        ? 'Write the reason in the column Lý do (or Ghi chú) beside the agreed score.'
        : 'Let the reviewers talk it over, then enter the agreed score and its reason in their columns.',
  }),
  ownSchoolScored: ({ facts }) => ({
    what: `“${facts.reviewer}” gives ${decimal(facts.score)} points to their own school.`,
    why: 'In cross-scoring nobody scores the own school; this score is no part of what the reviewers come to.',
    advice: 'Clear the cell, or mend the reviewer’s name if it is a slip.',
  }),
  oneMarkForAll: ({ facts }) => ({
    what: `“${facts.reviewer}” scores ${facts.units} schools exactly alike on every criterion (${facts.marks.map(decimal).join('; ')}).`,
    why: 'Such scores do not tell the schools apart; this is for information and changes no points.',
    advice: 'Ask the reviewer if it matters.',
  }),
  crossScoresUnplaced: ({ facts }) => ({
    what: `A cross-scoring sheet scores “${facts.name}”, and no score sheet has a school of that name.`,
    why: 'As long as it is not clear which school is meant, the scores on it count for nobody.',
    advice: 'Write the school’s name as the score sheets have it.',
  }),
  crossRowUnplaced: ({ facts }) => ({
    what: `A cross-scoring sheet has a score in the row “${facts.text}”, and the score sheets have no such criterion.`,
    why: 'This score counts for no criterion and no school.',
    advice: 'Write the number and text of the row as the score sheets have them, or clear the score if the row is one too many.',
  }),
};

function outliers(all: readonly { readonly reviewer: string; readonly score: string }[], mean: string | null): string {
  if (all.length === 0) return '';
  const named = all.map(({ reviewer, score }) => `“${reviewer}” (${decimal(score)})`).join(', ');
  const without = mean === null ? '' : `; the mean without is ${decimal(mean)}, for information`;
  return `; furthest from the middle: ${named}${without}`;
}
