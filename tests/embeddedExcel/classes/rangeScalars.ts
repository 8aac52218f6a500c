import { ExcelError } from '../excelError';
import { booleanArgument, recordArgument } from '../wire/arguments';
import type { Scalar } from '../wire/classTable';
import type { Area } from '../../../src/core/workbook/address';
import { areWholeColumns, areWholeRows, areaLabel, cellCount, contains, heightOf, overlaps, widthOf } from '../model/areas';
import type { Content } from '../model/cellStore';
import { plainValue, valueType } from '../model/plainValue';
import { toR1C1 } from '../model/r1c1';
import { FormatView, type RangeView } from '../model/rangeView';
import type { Hyperlink } from '../model/sheet';
import { shownText } from '../model/shownText';
import { writeCells, writeNumberFormats } from '../model/writing';

import { styleArgument } from './style';

type Cell = (range: RangeView, row: number, column: number, content: Content) => unknown;

/** One answer for each cell, row by row; `null` for more cells than Excel answers. */
function grid(cell: Cell): (range: RangeView) => unknown {
  return (range) => {
    const { sheet, area } = range;
    if (cellCount(area) > sheet.workbook.readLimit) return null;
    sheet.workbook.calculate();
    return Array.from({ length: heightOf(area) }, (_, down) =>
      Array.from({ length: widthOf(area) }, (_unused, across) => {
        const [row, column] = [area.top + down, area.left + across];
        return cell(range, row, column, sheet.cells.at(row, column));
      }),
    );
  };
}

function written(name: string, notation: 'A1' | 'R1C1'): (range: RangeView, value: unknown) => void {
  return (range, value) => writeCells(range.sheet, range.area, value, notation, `Range.${name}`);
}

const values: Cell = (_range, _row, _column, { value }) => plainValue(value);
const formulas: Cell = (_range, _row, _column, { value, formula }) => (formula === null ? plainValue(value) : `=${formula}`);
const formulasR1C1: Cell = (_range, row, column, { value, formula }) =>
  formula === null ? plainValue(value) : `=${toR1C1(formula, row, column)}`;
const text: Cell = ({ sheet }, row, column, { value }) =>
  shownText(value, sheet.formats.at(row, column).numberFormat, sheet.workbook.separators, sheet.workbook.date1904);
const numberFormat: Cell = ({ sheet }, row, column) => sheet.formats.at(row, column).numberFormat;

const setNumberFormat = (range: RangeView, value: unknown): void =>
  writeNumberFormats(range.sheet, range.area, value, 'Range.numberFormat');

const address = (range: RangeView): string => range.sheet.workbook.addressOn(range.sheet, areaLabel(range.area));

