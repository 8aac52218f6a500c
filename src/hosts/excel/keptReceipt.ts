import type { CellRef } from '../../core/workbook/address';
import type { Receipt } from '../../core/workbook/host';
import type { Backup } from './journal/backupXml';
import { isUnfinished, standingJob, type Journal } from './journal/journal';
import { askForBackups, askForJournal, backupsIn, keptHere, unnamedParts, type KeptHere } from './journal/journalStore';
import { idOf, Made, receiptOf, receiptOfPoint } from './made';
import { placeOf } from './place';
import { sheetsOf } from './restorePoint';
import { isStillAsBefore } from './restoreTo';
import { askForSheets } from './targets';

interface Depth {
  readonly merges: boolean;
  readonly looks: boolean;
}

interface KeptBackup {
  readonly part: string;
  readonly backup: Backup;
}

/**
 * The last job as the workbook itself tells it. One trip where there is none, two where it is complete, four where it broke off:
 * then what it was to change is looked at, and `null` means that it changed nothing.
 */
export async function keptReceipt(
  context: Excel.RequestContext,
  depth: Depth,
): Promise<{ readonly receipt: Receipt | null; readonly journal: Journal | null }> {
  const sheets = askForSheets(context);
  const asked = askForJournal(context);
  await context.sync();
  const kept = keptHere(asked);
  return { receipt: await receiptIn(context, kept, sheets.items, depth), journal: kept.journal };
}

/** What a workbook whose journal and sheets are known says of the last job. No trip where nothing is kept. */
export async function receiptIn(
  context: Excel.RequestContext,
  kept: KeptHere,
  sheets: readonly Excel.Worksheet[],
  depth: Depth,
): Promise<Receipt | null> {
  const { journal } = kept;
  const found = await backupsOf(context, kept);
  if (journal === null) return unnotedReceipt(context, found, depth);
  // Begun upon the job that stands, and broken off before its own note came.
  const begun = found.filter(({ backup }) => backup.job !== journal.job && backup.after === standingJob(journal));
  for (const { part, backup } of begun) {
    // Each a look of two trips; more than one would be two panes that died at once.
    if (!(await isStillAsBefore(context, backup.point, backup.job, depth)))
      return receiptOfPoint(new Made(idOf(backup), backup.point, part), backup.point, false);
  }
  if (journal.state === 'restored') return null;
  const own = found.find(({ backup }) => backup.job === journal.job);
  const isComplete = !isUnfinished(journal);
  if (own === undefined)
    return isComplete ? null : receiptOf(new Made(idOf(journal), null), journal.sheets, cellsOf(journal, sheets), false);
  const { part, backup } = own;
  if (!isComplete && (await isStillAsBefore(context, backup.point, backup.job, depth))) return null;
  return receiptOfPoint(new Made(idOf(backup), backup.point, part), backup.point, isComplete);
}

/** The backup the journal speaks of, and those that nobody speaks of; without a journal all. One trip, none where nothing is to be read. */
async function backupsOf(context: Excel.RequestContext, kept: KeptHere): Promise<readonly KeptBackup[]> {
  const { journal, parts } = kept;
  const named = journal?.hasBackup === true ? parts.filter((id) => id === journal.part) : [];
  const wanted = [...named, ...unnamedParts(kept)];
  if (wanted.length === 0) return [];
  const asked = askForBackups(context, wanted);
  await context.sync();
  return backupsIn(asked);
}

/**
 * Without a journal the last job is the one that came after all others; nobody knows whether it was complete. Where two began at once nobody
 * knows either which of them wrote last: what they concern is told, and nothing is taken back.
 */
async function unnotedReceipt(
  context: Excel.RequestContext,
  found: readonly KeptBackup[],
  depth: Depth,
): Promise<Receipt | null> {
  const [last, ...rest] = [...found].sort((a, b) => b.backup.job - a.backup.job);
  if (last === undefined) return null;
  const { part, backup } = last;
  const others = rest.map((other) => other.backup.job);
  if (placeOf(backup, null, others) === 'overwritten') {
    const points = found.map((one) => one.backup.point);
    const cells = points.flatMap((point) => point.cells.map(({ at }) => at));
    const names = points.flatMap((point) => sheetsOf({ ...point, cells: [] }));
    return receiptOf(new Made(idOf(backup), null), [...new Set(names)], cells, false);
  }
  if (await isStillAsBefore(context, backup.point, backup.job, depth)) return null;
  return receiptOfPoint(new Made(idOf(backup), backup.point, part), backup.point, false);
}

/** Cells whose sheet is still there. */
function cellsOf({ cells }: Journal, sheets: readonly Excel.Worksheet[]): readonly CellRef[] {
  return cells.flatMap(({ sheetId, row, column }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [{ sheet: sheet.name, row, column }];
  });
}
