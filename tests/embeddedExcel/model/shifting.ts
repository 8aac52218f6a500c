import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { areWholeColumns, areWholeRows, heightOf, overlaps, widthOf } from './areas';
import { mapReferences, type Reference } from './references';
import type { Sheet } from './sheet';
import { sameName } from './sheetName';

type Place = (row: number, column: number) => readonly [row: number, column: number] | null;

/** Makes room: whole rows or columns, or a block whose neighbours move down or right. */
export function insertCells(sheet: Sheet, area: Area, shift: 'Down' | 'Right'): void {
  const down = shift === 'Down';
  sheet.requireAllowed(down ? 'allowInsertRows' : 'allowInsertColumns', 'Range.insert');
  const [height, width] = [heightOf(area), widthOf(area)];
  const used = sheet.used(true);
  const falls = used !== null && (down ? used.bottom + height > LAST_ROW : used.right + width > LAST_COLUMN);
  if (falls) throw new ExcelError('NonBlankCellOffSheet', 'Range.insert');
  const place: Place = (row, column) =>
    down
      ? column >= area.left && column <= area.right && row >= area.top
        ? [row + height, column]
        : [row, column]
      : row >= area.top && row <= area.bottom && column >= area.left
        ? [row, column + width]
        : [row, column];
  shiftCells(sheet, area, place, down, down ? height : width);
  const whole = down ? areWholeRows(area) : areWholeColumns(area);
  sheet.workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: whole ? (down ? 'RowInserted' : 'ColumnInserted') : 'CellInserted',
    details: null,
  });
}

/** Takes cells away; what lies below or to the right closes up, and references to what is gone become `#REF!`. */
export function deleteCells(sheet: Sheet, area: Area, shift: 'Up' | 'Left'): void {
  const up = shift === 'Up';
  sheet.requireAllowed(up ? 'allowDeleteRows' : 'allowDeleteColumns', 'Range.delete');
  const [height, width] = [heightOf(area), widthOf(area)];
  const place: Place = (row, column) => {
    const inWidth = column >= area.left && column <= area.right;
    const inHeight = row >= area.top && row <= area.bottom;
    if (inWidth && inHeight) return null;
    if (up) return inWidth && row > area.bottom ? [row - height, column] : [row, column];
    return inHeight && column > area.right ? [row, column - width] : [row, column];
  };
  shiftCells(sheet, area, place, up, -(up ? height : width));
  const whole = up ? areWholeRows(area) : areWholeColumns(area);
  sheet.workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: whole ? (up ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted',
    details: null,
  });
}

function shiftCells(sheet: Sheet, area: Area, place: Place, isVertical: boolean, by: number): void {
  const torn = sheet.merges.find((merge) => movedArea(merge, place) === 'torn');
  if (torn !== undefined) throw new ExcelError('MergedRangeConflict', 'Range.insert');
  sheet.cells.move(place);
  sheet.formats.move(place);
  if (isVertical && areWholeRows(area)) {
    const line = (row: number): number | null => place(row, 1)?.[0] ?? null;
    sheet.rows.move(line);
    sheet.formats.moveLines('rows', line);
  }
  if (!isVertical && areWholeColumns(area)) {
    const line = (column: number): number | null => place(1, column)?.[1] ?? null;
    sheet.columns.move(line);
    sheet.formats.moveLines('columns', line);
  }
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = movedArea(merge, place);
    return moved === null || moved === 'torn' ? [] : [moved];
  });
  const links = [...sheet.links];
  sheet.links.clear();
  for (const [at, link] of links) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const moved = place(row, column);
    if (moved !== null) sheet.links.set(`${moved[0]},${moved[1]}`, link);
  }
  const { workbook } = sheet;
  workbook.rewriteReferences((formula, owner) =>
    mapReferences(formula, (reference) =>
      (reference.sheet === null ? owner === sheet : sameName(reference.sheet, sheet.name))
        ? shiftedReference(reference, area, isVertical, by)
        : reference,
    ),
  );
  workbook.onShift(sheet, area, isVertical, by);
  workbook.calculation.touchAll();
}

function movedArea(area: Area, place: Place): Area | 'torn' | null {
  const first = place(area.top, area.left);
  const last = place(area.bottom, area.right);
  if (first === null && last === null) return null;
  if (first === null || last === null) return 'torn';
  const moved = { top: first[0], left: first[1], bottom: last[0], right: last[1] };
  return heightOf(moved) < 1 || widthOf(moved) < 1 ? 'torn' : moved;
}

/** A reference whose rows or columns lie beside the shifted block stays; one that the block lies in grows or shrinks. */
function shiftedReference(reference: Reference, area: Area, isVertical: boolean, by: number): Reference | null {
  const whole = { top: reference.from.row, left: reference.from.column, bottom: reference.to.row, right: reference.to.column };
  const isBeside = isVertical
    ? whole.left < area.left || whole.right > area.right
    : whole.top < area.top || whole.bottom > area.bottom;
  if (isBeside || reference.kind === (isVertical ? 'columns' : 'rows')) return reference;
  const [start, end] = isVertical ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = isVertical ? [whole.top, whole.bottom] : [whole.left, whole.right];
  if (to < start) return reference;
  if (by < 0 && from >= start && to <= end) return null;
  const shiftStart = by > 0 ? (from >= start ? from + by : from) : from > end ? from + by : Math.min(from, start);
  const shiftEnd = by > 0 ? (to >= start ? to + by : to) : to > end ? to + by : start - 1;
  const key = isVertical ? 'row' : 'column';
  return { ...reference, from: { ...reference.from, [key]: shiftStart }, to: { ...reference.to, [key]: shiftEnd } };
}

/** Where an area lies after a shift, for ranges that an add-in holds. */
export function shiftedArea(area: Area, block: Area, isVertical: boolean, by: number): Area {
  if (!overlaps(area, { ...block, bottom: isVertical ? LAST_ROW : block.bottom, right: isVertical ? block.right : LAST_COLUMN }))
    return area;
  const corner = (row: number, column: number) => ({ row, column, fixedRow: false, fixedColumn: false });
  const moved = shiftedReference(
    { sheet: null, kind: 'area', from: corner(area.top, area.left), to: corner(area.bottom, area.right) },
    block,
    isVertical,
    by,
  );
  return moved === null ? area : { top: moved.from.row, left: moved.from.column, bottom: moved.to.row, right: moved.to.column };
}
