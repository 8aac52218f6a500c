import { absolute, compare, divide, HUNDRED, isZero, multiply, points, subtract, type Points } from './points';
import { mean, median } from './averages';

/** How one unit's own total stands to the reviewed one. */
export interface SelfDifference {
  /** Self less review. */
  readonly difference: Points;
  /** In percent of the review; `null` when that is 0. */
  readonly relative: Points | null;
  readonly placeBySelf: number;
  readonly placeByReview: number;
  /** Review place less self place: positive, the unit fell. */
  readonly shift: number;
  readonly robustZ: Points | null;
  /** Far above or below the review: by absolute limits in clusters below eight, else by the robust z too (STA-05). */
  readonly isFar: boolean;
}

const FEW = 8;
const FAR = points('5');
const FAR_Z = points('3.5');
const SCALE = points('0.6745');
/** Where more than half of the differences are alike, the mean distance stands in for the median one (STA-02). */
const MEAN_SCALE = points('1.253314');

/** In the order given. For a report, never used to change points. Source: METHODS §8.5. */
export function selfAgainstReview(
  totals: readonly { readonly self: Points; readonly review: Points }[],
): readonly SelfDifference[] {
  const differences = totals.map(({ self, review }) => subtract(self, review));
  const z = robustZ(differences);
  const place = (of: (one: (typeof totals)[number]) => Points, own: Points): number =>
    1 + totals.filter((other) => compare(of(other), own) > 0).length;
  return totals.map(({ self, review }, index) => {
    const difference = differences[index] ?? subtract(self, review);
    const relative = isZero(review) ? null : divide(multiply(HUNDRED, difference), review);
    const placeBySelf = place((one) => one.self, self);
    const placeByReview = place((one) => one.review, review);
    const own = z[index] ?? null;
    const isFarOff = isAbove(difference, FAR) || (relative !== null && isAbove(relative, FAR));
    return {
      difference,
      relative,
      placeBySelf,
      placeByReview,
      shift: placeByReview - placeBySelf,
      robustZ: own,
      isFar: totals.length < FEW ? isFarOff : isFarOff || (own !== null && isAbove(own, FAR_Z)),
    };
  });
}

/** `null` where all values are alike. */
export function robustZ(values: readonly Points[]): readonly (Points | null)[] {
  const middle = median(values);
  if (middle === null) return [];
  const away = values.map((value) => absolute(subtract(value, middle)));
  const mad = median(away);
  const meanAway = mean(away);
  return values.map((value) => {
    const offset = subtract(value, middle);
    if (mad !== null && !isZero(mad)) return divide(multiply(SCALE, offset), mad);
    return meanAway === null || isZero(meanAway) ? null : divide(offset, multiply(MEAN_SCALE, meanAway));
  });
}

const isAbove = (value: Points, limit: Points): boolean => compare(absolute(value), limit) > 0;
