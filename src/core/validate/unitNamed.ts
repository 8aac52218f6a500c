import type { Reading } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import { nameKey } from '../shared/nameKey';

/** Finds the unit a name means by its comparison key; `null` when no unit, or more than one, has it. */
export function unitNamed(reading: Reading): (name: string) => UnitId | null {
  const units = new Map<string, UnitId | null>();
  for (const unit of reading.units) {
    const key = nameKey(unit.name);
    units.set(key, units.has(key) ? null : unit.id);
  }
  return (name) => units.get(nameKey(name)) ?? null;
}
