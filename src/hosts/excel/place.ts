import { HostError } from '../../core/workbook/host';
import { namesAllCells, standingJob, type Journal } from './journal/journal';
import type { KeptHere } from './journal/journalStore';
import type { JobId } from './made';
import { sheetsOf, type RestorePoint } from './restorePoint';
import { sameName } from './sameName';
import type { SavedCell } from './savedCell';
import type { Standing } from './standing';

/**
 * Where a job stands among those the workbook knows of. `last`: it is the one its journal speaks of; `restored`: that one, and taken back;
 * `unnoted`: what stood before it is the last in the journal, so that its own note never came, or those after it were taken back;
 * `overwritten`: another job has written since, or nobody can tell that none has.
 */
export type Place = 'last' | 'restored' | 'unnoted' | 'overwritten';

/**
 * Numbers alone do not tell the order of two jobs that began at once: what counts is which job each came after.
 * @param others the numbers of other jobs whose backups are kept, where there is no journal
 */
export function placeOf({ job, after }: JobId, journal: Journal | null, others: readonly number[]): Place {
  if (journal === null) return others.every((other) => other <= after) ? 'last' : 'overwritten';
  if (journal.job === job) return journal.state === 'restored' ? 'restored' : 'last';
  const standing = standingJob(journal);
  return standing === after || standing === job ? 'unnoted' : 'overwritten';
}

/** What a pane says that would undo or forget the work of another one. */
export function writtenSince(sheet: string): HostError {
  return new HostError({ code: 'changedSince', sheet, first: [], count: 0, anotherWrite: true }, 'untouched');
}

/** What another pane has written since would be lost. @throws HostError */
export function requireLast(id: JobId, { journal }: KeptHere, others: readonly number[], point: RestorePoint): Place {
  const place = placeOf(id, journal, others);
  if (place === 'overwritten') throw writtenSince(sheetsOf(point)[0] ?? '');
  return place;
}

/** Of how things stand only what the job of the journal did not write as well: the rest is its own by now. */
export function withoutOthers(standing: Standing, journal: Journal): Standing {
  const isOthersSheet = ({ name }: { readonly name: string }): boolean => journal.sheets.some((other) => sameName(other, name));
  const isOthersCell = ({ sheetId, at }: SavedCell): boolean =>
    !namesAllCells(journal) ||
    journal.cells.some((other) => other.sheetId === sheetId && other.row === at.row && other.column === at.column);
  return {
    ...standing,
    // One that this job added and the other has written over since.
    added: standing.added.filter((sheet) => !isOthersSheet(sheet)),
    replaced: standing.replaced.filter(({ saved }) => !isOthersSheet(saved)),
    cells: standing.cells.filter(({ saved }) => !isOthersCell(saved)),
  };
}