export const RANGE_SCALARS: Readonly<Record<string, Scalar<RangeView>>> = {
  Address: { get: address },
  AddressLocal: { get: address },
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  RowIndex: { get: ({ area }) => area.top - 1 },
  ColumnIndex: { get: ({ area }) => area.left - 1 },
  RowCount: { get: ({ area }) => heightOf(area) },
  ColumnCount: { get: ({ area }) => widthOf(area) },
  IsEntireRow: { get: ({ area }) => areWholeRows(area) },
  IsEntireColumn: { get: ({ area }) => areWholeColumns(area) },
  Values: { get: grid(values), set: written('values', 'A1') },
  Formulas: { get: grid(formulas), set: written('formulas', 'A1') },
  FormulasLocal: { get: grid(formulas), set: written('formulasLocal', 'A1') },
  FormulasR1C1: { get: grid(formulasR1C1), set: written('formulasR1C1', 'R1C1') },
  Text: { get: grid(text) },
  NumberFormat: { get: grid(numberFormat), set: setNumberFormat },
  NumberFormatLocal: { get: grid(numberFormat), set: setNumberFormat },
  ValueTypes: { get: grid((_range, _row, _column, content) => valueType(content)) },
  HasSpill: { get: ({ sheet, area }) => sharedBy(sheet.spills, area) },
  Hidden: {
    get: ({ sheet, area }) => {
      const rows = sheet.rows.areHidden(area.top, area.bottom);
      const columns = sheet.columns.areHidden(area.left, area.right);
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
  },
  RowHidden: {
    get: ({ sheet, area }) => sheet.rows.areHidden(area.top, area.bottom),
    set: ({ sheet, area }, value) => {
      sheet.requireAllowed('allowFormatRows', 'Range.rowHidden');
      const isHidden = booleanArgument(value, 'Range.rowHidden');
      sheet.rows.hide(area.top, area.bottom, isHidden);
      sheet.workbook.tell({ kind: 'rowsHidden', sheet, area, change: isHidden ? 'Hidden' : 'Unhidden' });
    },
  },
  ColumnHidden: {
    get: ({ sheet, area }) => sheet.columns.areHidden(area.left, area.right),
    set: ({ sheet, area }, value) => {
      sheet.requireAllowed('allowFormatColumns', 'Range.columnHidden');
      sheet.columns.hide(area.left, area.right, booleanArgument(value, 'Range.columnHidden'));
    },
  },
  Top: { get: ({ sheet, area }) => sheet.rows.offset(area.top) },
  Left: { get: ({ sheet, area }) => sheet.columns.offset(area.left) },
  Height: { get: ({ sheet, area }) => sheet.rows.offset(area.bottom + 1) - sheet.rows.offset(area.top) },
  Width: { get: ({ sheet, area }) => sheet.columns.offset(area.right + 1) - sheet.columns.offset(area.left) },
  Style: {
    get: ({ sheet, area }) => new FormatView(sheet, [area]).common((format) => format.style),
    set: ({ sheet, area }, value) => {
      const style = styleArgument(sheet.workbook, value);
      new FormatView(sheet, [area]).change((format) => style.appliedTo(format), 'Range.style');
    },
  },
  LinkedDataTypeState: { get: grid(() => 'None') },
  SavedAsArray: { get: ({ sheet, area }) => sharedBy(sheet.arrays, area) },
  Hyperlink: { get: commonLink, set: setLink },
};

/** Whether all cells of the area lie in one of these, `null` when only some do. Source: `Excel.Range.hasSpill` in @types/office-js. */
function sharedBy(areas: readonly Area[], area: Area): boolean | null {
  if (areas.some((one) => contains(one, area))) return true;
  return areas.some((one) => overlaps(one, area)) ? null : false;
}

function commonLink({ sheet, area }: RangeView): Hyperlink | null {
  const first = sheet.linkAt(area.top, area.left);
  return first === null ? null : { textToDisplay: String(plainValue(sheet.content(area.top, area.left).value)), ...first };
}

/** A link gives its cells the look of links, and its text when it has one. Source: `Excel.Range.hyperlink` in @types/office-js. */
function setLink({ sheet, area }: RangeView, value: unknown): void {
  const link = linkFrom(value);
  sheet.requireUnlocked(area, 'Range.hyperlink');
  sheet.setLink(area, link);
  sheet.formats.change(area, (format) => ({
    ...format,
    style: 'Hyperlink',
    font: { ...format.font, color: '#0563C1', underline: 'Single' },
  }));
  const shown = link.textToDisplay;
  if (shown === undefined) return;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (!sheet.isCovered(row, column) && sheet.cells.at(row, column).formula === null)
        sheet.write(row, column, { value: { kind: 'text', text: shown }, formula: null });
}

export function linkFrom(value: unknown): Hyperlink {
  const given = recordArgument(value, 'Range.hyperlink');
  const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
  for (const [name, one] of Object.entries(given))
    if (!known.includes(name) || typeof one !== 'string') throw new ExcelError('InvalidArgument', `Range.hyperlink.${name}`);
  return given;
}
