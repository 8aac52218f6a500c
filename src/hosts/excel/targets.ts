import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { contentOf, firstChanges } from '../../core/workbook/cellChange';
import { HostError } from '../../core/workbook/host';
import { markName } from '../../core/workbook/sheetMark';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { printChanges } from './contentPrint';
import type { KnownSheets } from './knownSheet';
import { originalOf } from './originalOf';
import { cellFrom } from './rawCell';
import { isAsRead, type SavedCell } from './savedCell';
import { askForSheet, printOf, savedFrom, type AskedSheet, type BackupDepth, type Extent, type SavedSheet } from './savedSheet';
import { requireFreeName } from './writeSheet';

/** What is known from before, to notice that someone changed a sheet or a cell meanwhile. */
export interface Remembered {
  /** A sheet that is not here is looked at. */
  readonly known: KnownSheets;
  /** The cell as last read; `undefined` when it was never read or we wrote it since. */
  readonly cellAsRead: (at: CellRef) => Cell | null | undefined;
}

/** One sheet of ours to be put. */
export interface SheetJob {
  readonly model: SheetModel;
  /** The sheet as it stands; `null`: to be added. */
  readonly existing: SavedSheet | null;
  /** What it holds now, see `contentPrint`. */
  readonly print: string;
}

/** Answered by the next sync. */
export function askForSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/protection/protected');
  context.workbook.protection.load('protected');
  return sheets;
}

/** A sheet that may carry the mark, with the name that tells. */
export interface Candidate {
  readonly name: Excel.NamedItem;
  readonly asked: AskedSheet;
}

/** Sheets we know to carry no mark, or another one, are not looked at. */
export function askForMarked(
  sheets: readonly Excel.Worksheet[],
  mark: string,
  known: KnownSheets,
  depth: BackupDepth,
  least: Extent,
): readonly Candidate[] {
  if (mark === '') return [];
  const possible = sheets.filter(({ id }) => !known.has(id) || known.get(id)?.mark === mark);
  return possible.map((sheet) => candidateFrom(sheet.names.getItemOrNullObject(markName(mark)), depth, least));
}

/** By way of the name, so that Excel answers nothing for a sheet that does not carry it. */
function candidateFrom(name: Excel.NamedItem, depth: BackupDepth, least: Extent): Candidate {
  name.load('name');
  return { name, asked: askForSheet(name.worksheetOrNullObject, depth, least) };
}

/** After the sync. @param id Excel's id of the one that is ours where that is known; ids may have changed since */
export function marked(candidates: readonly Candidate[], id: string | null = null): AskedSheet | null {
  const found = candidates.flatMap(({ name, asked }) => (name.isNullObject ? [] : [asked]));
  return found.find(({ sheet }) => sheet.id === id) ?? originalOf(found, ({ sheet }) => sheet.name);
}

/**
 * @throws HostError when the sheet is protected, or somebody made a table there: no backup brings back a table and the formulas that speak
 * of its columns, and Excel merges no cells in one
 */
export function jobOf(model: SheetModel, found: AskedSheet | null): SheetJob {
  if (found === null) return { model, existing: null, print: '' };
  const { sheet } = found;
  if (sheet.protection.protected) throw new HostError({ code: 'sheetProtected', sheet: sheet.name });
  if (sheet.tables.items.length > 0) throw new HostError({ code: 'areaBlocked', sheet: sheet.name });
  return { model, existing: savedFrom(found, model.mark), print: printOf(found) };
}

/** @throws HostError */
export function requireWritable(sheets: readonly Excel.Worksheet[], name: string): Excel.Worksheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new HostError({ code: 'sheetMissing', sheet: name });
  if (sheet.protection.protected) throw new HostError({ code: 'sheetProtected', sheet: name });
  return sheet;
}

/** What we are about to write over must still be what was read: a note typed meanwhile is not lost. @throws HostError */
export function requireUnchanged(
  jobs: readonly SheetJob[],
  cells: readonly SavedCell[],
  { known, cellAsRead }: Remembered,
): void {
  const sheetChanges = jobs.flatMap(({ existing, print }) => {
    const before = existing === null ? null : (known.get(existing.id)?.print ?? null);
    return existing === null || before === null || before === print ? [] : printChanges(existing.name, before, print);
  });
  const cellChanges = cells.flatMap((cell) => {
    const read = cellAsRead(cell.at);
    return read === undefined || isAsRead(cell, read)
      ? []
      : [{ at: cell.at, from: contentOf(read), to: contentOf(cellFrom(cell.raw)) }];
  });
  const changes = [...sheetChanges, ...cellChanges];
  const [first] = changes;
  if (first !== undefined) throw new HostError({ code: 'changedSince', sheet: first.at.sheet, ...firstChanges(changes) });
}

/** @throws HostError when a sheet can be neither added nor renamed */
export function requireRoom(jobs: readonly SheetJob[], sheets: readonly Excel.Worksheet[], isStructureProtected: boolean): void {
  for (const { model, existing } of jobs) {
    if (isStructureProtected && existing?.name !== model.name) throw new HostError({ code: 'structureProtected' });
    requireFreeName(
      model,
      sheets.filter(({ id }) => id !== existing?.id),
    );
  }
}
