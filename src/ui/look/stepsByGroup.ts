import type { Criterion, CriterionId } from '../../core/domain/criteria';
import type { GroupPoints, Scorecard, Step } from '../../core/domain/scorecard';

/** A top-level criterion with the steps of everything under it; `counted` is `null` where the scorecard sums no such group. */
export interface StepGroup {
  readonly criterion: Criterion;
  readonly counted: GroupPoints | null;
  readonly steps: readonly { readonly step: Step; readonly criterion: Criterion }[];
}

/** In the order of the workbook. */
export function stepsByGroup(card: Scorecard, criteria: readonly Criterion[]): readonly StepGroup[] {
  const byId = new Map<CriterionId, Criterion>(criteria.map((one) => [one.id, one]));
  const steps = new Map<CriterionId, { step: Step; criterion: Criterion }[]>();
  for (const step of card.steps) {
    const criterion = byId.get(step.criterion);
    if (criterion === undefined) continue;
    const top = topOf(criterion, byId);
    steps.set(top.id, [...(steps.get(top.id) ?? []), { step, criterion }]);
  }
  return criteria
    .filter((one) => steps.has(one.id) || card.groups.some((group) => group.criterion === one.id))
    .map((criterion) => ({
      criterion,
      counted: card.groups.find((group) => group.criterion === criterion.id) ?? null,
      steps: steps.get(criterion.id) ?? [],
    }));
}

function topOf(criterion: Criterion, byId: ReadonlyMap<CriterionId, Criterion>): Criterion {
  let top = criterion;
  for (;;) {
    const parent = top.parent === null ? undefined : byId.get(top.parent);
    if (parent === undefined) return top;
    top = parent;
  }
}
