import type { CellRef } from '../../core/workbook/address';
import type { Receipt } from '../../core/workbook/host';
import { backupFrom, type Backup } from './journal/backupXml';
import type { Journal } from './journal/journal';
import { askForJournal, deleteParts, earlierParts, keptHere, putJournal, type KeptHere } from './journal/journalStore';
import { madeIn, Made, receiptOf, receiptOfPoint } from './made';
import { isStillAsBefore } from './restoreTo';
import { askForSheets } from './targets';

/**
 * The last job as the workbook itself tells it. One trip where there is none, two where it is complete, four where it broke off:
 * then what it was to change is looked at, and `null` means that it changed nothing.
 */
export async function keptReceipt(
  context: Excel.RequestContext,
  depth: { readonly merges: boolean; readonly looks: boolean },
): Promise<Receipt | null> {
  const sheets = askForSheets(context);
  const asked = askForJournal(context);
  await context.sync();
  const kept = keptHere(asked);
  const { journal } = kept;
  if (journal?.state === 'restored' || (journal === null && kept.parts.length === 0)) return null;
  const isComplete = journal?.state === 'written';

  const found = await keptBackup(context, kept);
  if (found === null) {
    if (journal === null || isComplete) return null;
    return receiptOf(new Made(journal.job, null), journal.sheets, cellsOf(journal, sheets.items), false);
  }
  const { point, job } = found.backup;
  if (!isComplete && (await isStillAsBefore(context, point, depth))) return null;
  return receiptOfPoint(new Made(job, point, found.part), point, isComplete);
}

/** The backup the journal speaks of; without a journal the latest. One trip, none where nothing is to be read. */
async function keptBackup(
  context: Excel.RequestContext,
  { journal, parts }: KeptHere,
): Promise<{ readonly backup: Backup; readonly part: string } | null> {
  if (journal?.hasBackup === false) return null;
  const named = parts.filter((id) => id === journal?.part);
  const wanted = named.length > 0 ? named : parts.filter((id) => journal?.older.includes(id) !== true);
  if (wanted.length === 0) return null;
  const asked = wanted.map((id) => ({ part: id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  await context.sync();
  const read = asked.flatMap(({ part, xml }) => {
    const backup = backupFrom(xml.value);
    return backup === null || (journal !== null && journal.job !== backup.job) ? [] : [{ part, backup }];
  });
  return read.sort((a, b) => b.backup.job - a.backup.job)[0] ?? null;
}

/** Cells whose sheet is still there. */
function cellsOf({ cells }: Journal, sheets: readonly Excel.Worksheet[]): readonly CellRef[] {
  return cells.flatMap(({ sheetId, row, column }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [{ sheet: sheet.name, row, column }];
  });
}

/** Two trips: notes that the job stands as it is, which can still be taken back until the next. */
export async function keepAsIs(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  const { job, part, point } = madeIn(receipt);
  const asked = askForJournal(context);
  await context.sync();
  const kept = keptHere(asked);
  const { journal } = kept;
  const standing: Journal =
    journal !== null && journal.job === job
      ? journal
      : { job, state: 'written', hasBackup: point !== null, part, older: [], sheets: receipt.written, cells: [] };
  putJournal(context, {
    ...standing,
    state: 'written',
    part: part ?? standing.part,
    older: earlierParts(kept).filter((id) => id !== (part ?? standing.part)),
  });
  await context.sync();
}

/** Two trips: all backups of ours and the journal. */
export async function forgetAll(context: Excel.RequestContext): Promise<void> {
  const asked = askForJournal(context);
  await context.sync();
  deleteParts(context, keptHere(asked).parts);
  if (!asked.setting.isNullObject) asked.setting.delete();
  await context.sync();
}
