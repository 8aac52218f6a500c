import type { CellRef } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import type { ModelValue, SheetModel } from '../../core/workbook/sheetModel';
import { addSheet } from './addSheet';
import { clearSheet } from './clearSheet';
import { askForArray, askForMerges, requireNoArray, requireUncovered } from './coveredCells';
import { BACKUP_BYTES, backupXml } from './journal/backupXml';
import { standingJob, type Journal } from './journal/journal';
import {
  askForJournal,
  askForNote,
  deleteParts,
  earlierParts,
  keptAndDropped,
  keptHere,
  putBackup,
  putJournal,
} from './journal/journalStore';
import { stampName } from './jobStamp';
import type { KnownSheet, KnownSheets } from './knownSheet';
import { giveBack, lateNote, requireSameJournal, requireSettled } from './otherPanes';
import type { JobId } from './made';
import { readBack } from './readBack';
import type { RestorePoint } from './restorePoint';
import { askForCell, savedCellFrom, writeCell } from './savedCell';
import { extentOf, type BackupDepth, type SavedSheet } from './savedSheet';
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
import { deleteCharts } from './sheetCharts';
import { packTrips, TRIP_BYTES } from './trips';
import { contentBlocks, extentOfModel, writeContents, writeLook, writePrintZoom } from './writeSheet';

export interface ApplyOptions extends Remembered {
  readonly backup: BackupDepth;
  /** A number for this job, greater than that of the one the workbook knows of. */
  readonly nextJob: (known: number) => number;
  /** Whether this Excel tells which cells belong to an array or a spill: needs ExcelApi 1.12. */
  readonly arrays: boolean;
  /** What is kept in the workbook itself; without a journal no backup either. */
  readonly keep: { readonly journal: boolean; readonly backup: boolean };
  readonly tripBytes: number;
  /** Called once the backup is complete, before anything is written. */
  readonly beforeWriting: (begun: { readonly id: JobId; readonly point: RestorePoint; readonly part: null }) => void;
  /** Called before each trip that writes; throws when nobody wants it any more. */
  readonly beforeTrip: (done: number, of: number) => void;
  /** Called before the last trip; throws when another job has begun since. */
  readonly beforeEnd: () => void;
}

export interface Applied {
  /** What is now known of the sheets that were written, by id. */
  readonly known: KnownSheets;
  /** Excel's id of the part with the backup. */
  readonly part: string | null;
}

type CellWrite = readonly [CellRef, ModelValue];
type Target = { readonly sheet: Excel.Worksheet; readonly model: SheetModel; readonly existing: SavedSheet | null };

