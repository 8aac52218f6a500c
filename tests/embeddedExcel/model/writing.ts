import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { areaLabel, cellCount, heightOf, overlaps, widthOf } from './areas';
import { withNumberFormat } from './cellFormat';
import { isFormula } from './formulaShape';
import { entered } from './input';
import { plainValue, valueType } from './plainValue';
import { fromR1C1 } from './r1c1';
import type { Sheet } from './sheet';

/** Excel's own limit of cells for one operation. Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization. */
const OPERATION_LIMIT = 33_554_000;
const FORMULA_LIMIT = 8_192;

/**
 * Puts values or formulas into an area: a list of rows of exactly its size, or one value for all of it. `null` leaves a cell as it is,
 * `''` empties it. Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values.
 */
export function writeCells(sheet: Sheet, area: Area, input: unknown, notation: 'A1' | 'R1C1', where: string): void {
  sheet.requireUnlocked(area, where);
  const { isWatched } = sheet.workbook;
  const isTold = cellCount(area) === 1 && (isWatched('changed') || isWatched('tableChanged'));
  const before = isTold ? sheet.content(area.top, area.left) : null;
  eachCell(sheet, area, input, where, (row, column, content) => {
    if (content === null || sheet.isCovered(row, column)) return;
    const format = sheet.formats.at(row, column);
    const result = entered(content, format.numberFormat);
    if (result.formula === null) sheet.write(row, column, { value: result.value, formula: null });
    else {
      if (result.formula.length > FORMULA_LIMIT) throw new ExcelError('FormulaLengthExceedsLimit', where);
      const formula = notation === 'A1' ? result.formula : fromR1C1(result.formula, row, column);
      if (!isFormula(formula)) throw new ExcelError('InvalidArgument', where);
      sheet.write(row, column, { value: { kind: 'number', value: 0 }, formula });
    }
    if (result.format !== null && format.numberFormat === 'General')
      sheet.formats.put(row, column, withNumberFormat(format, result.format));
  });
  for (const table of sheet.tables) if (table.heading !== null && overlaps(table.heading, area)) table.settleHeadings();
  sheet.workbook.calculateEntered();
  const after = isTold ? sheet.content(area.top, area.left) : null;
  sheet.workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: 'RangeEdited',
    details:
      before === null || after === null
        ? null
        : {
            valueBefore: plainValue(before.value),
            valueAfter: plainValue(after.value),
            valueTypeBefore: valueType(before),
            valueTypeAfter: valueType(after),
          },
  });
}

/** Number formats: rows of the area's size, or one for all. They are kept as they are written, in English. */
export function writeNumberFormats(sheet: Sheet, area: Area, input: unknown, where: string): void {
  sheet.requireAllowed('allowFormatCells', where);
  if (!Array.isArray(input)) {
    if (typeof input !== 'string') throw new ExcelError('InvalidArgument', where);
    sheet.formats.change(area, (format) => withNumberFormat(format, input));
    return;
  }
  eachCell(sheet, area, input, where, (row, column, format) => {
    if (format === null) return;
    const before = sheet.formats.at(row, column);
    if (before.numberFormat !== format) sheet.formats.put(row, column, withNumberFormat(before, String(format)));
  });
}

function eachCell(
  sheet: Sheet,
  area: Area,
  input: unknown,
  where: string,
  put: (row: number, column: number, content: string | number | boolean | null) => void,
): void {
  if (input === null || input === undefined) throw new ExcelError('InvalidArgument', where);
  if (!Array.isArray(input)) {
    if (cellCount(area) > OPERATION_LIMIT) throw new ExcelError('OperationCellsExceedLimit', where);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) put(row, column, scalar(input, where));
    return;
  }
  const rows: readonly unknown[] = input;
  if (rows.length !== heightOf(area)) throw wrongSize(area, where);
  // Checked whole before anything is written.
  for (const row of rows) if (!Array.isArray(row) || row.length !== widthOf(area)) throw wrongSize(area, where);
  rows.forEach((row, down) => {
    if (Array.isArray(row)) row.forEach((one: unknown, across) => put(area.top + down, area.left + across, scalar(one, where)));
  });
}

function wrongSize(area: Area, where: string): ExcelError {
  return new ExcelError('InvalidArgument', `${where} ${areaLabel(area)}: the array has another size`);
}

function scalar(value: unknown, where: string): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument', where);
}
