import { parseArea, type CellRef } from '../../core/workbook/address';
import { officeRefused } from './officeRefused';

/**
 * Tells which cell is chosen whenever another one is; of an area its first cell. Returns the way to stop. Hints only: where Excel
 * refuses, nothing is told.
 */
export function watchSelection(run: typeof Excel.run, listener: (at: CellRef) => void): () => void {
  let stopped = false;
  const chosen = (worksheetId: string, address: string): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      await context.sync();
      const at = firstCell(sheet.name, address);
      if (at !== null && !stopped) listener(at);
    }).catch((error: unknown) => void officeRefused(error));
  const registered = run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      chosen(worksheetId, address),
    );
    await context.sync();
    return { context, handler };
  }).catch(officeRefused);
  return () => {
    stopped = true;
    void registered.then(async (found) => {
      if (found === null) return;
      // An event is removed only with the context that added it.
      await run(found.context, async (context) => {
        found.handler.remove();
        await context.sync();
      }).catch(officeRefused);
    });
  };
}

/** `B3:C5` begins at B3; several areas at the first; whole columns and rows are about no one cell. */
function firstCell(sheet: string, address: string): CellRef | null {
  const [first = ''] = address.split(',');
  const area = parseArea(first.slice(first.lastIndexOf('!') + 1));
  return area === null ? null : { sheet, row: area.top, column: area.left };
}
