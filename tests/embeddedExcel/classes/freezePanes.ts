import { ExcelError } from '../excelError';
import { orDefault, wholeArgument } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import { EVERYTHING } from '../model/areas';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import { wireRange } from './range';
import { rangeArgument } from './rangeArgument';

/** `Excel.WorksheetFreezePanes`. */
export const FREEZE_PANES: ClassTable<Sheet> = {
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocation: (sheet) => {
      if (sheet.frozen === null) throw new ExcelError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
      return wireRange(new RangeView(sheet, sheet.frozen));
    },
    GetLocationOrNullObject: (sheet) => (sheet.frozen === null ? null : wireRange(new RangeView(sheet, sheet.frozen))),
  },
  calls: {
    FreezeAt: (sheet, [range]) => {
      const { area } = rangeArgument(range, sheet, 'WorksheetFreezePanes.freezeAt');
      sheet.frozen = { ...area, top: 1, left: 1 };
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { ...EVERYTHING, bottom: orDefault(count, 1, wholeArgument, 'WorksheetFreezePanes.freezeRows') };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { ...EVERYTHING, right: orDefault(count, 1, wholeArgument, 'WorksheetFreezePanes.freezeColumns') };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
};
