import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { markName } from '../../core/workbook/sheetMark';
import type { ModelValue, SheetModel } from '../../core/workbook/sheetModel';
import { clearSheet } from './clearSheet';
import { askForMerges, requireUncovered } from './coveredCells';
import { readBack } from './readBack';
import type { RestorePoint } from './restorePoint';
import { askForCell, isAsRead, savedCellFrom, writeCell, type SavedCell } from './savedCell';
import { askForSheet, savedFrom, type AskedSheet, type BackupDepth, type SavedSheet } from './savedSheet';
import { packTrips, TRIP_BYTES } from './trips';
import { contentBlocks, requireFreeName, writeContents, writeLook, writePrintZoom } from './writeSheet';

/** What the host remembers of a sheet from its last reading or writing. */
export interface KnownSheet {
  readonly name: string;
  readonly mark: string | null;
  readonly print: string | null;
}

export interface ApplyOptions {
  readonly backup: BackupDepth;
  /** By Excel's id of the sheet; a sheet that is not here is looked at. */
  readonly known: ReadonlyMap<string, KnownSheet>;
  /** The cell as last read; `undefined` when it was never read or we wrote it since. */
  readonly cellAsRead: (at: CellRef) => Cell | null | undefined;
  /** Called once the backup is complete, before anything is written. */
  readonly beforeWriting: (point: RestorePoint) => void;
}

interface SheetJob {
  readonly model: SheetModel;
  /** `null`: to be added. */
  readonly existing: SavedSheet | null;
}

type CellWrite = readonly [CellRef, ModelValue];

/**
 * Four trips for what fits into one request: the list of sheets; the state of the targets, which is the backup as well;
 * the write; the print zoom and the read-back. Each further 1.5 MB of content adds one. Source: OFFICE §4.
 * @returns what is now known of the sheets that were written, by id
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<ReadonlyMap<string, KnownSheet>> {
  if (edits.length === 0) return new Map();
  const models = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const writes = edits.flatMap((edit) =>
    edit.kind === 'setCells' ? edit.cells.map(({ at, value }): CellWrite => [at, value]) : [],
  );

  const sheets = await listSheets(context);
  const askedSheets = models.map((model) => ({ model, candidates: askForMarked(sheets.items, model.mark, options) }));
  const askedCells = writes.map(([at]) => askForCell(requireWritable(sheets.items, at.sheet), at));
  const askedMerges = options.backup.merges ? [...new Set(askedCells.map(({ sheet }) => sheet))].map(askForMerges) : [];
  await context.sync();

  const jobs = askedSheets.map(({ model, candidates }): SheetJob => ({ model, existing: savedOf(candidates) }));
  const cells = askedCells.map(savedCellFrom);
  requireUncovered(askedMerges, cells);
  requireUnchanged(jobs, cells, options);
  requireRoom(jobs, sheets.items, context.workbook.protection.protected);
  options.beforeWriting({
    idsBefore: sheets.items.map(({ id }) => id),
    added: jobs.flatMap(({ model, existing }) => (existing === null ? [{ name: model.name, mark: model.mark }] : [])),
    replaced: jobs.flatMap(({ existing }) => (existing === null ? [] : [existing])),
    cells,
  });

  const targets = prepareSheets(context, sheets, jobs);
  writes.forEach(([, value], index) => {
    const saved = cells[index];
    if (saved !== undefined) writeCell(sheets.getItem(saved.sheetId), saved, value);
  });
  const blocks = targets.flatMap(({ sheet, model }) => contentBlocks(sheet, model));
  const trips = packTrips(blocks, (block) => block.bytes, TRIP_BYTES);
  await writeTrips(context, trips, () => targets.forEach(({ sheet, model }) => writeLook(sheet, model)));

  for (const { sheet, model } of targets) {
    writePrintZoom(sheet, model.print);
    sheet.load('id,name');
  }
  const written = writes.map(([at, value]) => ({ sheet: sheets.getItem(at.sheet), at, value }));
  const prints = await readBack(context, blocks, written);
  return new Map(
    targets.map(({ sheet, model }) => [
      sheet.id,
      { name: sheet.name, mark: model.mark === '' ? null : model.mark, print: prints.get(sheet) ?? '' },
    ]),
  );
}

async function listSheets(context: Excel.RequestContext): Promise<Excel.WorksheetCollection> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/protection/protected');
  context.workbook.protection.load('protected');
  await context.sync();
  return sheets;
}

/** A sheet that may carry the mark, with the name that tells. */
interface Candidate {
  readonly name: Excel.NamedItem;
  readonly asked: AskedSheet;
}

