import { sum, type Points } from '../domain/points';
import type { ClusterFigure, Comparison, StatisticRow, Statistics } from '../domain/year/statistics';
import { parentNumber } from '../domain/year/statistics';
import { nameKey } from '../shared/nameKey';
import type { KnownNames } from './knownNames';

/** A cluster total is the sum of the members' cells; a number typed for the cluster counts only where no member gives one (DOMAIN S12). */
export function clusterFigure({ figures, total }: StatisticRow): ClusterFigure {
  const given = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  return given.length === 0 ? { value: total.value, isSum: false } : { value: sum(given), isSum: true };
}

/** The statistics of the year before, of the same cluster and period. */
export function statisticsBefore(statistics: Statistics, all: readonly Statistics[], names: KnownNames): Statistics | null {
  return (
    all.find(
      (one) =>
        one.year === statistics.year - 1 &&
        nameKey(one.period ?? '') === nameKey(statistics.period ?? '') &&
        (one.cluster === null || statistics.cluster === null || names.isSame(one.cluster, statistics.cluster)),
    ) ?? null
  );
}

/** The same quantity in another table: by its words and those it belongs to, for numbers of rows move. */
export function sameRow(row: StatisticRow, own: Statistics, other: Statistics): StatisticRow | null {
  const path = pathOf(row, own);
  return other.rows.find((one) => pathOf(one, other) === path) ?? null;
}

function pathOf(row: StatisticRow, { rows }: Pick<Statistics, 'rows'>): string {
  const parent = rows.find(({ number }) => number === parentNumber(row.number));
  const own = nameKey(`${row.text}|${row.division}`);
  return parent === undefined ? own : `${pathOf(parent, { rows })}/${own}`;
}

/** Year on year: the cluster as a whole, and each unit against the sum of the schools it was formed of (DOMAIN S1). */
export function comparisons(statistics: Statistics, before: Statistics | null, names: KnownNames): readonly Comparison[] {
  if (before === null) return [];
  return statistics.rows.flatMap((row): readonly Comparison[] => {
    const then = sameRow(row, statistics, before);
    if (then === null) return [];
    const [now, was] = [clusterFigure(row).value, clusterFigure(then).value];
    const whole: readonly Comparison[] =
      now === null || was === null ? [] : [{ row, unit: null, now, before: was, of: before.units }];
    const each = statistics.units.flatMap((unit, turn): readonly Comparison[] => {
      const value = row.figures[turn]?.value ?? null;
      const parts = partsOf(unit, then, before, names);
      return value === null || parts === null ? [] : [{ row, unit, now: value, before: parts.value, of: parts.of }];
    });
    return [...whole, ...each];
  });
}

/** `null`: one of the schools gave no number, so there is no sum to compare with. */
function partsOf(
  unit: string,
  row: StatisticRow,
  { units, year }: Statistics,
  names: KnownNames,
): { readonly value: Points; readonly of: readonly string[] } | null {
  const wanted = names.within(unit, year);
  const own = units.flatMap((name, turn) =>
    wanted.some((one) => names.isSame(one, name)) ? [{ name, value: row.figures[turn]?.value ?? null }] : [],
  );
  const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
  return own.length === 0 || values.length < own.length ? null : { value: sum(values), of: own.map(({ name }) => name) };
}
