import { ExcelError } from '../excelError';
import { orDefault, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { sheetEvents } from './sheetEvents';
import { WORKSHEET } from './worksheet';

/** Whom events of the whole workbook are addressed to. */
const WORKBOOK_TARGET = (): string => 'Workbook';

const shown = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

function required(sheet: Sheet | null | undefined, where: string): WireObject {
  if (sheet === null || sheet === undefined) throw new ExcelError('ItemNotFound', where);
  return bind(WORKSHEET, sheet);
}

/** `Excel.WorksheetCollection`. */
export const WORKSHEETS: ClassTable<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => bind(WORKSHEET, sheet)),
  objects: {
    Add: (workbook, [name]) => bind(WORKSHEET, workbook.add(orDefault(name, null, textArgument, 'WorksheetCollection.add'))),
    GetActiveWorksheet: (workbook) => bind(WORKSHEET, workbook.active),
    GetFirst: (workbook, [visibleOnly]) => required(shown(workbook, visibleOnly)[0], 'WorksheetCollection.getFirst'),
    GetLast: (workbook, [visibleOnly]) => required(shown(workbook, visibleOnly).at(-1), 'WorksheetCollection.getLast'),
    GetItem: (workbook, [key]) =>
      required(workbook.sheetFor(textArgument(key, 'WorksheetCollection.getItem')), 'WorksheetCollection.getItem'),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.sheetFor(textArgument(key, 'WorksheetCollection.getItemOrNullObject'));
      return sheet === null ? null : bind(WORKSHEET, sheet);
    },
  },
  calls: { GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length },
  events: {
    ...sheetEvents(WORKBOOK_TARGET),
    Added: { type: 13, target: WORKBOOK_TARGET },
    Deleted: { type: 15, target: WORKBOOK_TARGET },
    Moved: { type: 27, target: WORKBOOK_TARGET },
  },
};
