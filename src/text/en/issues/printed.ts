import type { PrintedCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about what the page prints, and what is cut. */
export const printed: IssueWordsOf<PrintedCode> = {
  printedTotalDiffers: ({ facts }) => ({
    what: `The printed total is ${decimal(facts.printed)}; the cells as they are printed add up to ${decimal(facts.sum)}, a difference of ${decimal(facts.difference)}.`,
    why: 'Number formats hide decimals, so whoever adds up the page by hand arrives at another total.',
    advice: 'Show all decimals, round each criterion, or say under the table that figures are rounded.',
  }),
  decimalsHidden: ({ facts }) => ({
    what: `The cell holds ${decimal(facts.value)} and shows ${decimal(facts.shown)}.`,
    why: HIDDEN[facts.seems](facts.other ?? ''),
    advice: 'Let the number format show more decimals, or round the value itself.',
  }),
  valueCut: ({ facts }) => ({
    what:
      facts.by === 'floor'
        ? `The deductions are larger than the points left, which stay at ${decimal(facts.after)}; ${decimal(facts.lost)} points had nothing to be taken from.`
        : `${CUT[facts.by]}: ${decimal(facts.before)} → ${decimal(facts.after)}, ${decimal(facts.lost)} points do not count.`,
    why: 'What is cut has to be said, so that the unit knows why.',
    advice: 'Nothing is to be done if the regulation says so; otherwise review the maximum or the cap.',
  }),
  cutWithoutRecord: ({ facts }) => ({
    what: `The formula ${facts.formula} cuts ${decimal(facts.computed)} down to ${decimal(facts.stated)}, a loss of ${decimal(facts.lost)} points.`,
    why: 'No criterion and no setting declares such a cap, so nobody knows of the loss.',
    advice: 'State the cap in a sentence on the group or on the policy sheet, or take MIN out of the formula.',
  }),
};

const HIDDEN = {
  maximum: () => 'On paper it looks like the maximum, and is not.',
  zero: () => 'On paper it looks like 0, and is not.',
  equal: (other: string) => `On paper it looks equal to ${other}, and the places differ.`,
};

const CUT = {
  maximum: 'The computed points exceed the maximum of the criterion',
  group: 'The points of the group exceed its cap',
  bonus: 'The bonus exceeds its cap',
  penalty: 'The deductions exceed their cap',
  total: 'The total exceeds its cap',
};
