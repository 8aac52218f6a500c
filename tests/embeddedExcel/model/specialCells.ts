import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { rectangles } from './rectangles';
import type { Content } from './cellStore';
import type { Sheet } from './sheet';

/** `Excel.SpecialCellType` as far as it is known here, merged into rectangles. Source: `Excel.Range.getSpecialCells` in @types/office-js. */
export function specialCells(sheet: Sheet, area: Area, kind: unknown, valueType: unknown): readonly Area[] {
  sheet.workbook.calculate();
  const inside = bounded(sheet, area);
  switch (kind) {
    case 'Constants':
      return filled(sheet, area, (content) => content.formula === null && isOfType(content, valueType));
    case 'Formulas':
      return filled(sheet, area, (content) => content.formula !== null && isOfType(content, valueType));
    case 'Blanks':
      return inside === null
        ? []
        : rectangles(
            cellsWhere(
              inside,
              (row, column) => sheet.cells.at(row, column).value.kind === 'blank' && sheet.cells.at(row, column).formula === null,
            ),
          );
    case 'Visible':
      return rectangles(
        cellsWhere(inside ?? area, (row, column) => !sheet.rows.isHidden(row) && !sheet.columns.isHidden(column)),
      );
    default:
      throw new ExcelError('ApiNotFound', `Range.getSpecialCells ${String(kind)}`);
  }
}

function filled(sheet: Sheet, area: Area, wanted: (content: Content) => boolean): readonly Area[] {
  return rectangles(
    [...sheet.cells.within(area)].flatMap(([row, column, content]) => (wanted(content) ? [{ row, column }] : [])),
  );
}

/** Nothing is looked for outside the used range, as in Excel. */
function bounded(sheet: Sheet, area: Area): Area | null {
  const used = sheet.used(false);
  if (used === null) return null;
  const shared = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

function* cellsWhere(
  area: Area,
  wanted: (row: number, column: number) => boolean,
): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) if (wanted(row, column)) yield { row, column };
}

const KINDS: Readonly<Record<string, Content['value']['kind']>> = {
  Numbers: 'number',
  Text: 'text',
  Logical: 'boolean',
  Errors: 'error',
};

/** `ErrorsText` is errors or texts. */
function isOfType({ value }: Content, valueType: unknown): boolean {
  if (valueType === undefined || valueType === null || valueType === 'All') return true;
  const parts = String(valueType).match(/[A-Z][a-z]+/g) ?? [];
  return parts.some((part) => KINDS[part === 'Number' ? 'Numbers' : part === 'Error' ? 'Errors' : part] === value.kind);
}
