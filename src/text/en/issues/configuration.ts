import type { CorrectionProblemKind } from '../../../core/domain/readingCorrection';
import type { ConfigurationCode, IssueWordsOf } from '../../parts/issueWords';
import { criterionName, wording } from '../../criterionName';
import { englishNumbers } from '../../format';
import { policyProblem } from './policyProblem';

const { decimal } = englishNumbers;

/** Words about the criteria, the scoring sentences and the cluster's policy. */
export const configuration: IssueWordsOf<ConfigurationCode> = {
  maximaDiffer: ({ facts }) => ({
    what: `The maxima are declared as ${decimal(facts.declared)}; the groups add up to ${decimal(facts.sum)}, a difference of ${decimal(facts.difference)}.`,
    why: 'When the criteria do not add up, no unit’s points are on the right scale.',
    advice: 'Review the maxima of the groups, or the declared total.',
  }),
  groupMaximumDiffers: ({ facts }) => ({
    what: `The group’s maximum is ${decimal(facts.declared)}; its criteria add up to ${decimal(facts.sum)}, a difference of ${decimal(facts.difference)}.`,
    why: 'It may be a cap, a choice between alternatives, or a slip.',
    advice: `${facts.cells.length < 2 ? '' : `${facts.cells.length} sheets say so. `}Correct the maximum, state the cap in a sentence on the group, or write “Hoặc” between the alternatives.`,
  }),
  policyProblem,
  correctionNotApplied: ({ facts }) => ({
    what: `The correction of the reading “${facts.sheet}, ${facts.subject}: ${facts.is}” ${NOT_APPLIED[facts.problem](facts.heading, facts.found)}.`,
    why: 'It is not applied, so that the table may be read in another way than was meant.',
    advice: ADVICE[facts.problem],
  }),
  sentenceNotUnderstood: ({ facts }) => ({
    what: isWhole(facts.sentence, facts.words)
      ? `The scoring sentence “${facts.sentence}” was not understood.`
      : `The scoring sentence was not understood because of ${facts.words.map((word) => `“${word}”`).join(', ')}.`,
    why: 'Nothing is guessed; the points typed by the scorer count.',
    advice: 'Write it like “Mỗi đề tài được 2 điểm, tối đa 6 điểm”, or confirm that points are typed.',
  }),
  sentenceContradictsMaximum: ({ facts }) => ({
    what:
      facts.maximum === ''
        ? `The numbers of the scoring sentence “${facts.sentence}” contradict each other.`
        : `The scoring sentence “${facts.sentence}” contradicts the maximum ${decimal(facts.maximum)}.`,
    why: 'Which of them is the maximum cannot be known.',
    advice: 'Make the sentence and the maximum agree.',
  }),
  listMaximumDiffers: ({ facts }) => ({
    what: `The list states a maximum of ${decimal(facts.listed)}, the score sheets ${decimal(facts.common)} (cell ${facts.other}).`,
    why: 'With two maxima nobody knows on which scale the points were given.',
    advice: 'Write the same maximum on the list and on the score sheets.',
  }),
  rowExtra: ({ facts }) => ({
    what: `This sheet has the row “${criterionName(facts)}”, which the sheets of the other units lack.`,
    why: 'With a criterion of its own the total of a unit compares with no other.',
    advice: 'Remove the row, or add it to the sheet of every unit.',
  }),
  rowMoved: ({ facts }) => ({
    what: `The row “${criterionName(facts)}” stands in another order than on the sheet of another unit (cell ${facts.other}).`,
    why: 'Rows were brought together by their wording; words copied to the wrong place would bring points to the wrong criterion.',
    advice: 'Check the row, then put the criteria in the order of the template.',
  }),
  rowReworded: ({ facts }) => ({
    what: `Here the sheet says “${wording(facts.text)}”, another unit’s “${wording(facts.common)}” (cell ${facts.other}).`,
    why: 'Two quite different wordings are scored as one criterion.',
    advice: 'Write the criterion as the cluster’s template has it.',
  }),
  ownMaximumDiffers: ({ facts }) => ({
    what: `The unit’s sheet states the maximum ${decimal(facts.own)}, the cluster’s is ${decimal(facts.common)}.`,
    why: 'The unit may use an old template; points on two scales cannot be compared.',
    advice: 'Use the cluster’s template, or settle the maximum.',
  }),
};

/** The sentence is said once, not again as the words that stopped it. */
const isWhole = (sentence: string, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => word.trim() === sentence.trim());

const NOT_APPLIED: Readonly<Record<CorrectionProblemKind, (heading: string, found: string) => string>> = {
  notRead: () => 'cannot be understood',
  sheetGone: () => 'speaks of a sheet that is no longer in the file',
  headingDiffers: (heading, found) =>
    `no longer fits: it was made for “${heading}”, where there ${found === '' ? 'are no words now' : `is “${found}” now`}`,
  contradicts: (_, found) => `contradicts another one (${found})`,
  noTable: () => 'speaks of a column, but the sheet has no table',
};

const ADVICE: Readonly<Record<CorrectionProblemKind, string>> = {
  notRead: 'Write it like “Cột E” or “Dòng 12” and “Điểm tự chấm”, or delete the row and point again under How it was read.',
  sheetGone: 'Correct the name of the sheet in this row, or delete the row.',
  headingDiffers:
    'Correct its place and its words after the present table, or delete the row and point again under How it was read.',
  contradicts: 'Keep one of the two rows and delete the other.',
  noTable: 'Point at the heading row of the table first (“Dòng …” is “Tiêu đề bảng”), or delete the row.',
};
