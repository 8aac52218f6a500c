import type { Receipt } from '../../core/workbook/host';
import { type Journal } from './journal/journal';
import { askForJournal, deleteParts, earlierParts, keptHere, putJournal } from './journal/journalStore';
import { madeIn } from './made';
import { placeOf, writtenSince } from './place';

/**
 * Two trips: notes that the job stands as it is, which can still be taken back until the next.
 * @throws HostError `changedSince` when another job has written since: its note stays
 */
export async function keepAsIs(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  const { id, part, point } = madeIn(receipt);
  const asked = askForJournal(context);
  await context.sync();
  const kept = keptHere(asked);
  const { journal } = kept;
  // Without a journal the receipt itself is the note that is asked about.
  if (journal !== null && placeOf(id, journal, []) === 'overwritten') throw writtenSince(receipt.written[0] ?? '');
  const standing: Journal =
    journal !== null && journal.job === id.job
      ? journal
      : {
          ...id,
          state: 'written',
          hasBackup: point !== null,
          part,
          older: [],
          sheets: receipt.written,
          cells: [],
          cellCount: receipt.cells.length,
        };
  putJournal(context, {
    ...standing,
    state: 'written',
    part: part ?? standing.part,
    older: earlierParts(kept).filter((one) => one !== (part ?? standing.part)),
  });
  await context.sync();
}

/**
 * Two trips: all backups of ours and the journal.
 * @param isKnown whether the person has been told of the job, here or by writing it
 * @throws HostError `changedSince` when the last job is one that nobody here was told of
 */
export async function forgetAll(context: Excel.RequestContext, isKnown: (journal: Journal) => boolean): Promise<void> {
  const asked = askForJournal(context);
  await context.sync();
  const { journal, parts } = keptHere(asked);
  if (journal !== null && !isKnown(journal)) throw writtenSince(journal.sheets[0] ?? '');
  deleteParts(context, parts);
  if (!asked.setting.isNullObject) asked.setting.delete();
  await context.sync();
}
