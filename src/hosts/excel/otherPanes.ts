import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { isUnfinished, journalFrom, standingJob, type Journal } from './journal/journal';
import { putJournal, unnamedParts, type KeptHere } from './journal/journalStore';
import { receiptIn } from './keptReceipt';
import { writtenSince } from './place';

/**
 * What another pane, or an earlier start of this one, has left half done is taken back or kept by a person before anything is written over it.
 * No trip where nothing says so. @throws HostError `halfWritten`
 */
export async function requireSettled(
  context: Excel.RequestContext,
  kept: KeptHere,
  sheets: readonly Excel.Worksheet[],
  depth: { readonly merges: boolean; readonly looks: boolean },
): Promise<void> {
  if (!isUnfinished(kept.journal) && (kept.journal === null || unnamedParts(kept).length === 0)) return;
  const receipt = await receiptIn(context, kept, sheets, depth);
  if (receipt === null || receipt.isComplete) return;
  const cells = receipt.cells.map(({ sheet }) => sheet);
  throw new HostError({ code: 'halfWritten', sheets: [...new Set([...receipt.written, ...cells])] }, 'untouched');
}

/** Another pane wrote while we looked: what we looked at may be old. @throws HostError `changedSince` */
export function requireSameJournal(before: KeptHere, now: KeptHere, edits: readonly Edit[]): void {
  const [was, is] = [before.journal, now.journal];
  if (was?.job === is?.job && was?.state === is?.state) return;
  const [first] = edits;
  const name = first?.kind === 'putSheet' ? first.sheet.name : first?.cells[0]?.at.sheet;
  throw writtenSince(name ?? '');
}

/**
 * Another pane wrote in the moment between our look and our write, elsewhere in the workbook, and our note took the place of its own: ours comes
 * after it then, so that it stands again once ours is taken back.
 */
export function lateNote(replaced: Excel.Setting | null, before: KeptHere | null): Partial<Journal> {
  const journal = journalOf(replaced);
  if (journal === null || journal.job === before?.journal?.job) return {};
  return { after: standingJob(journal), older: [...(journal.part === null ? [] : [journal.part]), ...journal.older] };
}

/** The note of a job that began while we wrote stands in place of our own. No trip where there is none. */
export async function giveBack(context: Excel.RequestContext, standing: Excel.Setting | null, job: number): Promise<void> {
  const journal = journalOf(standing);
  if (journal === null || journal.job === job) return;
  putJournal(context, journal);
  await context.sync();
}

function journalOf(setting: Excel.Setting | null): Journal | null {
  return setting === null || setting.isNullObject ? null : journalFrom(setting.value);
}
