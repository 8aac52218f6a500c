import { absolute, equal, negate, ZERO, type Points } from '../../domain/points';
import type { Claim } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import { agrees } from '../claims/agrees';
import { sumOfStage, type LeafPoints, type UnitTree } from '../claims/stageColumn';
import { unitTrees } from '../claims/unitTrees';
import type { Context } from '../context';
import { countingStage } from '../countingStage';
import { shownValue } from './shownValue';

/** A total that is right, and differs from the sum of the cells as they are printed. */
export interface PrintedTotal {
  readonly claim: Claim;
  readonly printed: Points;
  readonly sum: Points;
}

/** Source: METHODS §1.4. Only a column that is on the page with its total is added up, and only where nothing else explains a difference. */
export function printedTotals(context: Context): readonly PrintedTotal[] {
  const totals = context.claims.length === 0 ? new Set<Claim>() : new Set(context.claims.map(({ claim }) => claim));
  const trees = unitTrees(context);
  return context.reading.claims.flatMap((claim) => {
    const stated = claim.number.reading.value;
    const tree = claim.unit === null ? undefined : trees.get(claim.unit);
    const stage = claim.stage ?? countingStage(context.reading, context.policy);
    if (claim.what !== 'total' || stated === null || tree === undefined || stage === null || totals.has(claim)) return [];
    if (!hidesDecimals(claim, stage, tree)) return [];
    const exact = sumOfStage(tree, cellsOf(stage, claim.number.at.sheet, false), context.policy.caps);
    if (exact === null || !agrees(claim.number, stated, exact, context.policy)) return [];
    const sum = sumOfStage(tree, cellsOf(stage, claim.number.at.sheet, true), context.policy.caps);
    const printed = shownValue(claim.number, stated);
    return sum === null || equal(sum, printed) ? [] : [{ claim, printed, sum }];
  });
}

function hidesDecimals({ number }: Claim, stage: ReviewStage, { entries }: UnitTree): boolean {
  const hides = (one: typeof number): boolean => {
    const { value } = one.reading;
    return value !== null && !equal(shownValue(one, value), value);
  };
  return (
    hides(number) || [...entries.values()].some(({ entry }) => entry.scores[stage] !== undefined && hides(entry.scores[stage]))
  );
}

/** Points of a leaf as its cell holds or prints them; `null` where the column is not the page's own arithmetic. */
function cellsOf(stage: ReviewStage, sheet: string, printed: boolean): LeafPoints {
  return (placed, criterion) => {
    const code = placed?.step?.how.code;
    if (placed === undefined || code === 'notApplicable' || code === 'alternativeNotCounted') return ZERO;
    const number = placed.entry.scores[stage];
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null) return criterion.kind === 'points' ? null : ZERO;
    if (number.at.sheet !== sheet) return null;
    const points = printed ? shownValue(number, value) : value;
    return criterion.kind === 'penalty' ? negate(absolute(points)) : points;
  };
}
