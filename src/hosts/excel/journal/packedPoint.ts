import type { Area } from '../../../core/workbook/address';
import type { RestorePoint } from '../restorePoint';
import type { SavedCell } from '../savedCell';
import type { SavedPage } from '../savedPage';
import type { SavedPlace, SavedSheet } from '../savedSheet';
import { isPackedGrid, packGrid, unpackGrid } from './packedGrid';
import { isCount, isList, isPlain, isText, type Plain } from './plainJson';

/** A restore point as plain JSON, each look and number format written once. */
export function packPoint(point: RestorePoint): Plain {
  return {
    idsBefore: point.idsBefore,
    added: point.added,
    cells: point.cells,
    replaced: point.replaced.map(({ contents, formats, looks, ...rest }) => ({
      ...rest,
      contents,
      formats: packGrid(formats),
      looks: packGrid(looks),
    })),
  };
}

/** `null` when anything in it is not as we write it: half a backup is none. */
export function unpackPoint(value: unknown): RestorePoint | null {
  if (!isPlain(value)) return null;
  const { idsBefore, added, replaced, cells } = value;
  if (!isList(idsBefore, isText) || !isList(added, isAdded) || !isList(cells, isSavedCell) || !Array.isArray(replaced))
    return null;
  const sheets = replaced.map(unpackSheet).filter((sheet) => sheet !== null);
  return sheets.length === replaced.length ? { idsBefore, added, cells, replaced: sheets } : null;
}

function unpackSheet(value: unknown): SavedSheet | null {
  if (!isPlain(value)) return null;
  const { id, name, mark, area, contents, formats, looks, merges, rowHeights, columnWidths, page, place, charts = [] } = value;
  if (!isText(id) || !isText(name) || !isText(mark) || !(merges === null || isList(merges, isArea))) return null;
  if (
    !isList(rowHeights, isSize) ||
    !isList(columnWidths, isSize) ||
    !isPlace(rowHeights.length) ||
    !isPlace(columnWidths.length)
  )
    return null;
  if (!isList(contents, isRow) || !isPackedGrid(formats) || !isPackedGrid(looks) || !isPage(page) || !isStand(place)) return null;
  // Backups of earlier versions know no charts.
  if (!isList(charts, isText)) return null;
  // Nor where pages begin.
  const { showGridlines, frozen, print, zoom, footer, titleRows, titleColumns = null } = page;
  const { printAreas, starts = [], columnStarts = [] } = page;
  if (!isLinesOrNone(titleColumns) || !isList(starts, isPlace) || !isList(columnStarts, isPlace)) return null;
  const printed = { print, zoom, footer, titleRows, titleColumns, printAreas, starts, columnStarts };
  const rest = { merges, rowHeights, columnWidths, page: { showGridlines, frozen, ...printed }, place, charts };
  if (area === null) return { id, name, mark, area, contents: [], formats: [], looks: [], ...rest };
  if (!isArea(area)) return null;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const allFormats = unpackGrid(formats, rows, columns);
  const allLooks = looks.rows.length === 0 ? [] : unpackGrid(looks, rows, columns);
  if (contents.length !== rows || contents.some((row) => row.length !== columns)) return null;
  if (allFormats === null || allLooks === null || !isList(allLooks, isLookRow)) return null;
  // In the order a sheet is saved in: two states are compared as JSON.
  return { id, name, mark, area, contents, formats: allFormats, looks: allLooks, ...rest };
}

type LaterSaved = 'starts' | 'columnStarts' | 'titleColumns';

function isPage(value: unknown): value is Omit<SavedPage, LaterSaved> & { readonly [key in LaterSaved]?: unknown } {
  return (
    isPlain(value) &&
    typeof value.showGridlines === 'boolean' &&
    (value.frozen === null || isArea(value.frozen)) &&
    isPlain(value.print) &&
    isPlain(value.zoom) &&
    isText(value.footer) &&
    isLinesOrNone(value.titleRows) &&
    isList(value.printAreas, isArea)
  );
}

function isLinesOrNone(value: unknown): value is SavedPage['titleRows'] {
  return value === null || (isPlain(value) && isPlace(value.from) && isPlace(value.to));
}

function isStand(value: unknown): value is SavedPlace {
  return isPlain(value) && isCount(value.position) && isText(value.tabColor);
}

function isAdded(value: unknown): value is RestorePoint['added'][number] {
  return isPlain(value) && isText(value.name) && isText(value.mark);
}

function isSavedCell(value: unknown): value is SavedCell {
  if (!isPlain(value) || !isText(value.sheetId) || !isPlain(value.at) || !isPlain(value.raw)) return false;
  const { at, raw } = value;
  return (
    isText(at.sheet) &&
    isPlace(at.row) &&
    isPlace(at.column) &&
    ['value', 'formula', 'format', 'type'].every((key) => key in raw) &&
    'wrote' in value
  );
}

function isArea(value: unknown): value is Area {
  return isPlain(value) && [value.top, value.left, value.bottom, value.right].every(isPlace);
}

function isPlace(value: unknown): value is number {
  return isCount(value) && value >= 1;
}

function isRow(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isLookRow(value: unknown): value is readonly Excel.SettableCellProperties[] {
  return isList(value, isPlain);
}

/** JSON has no `undefined`. */
function isSize(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0);
}
