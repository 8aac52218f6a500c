import { areaText, type Area, type CellRef } from '../../core/workbook/address';
import type { NotRestored } from '../../core/workbook/host';
import { markName } from '../../core/workbook/sheetMark';
import { sameName } from './sameName';
import type { RestorePoint } from './restorePoint';
import { askForCell, isAsSaved, isOthers, rawOf, type AskedCell, type SavedCell } from './savedCell';
import type { RawCell } from './rawCell';
import { askForSheet, extentOf, savedFrom, type AskedSheet, type BackupDepth, type SavedSheet } from './savedSheet';
import { samePage } from './savedPage';
import { askForMarked, marked, type Candidate } from './targets';

/** What became of the things a restore point is about, asked for; answered by the next sync. */
export interface AskedStanding {
  readonly fresh: readonly FreshSheet[];
  readonly replaced: readonly {
    readonly saved: SavedSheet;
    readonly found: AskedSheet | null;
    readonly candidates: readonly Candidate[];
  }[];
  readonly cells: readonly { readonly saved: SavedCell; readonly asked: AskedCell }[];
}

/** A sheet that was not there before the write and has the name of one it added. */
interface FreshSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: Excel.NamedItem | null;
  readonly used: Excel.Range;
}

/** How things stand now. */
export interface Standing {
  /** Sheets that the write added. */
  readonly added: readonly Excel.Worksheet[];
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
 * Only a new sheet that carries our mark, or is still empty, counts as added: another person may have added one of the same name.
 */
export function askForStanding(sheets: readonly Excel.Worksheet[], point: RestorePoint, wanted: BackupDepth): AskedStanding {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const fresh = sheets
    .filter(({ id }) => !point.idsBefore.includes(id))
    .flatMap((sheet) =>
      point.added.filter(({ name }) => sameName(name, sheet.name)).map(({ mark }) => askWhetherOurs(sheet, mark)),
    );
  return {
    fresh,
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
      const inOrder = sheet === undefined ? sheets : [sheet, ...sheets.filter(({ id }) => id !== saved.id)];
      return { saved, found: null, candidates: askForMarked(inOrder, saved.mark, new Map(), depth, least) };
    }),
    cells: point.cells.flatMap((saved) => {
      const sheet = byId.get(saved.sheetId) ?? sheets.find(({ name }) => sameName(name, saved.at.sheet));
      return sheet === undefined ? [] : [{ saved, asked: askForCell(sheet, saved.at) }];
    }),
  };
}

function askWhetherOurs(sheet: Excel.Worksheet, mark: string): FreshSheet {
  const name = mark === '' ? null : sheet.names.getItemOrNullObject(markName(mark));
  name?.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowCount');
  return { sheet, name, used };
}

/** After the sync. */
export function standingOf({ fresh, replaced, cells }: AskedStanding): Standing {
  return {
    added: fresh.filter(isOurs).map(({ sheet }) => sheet),
    replaced: replaced.map(({ saved, found, candidates }) => {
      const asked = found ?? marked(candidates);
      return { saved, now: asked === null ? null : { sheet: asked.sheet, state: savedFrom(asked, saved.mark) } };
    }),
    cells: cells.map(({ saved, asked }) => ({ saved, sheet: asked.sheet, now: rawOf(asked) })),
  };
}

function isOurs({ name, used }: FreshSheet): boolean {
  return used.isNullObject || (name !== null && !name.isNullObject);
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

/** The same contents with their number formats, and the same merges where they are known of both. */
function holdsSame(now: SavedSheet, saved: SavedSheet): boolean {
  return (
    JSON.stringify(filled(now)) === JSON.stringify(filled(saved)) &&
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
