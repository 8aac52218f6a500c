import type { Edit } from '../../core/workbook/edit';
import type { HostFailure } from '../../core/workbook/host';
import { sameName } from './sameName';
import { askForSheets } from './targets';

/** Which protection stands in the way of the edits, `null` when none does. One trip. */
export async function protectedTarget(context: Excel.RequestContext, edits: readonly Edit[]): Promise<HostFailure | null> {
  const sheets = askForSheets(context);
  await context.sync();
  const names = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : edit.cells.map(({ at }) => at.sheet)));
  const locked = sheets.items.find(({ name, protection }) => protection.protected && names.some((one) => sameName(one, name)));
  if (locked !== undefined) return { code: 'sheetProtected', sheet: locked.name };
  return context.workbook.protection.protected ? { code: 'structureProtected' } : null;
}
