import { compare, greatest, ZERO, type Points } from '../domain/points';
import type { Step } from '../domain/scorecard';
import type { Alternatives, CriteriaGroup, CriteriaLeaf } from './criteriaTree';
import { NOTHING, type Earned } from './earned';

interface Branch {
  readonly branch: CriteriaLeaf | CriteriaGroup;
  readonly earned: Earned;
}

/**
 * "Hoặc": the branch with the most points counts, the first on equality; the blank of another is not missing. A branch that
 * holds something unreadable might be the best one, so it leaves the whole set missing. The maximum is that of the largest
 * branch, once. Source: METHODS §2.5.
 */
export function bestBranch(alternatives: Alternatives, earn: (branch: CriteriaLeaf | CriteriaGroup) => Earned): Earned {
  const branches = alternatives.branches.map((branch): Branch => ({ branch, earned: earn(branch) }));
  const unreadable = branches.find(({ earned }) => earned.missing.some((missing) => !missing.isBlank));
  const best = bestOf(branches.filter(({ earned }) => earned.isGiven && earned.missing.length === 0));
  const counted = unreadable ?? best ?? branches.find(({ earned }) => earned.isApplicable) ?? branches[0];
  if (counted === undefined) return NOTHING;
  const isDecided = unreadable === undefined && best !== null;
  const steps = branches.flatMap((one) =>
    one === counted || !isDecided ? one.earned.steps : one.earned.steps.map((step) => notCounted(step, counted)),
  );
  return { ...counted.earned, steps, maximum: largest(branches.map(({ earned }) => earned.maximum)) };
}

function bestOf(complete: readonly Branch[]): Branch | null {
  return complete.reduce<Branch | null>(
    (best, one) => (best === null || compare(one.earned.net, best.earned.net) > 0 ? one : best),
    null,
  );
}

function notCounted(step: Step, counted: Branch): Step {
  const how = { code: 'alternativeNotCounted' as const, counted: counted.branch.criterion.id };
  return { ...step, points: null, how, lostToMaximum: ZERO, lostToFloor: ZERO };
}

function largest(maxima: readonly (Points | null)[]): Points | null {
  return maxima.reduce((one, other) => (one === null ? other : other === null ? one : greatest(one, other)), null);
}