/**
 * Four trips for what fits into one request: the list of sheets and the journal; the state of the targets, which is the backup as well;
 * backup, journal and the write; the print zoom, the read-back and the journal's end. Each further 1.5 MB of content adds one. Source: OFFICE §4.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[], options: ApplyOptions): Promise<Applied> {
  if (edits.length === 0) return { known: new Map(), part: null };
  const models = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const writes = edits.flatMap((edit) =>
    edit.kind === 'setCells' ? edit.cells.map(({ at, value }): CellWrite => [at, value]) : [],
  );

  const sheets = askForSheets(context);
  const askedJournal = options.keep.journal ? askForJournal(context) : null;
  await context.sync();
  const noted = askedJournal === null ? null : keptHere(askedJournal);
  if (noted !== null) await requireSettled(context, noted, sheets.items, options.backup);

  const askedSheets = models.map((model) => ({
    model,
    candidates: askForMarked(sheets.items, model.mark, options.known, options.backup, extentOfModel(model)),
  }));
  const askedCells = writes.map(([at]) => askForCell(requireWritable(sheets.items, at.sheet), at));
  const askedMerges = options.backup.merges ? [...new Set(askedCells.map(({ sheet }) => sheet))].map(askForMerges) : [];
  const askedArrays = options.arrays ? askedCells.map(askForArray) : [];
  const isAsking = askedCells.length > 0 || askedSheets.some(({ candidates }) => candidates.length > 0);
  const askedAgain = isAsking && noted !== null ? askForJournal(context) : null;
  await context.sync();
  if (noted !== null && askedAgain !== null) requireSameJournal(noted, keptHere(askedAgain), edits);

  const jobs = askedSheets.map(({ model, candidates }): SheetJob => jobOf(model, marked(candidates)));
  const cells = askedCells.map((asked, index) => savedCellFrom(asked, writes[index]?.[1] ?? { kind: 'blank' }));
  requireUncovered(askedMerges, cells);
  requireNoArray(askedArrays);
  requireUnchanged(jobs, cells, options);
  requireRoom(jobs, sheets.items, context.workbook.protection.protected);
  const point: RestorePoint = {
    idsBefore: sheets.items.map(({ id }) => id),
    added: jobs.flatMap(({ model, existing }) => (existing === null ? [{ name: model.name, mark: model.mark }] : [])),
    replaced: jobs.flatMap(({ existing }) => (existing === null ? [] : [existing])),
    cells,
  };
  const id = idAfter(noted?.journal ?? null, options);
  const xml = options.keep.backup ? requireKeepable(backupXml({ ...id, point })) : null;
  const { kept, dropped } = keptAndDropped(noted === null ? [] : earlierParts(noted));
  options.beforeTrip(0, 2);
  options.beforeWriting({ id, point, part: null });

  const part = xml === null ? null : putBackup(context, xml);
  // The backup travels with the first contents; apart, where Excel has found that too much.
  if (xml !== null && options.tripBytes < TRIP_BYTES) await context.sync();
  // What Excel refuses because another pane was faster comes first: then the note of that one still stands.
  const targets = nameSheets(context, sheets, jobs, id.job);
  const journal = journalOf(id, point, options.keep.backup, kept);
  const replaced = options.keep.journal ? askForNote(context.workbook) : null;
  if (options.keep.journal) putJournal(context, journal);
  for (const { sheet, existing } of targets) {
    if (existing === null) continue;
    clearSheet(sheet, extentOf(existing));
    deleteCharts(sheet, existing.charts);
  }
  writes.forEach(([, value], index) => {
    const saved = cells[index];
    if (saved !== undefined) writeCell(sheets.getItem(saved.sheetId), saved, value);
  });
  const blocks = targets.flatMap(({ sheet, model }) => contentBlocks(sheet, model, options.tripBytes));
  const trips = packTrips(blocks, (block) => block.bytes, options.tripBytes);
  await writeTrips(context, trips, 0, options.beforeTrip, () => targets.forEach(({ sheet, model }) => writeLook(sheet, model)));

  options.beforeEnd();
  const standing = options.keep.journal ? askForNote(context.workbook) : null;
  if (options.keep.journal)
    putJournal(context, { ...journal, ...lateNote(replaced, noted), state: 'written', part: part?.id ?? null });
  deleteParts(context, dropped);
  for (const { sheet, model } of targets) {
    writePrintZoom(sheet, model.print);
    sheet.load('id,name');
  }
  const written = writes.map(([at, value]) => ({ sheet: sheets.getItem(at.sheet), at, value }));
  const prints = await readBack(context, blocks, written, options.tripBytes, () => giveBack(context, standing, id.job));
  const known = targets.map(({ sheet, model }): readonly [string, KnownSheet] => [
    sheet.id,
    { name: sheet.name, mark: model.mark === '' ? null : model.mark, print: prints.get(sheet) ?? '' },
  ]);
  return { known: new Map(known), part: part?.id ?? null };
}

function requireKeepable(xml: string): string {
  const bytes = new TextEncoder().encode(xml).length;
  if (bytes > BACKUP_BYTES) throw new HostError({ code: 'noBackup', because: 'tooLarge', bytes, limit: BACKUP_BYTES });
  return xml;
}

function idAfter(journal: Journal | null, { nextJob }: ApplyOptions): JobId {
  return { job: nextJob(journal?.job ?? 0), after: standingJob(journal) };
}

function journalOf(id: JobId, { added, replaced, cells }: RestorePoint, hasBackup: boolean, older: readonly string[]): Journal {
  return {
    ...id,
    state: 'writing',
    hasBackup,
    part: null,
    older,
    sheets: [...added, ...replaced].map(({ name }) => name),
    cells: cells.map(({ sheetId, at }) => ({ sheetId, row: at.row, column: at.column })),
    cellCount: cells.length,
  };
}

/** Adds or renames every target before any content is written: a formula may point at a sheet that comes later. */
function nameSheets(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  jobs: readonly SheetJob[],
  job: number,
): readonly Target[] {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  return jobs.map(({ model, existing }, index) => {
    if (existing === null) {
      const { name, mark } = model;
      return { model, existing, sheet: addSheet(sheets, { name, mark, stamp: stampName(job) }, job, index) };
    }
    const sheet = sheets.getItem(existing.id);
    if (existing.name !== model.name) sheet.name = model.name;
    return { model, existing, sheet };
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
