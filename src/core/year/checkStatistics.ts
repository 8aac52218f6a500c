import { compare, decimalText, equal, isZero, subtract, sum } from '../domain/points';
import { partsOf, type Figure, type StatisticRow, type Statistics } from '../domain/year/statistics';
import type { YearFinding } from '../domain/year/yearFinding';
import { nameKey } from '../shared/nameKey';
import { clusterFigure } from './clusterTotals';

/**
 * Totals against their parts, one division at a time, in every unit's column and the cluster's; «Trong đó» must not exceed its whole. Which
 * number is wrong is never said: "Tổng nêu 996, các phần cộng lại 990, lệch 6" (DOMAIN §6). A typed cluster total is an error in waiting.
 */
export function checkStatistics(statistics: Statistics): readonly YearFinding[] {
  const { rows, units } = statistics;
  return rows.flatMap((row) => {
    const columns = [
      ...units.map((unit, turn) => ({ unit, of: (one: StatisticRow): Figure | undefined => one.figures[turn] })),
      // Where the cluster's numbers are sums, their parts agree as the units' do.
      ...(clusterFigure(row).isSum ? [] : [{ unit: null, of: (one: StatisticRow): Figure | undefined => one.total }]),
    ];
    return [
      ...typedTotal(row),
      ...columns.flatMap(({ unit, of }) => partsAgainst(row, partsOf(rows, row), unit ?? statistics.cluster ?? '', of)),
    ];
  });
}

function partsAgainst(
  row: StatisticRow,
  parts: readonly StatisticRow[],
  unit: string,
  of: (row: StatisticRow) => Figure | undefined,
): readonly YearFinding[] {
  const total = of(row);
  if (total === undefined || total.value === null) return [];
  const whole = total.value;
  const subsets = parts.filter(({ isSubset }) => isSubset);
  const divisions = new Map<string, StatisticRow[]>();
  for (const part of parts) {
    if (part.isSubset) continue;
    const key = nameKey(part.division);
    divisions.set(key, [...(divisions.get(key) ?? []), part]);
  }
  const above = subsets.flatMap((part): readonly YearFinding[] => {
    const figure = of(part);
    return figure !== undefined && figure.value !== null && compare(figure.value, whole) > 0
      ? [
          {
            code: 'subsetAbove',
            severity: 'error',
            at: figure.at,
            facts: { unit, name: part.text, value: decimalText(figure.value), whole: row.text, total: decimalText(whole) },
          },
        ]
      : [];
  });
  const sums = [...divisions.values()].flatMap((division): readonly YearFinding[] => {
    const values = division.flatMap((part) => of(part)?.value ?? []);
    const added = sum(values);
    // A part that is not given may make up the difference; too much it cannot.
    const isWhole = values.length === division.length;
    if (equal(added, whole) || values.length === 0 || (!isWhole && compare(added, whole) <= 0)) return [];
    return [
      {
        code: 'partsDiffer',
        severity: 'error',
        at: total.at,
        facts: {
          unit,
          name: row.text,
          division: division[0]?.division ?? '',
          total: decimalText(whole),
          sum: decimalText(added),
          difference: decimalText(subtract(whole, added)),
          parts: values.map((value) => decimalText(value)),
        },
      },
    ];
  });
  return [...above, ...sums];
}

function typedTotal(row: StatisticRow): readonly YearFinding[] {
  const { value, isSum } = clusterFigure(row);
  const { total, text } = row;
  if (!isSum || value === null || total.value === null) return [];
  const difference = subtract(total.value, value);
  const facts = { name: text, total: decimalText(total.value), sum: decimalText(value) };
  if (!isZero(difference)) return [{ code: 'clusterTotalDiffers', severity: 'error', at: total.at, facts }];
  return total.isFormula ? [] : [{ code: 'clusterTotalTyped', severity: 'warning', at: total.at, facts }];
}
