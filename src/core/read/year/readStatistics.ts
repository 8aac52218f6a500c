import { STATISTIC_HEADINGS, type Figure, type StatisticRow, type Statistics } from '../../domain/year/statistics';
import type { YearFinding } from '../../domain/year/yearFinding';
import { foldHeading, stripMarks } from '../../shared/foldHeading';
import { cellText } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { numberFrom } from '../numberFrom';
import { shown } from './readRecords';

interface Columns {
  readonly of: ReadonlyMap<string, number>;
  readonly units: readonly { readonly name: string; readonly column: number }[];
}

/** «Thống kê»: one table for each period, its cluster, year and period in the line above the heading (DOMAIN S2, S6, S7, S12). */
export function readStatistics(
  sheet: Sheet,
  date1904: boolean,
): { readonly statistics: readonly Statistics[]; readonly findings: readonly YearFinding[] } {
  const findings: YearFinding[] = [];
  const statistics: Statistics[] = [];
  let rows: StatisticRow[] = [];
  let columns: Columns | null = null;
  for (const row of sheet.rows.keys()) {
    const heading = headingAt(sheet, row);
    if (heading !== null) {
      columns = heading;
      rows = [];
      const about = captionAbove(sheet, row);
      const at = { sheet: sheet.name, row, column: 1 };
      if (about.year === null) findings.push({ code: 'statisticsYearMissing', severity: 'error', at, facts: {} });
      statistics.push({ ...about, year: about.year ?? 0, units: heading.units.map(({ name }) => name), rows, at });
      continue;
    }
    const one = columns === null ? null : rowAt(sheet, row, columns, date1904, findings);
    if (one === null) continue;
    if (rows.some(({ number }) => number === one.number))
      findings.push({ code: 'statisticTwice', severity: 'error', at: one.at, facts: { number: one.number } });
    rows.push(one);
  }
  return { statistics, findings };
}

const KNOWN = Object.values(STATISTIC_HEADINGS);

function headingAt(sheet: Sheet, row: number): Columns | null {
  const of = new Map<string, number>();
  const all = [...(sheet.rows.get(row) ?? [])].map(([column, cell]) => ({ column, text: cellText(cell).trim() }));
  for (const { column, text } of all) {
    const known = KNOWN.find((one) => foldHeading(one) === foldHeading(text));
    if (known !== undefined && !of.has(known)) of.set(known, column);
  }
  const { text, division, measure, total } = STATISTIC_HEADINGS;
  if (![text, division, total].every((one) => of.has(one))) return null;
  const from = of.get(measure) ?? of.get(division) ?? 0;
  const to = of.get(total) ?? 0;
  const units = all
    .filter((one) => one.column > from && one.column < to && one.text !== '')
    .map((one) => ({ name: one.text, column: one.column }));
  return { of, units };
}

const ABOVE = 3;

/** «Cụm thi đua số 2 – Năm 2022 – Kỳ: 6 tháng đầu năm». */
function captionAbove(sheet: Sheet, row: number): Pick<Statistics, 'cluster' | 'period'> & { readonly year: number | null } {
  for (let above = row - 1; above >= row - ABOVE; above -= 1) {
    for (const cell of sheet.rows.get(above)?.values() ?? []) {
      const text = cellText(cell).normalize('NFC').trim();
      const year = /năm\s*:?\s*((?:19|20)\d{2})/iu.exec(text)?.[1];
      if (year === undefined) continue;
      const cluster = /^(.*?)\s*[–;|-]\s*năm/iu.exec(text)?.[1]?.trim() ?? '';
      const period = /kỳ\s*:\s*(.+)$/iu.exec(text)?.[1]?.trim() ?? null;
      return { cluster: cluster === '' ? null : cluster, year: Number(year), period };
    }
  }
  return { cluster: null, year: null, period: null };
}

const NUMBER = /^\d+(?:\.\d+)*$/;

function rowAt(
  sheet: Sheet,
  row: number,
  { of, units }: Columns,
  date1904: boolean,
  findings: YearFinding[],
): StatisticRow | null {
  const column = (heading: string): number | null => of.get(heading) ?? null;
  const text = (heading: string): string => {
    const at = column(heading);
    return at === null ? '' : cellText(cellAt(sheet, row, at)).trim();
  };
  const number = text(STATISTIC_HEADINGS.number).replace(/\.$/, '');
  if (!NUMBER.test(number) || text(STATISTIC_HEADINGS.text) === '') return null;
  const figure = (at: number, name: string): Figure => {
    const cell = cellAt(sheet, row, at);
    const ref = { sheet: sheet.name, row, column: at };
    const reading = numberFrom(cell, { maximum: null, date1904 });
    if (reading.value === null && reading.status !== 'missing')
      findings.push({ code: 'numberUnread', severity: 'error', at: ref, facts: { heading: name, text: shown(cell) } });
    return { value: reading.value, at: ref, isFormula: cell.formula !== null };
  };
  const division = text(STATISTIC_HEADINGS.division);
  const [measure, note] = [text(STATISTIC_HEADINGS.measure), text(STATISTIC_HEADINGS.note)];
  return {
    number,
    text: text(STATISTIC_HEADINGS.text),
    division,
    isSubset: /^trong do/.test(stripMarks(division)),
    measure: measure === '' ? null : measure,
    figures: units.map((unit) => figure(unit.column, unit.name)),
    total: figure(column(STATISTIC_HEADINGS.total) ?? 1, STATISTIC_HEADINGS.total),
    note: note === '' ? null : note,
    at: { sheet: sheet.name, row, column: column(STATISTIC_HEADINGS.text) ?? 1 },
  };
}
