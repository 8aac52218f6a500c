import type { CriterionId } from '../../domain/criteria';
import type { PlacedEntry } from '../placedEntries';
import type { Finding, Rule } from '../rule';

/** TGT-07: a criterion that is assigned to no unit at all scores nobody. One unit's own sheet cannot tell. */
export const targetAssignedToSomebody: Rule = {
  id: 'TGT-07',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'targets',
  scope: 'criterion',
  check: ({ entries, reading }) => {
    if (reading.units.length < 2) return [];
    const byCriterion = new Map<CriterionId, { readonly first: PlacedEntry; units: number; isAssigned: boolean }>();
    for (const placed of entries) {
      const known = byCriterion.get(placed.criterion.id) ?? { first: placed, units: 0, isAssigned: false };
      known.units += 1;
      known.isAssigned ||= placed.entry.target?.state !== 'notAssigned';
      byCriterion.set(placed.criterion.id, known);
    }
    return [...byCriterion.values()].flatMap(({ first, units, isAssigned }): readonly Finding[] => {
      const { target } = first.entry;
      if (isAssigned || units < 2 || target?.state !== 'notAssigned') return [];
      const place = { at: target.at, unit: null, criterion: first.criterion.id };
      return [{ code: 'assignedToNobody', place, facts: { units } }];
    });
  },
};
