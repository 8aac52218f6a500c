import { startSheet } from '../../../src/core/render/sheetDraft';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';

/** A table of `rows` rows under a heading in row 2, half of which covers two columns, with a chart of it below. */
function drafted(rows: number): SheetModel {
  const draft = startSheet([20, 20, 20]);
  draft.span(1, 1, 3, 'section', 'Bảng mẫu');
  draft.put(2, 1, 'heading', 'Đơn vị');
  draft.span(2, 2, 3, 'heading', 'Điểm');
  for (let at = 1; at <= rows; at += 1) {
    draft.put(2 + at, 1, 'text', `Trường ${String(at)}`);
    draft.span(2 + at, 2, 3, 'points', at);
    draft.height(2 + at, 40);
  }
  draft.goesOn(2, 2 + rows);
  return draft.finish({
    mark: 'analysis',
    name: 'Phân tích',
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: null,
    charts: [
      {
        kind: 'bar',
        title: 'Điểm',
        data: { top: 2, left: 1, bottom: 2 + rows, right: 2 },
        at: { top: rows + 4, left: 1, bottom: rows + 9, right: 3 },
      },
    ],
  });
}

const rowsOf = ({ cells }: SheetModel, text: string): readonly number[] =>
  cells.flatMap(({ row, value }) => (value.kind === 'text' && value.text === text ? [row] : []));

describe('a table longer than its page', () => {
  const [long, short] = [drafted(30), drafted(5)];
  const heads = rowsOf(long, 'Đơn vị');

  it('begins each further page with its heading, merged as above', () => {
    expect(heads.length).toBeGreaterThan(2);
    expect(long.print.pages?.starts).toEqual(heads.slice(1));
    for (const head of heads) expect(long.merges).toContainEqual({ top: head, left: 2, bottom: head, right: 3 });
  });

  it('keeps every row once, in order and as tall as it was', () => {
    const rows = Array.from({ length: 30 }, (_, at) => rowsOf(long, `Trường ${String(at + 1)}`));
    expect(rows.every((found) => found.length === 1)).toBe(true);
    const order = rows.flat();
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const row of order) expect(long.rowHeights.get(row)).toBe(40);
    const places = long.cells.map(({ row, column }) => `${String(row)}:${String(column)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('moves what stands below it, and draws the chart of its first page only', () => {
    const more = heads.length - 1;
    const [chart] = long.charts ?? [];
    expect(chart?.at).toEqual({ top: 34 + more, left: 1, bottom: 39 + more, right: 3 });
    expect(chart?.data).toEqual({ top: 2, left: 1, bottom: (heads[1] ?? 0) - 1, right: 2 });
    expect(long.print.area?.bottom).toBe(32 + more);
  });

  it('is fitted to the width of its pages; a short one stands on a single one', () => {
    expect([long.print.fitToWidth, short.print.fitToWidth]).toEqual([true, true]);
    expect(short.print.pages?.starts).toEqual([]);
    expect(rowsOf(short, 'Đơn vị')).toEqual([2]);
    expect(short.charts?.[0]?.data.bottom).toBe(7);
  });
});
