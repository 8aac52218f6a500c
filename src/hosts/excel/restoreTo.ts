import type { CellRef } from '../../core/workbook/address';
import { HostError, type NotRestored } from '../../core/workbook/host';
import { addSheet } from './addSheet';
import { clearSheet } from './clearSheet';
import { askForJournal, deleteParts, keptHere, putJournal, type KeptHere } from './journal/journalStore';
import { notKept, sheetsOf, type RestorePoint } from './restorePoint';
import { sameName } from './sameName';
import { isOthers, putCellBack } from './savedCell';
import { putZoomBack } from './savedPage';
import { extentOf, putBack, type SavedSheet } from './savedSheet';
import { askForStanding, holdsAsBefore, isUntouched, notRestored, othersCells, standingOf, type Standing } from './standing';
import { askForSheets } from './targets';

export interface RestoreOptions {
  /** Needs ExcelApi 1.13. */
  readonly merges: boolean;
  /** Whether to look at fonts, fills and borders too before deciding that nothing differs. */
  readonly looks: boolean;
  /** Whether the workbook keeps a journal, and the number of the job that is taken back. */
  readonly journal: boolean;
  readonly job: number;
  /** Throws when another job has begun since. */
  readonly beforeTrip: () => void;
}

/**
 * Five trips at most: the list of sheets and the journal; how things stand; the contents as they were; a look whether they are; the journal's end.
 * Where nothing differs nothing is written but the journal, and not even that where it knows nothing of the job. May be repeated.
 * @returns what was done, the cells left alone because somebody else has edited them since, and what could not be put back
 * @throws HostError `halfWritten` when something still differs
 */
export async function restoreTo(
  context: Excel.RequestContext,
  point: RestorePoint,
  options: RestoreOptions,
): Promise<{
  readonly left: 'untouched' | 'takenBack';
  readonly leftAlone: readonly CellRef[];
  readonly without: readonly NotRestored[];
}> {
  const sheets = askForSheets(context);
  const askedJournal = options.journal ? askForJournal(context) : null;
  await context.sync();
  const asked = askForStanding(sheets.items, point, { merges: options.merges, looks: options.looks });
  await context.sync();
  const standing = standingOf(asked);
  const kept = askedJournal === null ? null : keptHere(askedJournal);
  requireLatest(kept, point, options.job);
  const nothingToDo = isUntouched(standing);
  const without = [...(nothingToDo ? [] : notKept(point))];
  if (!nothingToDo) {
    options.beforeTrip();
    requireUnprotected(standing, sheets.items);
    if (kept?.journal?.job === options.job) putJournal(context, { ...kept.journal, state: 'restoring' });
    const given = queueRestoring(context, sheets, standing);
    const again = askForSheets(context);
    await context.sync();
    for (const { sheet, saved } of given) putZoomBack(sheet, saved.page);
    const names = given.every(({ isNamed }) => isNamed);
    without.push(...notRestored(standing, await requireRestored(context, again.items, point, options.merges, names)));
  }
  if (kept !== null && isOfJob(kept, options.job)) {
    options.beforeTrip();
    endJournal(context, kept, options.job);
    await context.sync();
  }
  return { left: nothingToDo ? 'untouched' : 'takenBack', leftAlone: othersCells(standing), without };
}

/** Two trips, nothing written. Without looks a sheet that had some counts as changed. */
export async function isStillAsBefore(
  context: Excel.RequestContext,
  point: RestorePoint,
  depth: { readonly merges: boolean; readonly looks: boolean },
): Promise<boolean> {
  const sheets = askForSheets(context);
  await context.sync();
  const asked = askForStanding(sheets.items, point, depth);
  await context.sync();
  return isUntouched(standingOf(asked));
}

/** What another pane has written since would be lost. @throws HostError */
function requireLatest(kept: KeptHere | null, point: RestorePoint, job: number): void {
  const journal = kept?.journal ?? null;
  if (journal === null || journal.job <= job || journal.state === 'restored') return;
  throw new HostError({ code: 'changedSince', sheet: sheetsOf(point)[0] ?? '', first: [], count: 0 }, 'untouched');
}

/** Taking a write back needs the sheets it wrote. @throws HostError */
function requireUnprotected({ replaced, cells }: Standing, sheets: readonly Excel.Worksheet[]): void {
  const touched = new Set([...replaced.flatMap(({ now }) => now?.sheet.id ?? []), ...cells.map(({ sheet }) => sheet.id)]);
  const locked = sheets.find(({ id, protection }) => touched.has(id) && protection.protected);
  if (locked !== undefined) throw new HostError({ code: 'sheetProtected', sheet: locked.name });
}

/** A sheet that is put back; not by its name where someone has given that to another one meanwhile. */
interface Given {
  readonly sheet: Excel.Worksheet;
  readonly saved: SavedSheet;
  readonly isNamed: boolean;
}

function queueRestoring(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  { added, replaced, cells }: Standing,
): readonly Given[] {
  context.application.suspendApiCalculationUntilNextSync();
  const addedIds = added.map(({ id }) => id);
  for (const id of addedIds) sheets.getItem(id).delete();
  const taken = sheets.items.filter(({ id }) => !addedIds.includes(id));
  const given = replaced.map(({ saved, now }): Given => {
    const isNamed = !taken.some(({ id, name }) => id !== now?.sheet.id && sameName(name, saved.name));
    const sheet =
      now === null
        ? addAnew(sheets, saved, isNamed ? saved.name : freeName(saved.name, taken), taken.length)
        : sheets.getItem(now.state.id);
    if (now !== null) {
      clearSheet(sheet, extentOf(now.state));
      if (isNamed && now.state.name !== saved.name) sheet.name = saved.name;
    }
    putBack(sheet, saved);
    return { sheet, saved, isNamed };
  });
  for (const { saved, sheet } of cells.filter(({ saved, now }) => !isOthers(now, saved)))
    putCellBack(sheets.getItem(sheet.id), saved);
  return given;
}

/** A sheet that somebody deleted, where it stood, but not behind the last of those that are left. */
function addAnew(sheets: Excel.WorksheetCollection, { mark, place }: SavedSheet, name: string, others: number): Excel.Worksheet {
  const sheet = addSheet(sheets, { name, mark });
  sheet.tabColor = place.tabColor;
  sheet.position = Math.min(place.position, others);
  return sheet;
}

function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const tried = name.slice(0, 31 - ending.length) + ending;
    if (!taken.some((one) => sameName(one.name, tried))) return tried;
  }
}

async function requireRestored(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  point: RestorePoint,
  merges: boolean,
  names: boolean,
): Promise<Standing> {
  const asked = askForStanding(sheets, point, { merges, looks: false });
  await context.sync();
  const standing = standingOf(asked);
  if (!holdsAsBefore(standing, names)) throw new HostError({ code: 'halfWritten', sheets: sheetsOf(point) });
  return standing;
}

function isOfJob({ journal, parts }: KeptHere, job: number): boolean {
  return journal === null ? parts.length > 0 : journal.job === job && journal.state !== 'restored';
}

/** The backup that was used goes; without a journal nobody can tell which it was, and the note alone says that nothing is left to take back. */
function endJournal(context: Excel.RequestContext, { journal, parts }: KeptHere, job: number): void {
  const older = journal?.older ?? [];
  const used = journal === null ? [] : parts.filter((id) => !older.includes(id));
  putJournal(context, {
    job,
    state: 'restored',
    hasBackup: false,
    part: null,
    older: parts.filter((id) => !used.includes(id)),
    sheets: [],
    cells: [],
  });
  deleteParts(context, used);
}
