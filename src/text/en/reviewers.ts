import { isNegative, isZero, negate } from '../../core/domain/points';
import { englishNumbers as numbers } from '../format';
import type { ReviewersWords } from '../parts/reviewersWords';

/** Words about several reviewers beside each other. */
export const reviewers: ReviewersWords = {
  heading: 'The reviewers',
  about: 'For information; it changes nobody’s points.',
  caption: 'Each reviewer: units scored, whether more lenient or more severe than the others, scores too far from the middle',
  reviewer: 'Reviewer',
  units: 'Units',
  bias: 'Beside the others',
  outliers: 'Too far off',
  leaning: (bias) =>
    bias === null
      ? 'nothing to compare with'
      : isZero(bias)
        ? 'the same'
        : isNegative(bias)
          ? `${numbers.points(negate(bias))} points a unit more severe`
          : `${numbers.points(bias)} points a unit more lenient`,
  unreconciled: (count) => `${count} scores are too far apart and have to be reconciled before they count.`,
  agreement: ({ units, single, mean, kendallW }) =>
    `Agreement over the ${units} units that all of them scored (1 is complete): ` +
    [
      `one reviewer ICC(2,1) ${single === null ? 'not defined' : numbers.points(single, 4)}`,
      `their mean ICC(2,k) ${mean === null ? 'not defined' : numbers.points(mean, 4)}`,
      `order of the units Kendall W ${kendallW === null ? 'not defined' : numbers.points(kendallW, 4)}`,
    ].join('; ') +
    '.',
  noAgreement: 'Agreement cannot be computed yet: it takes at least two units that all of them scored.',
};
