import type { Points } from '../domain/points';
import type { Statement } from '../domain/year/reportFigures';
import { parentNumber, partsOf, type StatisticRow, type Statistics } from '../domain/year/statistics';
import { nameKey } from '../shared/nameKey';
import { clusterFigure } from './clusterTotals';

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
    const about = { name: row.text, total, measure: row.measure, quantity: topOf(row, statistics.rows).text };
    const missingIn = (all: readonly StatisticRow[]): readonly string[] =>
      unit === null ? statistics.units.filter((_, at) => [row, ...all].some((one) => isMissed(one, at))) : [];
    if (divisions.length === 0) return [{ ...about, division: '', isSubset: false, parts: [], missing: missingIn([]) }];
    return divisions.map((key): Statement => {
      const own = parts.filter(({ part }) => nameKey(part.division) === key);
      const first = own[0]?.part;
      return {
        ...about,
        division: first?.division ?? '',
        isSubset: first?.isSubset ?? false,
        parts: own.map(({ name, value }) => ({ name, value })),
        missing: missingIn(own.map(({ part }) => part)),
      };
    });
  });
}

/** Blank where another unit gave a number: a row of nobody's numbers is known for the cluster alone. */
function isMissed({ figures }: StatisticRow, turn: number): boolean {
  return figures[turn]?.value === null && figures.some(({ value }) => value !== null);
}

/** The row above all that one is a part of: 1 of 1.2.3. */
function topOf(row: StatisticRow, rows: readonly StatisticRow[]): StatisticRow {
  const parent = rows.find(({ number }) => number === parentNumber(row.number));
  return parent === undefined ? row : topOf(parent, rows);
}
