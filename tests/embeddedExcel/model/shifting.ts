import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { areWholeColumns, areWholeRows, heightOf, widthOf } from './areas';
import { moveObjects } from './movingObjects';
import { mapReferences } from './references';
import type { Sheet } from './sheet';
import { shiftedReference, type Shift } from './shift';
import { sameName } from './sheetName';

type Place = (row: number, column: number) => readonly [row: number, column: number] | null;

/** Makes room: whole rows or columns, or a block whose neighbours move down or right. */
export function insertCells(sheet: Sheet, area: Area, shift: 'Down' | 'Right'): void {
  const down = shift === 'Down';
  sheet.requireAllowed(down ? 'allowInsertRows' : 'allowInsertColumns', 'Range.insert');
  openCells(sheet, area, down);
  const whole = down ? areWholeRows(area) : areWholeColumns(area);
  sheet.workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: whole ? (down ? 'RowInserted' : 'ColumnInserted') : 'CellInserted',
    details: null,
  });
}

/** Without telling anybody, as a table does that makes room for its own rows. */
export function openCells(sheet: Sheet, area: Area, down: boolean): void {
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
}

/** Takes cells away; what lies below or to the right closes up, and references to what is gone become `#REF!`. */
export function deleteCells(sheet: Sheet, area: Area, shift: 'Up' | 'Left'): void {
  const up = shift === 'Up';
  sheet.requireAllowed(up ? 'allowDeleteRows' : 'allowDeleteColumns', 'Range.delete');
  closeCells(sheet, area, up);
  const whole = up ? areWholeRows(area) : areWholeColumns(area);
  sheet.workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: whole ? (up ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted',
    details: null,
  });
}

export function closeCells(sheet: Sheet, area: Area, up: boolean): void {
  const [height, width] = [heightOf(area), widthOf(area)];
  const place: Place = (row, column) => {
    const inWidth = column >= area.left && column <= area.right;
    const inHeight = row >= area.top && row <= area.bottom;
    if (inWidth && inHeight) return null;
    if (up) return inWidth && row > area.bottom ? [row - height, column] : [row, column];
    return inHeight && column > area.right ? [row, column - width] : [row, column];
  };
  shiftCells(sheet, area, place, up, -(up ? height : width));
}

function shiftCells(sheet: Sheet, area: Area, place: Place, isVertical: boolean, by: number): void {
  const shift: Shift = { block: area, isVertical, by };
  const torn = sheet.merges.find((merge) => movedArea(merge, place) === 'torn');
  if (torn !== undefined) throw new ExcelError('MergedRangeConflict', 'Range.insert');
  for (const table of sheet.tables) table.requireUntorn(shift);
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
        ? shiftedReference(reference, shift)
        : reference,
    ),
  );
  moveObjects(sheet, shift);
  workbook.onShift(sheet, shift);
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
