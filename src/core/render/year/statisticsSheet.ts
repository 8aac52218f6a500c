import { toNumber, type Points } from '../../domain/points';
import {
  parentNumber,
  STATISTIC_HEADINGS,
  type ClusterFigure,
  type StatisticRow,
  type Statistics,
} from '../../domain/year/statistics';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet, type Content, type SheetDraft } from '../sheetDraft';
import { type YearSheetWords, type OwnSheet } from './recordSheet';

/** A table with what is worked out of it. */
export interface StatisticsTable {
  readonly statistics: Statistics;
  readonly figureOf: (row: StatisticRow) => ClusterFigure;
  /** The row of the same quantity in the year before; its table stands on the same sheet. */
  readonly before: (row: StatisticRow) => { readonly statistics: Statistics; readonly row: StatisticRow } | null;
}

const FIRST_UNIT = 5;
const FIRST_ROW = 4;
const FEW_UNITS = 8;

/** «Thống kê»: a table for each period, oldest first; cluster totals, last year and changes are live formulas (DOMAIN S2, S12). */
export function statisticsSheet(tables: readonly StatisticsTable[], sheet: OwnSheet, words: YearSheetWords): SheetModel {
  const most = Math.max(1, ...tables.map(({ statistics }) => statistics.units.length));
  // As wide as a page can hold in a size that can be read: many schools leave less room for each.
  const unit = most > FEW_UNITS ? 8.5 : 11;
  const widths = [6, 28, 12, 8, ...Array.from({ length: most }, () => unit), 9, 9, 9, 10, 12];
  const draft = startSheet(widths);
  draft.span(1, 1, widths.length, 'title', words.title);
  draft.span(2, 1, widths.length, 'caption', words.about);
  const places = new Map<Statistics, ReadonlyMap<StatisticRow, number>>();
  let row = FIRST_ROW;
  for (const table of tables) {
    const last = putTable(draft, row, table, widths.length, places);
    draft.together(row - 1, last);
    row = last + 2;
  }
  return draft.finish({
    mark: sheet.mark,
    name: sheet.name,
    freeze: { rows: 0, columns: 2 },
    orientation: 'landscape',
    repeatRows: haveOneHeading(tables) ? { from: FIRST_ROW + 1, to: FIRST_ROW + 1 } : null,
    footer: words.footer,
  });
}

/** Tables are read again from this sheet, so nothing is put between their rows; a heading may stand for all that have the same schools. */
function haveOneHeading(tables: readonly StatisticsTable[]): boolean {
  const headings = new Set(tables.map(({ statistics }) => statistics.units.join('\n')));
  return headings.size === 1;
}

function putTable(
  draft: SheetDraft,
  from: number,
  { statistics, figureOf, before }: StatisticsTable,
  columns: number,
  places: Map<Statistics, ReadonlyMap<StatisticRow, number>>,
): number {
  const { cluster, year, period, units, rows } = statistics;
  const parts = [cluster ?? '', `Năm ${String(year)}`, ...(period === null ? [] : [`Kỳ: ${period}`])].filter((one) => one !== '');
  draft.span(from, 1, columns, 'section', parts.join(' – '));
  const heading = from + 1;
  const total = FIRST_UNIT + units.length;
  const h = STATISTIC_HEADINGS;
  [h.number, h.text, h.division, h.measure, ...units, h.total, h.before, h.change, h.ratio, h.note].forEach((text, at) =>
    draft.put(heading, at + 1, 'heading', text),
  );
  const own = new Map(rows.map((one, turn) => [one, heading + 1 + turn]));
  places.set(statistics, own);
  for (const [one, row] of own) {
    const isPart = parentNumber(one.number) !== null;
    draft.put(row, 1, 'centre', one.number, { format: '@' });
    draft.put(row, 2, isPart ? 'text' : 'textBold', one.text);
    draft.put(row, 3, 'text', one.division);
    draft.put(row, 4, 'centre', one.measure);
    one.figures.forEach(({ value }, turn) => draft.put(row, FIRST_UNIT + turn, 'input', plain(value)));
    putTotals(draft, row, total, one, figureOf(one), before(one), places);
    draft.put(row, total + 4, 'input', one.note);
  }
  return heading + rows.length;
}

function putTotals(
  draft: SheetDraft,
  row: number,
  total: number,
  one: StatisticRow,
  figure: ClusterFigure,
  then: ReturnType<StatisticsTable['before']>,
  places: ReadonlyMap<Statistics, ReadonlyMap<StatisticRow, number>>,
): void {
  const cells = `${a1(row, FIRST_UNIT)}:${a1(row, total - 1)}`;
  const now = figure.value === null ? '' : toNumber(figure.value);
  // A number stated for the cluster alone has no cells to add.
  const isTyped = !figure.isSum && figure.value !== null;
  draft.put(
    row,
    total,
    'pointsBold',
    isTyped || total === FIRST_UNIT
      ? plain(figure.value)
      : { kind: 'formula', formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`, cached: now },
  );
  const place = then === null ? undefined : places.get(then.statistics)?.get(then.row);
  if (then === null || place === undefined) {
    for (let column = total + 1; column <= total + 3; column += 1) draft.put(row, column, 'points', null);
    return;
  }
  const source = a1(place, FIRST_UNIT + then.statistics.units.length);
  const was = lastTotal(then.row);
  const both = `AND(ISNUMBER(${a1(row, total)}),ISNUMBER(${a1(row, total + 1)}))`;
  const isKnown = was !== null && typeof now === 'number';
  draft.put(row, total + 1, 'points', { kind: 'formula', formula: `IF(${source}="","",${source})`, cached: was ?? '' });
  draft.put(row, total + 2, 'points', {
    kind: 'formula',
    formula: `IF(${both},${a1(row, total)}-${a1(row, total + 1)},"")`,
    cached: isKnown ? now - was : '',
  });
  draft.put(
    row,
    total + 3,
    'points',
    {
      kind: 'formula',
      formula: `IF(${both},IF(${a1(row, total + 1)}>0,${a1(row, total)}/${a1(row, total + 1)}*100,""),"")`,
      cached: isKnown && was > 0 ? (now / was) * 100 : '',
    },
    { format: '0.0' },
  );

  function lastTotal(before: StatisticRow): number | null {
    const given = before.figures.flatMap(({ value }) => (value === null ? [] : [toNumber(value)]));
    if (given.length > 0) return given.reduce((all, value) => all + value, 0);
    return before.total.value === null ? null : toNumber(before.total.value);
  }
}

function plain(value: Points | null): Content {
  return value === null ? null : toNumber(value);
}
