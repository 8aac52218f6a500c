import type { Criterion } from '../domain/criteria';
import { add, greatest, least, subtract, ZERO, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { GroupPoints, Step } from '../domain/scorecard';
import { bestBranch } from './bestBranch';
import type { CriteriaGroup, CriteriaLeaf, CriteriaPart } from './criteriaTree';
import { earnAside } from './earnAside';
import { addAside, Gathered, NOTHING, type Earned } from './earned';
import { takeDeductions } from './takeDeductions';

/** How one unit's leaves get their points, and where deductions are floored. */
export interface EarnRules {
  readonly leafPoints: (leaf: CriteriaLeaf) => Step;
  readonly penaltyFloor: Policy['caps']['penaltyFloor'];
}

/**
 * Steps 3 and 5–7 of METHODS §3.1 for one part of the tree. Bonus rows never enter a group. Deductions inside a group are
 * taken where the policy floors them: at the row's parent (`criterion`), at the top-level group (`group`), or, with `total`,
 * in step 10 with all others; those outside every group always there.
 */
export function earnPart(part: CriteriaPart, rules: EarnRules, isTop: boolean): Earned {
  switch (part.kind) {
    case 'points':
      if (part.part === 'leaf') return earnLeaf(part, rules);
      if (part.part === 'group') return earnGroup(part, rules, isTop);
      return bestBranch(part, (branch) => earnPart(branch, rules, isTop));
    case 'bonus': {
      const { aside, steps, missing } = earnAside(part, rules.leafPoints);
      return { ...NOTHING, bonus: aside, steps, missing };
    }
    case 'penalty': {
      const { aside, steps, missing } = earnAside(part, rules.leafPoints);
      const isOutside = rules.penaltyFloor === 'total' || isTop;
      return { ...NOTHING, ...(isOutside ? { deductions: aside } : { waiting: steps }), steps, missing };
    }
    case 'disqualifier':
      return NOTHING;
  }
}

function earnLeaf(leaf: CriteriaLeaf, rules: EarnRules): Earned {
  const gathered = new Gathered();
  gathered.addLeaf(rules.leafPoints(leaf), leaf.criterion);
  return gathered.earned();
}

function earnInside({ parts }: CriteriaGroup, rules: EarnRules): Earned {
  const gathered = new Gathered();
  for (const part of parts) {
    if (part.kind === 'points' && part.part === 'leaf') gathered.addLeaf(rules.leafPoints(part), part.criterion);
    else gathered.add(earnPart(part, rules, false));
  }
  return gathered.earned();
}

function earnGroup(group: CriteriaGroup, rules: EarnRules, isTop: boolean): Earned {
  const inside = earnInside(group, rules);
  if (!group.holdsPoints) return deductAtTotal(inside);
  const isFloor = rules.penaltyFloor === 'criterion' || isTop;
  const earned = isFloor ? takeDeductions(inside) : inside;
  const { cap } = group.criterion;
  const excess = cap === null ? ZERO : greatest(ZERO, subtract(earned.net, cap));
  const capped: Earned = {
    ...earned,
    lostToCap: add(earned.lostToCap, excess),
    net: subtract(earned.net, excess),
    maximum: earned.isApplicable ? groupMaximum(group.criterion, earned.maximum) : null,
  };
  return isTop ? capped : { ...capped, groups: [...capped.groups, sumsOf(group, capped)] };
}

function sumsOf({ criterion }: CriteriaGroup, { raw, net, penalty, lostToCap, lostToFloor, maximum }: Earned): GroupPoints {
  return { criterion: criterion.id, raw, counted: net, penalty, lostToCap, lostToFloor, assignedMaximum: maximum };
}

/** A group of bonus and penalty rows only: there is nothing in it to deduct from. */
function deductAtTotal(earned: Earned): Earned {
  const waiting = earned.waiting.reduce((total, step) => subtract(total, step.points ?? ZERO), ZERO);
  return { ...earned, waiting: [], deductions: addAside(earned.deductions, { raw: waiting, counted: waiting }) };
}

/** Σ of the maxima below, at most the group's cap; the group's own maximum where its rows state none. */
function groupMaximum(group: Criterion, below: Points | null): Points | null {
  const total = below ?? group.maximum;
  return total !== null && group.cap !== null ? least(total, group.cap) : total;
}
