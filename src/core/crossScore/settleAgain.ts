import type { CriterionId } from '../domain/criteria';
import type { Entry, Reading } from '../domain/reading';
import type { Policy } from '../domain/policy';
import type { UnitId } from '../domain/unit';
import { sameValue } from '../shared/sameValue';
import { settleCriterion } from './settle';

/**
 * The reading after an edit with the scores of several reviewers settled anew on these criteria, and the units for which something else
 * comes of it. On the other criteria they are settled already.
 */
export function settleAgain(
  reading: Reading,
  policy: Policy,
  criteria: ReadonlySet<CriterionId>,
): { readonly reading: Reading; readonly units: ReadonlySet<UnitId> } {
  const units = new Set<UnitId>();
  const entries = new Map(reading.entries);
  for (const criterion of reading.criteria) {
    const column = criteria.has(criterion.id) ? [...entries.values()].flatMap((ofUnit) => ofUnit.get(criterion.id) ?? []) : [];
    if (!column.some(({ crossScores }) => crossScores !== undefined)) continue;
    settleCriterion(column.map(unsettled), criterion, policy).forEach((entry, turn) => {
      if (sameValue(entry, column[turn])) return;
      units.add(entry.unit);
      entries.set(entry.unit, new Map(entries.get(entry.unit)).set(criterion.id, entry));
    });
  }
  return units.size === 0 ? { reading, units } : { reading: { ...reading, entries }, units };
}

function unsettled({ settlement: _before, ...entry }: Entry): Entry {
  return entry;
}
