import { areaText, type Area, type CellRef } from '../../core/workbook/address';
import type { NotRestored, RenamedSheet } from '../../core/workbook/host';
import { markOf } from '../../core/workbook/sheetMark';
import { isProvisional, stampName } from './jobStamp';
import { sameName } from './sameName';
import type { RestorePoint } from './restorePoint';
import { askForCell, isAsSaved, isOthers, rawOf, type AskedCell, type SavedCell } from './savedCell';
import type { RawCell } from './rawCell';
import { askForSheet, extentOf, savedFrom, type AskedSheet, type BackupDepth, type SavedSheet } from './savedSheet';
import { samePage } from './savedPage';
import { askForMarked, marked, type Candidate } from './targets';

/** What became of the things a restore point is about, asked for; answered by the next sync. */
export interface AskedStanding {
  readonly point: RestorePoint;
  readonly job: number;
  readonly fresh: readonly FreshSheet[];
  readonly replaced: readonly {
    readonly saved: SavedSheet;
    readonly found: AskedSheet | null;
    readonly candidates: readonly Candidate[];
  }[];
  readonly cells: readonly { readonly saved: SavedCell; readonly asked: AskedCell }[];
}

/** A sheet that the write may have added. */
interface FreshSheet {
  readonly sheet: Excel.Worksheet;
  /** Among them the stamp of the job that added it; `null` where the sheet's own name tells that the write did. */
  readonly names: Excel.NamedItemCollection | null;
}

/** How things stand now. */
export interface Standing {
  /** Sheets that the write added. */
  readonly added: readonly Excel.Worksheet[];
  /** Sheets that it added and that are called otherwise now. */
  readonly stayed: readonly RenamedSheet[];
  /** The sheet that was replaced, as it is now; `null`: it is gone. */
  readonly replaced: readonly {
    readonly saved: SavedSheet;
    readonly now: { readonly sheet: Excel.Worksheet; readonly state: SavedSheet } | null;
  }[];
  /** Cells whose sheet is still there. */
  readonly cells: readonly { readonly saved: SavedCell; readonly sheet: Excel.Worksheet; readonly now: RawCell }[];
}

/**
 * Sheets of ours are found by their mark, among several that carry it by Excel's id; the user's own by id and else by name.
 * Only a sheet that carries the job's own stamp counts as added by it: another person, or another pane, may have added one of the same name,
 * blank or not.
 */
export function askForStanding(
  all: readonly Excel.Worksheet[],
  point: RestorePoint,
  job: number,
  wanted: BackupDepth,
): AskedStanding {
  const unnamed = all.filter(({ name }) => isProvisional(name, job));
  const sheets = all.filter((sheet) => !unnamed.includes(sheet));
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  // Neither name nor id tells: a person may have renamed it, and nobody promises that an id outlives saving and opening.
  const mayBeAdded = point.added.length === 0 ? [] : sheets;
  return {
    point,
    job,
    fresh: [...unnamed.map((sheet) => ({ sheet, names: null })), ...mayBeAdded.map(askForNames)],
    replaced: point.replaced.map((saved) => {
      const sheet = byId.get(saved.id);
      const depth: BackupDepth = {
        merges: wanted.merges && saved.merges !== null,
        looks: wanted.looks && saved.looks.length > 0,
      };
      const least = extentOf(saved);
      if (saved.mark === '')
        return { saved, found: sheet === undefined ? null : askForSheet(sheet, depth, least), candidates: [] };
      // Nobody promises that an id outlives saving and opening: what does not carry our mark is not ours, whatever its id.
      return { saved, found: null, candidates: askForMarked(sheets, saved.mark, new Map(), depth, least) };
    }),
    cells: point.cells.flatMap((saved) => {
      const sheet = byId.get(saved.sheetId) ?? sheets.find(({ name }) => sameName(name, saved.at.sheet));
      return sheet === undefined ? [] : [{ saved, asked: askForCell(sheet, saved.at) }];
    }),
  };
}

function askForNames(sheet: Excel.Worksheet): FreshSheet {
  sheet.names.load('items/name');
  return { sheet, names: sheet.names };
}

