import type { Points } from '../domain/points';
import { parentNumber, partsOf, type StatisticRow, type Statistics } from '../domain/year/statistics';
import { nameKey } from '../shared/nameKey';
import { clusterFigure } from './clusterTotals';

/** What a report says of one quantity: its total, and one division of it. A subset is told as one, never as a whole that adds up. */
export interface Statement {
  readonly name: string;
  readonly total: Points;
  readonly measure: string | null;
  readonly division: string;
  readonly isSubset: boolean;
  readonly parts: readonly { readonly name: string; readonly value: Points }[];
}

/** The statements of one unit, or of the whole cluster (`null`), in the order of the rows; quantities without a number are left out. */
export function statements(statistics: Statistics, unit: string | null): readonly Statement[] {
  const turn = unit === null ? -1 : statistics.units.indexOf(unit);
  const valueOf = (row: StatisticRow): Points | null =>
    unit === null ? clusterFigure(row).value : (row.figures[turn]?.value ?? null);
  return statistics.rows.flatMap((row): readonly Statement[] => {
    const total = valueOf(row);
    const parts = partsOf(statistics.rows, row).flatMap((part) => {
      const value = valueOf(part);
      return value === null ? [] : [{ part, name: part.text, value }];
    });
    const isPart = parentNumber(row.number) !== null;
    if (total === null || (isPart && parts.length === 0)) return [];
    const divisions = [...new Set(parts.map(({ part }) => nameKey(part.division)))];
    const about = { name: row.text, total, measure: row.measure };
    if (divisions.length === 0) return [{ ...about, division: '', isSubset: false, parts: [] }];
    return divisions.map((key): Statement => {
      const own = parts.filter(({ part }) => nameKey(part.division) === key);
      const first = own[0]?.part;
      return {
        ...about,
        division: first?.division ?? '',
        isSubset: first?.isSubset ?? false,
        parts: own.map(({ name, value }) => ({ name, value })),
      };
    });
  });
}
