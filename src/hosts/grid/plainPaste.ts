import type { ICellData, Injector, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { pastedTable } from './pastedTable';

/**
 * What comes from another program is pasted as its text, read like typed text: the grid reads clipboards the American way, and a
 * `1.234` or `98,5%` copied from a Vietnamese Excel would become another number without a word. What was copied in the grid itself
 * is left to the grid.
 * @param onRefused the place has no room: a merged cell inside it, or the end of the sheet
 */
export function plainPaste(injector: Injector, api: FUniver, onRefused: () => void): void {
  const clipboard = injector.get(ISheetClipboardService);
  const { paste, legacyPaste } = clipboard;
  const isOwn = (html: string): boolean => {
    const id = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  clipboard.legacyPaste = async (html = '', text = '', files) =>
    text === '' || isOwn(html) ? legacyPaste.call(clipboard, html, text, files) : put(api, pastedTable(text), onRefused);
  clipboard.paste = async (item, type) => {
    const [text, html] = await Promise.all([contentOf(item, 'text/plain'), contentOf(item, 'text/html')]);
    return text === '' || isOwn(html) ? paste.call(clipboard, item, type) : put(api, pastedTable(text), onRefused);
  };
}

async function contentOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

function put(api: FUniver, texts: readonly (readonly string[])[], onRefused: () => void): boolean {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const chosen = sheet?.getSelection()?.getActiveRange()?.getRange();
  if (sheet === undefined || chosen === undefined) return false;
  // One text fills all that is chosen, as in a spreadsheet.
  const [only] = texts.length === 1 && texts[0]?.length === 1 ? texts[0] : [];
  const rows = only === undefined ? texts.length : chosen.endRow - chosen.startRow + 1;
  const columns = only === undefined ? Math.max(...texts.map(({ length }) => length)) : chosen.endColumn - chosen.startColumn + 1;
  const merges = sheet.getSheet().getMergeData();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = chosen.startRow; row < chosen.startRow + rows; row += 1) {
    for (let column = chosen.startColumn; column < chosen.startColumn + columns; column += 1) {
      const text = only ?? texts[row - chosen.startRow]?.[column - chosen.startColumn] ?? '';
      if (isCovered(merges, row, column)) {
        if (text === '' || only !== undefined) continue;
        onRefused();
        return false;
      }
      if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) {
        onRefused();
        return false;
      }
      (cellValue[row] ??= {})[column] = cellFor(text);
    }
  }
  const range = { ...chosen, endRow: chosen.startRow + rows - 1, endColumn: chosen.startColumn + columns - 1 };
  const params = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), range, value: cellValue };
  return api.syncExecuteCommand(SetRangeValuesCommand.id, params);
}

function cellFor(text: string): ICellData {
  if (text.startsWith('=') && text.length > 1) return { f: text, v: null, p: null, si: null };
  return { v: text === '' ? null : text, f: null, p: null, si: null };
}

/** Inside a merged cell, and not its first. */
function isCovered(merges: readonly IRange[], row: number, column: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow &&
      row <= endRow &&
      column >= startColumn &&
      column <= endColumn &&
      (row !== startRow || column !== startColumn),
  );
}
