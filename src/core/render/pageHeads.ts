import type { Area } from '../workbook/address';
import type { ModelCell, ModelChart, SheetModel } from '../workbook/sheetModel';
import type { PageStart } from './ownPages';

/** The sheet with pages of its own, and the heading of a table once more where a page begins inside it; everything below moves down. */
export function withPages(sheet: SheetModel, starts: readonly PageStart[], percent: number): SheetModel {
  const inTables = starts.flatMap(({ before, head }) => (head === null ? [] : [{ before, head }]));
  const moved = (row: number): number => row + inTables.filter(({ before }) => before <= row).length;
  const movedArea = (one: Area): Area => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) });
  const heads = inTables.map(({ before, head }) => ({ at: moved(before) - 1, head }));
  const again = heads.flatMap(({ at, head }) =>
    sheet.cells.filter(({ row }) => row === head).map((cell): ModelCell => ({ ...cell, row: at })),
  );
  const moves = sheet.cells.map((cell): ModelCell => ({ ...cell, row: moved(cell.row) }));
  const heights = new Map([...sheet.rowHeights].map(([row, points]) => [moved(row), points]));
  for (const { at, head } of heads) {
    const height = sheet.rowHeights.get(head);
    if (height !== undefined) heights.set(at, height);
  }
  const { area } = sheet.print;
  return {
    ...sheet,
    cells: [...moves, ...again].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [
      ...sheet.merges.map(movedArea),
      ...heads.flatMap(({ at, head }) =>
        sheet.merges.filter(({ top, bottom }) => top === head && bottom === head).map((one) => ({ ...one, top: at, bottom: at })),
      ),
    ],
    rowHeights: new Map([...heights].sort(([a], [b]) => a - b)),
    print: {
      ...sheet.print,
      pages: { percent, starts: starts.map(({ before, head }) => moved(before) - (head === null ? 0 : 1)) },
      area: area === null ? null : movedArea(area),
    },
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map((one) => movedChart(one, inTables, movedArea)) }),
  };
}

/** A chart shows the rows of its table as far as the first page goes: a heading among them would be drawn as a bar. */
function movedChart(
  chart: ModelChart,
  inTables: readonly { readonly before: number }[],
  movedArea: (area: Area) => Area,
): ModelChart {
  const cut = inTables.find(({ before }) => chart.data.top < before && before <= chart.data.bottom);
  const data = cut === undefined ? chart.data : { ...chart.data, bottom: cut.before - 1 };
  return { ...chart, at: movedArea(chart.at), data: movedArea(data) };
}
