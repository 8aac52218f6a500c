import type { SchoolWords } from '../parts/schoolWords';

/** Words about one school beside the cluster's median. */
export const school: SchoolWords = {
  heading: 'One school beside the cluster',
  choose: 'Choose a unit',
  total: (points, median, difference, among) =>
    median === null
      ? `${points} points in all.`
      : `${points} points in all; the median of ${among === null ? 'the cluster' : `the ${String(among)} units with the same maximum`} is ${median}${difference === null ? '' : ` (${difference})`}.`,
  noTotal: 'No total yet: what is missing is named below.',
  place: (place, of) => `Place ${place} of ${of} ranked units.`,
  noPlace: 'No place yet.',
  scorecard: 'See the whole scorecard',
  groups: 'Each group of criteria',
  legend: { own: 'the school’s points, out of the maximum', median: 'the cluster’s median' },
  alone: 'Only one unit of this workbook has points, so there is no median of the cluster to compare with.',
  caption: 'Points of each group, the cluster’s median and how far above or below it',
  columns: { group: 'Group', points: 'Points', median: 'Median', difference: 'Difference' },
  outOf: (points, maximum) => (maximum === null ? points : `${points} / ${maximum}`),
  share: (percent) => `${percent}%`,
  bonus: 'Bonus',
  penalty: 'Deductions outside the groups',
  besides: { above: (points) => `${points} above`, below: (points) => `${points} below`, same: 'the same' },
  nothing: 'none',
  medianOf: (units) => `median of the ${units} units that have the same maximum and all points`,
  incomplete: (missing) => `${missing} criteria have no points yet`,
  strengths: 'Where it is above the cluster',
  noStrengths: 'No criterion is above the cluster’s median.',
  strength: (points, maximum, median, difference) =>
    `${maximum === null ? points : `${points} / ${maximum}`} points, median ${median}: ${difference}.`,
  losses: 'Where it lost points',
  noLosses: 'It lost no points on any criterion.',
  loss: (lost, points, maximum) => `Lost ${lost} points: ${points} of ${maximum}.`,
  lossBeside: (difference) => `Beside the median: ${difference}.`,
  deduction: (lost) => `${lost} points deducted.`,
  cuts: 'Points that a ceiling took',
  noCuts: 'No points were cut by a ceiling.',
  cut: (by, criterion, counted, lost) => {
    switch (by) {
      case 'criterion':
        return `${criterion ?? ''}: its maximum of ${counted} points is reached, ${lost} points do not count.`;
      case 'group':
        return `Group ${criterion ?? ''}: its ceiling is reached, ${counted} points count, ${lost} do not.`;
      case 'bonus':
        return `Bonus: ${counted} points count, ${lost} do not.`;
      case 'total':
        return `Total: ${counted} points count, ${lost} do not.`;
    }
  },
  missing: (count) => `${count} criteria have no points yet`,
  missingColumn: {
    bonus: 'The unit’s bonus cell cannot be read.',
    penalty: 'The unit’s deduction cell cannot be read.',
  },
  why: 'Why',
  more: (count) => `Show ${count} more`,
};
