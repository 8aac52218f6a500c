import type { Criterion, CriterionId } from '../domain/criteria';
import { compare, subtract, sum, ZERO, type Points } from '../domain/points';
import type { CapLoss } from '../domain/schoolProfile';
import type { GroupPoints, Scorecard } from '../domain/scorecard';
import { named } from './ground';

type Criteria = ReadonlyMap<CriterionId, Criterion>;

/** What a unit earned and does not get because of a ceiling: by criterion, by group, of all bonuses, of the total. Source: METHODS §3.4. */
export function capLosses(card: Scorecard, criteria: Criteria): readonly CapLoss[] {
  const of = (by: CapLoss['by'], id: CriterionId | null, counted: Points | null, lost: Points): readonly CapLoss[] => {
    if (counted === null || compare(lost, ZERO) <= 0) return [];
    const criterion = id === null ? undefined : criteria.get(id);
    if (id !== null && criterion === undefined) return [];
    return [{ by, criterion: criterion === undefined ? null : named(criterion), counted, lost }];
  };
  const groups = [...card.innerGroups, ...card.groups];
  return [
    ...card.steps.flatMap((step) => of('criterion', step.criterion, step.points, step.lostToMaximum)),
    ...groups.flatMap((group) => of('group', group.criterion, group.counted, lostHere(group, card, criteria))),
    ...of('bonus', null, card.bonus.counted, card.bonus.lostToCap),
    ...of('total', null, card.total, card.lostToTotalCap),
  ];
}

/** A group's own ceiling: what the groups inside lost is part of its sum and told of them. */
function lostHere({ criterion: id, lostToCap }: GroupPoints, { innerGroups }: Scorecard, criteria: Criteria): Points {
  const own = criteria.get(id);
  const isInside = ({ criterion }: GroupPoints): boolean => {
    const parentId = criteria.get(criterion)?.parent ?? null;
    const parent = parentId === null ? undefined : criteria.get(parentId);
    if (parent === undefined) return false;
    // Branches of one choice (Hoặc) at the top are listed under the first of them.
    const isBranch = own?.parent === null && own.alternatives !== null && parent.alternatives === own.alternatives;
    return parent.id === id || (isBranch && parent.parent === null);
  };
  return subtract(lostToCap, sum(innerGroups.filter(isInside).map((inner) => inner.lostToCap)));
}
