import type { MethodProblem } from '../../../core/domain/scorecard';
import type { IssueWordsOf, RangeCode } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about values outside what they may be, and about targets. */
export const ranges: IssueWordsOf<RangeCode> = {
  percentOutOfRange: ({ facts }) => ({
    what: `The rate ${decimal(facts.value)}% lies outside 0% to 100%.`,
    why: 'A share of a whole can be neither above 100% nor negative.',
    advice: 'Check numerator, denominator and decimal mark, and type it again.',
  }),
  negativeCount: ({ facts }) => ({
    what: `The number is ${decimal(facts.value)}, below 0.`,
    why: 'A number of things cannot be negative.',
    advice: 'Check the figure; type 0 if there is none.',
  }),
  fractionalCount: ({ facts }) => ({
    what: `The number is ${decimal(facts.value)}, which is not whole.`,
    why: 'This criterion counts things, so its result is whole.',
    advice: 'Check the decimal mark, and whether points were typed in the column of results.',
  }),
  scoreAboveMaximum: ({ facts }) => ({
    what: `The score ${decimal(facts.value)} is above the maximum ${decimal(facts.maximum)}.`,
    why: 'Scores are never cut silently; this one falsifies the total and the places.',
    advice: `Type a score of at most ${decimal(facts.maximum)}, or review the maximum.`,
  }),
  negativeScore: ({ facts }) => ({
    what: `The score is ${decimal(facts.value)}, below 0.`,
    why: 'Only penalties are negative.',
    advice: 'Type the score again; a deduction belongs to the penalties.',
  }),
  penaltySign: ({ facts }) =>
    facts.signConvention === 'rowNegative'
      ? {
          what: `The penalty row holds ${decimal(facts.value)}, while penalty rows hold negative numbers or 0.`,
          why: 'A positive number here may be taken for a bonus.',
          advice: `If it is a deduction, type ${decimal(facts.flipped)}.`,
        }
      : {
          what: `The penalty column holds ${decimal(facts.value)}, while it holds the points deducted, 0 or more.`,
          why: 'Deducting a negative number adds points.',
          advice: `If it is a deduction, type ${decimal(facts.flipped)}.`,
        },
  bonusAboveCap: ({ facts }) => ({
    what: `The bonus ${decimal(facts.value)} is above the cap of ${decimal(facts.cap)}.`,
    why: 'What lies above does not count in the total, and the unit should know.',
    advice: 'Review the bonus, or note what is not counted.',
  }),
  valueOutsideDomain: ({ facts }) => ({
    what: `The result ${decimal(facts.value)}: ${DOMAIN[facts.problem]}.`,
    why: 'The scoring rule does not say what this value earns, so it cannot be scored.',
    advice: 'Check the result, or add the case to the scoring rule.',
  }),
  halfPassed: ({ facts }) => ({
    what: `This criterion is passed (${decimal(facts.maximum)} points) or not (0), and has ${decimal(facts.value)} points.`,
    why: 'The scoring sentence has nothing in between, so nobody can explain these points.',
    advice: 'Give 0 or the maximum; if the cluster gives part of it, change the scoring sentence.',
  }),
  pointsDoNotFollow: ({ facts }) => ({
    what:
      `The points typed are ${decimal(facts.typed)}, but by the scoring rule ` +
      `${facts.value === '' ? 'the result' : `the result ${decimal(facts.value)}`} earns ${decimal(facts.computed)}.`,
    why: facts.sentence === null ? 'Points must follow from the result.' : `The rule of the criterion: “${facts.sentence}”.`,
    advice: 'Correct the points or the result; the scorer’s points are never replaced unseen.',
  }),
  selfScoreDependsOnLeader: ({ facts }) => ({
    what: `The self-score ${decimal(facts.claimed)} depends on the leading unit: it may be ${decimal(facts.least)} to ${decimal(facts.most)}.`,
    why: 'The criterion compares the units, so one of them alone cannot know its points.',
    advice: 'State the range, or leave it to the cluster.',
  }),
  targetZero: () => ({
    what: 'The target is 0.',
    why: 'A 0 may mean not assigned, not entered yet, or truly 0; misread, it would earn full marks.',
    advice: 'Write “Không giao” if it is not assigned; otherwise type a target above 0.',
  }),
  targetNotEntered: ({ facts }) => ({
    what: `The target is not entered${facts.unitOfMeasure === null ? '' : ` (${facts.unitOfMeasure})`}.`,
    why: 'Points follow from the share of the target; a blank does not mean “not assigned”.',
    advice: 'Type the target, or write “Không giao”.',
  }),
  targetNotAboveZero: ({ facts }) => ({
    what: `The target is ${decimal(facts.value)}, not above 0.`,
    why: 'No share of such a target can be computed.',
    advice: 'Type a target above 0, or choose another way of scoring, such as yes or no.',
  }),
  unassignedWithResult: ({ facts }) => ({
    what: `The target is not assigned to this unit, but there is a result${facts.result === '' ? '' : ` of ${decimal(facts.result)}`}.`,
    why: 'Whether it counts changes the unit’s points and its denominator.',
    advice: 'The cluster decides: leave it out, or score it by the best unit; write the choice on the policy sheet.',
  }),
};

const DOMAIN: Readonly<Record<MethodProblem, string>> = {
  negativeCount: 'a number of things below 0',
  fractionalCount: 'a number of things that is not whole',
  belowFirstTier: 'below the lowest step of the scale',
  betweenTiers: 'between two steps of the scale',
  aboveLastTier: 'above the highest step of the scale',
  mixedScale: 'the result is a percent and the target a number of things',
  targetMissing: 'there is no target to compare with',
  targetNotAboveZero: 'the target is not above 0',
  zeroResult: 'nothing can be divided by 0, and the rule does not say what it earns',
  equalGoalposts: 'the two marks of the scale are one',
  unknownWord: 'not on the scale',
  notNumber: 'not a number',
  noMaximum: 'the criterion has no maximum to compute with',
  belowTarget: 'below the target',
  placeNotInTable: 'the table names no such place',
  kindsNotGiven: 'it does not say how many of each kind',
  periodsNotGiven: 'it does not say how many in each period',
  partsNotGiven: 'it does not give all parts',
};
