import type { Cell } from '../../../src/core/workbook/cell';
import { markOf } from '../../../src/core/workbook/sheetMark';
import type { Sheet as SheetValue, Workbook as WorkbookValue } from '../../../src/core/workbook/workbook';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The model as a workbook value of the core, without looks. */
export function valueOf(workbook: Workbook): WorkbookValue {
  workbook.calculate();
  return {
    name: workbook.name,
    sheets: workbook.sheets.map(sheetValue),
    date1904: workbook.date1904,
    isStructureProtected: workbook.protection.isOn,
    isReadOnly: workbook.isReadOnly,
  };
}

function sheetValue(sheet: Sheet): SheetValue {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, column, { value, formula }] of sheet.cells.all()) {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, { value, formula, format: sheet.formats.at(row, column).numberFormat, look: null }));
  }
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    kind: sheet.isWorksheet ? 'worksheet' : 'other',
    rows,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.rows.hiddenIndexes),
    hiddenColumns: new Set(sheet.columns.hiddenIndexes),
    isProtected: sheet.protection.isOn,
    mark: sheet.names.all.map(({ name }) => markOf(name)).find((mark) => mark !== null) ?? null,
  };
}
