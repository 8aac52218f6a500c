import { checksum } from './checksum';
import { isCount, isList, isPlain, isText, parsed } from './plainJson';

/** Our own cap for what stands in the workbook's settings. Source: OFFICE §6. */
export const JOURNAL_BYTES = 32_000;

const SCHEMA = 1;
/** More than one click of an officer ever corrects. */
const CELLS = 300;

/** How far the last job came. `restored`: nothing is left to take back. */
export type JobState = 'writing' | 'written' | 'restoring' | 'restored';

/** A cell without its sheet's name, which may be a person's. */
export interface JournalCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A note in the workbook's settings about the last job, so that the next start of the pane knows of one that broke off. Only a cache: without it
 * the backups in the workbook are looked at themselves. Holds the names of sheets of ours and the places of cells, and nothing out of any cell.
 */
export interface Journal {
  readonly job: number;
  /** The job that stood when this one began, 0 when there was none: it stands again once this one is taken back. */
  readonly after: number;
  readonly state: JobState;
  readonly hasBackup: boolean;
  /** Excel's id of the part with the backup; `null` until Excel has told it. */
  readonly part: string | null;
  /** Parts of earlier jobs, latest first. */
  readonly older: readonly string[];
  readonly sheets: readonly string[];
  readonly cells: readonly JournalCell[];
  /** How many cells the job set, of which `cells` may name the first only. */
  readonly cellCount: number;
}

export function journalText(journal: Journal): string {
  const body = JSON.stringify({ ...journal, cells: journal.cells.slice(0, CELLS) });
  const text = JSON.stringify({ schema: SCHEMA, sum: checksum(body), body });
  return new TextEncoder().encode(text).length <= JOURNAL_BYTES || journal.cells.length === 0
    ? text
    : journalText({ ...journal, cells: [] });
}

/** `null` for anything that is not a whole journal of ours. */
export function journalFrom(value: unknown): Journal | null {
  const outer = isText(value) ? parsed(value) : value;
  if (!isPlain(outer) || outer.schema !== SCHEMA || !isText(outer.body) || outer.sum !== checksum(outer.body)) return null;
  const body = parsed(outer.body);
  if (!isPlain(body)) return null;
  // A journal of an earlier version says neither after which job it came nor how many cells there were.
  const journal = { after: 0, cellCount: Array.isArray(body.cells) ? body.cells.length : 0, ...body };
  return isJournal(journal) ? journal : null;
}

/** The last job that was not taken back, 0 when there is none. */
export function standingJob(journal: Journal | null): number {
  if (journal === null) return 0;
  return journal.state === 'restored' ? journal.after : journal.job;
}

/** Whether a job is under way or broke off, as far as the journal knows. */
export function isUnfinished(journal: Journal | null): journal is Journal {
  return journal?.state === 'writing' || journal?.state === 'restoring';
}

/** Whether the journal says which cells its job set: of very many it keeps none or the first only. */
export function namesAllCells({ cells, cellCount }: Journal): boolean {
  return cells.length === cellCount;
}

const STATES: readonly unknown[] = ['writing', 'written', 'restoring', 'restored'] satisfies readonly JobState[];

function isJournal(value: unknown): value is Journal {
  return (
    isPlain(value) &&
    isCount(value.job) &&
    isCount(value.after) &&
    STATES.includes(value.state) &&
    typeof value.hasBackup === 'boolean' &&
    (value.part === null || isText(value.part)) &&
    isList(value.older, isText) &&
    isList(value.sheets, isText) &&
    isList(value.cells, isCell) &&
    isCount(value.cellCount)
  );
}

function isCell(value: unknown): value is JournalCell {
  return isPlain(value) && isText(value.sheetId) && isCount(value.row) && isCount(value.column);
}
