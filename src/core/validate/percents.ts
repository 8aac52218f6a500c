import type { Criterion } from '../domain/criteria';
import { compare, HUNDRED, ONE, type Points } from '../domain/points';
import { stripMarks } from '../shared/foldHeading';

const PERCENT_MEASURE = /^(?:%|phan tram|ty le(?: ?\(?%\)?)?|ti le(?: ?\(?%\)?)?)$/;
/** Words of quantities that may rightly pass 100%: the fulfilment of a plan, growth, comparison with last year. */
const MAY_PASS =
  /\b(?:hoan thanh|thuc hien|dat)\b.*\b(?:ke hoach|chi tieu)\b|\bso voi\b|\btang\b|\bgiam\b|\bvuot\b|\bke hoach\b|\bchi tieu\b/;

/** Whether the results of a criterion are percents by their unit of measure. */
export function isMeasuredInPercent(criterion: Criterion): boolean {
  return criterion.unitOfMeasure !== null && PERCENT_MEASURE.test(stripMarks(criterion.unitOfMeasure));
}

/**
 * Whether a criterion measures a share of a whole, which no unit can pass 100% of. Over-fulfilment of a plan can, so a text
 * that speaks of a plan, of growth or of a comparison is no share; nor is a scale that has steps above 100%.
 */
export function isShare(criterion: Criterion): boolean {
  return !MAY_PASS.test(stripMarks(criterion.text)) && !hasStepAboveWhole(criterion);
}

/** The value as a share of 1: 98% is stored as 0.98, 98 under the unit `%` is the same. */
export function isAboveWhole(value: Points, isPercent: boolean): boolean {
  return compare(value, isPercent ? ONE : HUNDRED) > 0;
}

function hasStepAboveWhole({ method }: Criterion): boolean {
  if (method.kind !== 'tiers' || method.direction !== 'higher') return false;
  return method.tiers.some((tier) => compare(tier.from, HUNDRED) > 0);
}