/** Sheets we know to carry no mark, or another one, are not looked at. */
function askForMarked(sheets: readonly Excel.Worksheet[], mark: string, { known, backup }: ApplyOptions): readonly Candidate[] {
  if (mark === '') return [];
  const possible = sheets.filter(({ id }) => !known.has(id) || known.get(id)?.mark === mark);
  return possible.map((sheet) => candidateFrom(sheet.names.getItemOrNullObject(markName(mark)), backup));
}

/** By way of the name, so that Excel answers nothing for a sheet that does not carry it. */
function candidateFrom(name: Excel.NamedItem, backup: BackupDepth): Candidate {
  name.load('name');
  return { name, asked: askForSheet(name.worksheetOrNullObject, backup) };
}

function savedOf(candidates: readonly Candidate[]): SavedSheet | null {
  const found = candidates.find(({ name }) => !name.isNullObject);
  if (found === undefined) return null;
  const { sheet } = found.asked;
  if (sheet.protection.protected) throw new HostError({ code: 'sheetProtected', sheet: sheet.name });
  return savedFrom(found.asked);
}

function requireWritable(sheets: readonly Excel.Worksheet[], name: string): Excel.Worksheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new HostError({ code: 'sheetMissing', sheet: name });
  if (sheet.protection.protected) throw new HostError({ code: 'sheetProtected', sheet: name });
  return sheet;
}

/** What we are about to write over must still be what was read: a note typed meanwhile is not lost. */
function requireUnchanged(jobs: readonly SheetJob[], cells: readonly SavedCell[], { known, cellAsRead }: ApplyOptions): void {
  for (const { existing } of jobs) {
    const before = existing === null ? undefined : known.get(existing.id);
    if (existing !== null && before !== undefined && before.print !== null && before.print !== existing.print) {
      throw new HostError({ code: 'changedSince', sheet: existing.name });
    }
  }
  for (const cell of cells) {
    const read = cellAsRead(cell.at);
    if (read !== undefined && !isAsRead(cell, read)) throw new HostError({ code: 'changedSince', sheet: cell.at.sheet });
  }
}

function requireRoom(jobs: readonly SheetJob[], sheets: readonly Excel.Worksheet[], isStructureProtected: boolean): void {
  for (const { model, existing } of jobs) {
    if (isStructureProtected && existing?.name !== model.name) throw new HostError({ code: 'structureProtected' });
    requireFreeName(
      model,
      sheets.filter(({ id }) => id !== existing?.id),
    );
  }
}

/** Adds or empties every target before any content is written: a formula may point at a sheet that comes later. */
function prepareSheets(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  jobs: readonly SheetJob[],
): readonly { readonly sheet: Excel.Worksheet; readonly model: SheetModel }[] {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  return jobs.map(({ model, existing }) => {
    if (existing === null) return { model, sheet: addSheet(sheets, model) };
    const sheet = sheets.getItem(existing.id);
    clearSheet(sheet);
    if (existing.name !== model.name) sheet.name = model.name;
    return { model, sheet };
  });
}

/** The mark comes right behind the sheet: if the batch breaks, the sheet can still be told as ours. */
function addSheet(sheets: Excel.WorksheetCollection, model: SheetModel): Excel.Worksheet {
  const sheet = sheets.add(model.name);
  if (model.mark !== '') sheet.names.add(markName(model.mark), sheet.getRange('A1')).visible = false;
  return sheet;
}

async function writeTrips(
  context: Excel.RequestContext,
  trips: readonly (readonly Parameters<typeof writeContents>[0][])[],
  last: () => void,
): Promise<void> {
  const [trip = [], ...rest] = trips;
  trip.forEach(writeContents);
  if (rest.length === 0) last();
  await context.sync();
  if (rest.length > 0) await writeTrips(context, rest, last);
}
