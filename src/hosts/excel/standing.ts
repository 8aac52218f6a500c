import { sameName } from './sameName';
import type { RestorePoint } from './restorePoint';
import { askForCell, isAsSaved, savedCellFrom, type AskedCell, type SavedCell } from './savedCell';
import { askForSheet, savedFrom, type AskedSheet, type BackupDepth, type SavedSheet } from './savedSheet';
import { markName } from '../../core/workbook/sheetMark';
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
  readonly cells: readonly { readonly saved: SavedCell; readonly sheet: Excel.Worksheet; readonly now: SavedCell }[];
}

/**
 * Sheets are found by Excel's id and else by their mark; the user's own by id and else by name.
 * Only a new sheet that carries our mark, or is still empty, counts as added: another person may have added one of the same name.
 */
export function askForStanding(sheets: readonly Excel.Worksheet[], point: RestorePoint, merges: boolean): AskedStanding {
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
      const depth: BackupDepth = { merges, looks: saved.looks.length > 0 };
      return sheet === undefined
        ? { saved, found: null, candidates: askForMarked(sheets, saved.mark, new Map(), depth) }
        : { saved, found: askForSheet(sheet, depth), candidates: [] };
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
    cells: cells.map(({ saved, asked }) => ({ saved, sheet: asked.sheet, now: savedCellFrom(asked) })),
  };
}

function isOurs({ name, used }: FreshSheet): boolean {
  return used.isNullObject || (name !== null && !name.isNullObject);
}

/** Whether everything is as the restore point says; the name of a sheet counts only where it could be given back. */
export function isAsBefore({ added, replaced, cells }: Standing, names: boolean): boolean {
  return (
    added.length === 0 &&
    replaced.every(({ saved, now }) => now !== null && comparable(now.state, names) === comparable(saved, names)) &&
    cells.every(({ saved, now }) => isAsSaved(now, saved))
  );
}

function comparable({ id, name, mark, ...rest }: SavedSheet, names: boolean): string {
  void [id, mark];
  return JSON.stringify(names ? { name, ...rest } : rest);
}
