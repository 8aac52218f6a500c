import type { CellRef } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import type { ModelValue, SheetModel } from '../../core/workbook/sheetModel';
import { addSheet } from './addSheet';
import { clearSheet } from './clearSheet';
import { askForMerges, requireUncovered } from './coveredCells';
import { BACKUP_BYTES, backupXml } from './journal/backupXml';
import type { Journal } from './journal/journal';
import {
  askForJournal,
  deleteParts,
  earlierParts,
  keptAndDropped,
  keptHere,
  putBackup,
  putJournal,
} from './journal/journalStore';
import type { KnownSheets } from './knownSheet';
import { readBack } from './readBack';
import type { RestorePoint } from './restorePoint';
import { askForCell, savedCellFrom, writeCell } from './savedCell';
import { extentOf, type BackupDepth } from './savedSheet';
import {
  askForMarked,
  askForSheets,
  jobOf,
  marked,
  requireRoom,
  requireUnchanged,
  requireWritable,
  type Remembered,
  type SheetJob,
} from './targets';
import { packTrips, TRIP_BYTES } from './trips';
import { contentBlocks, extentOfModel, writeContents, writeLook, writePrintZoom } from './writeSheet';

export interface ApplyOptions extends Remembered {
  readonly backup: BackupDepth;
  /** Number of this job, greater than that of any earlier one. */
  readonly job: number;
  /** What is kept in the workbook itself; without a journal no backup either. */
  readonly keep: { readonly journal: boolean; readonly backup: boolean };
  readonly tripBytes: number;
  /** Called once the backup is complete, before anything is written. */
  readonly beforeWriting: (point: RestorePoint) => void;
  /** Called before each trip that writes; throws when nobody wants it any more. */
  readonly beforeTrip: (done: number, of: number) => void;
  /** Called before the last trip; throws when another job has begun since. */
  readonly beforeEnd: () => void;
}

type CellWrite = readonly [CellRef, ModelValue];
type Target = { readonly sheet: Excel.Worksheet; readonly model: SheetModel };

/**
 * Four trips for what fits into one request: the list of sheets and the journal; the state of the targets, which is the backup as well;
 * backup, journal and the write; the print zoom, the read-back and the journal's end. Each further 1.5 MB of content adds one. Source: OFFICE §4.
 * @returns what is now known of the sheets that were written, by id
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<KnownSheets> {
  if (edits.length === 0) return new Map();
  const models = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const writes = edits.flatMap((edit) =>
    edit.kind === 'setCells' ? edit.cells.map(({ at, value }): CellWrite => [at, value]) : [],
  );

  const sheets = askForSheets(context);
  const askedJournal = options.keep.journal ? askForJournal(context) : null;
  await context.sync();

  const askedSheets = models.map((model) => ({
    model,
    candidates: askForMarked(sheets.items, model.mark, options.known, options.backup, extentOfModel(model)),
  }));
  const askedCells = writes.map(([at]) => askForCell(requireWritable(sheets.items, at.sheet), at));
  const askedMerges = options.backup.merges ? [...new Set(askedCells.map(({ sheet }) => sheet))].map(askForMerges) : [];
  await context.sync();

  const jobs = askedSheets.map(({ model, candidates }): SheetJob => jobOf(model, marked(candidates)));
  const cells = askedCells.map((asked, index) => savedCellFrom(asked, writes[index]?.[1] ?? { kind: 'blank' }));
  requireUncovered(askedMerges, cells);
  requireUnchanged(jobs, cells, options);
  requireRoom(jobs, sheets.items, context.workbook.protection.protected);
  const point: RestorePoint = {
    idsBefore: sheets.items.map(({ id }) => id),
    added: jobs.flatMap(({ model, existing }) => (existing === null ? [{ name: model.name, mark: model.mark }] : [])),
    replaced: jobs.flatMap(({ existing }) => (existing === null ? [] : [existing])),
    cells,
  };
  const xml = options.keep.backup ? requireKeepable(backupXml({ job: options.job, point })) : null;
  const { kept, dropped } = keptAndDropped(askedJournal === null ? [] : earlierParts(keptHere(askedJournal)));
  options.beforeTrip(0, 2);
  options.beforeWriting(point);

  const part = xml === null ? null : putBackup(context, xml);
  const journal = journalOf(point, options, kept);
  if (options.keep.journal) putJournal(context, journal);
  // The backup travels with the first contents; apart, where Excel has found that too much.
  if (xml !== null && options.tripBytes < TRIP_BYTES) await context.sync();
  const targets = prepareSheets(context, sheets, jobs);
  writes.forEach(([, value], index) => {
    const saved = cells[index];
    if (saved !== undefined) writeCell(sheets.getItem(saved.sheetId), saved, value);
  });
  const blocks = targets.flatMap(({ sheet, model }) => contentBlocks(sheet, model, options.tripBytes));
  const trips = packTrips(blocks, (block) => block.bytes, options.tripBytes);
  await writeTrips(context, trips, 0, options.beforeTrip, () => targets.forEach(({ sheet, model }) => writeLook(sheet, model)));

  options.beforeEnd();
  for (const { sheet, model } of targets) {
    writePrintZoom(sheet, model.print);
    sheet.load('id,name');
  }
  if (options.keep.journal) putJournal(context, { ...journal, state: 'written', part: part?.id ?? null });
  deleteParts(context, dropped);
  const written = writes.map(([at, value]) => ({ sheet: sheets.getItem(at.sheet), at, value }));
  const prints = await readBack(context, blocks, written, options.tripBytes);
  return new Map(
    targets.map(({ sheet, model }) => [
      sheet.id,
      { name: sheet.name, mark: model.mark === '' ? null : model.mark, print: prints.get(sheet) ?? '' },
    ]),
  );
}

function requireKeepable(xml: string): string {
  const bytes = new TextEncoder().encode(xml).length;
  if (bytes > BACKUP_BYTES) throw new HostError({ code: 'noBackup', because: 'tooLarge', bytes, limit: BACKUP_BYTES });
  return xml;
}

function journalOf({ added, replaced, cells }: RestorePoint, { job, keep }: ApplyOptions, older: readonly string[]): Journal {
  return {
    job,
    state: 'writing',
    hasBackup: keep.backup,
    part: null,
    older,
    sheets: [...added, ...replaced].map(({ name }) => name),
    cells: cells.map(({ sheetId, at }) => ({ sheetId, row: at.row, column: at.column })),
  };
}

/** Adds or empties every target before any content is written: a formula may point at a sheet that comes later. */
function prepareSheets(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  jobs: readonly SheetJob[],
): readonly Target[] {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  return jobs.map(({ model, existing }) => {
    if (existing === null) return { model, sheet: addSheet(sheets, model) };
    const sheet = sheets.getItem(existing.id);
    clearSheet(sheet, extentOf(existing));
    if (existing.name !== model.name) sheet.name = model.name;
    return { model, sheet };
  });
}

async function writeTrips(
  context: Excel.RequestContext,
  trips: readonly (readonly Parameters<typeof writeContents>[0][])[],
  next: number,
  beforeTrip: ApplyOptions['beforeTrip'],
  last: () => void,
): Promise<void> {
  if (next > 0) beforeTrip(next, trips.length + 1);
  trips[next]?.forEach(writeContents);
  if (next + 1 >= trips.length) last();
  await context.sync();
  if (next + 1 < trips.length) await writeTrips(context, trips, next + 1, beforeTrip, last);
}
