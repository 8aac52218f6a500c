import { markName } from '../../core/workbook/sheetMark';
import { clearSheet } from './clearSheet';
import { putCellBack, type SavedCell } from './savedCell';
import { putBack, type SavedSheet } from './savedSheet';

/** Everything needed to take a write back, also one that broke in the middle. */
export interface RestorePoint {
  readonly idsBefore: readonly string[];
  readonly added: readonly { readonly name: string; readonly mark: string }[];
  readonly replaced: readonly SavedSheet[];
  readonly cells: readonly SavedCell[];
}

/**
 * Three trips: the list of sheets; which of the new ones are ours; the contents as they were.
 * Only a new sheet that carries our mark, or is still empty, is deleted: another person may have added one of the same name.
 */
export async function restoreTo(context: Excel.RequestContext, point: RestorePoint): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();

  const fresh = sheets.items
    .filter(({ id }) => !point.idsBefore.includes(id))
    .flatMap((sheet) => point.added.filter(({ name }) => name === sheet.name).map(({ mark }) => askWhetherOurs(sheet, mark)));
  if (fresh.length > 0) await context.sync();
  for (const { sheet } of fresh.filter(isOurs)) sheet.delete();

  const standing = new Set(sheets.items.map(({ id }) => id));
  for (const saved of point.replaced.filter(({ id }) => standing.has(id))) {
    const sheet = sheets.getItem(saved.id);
    clearSheet(sheet);
    putBack(sheet, saved);
  }
  for (const cell of point.cells.filter(({ sheetId }) => standing.has(sheetId))) putCellBack(sheets.getItem(cell.sheetId), cell);
  await context.sync();
}

interface FreshSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: Excel.NamedItem | null;
  readonly used: Excel.Range;
}

function askWhetherOurs(sheet: Excel.Worksheet, mark: string): FreshSheet {
  const name = mark === '' ? null : sheet.names.getItemOrNullObject(markName(mark));
  name?.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowCount');
  return { sheet, name, used };
}

function isOurs({ name, used }: FreshSheet): boolean {
  return used.isNullObject || (name !== null && !name.isNullObject);
}
