import { markName } from '../../../src/core/workbook/sheetMark';
import type { Sheet as SheetValue, Workbook as WorkbookValue } from '../../../src/core/workbook/workbook';
import { PLAIN_FORMAT } from './cellFormat';
import { sheetPrefix } from './areas';
import { Workbook } from './workbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook value of the core, open in our model. */
export function workbookFrom(value: WorkbookValue): Workbook {
  const workbook = new Workbook(value.name);
  workbook.date1904 = value.date1904;
  workbook.isReadOnly = value.isReadOnly;
  for (const sheet of value.sheets) addSheet(workbook, sheet);
  if (value.isStructureProtected) workbook.protection.turnOn({}, null, 'Workbook');
  // Values come with their formulas: nothing is calculated until something changes.
  workbook.calculation.forget();
  return workbook;
}

function addSheet(workbook: Workbook, value: SheetValue): void {
  const sheet = workbook.append(value.name);
  sheet.visibility = VISIBILITY[value.visibility];
  sheet.isWorksheet = value.kind === 'worksheet';
  for (const [row, cells] of value.rows)
    for (const [column, cell] of cells) {
      sheet.place(row, column, { value: cell.value, formula: cell.formula }, cell.format);
      if (cell.look !== null) {
        const { bold, indent, fill, font } = cell.look;
        const format = sheet.formats.at(row, column);
        sheet.formats.put(row, column, {
          ...format,
          font: { ...format.font, bold, name: font ?? PLAIN_FORMAT.font.name },
          fill: fill === null ? format.fill : { ...format.fill, color: `#${fill}`, pattern: 'Solid' },
          alignment: { ...format.alignment, indentLevel: indent },
        });
      }
    }
  sheet.merges = [...value.merges];
  for (const row of value.hiddenRows) sheet.rows.hide(row, row, true);
  for (const column of value.hiddenColumns) sheet.columns.hide(column, column, true);
  if (value.mark !== null) sheet.names.add(markName(value.mark), `${sheetPrefix(value.name)}!$A$1`, '', false);
  if (value.isProtected) sheet.protection.turnOn({}, null, 'Worksheet');
}