/** After the sync. */
export function standingOf({ point, job, fresh, replaced, cells }: AskedStanding): Standing {
  return {
    ...foundOf(fresh, point, job),
    replaced: replaced.map(({ saved, found, candidates }) => {
      const asked = found ?? marked(candidates, saved.id);
      return { saved, now: asked === null ? null : { sheet: asked.sheet, state: savedFrom(asked, saved.mark) } };
    }),
    cells: cells.map(({ saved, asked }) => ({ saved, sheet: asked.sheet, now: rawOf(asked) })),
  };
}

interface Found {
  readonly added: readonly Excel.Worksheet[];
  readonly stayed: readonly RenamedSheet[];
}

/**
 * Of the sheets with the stamp of the job those of its names are its own. A copy that a person made carries the stamp too, and one that is
 * called otherwise may be such a copy: nothing of it is taken away, and where ours is gone it is told.
 */
function foundOf(fresh: readonly FreshSheet[], { added }: RestorePoint, job: number): Found {
  const unnamed = fresh.flatMap(({ sheet, names }) => (names === null ? [sheet] : []));
  const stamped = fresh.filter(({ names }) => names?.items.some(({ name }) => sameName(name, stampName(job))) === true);
  const each = added.map(({ name, mark }) => {
    const alike = stamped.flatMap(({ sheet, names }) => (markAmong(names) === mark ? [sheet] : []));
    const own = alike.filter((sheet) => sameName(sheet.name, name));
    return { own, stayed: own.length > 0 ? [] : alike.map((sheet) => ({ from: name, to: sheet.name })) };
  });
  return { added: [...unnamed, ...each.flatMap(({ own }) => own)], stayed: each.flatMap(({ stayed }) => stayed) };
}

function markAmong(names: Excel.NamedItemCollection | null): string {
  return names?.items.map(({ name }) => markOf(name)).find((mark) => mark !== null) ?? '';
}

/** Whether nothing at all has changed since the restore point was taken. */
export function isUntouched({ added, replaced, cells }: Standing): boolean {
  return (
    added.length === 0 &&
    replaced.every(({ saved, now }) => now !== null && kept(now.state) === kept(saved)) &&
    cells.every(({ saved, now }) => isAsSaved(now, saved))
  );
}

/** Where a sheet stands among the others, and the colour of its tab, are not the write's doing. */
function kept(saved: SavedSheet): string {
  return JSON.stringify({ ...saved, place: null });
}

/**
 * Whether the sheets and cells hold what the restore point says. Looks are not compared: Excel may tell in other words what it took
 * without complaint. A name counts only where the sheet could be given it.
 */
export function holdsAsBefore({ added, replaced, cells }: Standing, names: boolean): boolean {
  return (
    added.length === 0 &&
    replaced.every(
      ({ saved, now }) => now !== null && holdsSame(now.state, saved) && (!names || now.state.name === saved.name),
    ) &&
    cells.every(({ saved, now }) => isAsSaved(now, saved) || isOthers(now, saved))
  );
}

/** Cells that somebody else has edited since: they are left alone. */
export function othersCells({ cells }: Standing): readonly CellRef[] {
  return cells.filter(({ saved, now }) => isOthers(now, saved)).map(({ saved }) => saved.at);
}

/** The same contents with their number formats, the same charts of ours, and the same merges where they are known of both. */
function holdsSame(now: SavedSheet, saved: SavedSheet): boolean {
  return (
    JSON.stringify(filled(now)) === JSON.stringify(filled(saved)) &&
    [...now.charts].sort().join('\n') === [...saved.charts].sort().join('\n') &&
    (now.merges === null || saved.merges === null || mergesText(now.merges) === mergesText(saved.merges))
  );
}

function filled({ area, contents, formats }: SavedSheet): readonly unknown[] {
  const { top = 1, left = 1 } = area ?? {};
  return contents.flatMap((row, down) =>
    row.flatMap((content, across) => (content === '' ? [] : [[top + down, left + across, content, formats[down]?.[across]]])),
  );
}

function mergesText(merges: readonly Area[]): string {
  return merges.map(areaText).sort().join();
}

/** What could not be put back: a sheet that is gone is made anew, and Excel has no call that takes a print area away. */
export function notRestored(before: Standing, after: Standing): readonly NotRestored[] {
  const isAnew = before.replaced.some(({ now }) => now === null);
  const isSamePage = after.replaced.every(({ saved, now }) => now !== null && samePage(now.state.page, saved.page));
  return [...(isSamePage ? [] : (['page'] as const)), ...(isAnew ? (['objects'] as const) : [])];
}
