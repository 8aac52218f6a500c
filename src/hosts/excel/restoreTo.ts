import { HostError, type NotRestored, type RenamedSheet, type Restored } from '../../core/workbook/host';
import { addSheet } from './addSheet';
import { clearSheet } from './clearSheet';
import { askForJournal, keptHere, putJournal } from './journal/journalStore';
import type { JobId } from './made';
import { askForOwn, notedIn, queueEnd } from './noted';
import { requireLast, withoutOthers, writtenSince } from './place';
import { notKept, sheetsOf, type RestorePoint } from './restorePoint';
import { sameName } from './sameName';
import { isOthers, putCellBack } from './savedCell';
import { putZoomBack } from './savedPage';
import { extentOf, putBack, type SavedSheet } from './savedSheet';
import { deleteCharts } from './sheetCharts';
import { askForStanding, holdsAsBefore, isUntouched, notRestored, othersCells, standingOf, type Standing } from './standing';
import { askForSheets } from './targets';

export interface RestoreOptions {
  /** Needs ExcelApi 1.13. */
  readonly merges: boolean;
  /** Whether to look at fonts, fills and borders too before deciding that nothing differs. */
  readonly looks: boolean;
  /** Whether the workbook keeps a journal. */
  readonly journal: boolean;
  /** The job that is taken back, and the part with its backup where that is known. */
  readonly id: JobId;
  readonly part: string | null;
  /** A write that fails takes back what is its own, also where another job has written since; a person is told of that one instead. */
  readonly isOwnFailure: boolean;
  /** Throws when another job has begun since. */
  readonly beforeTrip: () => void;
}

/**
 * Five trips at most: the list of sheets and the journal; how things stand; the contents as they were; a look whether they are; the journal's end.
 * Where nothing differs nothing is written but the journal, and not even that where it knows nothing of the job. May be repeated.
 * @returns what was done, the cells left alone because somebody else has edited them since, the sheets whose name is another's by now, and what
 * could not be put back
 * @throws HostError `halfWritten` when something still differs; `changedSince` when another job has written since and a person asks for this one
 */
export async function restoreTo(
  context: Excel.RequestContext,
  point: RestorePoint,
  options: RestoreOptions,
): Promise<Restored & { readonly left: 'untouched' | 'takenBack' }> {
  const { id } = options;
  const sheets = askForSheets(context);
  const known = options.journal ? askForJournal(context) : null;
  await context.sync();
  const asked = askForStanding(sheets.items, point, id.job, { merges: options.merges, looks: options.looks });
  const asking = known === null ? null : askForOwn(context, keptHere(known), options);
  await context.sync();
  const noted = asking === null ? null : notedIn(asking, options);
  const place = noted === null ? 'last' : options.isOwnFailure ? noted.place : requireLast(id, noted.kept, noted.others, point);
  const theirs = place === 'overwritten' ? (noted?.kept.journal ?? null) : null;
  const mine = (all: Standing): Standing => (theirs === null ? all : withoutOthers(all, theirs));
  const standing = mine(standingOf(asked));
  if (place === 'restored' && !options.isOwnFailure) return afterRestored(standing, point);
  const nothingToDo = isUntouched(standing);
  let end = noted;
  let renamed = renamedIn(standing);
  const without = [...(nothingToDo ? [] : notKept(point))];
  if (!nothingToDo) {
    requireWayBack(standing, sheets.items, context.workbook.protection.protected);
    options.beforeTrip();
    if (noted?.kept.journal?.job === id.job) putJournal(context, { ...noted.kept.journal, state: 'restoring' });
    const given = queueRestoring(context, sheets, standing, id.job);
    const again = askForSheets(context);
    await context.sync();
    for (const { sheet, saved } of given) putZoomBack(sheet, saved.page);
    const look = askForStanding(again.items, point, id.job, { merges: options.merges, looks: false });
    const askedAgain = noted === null ? null : askForJournal(context);
    await context.sync();
    const restored = mine(standingOf(look));
    const names = given.every(({ isNamed }) => isNamed);
    if (!holdsAsBefore(restored, names)) throw new HostError({ code: 'halfWritten', sheets: sheetsOf(point) });
    renamed = renamedIn(restored);
    without.push(...notRestored(standing, restored));
    if (noted !== null && askedAgain !== null) end = { ...noted, kept: keptHere(askedAgain) };
  }
  if (end !== null && queueEnd(context, end, options)) await context.sync();
  return { left: nothingToDo ? 'untouched' : 'takenBack', ...restoredOf(standing, renamed, without) };
}

