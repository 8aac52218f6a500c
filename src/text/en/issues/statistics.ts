import type { StatisticCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

const { decimal } = englishNumbers;

/** Words about statistics of the cluster; they never change points. */
export const statistics: IssueWordsOf<StatisticCode> = {
  yearJump: ({ facts }) => ({
    what: `${JUMP[facts.of]} ${decimal(facts.before)}% last year and ${decimal(facts.after)}% this year: more than ${decimal(facts.limit)} percentage points apart.`,
    why: 'A jump like this in one year may be a slip, or the two years count in two ways.',
    advice: 'Compare both with their sources; if they are right, confirm.',
  }),
  valueStandsOut: ({ facts }) => ({
    what: `The ${facts.of} ${decimal(facts.value)} stands far from those of the other units (the middle one is ${decimal(facts.middle)}).`,
    why: 'A digit or a decimal comma may be missing; it may also be right.',
    advice: 'Compare with the original figures; confirm if it is right.',
  }),
  valuesAlike: ({ facts }) => ({
    what: `All ${String(facts.units)} units have ${decimal(facts.value)} points on this criterion.${facts.cells.length > 1 ? ` There are ${String(facts.cells.length - 1)} more such criteria.` : ''}`,
    why: 'It does not tell the units apart.',
    advice: 'Nothing is to be done; consider another way of scoring next year.',
  }),
  allAtMaximum: ({ facts }) => ({
    what: `The unit gave itself the maximum on all ${String(facts.criteria)} criteria, ${decimal(facts.sum)} points.`,
    why: 'That is no self-assessment yet.',
    advice: 'Look closely at the evidence in the review.',
  }),
  roundNumbers: ({ facts }) => ({
    what: `The self-scores on ${String(facts.criteria)} criteria are all multiples of 5.`,
    why: 'Such round numbers are usually estimated, not computed.',
    advice: 'Compute them again from the rule of each criterion in the review.',
  }),
  selfFarAboveReview: ({ facts }) => ({
    what: `The self-score is ${decimal(facts.self)}, the review ${decimal(facts.review)}: ${decimal(facts.difference)} points more${facts.percent === null ? '' : ` (${decimal(facts.percent)}%)`}; place ${String(facts.placeBySelf)} by the one, ${String(facts.placeByReview)} by the other.`,
    why: 'A large difference wants an explanation before results are announced.',
    advice: 'Go through the criteria that were lowered most with the unit; confirm if it is right.',
  }),
};

const JUMP = { result: 'The result was', total: 'The share of all maxima was' } as const;
