import type { HostFailure } from '../../core/workbook/host';
import type { RestorePoint } from './restorePoint';
import { sameName } from './sameName';
import { askForSheets } from './targets';

/** Which sheet that was to be added finds its name taken since, once the write has been taken back; `null` when none does. One trip. */
export async function takenName(context: Excel.RequestContext, { added, idsBefore }: RestorePoint): Promise<HostFailure | null> {
  const sheets = askForSheets(context);
  await context.sync();
  const since = sheets.items.filter(({ id }) => !idsBefore.includes(id));
  const taken = added.find(({ name }) => since.some((other) => sameName(other.name, name)));
  return taken === undefined ? null : { code: 'nameTaken', sheet: taken.name };
}