/** Taken back before: what was typed since on the sheets that were given back is not thrown away. @throws HostError */
function afterRestored(standing: Standing, point: RestorePoint): Restored & { readonly left: 'untouched' } {
  if (!holdsAsBefore(standing, false)) throw writtenSince(sheetsOf(point)[0] ?? '');
  return { left: 'untouched', ...restoredOf(standing, renamedIn(standing), []) };
}

function restoredOf(standing: Standing, renamed: readonly RenamedSheet[], without: readonly NotRestored[]): Restored {
  const { stayed } = standing;
  return {
    leftAlone: othersCells(standing),
    without,
    ...(renamed.length === 0 ? {} : { renamed }),
    ...(stayed.length === 0 ? {} : { stayed }),
  };
}

function renamedIn({ replaced }: Standing): readonly RenamedSheet[] {
  return replaced.flatMap(({ saved, now }) =>
    now === null || now.state.name === saved.name ? [] : [{ from: saved.name, to: now.state.name }],
  );
}

/** Two trips, nothing written. Without looks a sheet that had some counts as changed. */
export async function isStillAsBefore(
  context: Excel.RequestContext,
  point: RestorePoint,
  job: number,
  depth: { readonly merges: boolean; readonly looks: boolean },
): Promise<boolean> {
  const sheets = askForSheets(context);
  await context.sync();
  const asked = askForStanding(sheets.items, point, job, depth);
  await context.sync();
  return isUntouched(standingOf(asked));
}

/**
 * Taking a write back needs the sheets it wrote, and the list of sheets where it added one. What a person made a table of since is taken to
 * pieces by the person alone: Excel merges no cells in one, and what is cleared of it comes back from no backup. @throws HostError
 */
function requireWayBack(
  { added, replaced, cells }: Standing,
  sheets: readonly Excel.Worksheet[],
  isStructureProtected: boolean,
): void {
  const touched = new Set([...replaced.flatMap(({ now }) => now?.sheet.id ?? []), ...cells.map(({ sheet }) => sheet.id)]);
  const locked = sheets.find(({ id, protection }) => touched.has(id) && protection.protected);
  if (locked !== undefined) throw new HostError({ code: 'sheetProtected', sheet: locked.name });
  const isListChanged = added.length > 0 || replaced.some(({ saved, now }) => now?.state.name !== saved.name);
  if (isStructureProtected && isListChanged) throw new HostError({ code: 'structureProtected' });
  for (const { now } of replaced)
    if (now !== null && now.sheet.tables.items.length > 0) throw new HostError({ code: 'areaBlocked', sheet: now.state.name });
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
  job: number,
): readonly Given[] {
  context.application.suspendApiCalculationUntilNextSync();
  const addedIds = added.map(({ id }) => id);
  for (const id of addedIds) sheets.getItem(id).delete();
  const taken: { readonly id: string; readonly name: string }[] = sheets.items.filter(({ id }) => !addedIds.includes(id));
  const others = taken.length;
  const given = replaced.map(({ saved, now }, index): Given => {
    const isNamed = !taken.some(({ id, name }) => id !== now?.sheet.id && sameName(name, saved.name));
    if (now === null) {
      const name = isNamed ? saved.name : freeName(saved.name, taken);
      taken.push({ id: '', name });
      const sheet = addSheet(sheets, { name, mark: saved.mark, stamp: null }, job, index);
      sheet.tabColor = saved.place.tabColor;
      // Where it stood, but not behind the last of those that are left.
      sheet.position = Math.min(saved.place.position, others);
      putBack(sheet, saved);
      return { sheet, saved, isNamed };
    }
    const sheet = sheets.getItem(now.state.id);
    clearSheet(sheet, extentOf(now.state));
    deleteCharts(sheet, now.state.charts);
    if (isNamed && now.state.name !== saved.name) sheet.name = saved.name;
    putBack(sheet, saved);
    return { sheet, saved, isNamed };
  });
  for (const { saved, sheet } of cells.filter(({ saved, now }) => !isOthers(now, saved)))
    putCellBack(sheets.getItem(sheet.id), saved);
  return given;
}

function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const tried = name.slice(0, 31 - ending.length) + ending;
    if (!taken.some((one) => sameName(one.name, tried))) return tried;
  }
}
