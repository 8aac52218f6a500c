import { standingJob } from './journal/journal';
import {
  askForBackups,
  askForJournal,
  backupsIn,
  deleteParts,
  earlierParts,
  keptHere,
  putJournal,
  unnamedParts,
  type AskedBackup,
  type AskedJournal,
  type KeptHere,
} from './journal/journalStore';
import type { JobId } from './made';
import { placeOf, type Place } from './place';

/** The job that is taken back, and the part with its backup where that is known. */
interface Wanted {
  readonly id: JobId;
  readonly part: string | null;
}

/** The journal, and the backups of which nobody has said whose they are; answered by the next sync. */
export interface AskedNote {
  readonly journal: AskedJournal;
  readonly backups: readonly AskedBackup[];
}

/** What the workbook notes of one job. */
export interface Noted {
  readonly kept: KeptHere;
  readonly place: Place;
  /** Parts with a backup of this very job. */
  readonly own: readonly string[];
  /** Numbers of the other jobs whose backups were looked at. */
  readonly others: readonly number[];
}

/** The part of a write that broke off is known to nobody: then its text tells whose it is. */
export function askForOwn(context: Excel.RequestContext, known: KeptHere, { id, part }: Wanted): AskedNote {
  const isKnown = part !== null || (known.journal?.job === id.job && known.journal.part !== null);
  const unknown = known.journal !== null && isKnown ? [] : unnamedParts(known).filter((one) => one !== part);
  return { journal: askForJournal(context), backups: askForBackups(context, unknown) };
}

/** After the sync. */
export function notedIn({ journal, backups }: AskedNote, { id, part }: Wanted): Noted {
  const kept = keptHere(journal);
  const read = backupsIn(backups);
  const others = read.flatMap(({ backup }) => (backup.job === id.job ? [] : [backup.job]));
  const own = read.flatMap((one) => (one.backup.job === id.job ? [one.part] : []));
  const named = kept.journal?.job === id.job ? [part, kept.journal.part] : [part];
  return { kept, place: placeOf(id, kept.journal, others), own: [...own, ...named.filter((one) => one !== null)], others };
}

/**
 * Queues the end of a job that was taken back: its own backup goes, and where its journal stands, or those of later jobs that were taken back
 * before it, the note says that nothing is left to take back. The journal and the parts of any other job stay.
 * @param beforeTrip called when there is something to send, before it is queued
 * @returns whether there is
 */
export function queueEnd(
  context: Excel.RequestContext,
  { kept, own, others }: Noted,
  { id, beforeTrip }: Wanted & { readonly beforeTrip: () => void },
): boolean {
  const { journal } = kept;
  const place = placeOf(id, journal, others);
  const used = kept.parts.filter((one) => own.includes(one));
  const isNoted = journal === null ? used.length > 0 : place === 'last' || standingJob(journal) === id.job;
  if (!isNoted && used.length === 0) return false;
  beforeTrip();
  if (isNoted) {
    // A part that nobody has named may be of a write that has just begun: it stays so.
    const unnamed = journal === null ? [] : unnamedParts(kept);
    const older = earlierParts(kept).filter((one) => !used.includes(one) && !unnamed.includes(one));
    putJournal(context, {
      job: id.job,
      // Another pane may have written between the look and the write: its job stands again.
      after: journal?.job === id.job ? journal.after : id.after,
      state: 'restored',
      hasBackup: false,
      part: null,
      older,
      sheets: [],
      cells: [],
      cellCount: 0,
    });
  }
  deleteParts(context, used);
  return true;
}
