import type { Registration } from '../domain/year/registrations';
import type { KnownNames } from './knownNames';

/** The register with a row for every unit of a year that has none yet. @param titlesOf what a unit is registered for elsewhere in the workbook */
export function withRegistrations(
  registrations: readonly Registration[],
  units: readonly string[],
  cluster: string | null,
  year: number,
  names: KnownNames,
  titlesOf: (unit: string) => readonly string[] = () => [],
): readonly Registration[] {
  const missing = units.filter((unit) => !registrations.some((one) => one.year === year && names.isSame(one.unit, unit)));
  return [
    ...registrations,
    ...missing.map((unit): Registration => {
      const at = { sheet: '', row: 0, column: 0 };
      const nothing = { theme: null, pledge: null, pledgedOn: null, reports: null, discipline: null, basis: null, note: null };
      return { cluster, year, unit, titles: titlesOf(unit), ...nothing, at, failed: [] };
    }),
  ];
}
