import type { Reading } from './reading';

/** The name of a unit by its id; the id itself when it is nobody's. */
export function unitNames(reading: Pick<Reading, 'units'> | null): (unit: string) => string {
  const names = new Map<string, string>((reading?.units ?? []).map((unit) => [unit.id, unit.name]));
  return (unit) => names.get(unit) ?? unit;
}
