import type { Criterion, CriterionId } from '../domain/criteria';
import type { Entry, Reading } from '../domain/reading';
import type { UnitId } from '../domain/unit';

/** The criteria one unit has: those with an entry of its own, and the groups above them. Sheets of one workbook may differ. */
export function unitRows(reading: Reading, unit: UnitId): readonly Criterion[] {
  const entries = entriesOf(reading, unit);
  const byId = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const wanted = new Set<CriterionId>();
  for (const id of entries.keys()) {
    for (let at: CriterionId | null = id; at !== null && !wanted.has(at); at = byId.get(at)?.parent ?? null) wanted.add(at);
  }
  return reading.criteria.filter(({ id }) => wanted.has(id));
}

const NO_ENTRIES: ReadonlyMap<CriterionId, Entry> = new Map();

export function entriesOf(reading: Reading, unit: UnitId): ReadonlyMap<CriterionId, Entry> {
  return reading.entries.get(unit) ?? NO_ENTRIES;
}
