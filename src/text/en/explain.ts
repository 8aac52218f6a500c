import type { NamedCriterion } from '../../core/domain/explanation';
import { exactText, isNegative, isZero, negate, type Points } from '../../core/domain/points';
import { criterionName } from '../criterionName';
import { englishNumbers as numbers } from '../format';
import { issueSentence } from '../issueSentence';
import { lowerFirst } from '../lowerFirst';
import type { ExplainWords } from '../parts/explainWords';
import { awardSentence } from './explainAward';
import { issues } from './issues';
import { methods } from './readBack';
import { keyName, reasons } from './reasons';

/** As many decimals as it takes to add the numbers up by hand. */
const exact = (points: Points): string => numbers.points(points, 6);
const pts = (points: Points): string => `${exact(points)} ${exactText(points) === '1' ? 'point' : 'points'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CELL = {
  self: 'The self-score',
  review1: 'The first review',
  review2: 'The second review',
  agreed: 'The agreed score',
  result: 'The result',
  target: 'The target',
  bonusBeside: 'The bonus beside it',
  penaltyBeside: 'The deduction beside it',
} as const;

const APART = { settled: 'within it', unreconciled: 'not reconciled, so no score yet', reconciled: 'reconciled' } as const;

const ROUNDED = { criterion: 'at each criterion', group: 'at the group', total: 'at the total' } as const;

/** Why a number is what it is, line by line. */
export const explain: ExplainWords = {
  heading: (unit, criterion) =>
    criterion === null
      ? `${unit}: why these points, this place and this proposal`
      : `${unit}, ${criterionName(criterion)}: why these points`,
  sections: {
    values: 'What the workbook says',
    rule: 'How it is scored',
    points: 'Into points',
    group: 'Into its group',
    groups: 'Group by group',
    total: 'Into the total',
    place: 'Place',
    grade: 'Grade',
    awards: 'Awards',
    issues: 'Errors that block the ranking',
  },
  lines: {
    cell: ({ what, shown, counts }) =>
      `${CELL[what]} ${shown.trim() === '' ? 'is blank' : `reads “${shown.trim()}”`}${counts ? ' (this one counts)' : ''}.`,
    crossCell: ({ reviewer, shown, counts, isOwnSchool }) =>
      `“${reviewer}” ${shown.trim() === '' ? 'has not scored' : `gives “${shown.trim()}”`}${counts ? ' (counts)' : ''}${isOwnSchool ? ' (their own school, does not count)' : ''}.`,
    reviewersApart: ({ lowest, highest, threshold, state, outliers }) => {
      const limit = threshold === null ? '' : `, to be reconciled above ${exact(threshold)}`;
      const who = outliers.map(({ reviewer, score }) => `“${reviewer}”${score === null ? '' : ` (${exact(score)})`}`).join(', ');
      return `The reviewers’ scores go from ${exact(lowest)} to ${exact(highest)}${limit}: ${APART[state]}${who === '' ? '' : `; furthest from the middle: ${who}`}.`;
    },
    noCell: () => 'No cell of the workbook is about this criterion for this unit.',
    targetNotAssigned: () => 'The cluster does not assign this target to the unit.',
    sentence: ({ sentence, method }) =>
      sentence === null ? methods.readBack(method) : `“${sentence}” Understood as: ${lowerFirst(methods.readBack(method))}`,
    maximum: ({ maximum, cap }) =>
      [maximum === null ? '' : `Maximum ${exact(maximum)}.`, cap === null ? '' : `Cap ${exact(cap)}.`]
        .filter((one) => one !== '')
        .join(' '),
    earned: ({ how, points }) => `${capital(reasons.step(how))}${points === null ? '' : `: ${pts(points)}`}.`,
    ruleDiffers: ({ typed, computed }) =>
      `By the rule this result earns ${pts(computed)}; the reviewer typed ${exact(typed)}, which stands.`,
    cutByMaximum: ({ before, maximum, lost, after }) =>
      isNegative(before)
        ? `${most('Largest deduction', maximum)}: ${exact(before)} → ${exact(after)}, ${exact(lost)} spared.`
        : `${most('Maximum', maximum)}: ${exact(before)} → ${exact(after)}, ${exact(lost)} not counted.`,
    rounded: ({ at, decimals, before, after }) =>
      `Rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'} ${ROUNDED[at]}: ${exact(before)} → ${exact(after)}.`,
    lostToFloor: ({ lost }) => `Nothing below 0: ${exact(lost)} could not be deducted.`,
    step: ({ criterion, points, maximum, how, lostToMaximum, lostToFloor }) => {
      const parts = [
        `${criterionName(criterion)}: ${points === null ? 'no points' : maximum === null ? pts(points) : `${exact(points)} of ${pts(maximum)}`}`,
        reasons.step(how),
        ...(isZero(lostToMaximum) ? [] : [`${exact(lostToMaximum)} above the maximum, not counted`]),
        ...(isZero(lostToFloor) ? [] : [`${exact(lostToFloor)} could not be deducted`]),
      ];
      return `${parts.join('; ')}.`;
    },
    group: ({ criterion, maximum, cap, isInner, isRounded, raw, counted, penalty, lostToCap, lostToFloor }) => {
      const parts = [
        `adds up to ${exact(raw)}`,
        ...(isZero(penalty) ? [] : [`minus ${exact(penalty)}`]),
        ...(isZero(lostToFloor) ? [] : [`not below 0, so ${exact(lostToFloor)} could not be deducted`]),
        ...(isZero(lostToCap)
          ? []
          : [`${cap === null ? 'the cap of a group inside' : `cap ${exact(cap)}`}, so ${exact(lostToCap)} not counted`]),
        ...(isRounded ? ['rounded at the group'] : []),
        `counts ${exact(counted)}${maximum === null ? '' : ` of ${exact(maximum)}`}`,
      ];
      return `${isInner ? 'Part' : 'Group'} ${criterionName(criterion)}: ${parts.join('; ')}.`;
    },
    beforeBonus: ({ groups, sum }) =>
      groups.length < 2
        ? `Points of the criteria: ${exact(sum)}.`
        : `Sum of the groups: ${groups.map(({ criterion, counted }) => `${shortName(criterion)} ${exact(counted)}`).join(' + ')} = ${exact(sum)}.`,
    bonus: ({ raw, counted, lostToCap, cap }) =>
      isZero(lostToCap)
        ? `Bonus: plus ${exact(counted)}.`
        : `Bonus ${exact(raw)}${cap === null ? '' : `, at most ${exact(cap)}`}: plus ${exact(counted)}, ${exact(lostToCap)} not counted.`,
    penalty: ({ raw, counted, sparedByCap, cap, inGroups }) => {
      const spared = isZero(sparedByCap) ? '' : `${cap === null ? '' : `, at most ${exact(cap)}`}, ${exact(sparedByCap)} spared`;
      return `Deductions ${exact(raw)}${spared}: minus ${exact(counted)}${isZero(inGroups) ? '' : `, of which ${exact(inGroups)} inside the groups`}.`;
    },
    totalFloored: ({ lost }) => `The total is not below 0: ${exact(lost)} could not be deducted.`,
    totalCapped: ({ cap, lost }) =>
      `The total ${cap === null ? 'is capped' : `is at most ${exact(cap)}`}: ${exact(lost)} not counted.`,
    total: ({ total }) => `Total: ${exact(total)}.`,
    noTotal: ({ missing, columns }) => {
      const names = [
        ...missing.map(criterionName),
        ...columns.map((one) => (one === 'bonus' ? 'the bonus column' : 'the deduction column')),
      ];
      return `No total yet: points are missing at ${names.join('; ')}.`;
    },
    percent: ({ percent, total, assignedMaximum, ranks }) =>
      `Percent: ${exact(total)} of ${exact(assignedMaximum)} assigned points = ${numbers.points(percent, 4)}%${ranks ? ', by which units are ranked' : ''}.`,
    claims: ({ self, reviewed }) =>
      capital(
        [self === null ? '' : `self-scores add up to ${exact(self)}`, reviewed === null ? '' : `reviews to ${exact(reviewed)}`]
          .filter((one) => one !== '')
          .join(', '),
      ) + '.',
    place: ({ place, of, by, sharedWith }, unitName) =>
      `Place ${place} of ${of} ranked units, by ${by === 'points' ? 'total points' : 'percent of points'}${sharedWith.length === 0 ? '' : `; shared with ${sharedWith.map(unitName).join(', ')}`}.`,
    noPlace: ({ reason }) => `${reasons.standing(reason)}.`,
    wouldBePlace: ({ place }) => `It would be at place ${place}.`,
    tieBroken: ({ tie }, unitName) => `${reasons.tieBroken(tie, unitName)}.`,
    tieStands: ({ keys }) =>
      keys.length === 0
        ? 'The policy has no tie-break, so the place is shared.'
        : `The tie-breaks (${keys.map(keyName).join(', ')}) part nobody: the place is shared.`,
    grade: ({ grade, from, value, next }) =>
      `Grade ${grade}: ${exact(value)} reaches ${exact(from)}${next === null ? '' : `; ${next.name} begins at ${exact(next.from)}`}.`,
    gradeLowered: ({ reason }) => `${reasons.standing(reason)}.`,
    noGrade: ({ value, lowest }) =>
      value === null || lowest === null
        ? 'No grade yet: there is no total.'
        : `No grade: ${exact(value)} is below the lowest (${lowest.name} from ${exact(lowest.from)}).`,
    award: awardSentence,
    blocking: ({ issue }) => `[${issue.rule}] ${issueSentence(issues, issue).what}`,
  },
  notFound: {
    unit: (typed, nearest) => `The workbook has no unit “${typed}”. Nearest: ${nearest.join('; ')}.`,
    criterion: (typed, nearest) => `The workbook has no criterion “${typed}”. Nearest: ${nearest.join('; ')}.`,
  },
  several: {
    unit: (typed, among) => `“${typed}” may be several units: ${among.join('; ')}. Give the whole name or its id (u1, u2…).`,
    criterion: (typed, among) =>
      `“${typed}” may be several criteria: ${among.join('; ')}. Give the group’s number too (II.3), or its id (c1, c2…).`,
  },
};

function most(words: string, maximum: Points | null): string {
  return maximum === null ? words : `${words} ${exact(isNegative(maximum) ? negate(maximum) : maximum)}`;
}

function shortName(criterion: NamedCriterion): string {
  return criterion.number === '' ? criterionName(criterion) : criterion.number;
}
