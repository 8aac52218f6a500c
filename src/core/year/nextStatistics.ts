import type { Figure, StatisticForm, StatisticRow, Statistics } from '../domain/year/statistics';

const NOWHERE = { sheet: '', row: 0, column: 0 };
const BLANK: Figure = { value: null, at: NOWHERE, isFormula: false };

/** A blank table of a year with the rows of the last one of the same period, or of the form; a year that has one keeps it. */
export function withStatistics(
  statistics: readonly Statistics[],
  form: readonly StatisticForm[],
  units: readonly string[],
  cluster: string | null,
  year: number,
): readonly Statistics[] {
  if (units.length === 0 || statistics.some((one) => one.year === year)) return statistics;
  const last = [...statistics].reverse().find(({ period }) => period === null || /cả năm/iu.test(period.normalize('NFC')));
  const rows = (last?.rows ?? form).map(({ number, text, division, measure }): StatisticRow => ({
    number,
    text,
    division,
    measure,
    isSubset: /^trong đó/iu.test(division.normalize('NFC')),
    figures: units.map(() => BLANK),
    total: BLANK,
    note: null,
    at: NOWHERE,
  }));
  return [...statistics, { cluster, year, period: last?.period ?? null, units, rows, at: NOWHERE }];
}
