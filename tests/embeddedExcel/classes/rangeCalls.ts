import { ExcelError } from '../excelError';
import { booleanArgument, oneOf, orDefault, textArgument } from '../wire/arguments';
import { isWireObject, type ClassTable } from '../wire/classTable';
import { areWholeColumns, areWholeRows, cellCount, heightOf, widthOf } from '../model/areas';
import { autoFill, FILL_KINDS } from '../model/autoFill';
import { clearArea, CLEAR_KINDS } from '../model/clearing';
import { copyCells, COPY_KINDS } from '../model/copying';
import { replaceAll } from '../model/finding';
import { groupLines, showDetails, ungroupLines } from '../model/outline';
import type { Lines } from '../model/lines';
import { RangeList, type RangeView } from '../model/rangeView';
import { deleteCells } from '../model/shifting';
import { writeCells } from '../model/writing';
import { cellProperties, columnProperties, rowProperties } from './cellProperties';
import { rangeArgument } from './rangeArgument';
import { setCellProperties, setColumnProperties, setRowProperties } from './settableProperties';
import { searchCriteria } from './searchCriteria';

type Calls = NonNullable<ClassTable<RangeView>['calls']>;

export const RANGE_CALLS: Calls = {
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== heightOf(area) || columns !== widthOf(area))
      throw new ExcelError('InvalidArgument', 'Range: the array has another size');
  },
  Calculate: ({ sheet }) => sheet.workbook.calculate(true),
  SetDirty: ({ sheet }) => sheet.workbook.calculation.touchAll(),
  Clear: ({ sheet, area }, [applyTo]) => clearArea(sheet, area, orDefault(applyTo, 'All', oneOf(CLEAR_KINDS), 'Range.clear')),
  Merge: ({ sheet, area }, [across]) => sheet.merge(area, orDefault(across, false, booleanArgument, 'Range.merge')),
  Unmerge: ({ sheet, area }) => sheet.unmerge(area),
  Select: ({ sheet, area }) => sheet.workbook.select(sheet, area),
  Delete: ({ sheet, area }, [shift]) => deleteCells(sheet, area, oneOf(['Up', 'Left'])(shift, 'Range.delete')),
  Group: (range, [option]) => outlined(range, option, 'Range.group', groupLines),
  Ungroup: (range, [option]) => outlined(range, option, 'Range.ungroup', ungroupLines),
  HideGroupDetails: (range, [option]) =>
    outlined(range, option, 'Range.hideGroupDetails', (lines, from, to) => showDetails(lines, from, to, false)),
  ShowGroupDetails: (range, [option]) =>
    outlined(range, option, 'Range.showGroupDetails', (lines, from, to) => showDetails(lines, from, to, true)),
  AutoFill: (range, [destination, kind]) => {
    const where = 'Range.autoFill';
    // How far the neighbours reach decides without a destination; that is not known here.
    if (destination === undefined || destination === null) throw new ExcelError('ApiNotFound', where);
    const to = rangeArgument(destination, range.sheet, where);
    if (to.sheet !== range.sheet) throw new ExcelError('InvalidArgument', where);
    if (typeof kind === 'string' && /^(FillDays|FillWeekdays|FillMonths|FillYears|LinearTrend|GrowthTrend|FlashFill)$/.test(kind))
      throw new ExcelError('ApiNotFound', `${where} ${kind}`);
    autoFill(range.sheet, range.area, to.area, orDefault(kind, 'FillDefault', oneOf(FILL_KINDS), where));
  },
  CopyFrom: (range, [source, copyType, skipBlanks, transpose]) => {
    const where = 'Range.copyFrom';
    const options = {
      kind: orDefault(copyType, 'All', oneOf(COPY_KINDS), where),
      skipBlanks: orDefault(skipBlanks, false, booleanArgument, where),
      transpose: orDefault(transpose, false, booleanArgument, where),
    };
    if (options.kind === 'Link') throw new ExcelError('ApiNotFound', `${where} Link`);
    if (isWireObject(source) && source.self instanceof RangeList) throw new ExcelError('ApiNotFound', `${where} RangeAreas`);
    const from = rangeArgument(source, range.sheet, where);
    copyCells(from.sheet, from.area, range.sheet, range.area, options);
  },
  MoveTo: (range, [destination]) => {
    const to = rangeArgument(destination, range.sheet, 'Range.moveTo');
    if (cellCount(range.area) > 1_000_000 || areWholeRows(range.area))
      throw new ExcelError('ApiNotFound', 'Range.moveTo of whole rows');
    copyCells(
      range.sheet,
      range.area,
      to.sheet,
      { ...to.area, bottom: to.area.top, right: to.area.left },
      { kind: 'All', skipBlanks: false, transpose: false },
    );
    clearArea(range.sheet, range.area, 'All');
  },
  ReplaceAll: ({ sheet, area }, [text, replacement, criteria]) => {
    const where = 'Range.replaceAll';
    return replaceAll(
      sheet,
      area,
      textArgument(text, where),
      textArgument(replacement, where),
      searchCriteria(criteria, where),
      (cell, content) => writeCells(sheet, cell, content, 'A1', where),
    );
  },
  GetCellProperties: (range, [options]) => cellProperties(range, options),
  SetCellProperties: (range, [data]) => setCellProperties(range, data),
  GetRowProperties: (range, [options]) => rowProperties(range, options),
  SetRowProperties: (range, [data]) => setRowProperties(range, data),
  GetColumnProperties: (range, [options]) => columnProperties(range, options),
  SetColumnProperties: (range, [data]) => setColumnProperties(range, data),
};

type LinesJob = (lines: Lines, from: number, to: number) => void;

/** Whole rows are grouped by rows, whole columns by columns. Source: `Excel.Range.group` in @types/office-js. */
function outlined({ sheet, area }: RangeView, option: unknown, where: string, job: LinesJob): void {
  const byRows = oneOf(['ByRows', 'ByColumns'])(option, where) === 'ByRows';
  if (byRows ? areWholeColumns(area) : areWholeRows(area)) throw new ExcelError('InvalidArgument', where);
  if (sheet.protection.isOn) throw new ExcelError('AccessDenied', where);
  if (byRows) job(sheet.rows, area.top, area.bottom);
  else job(sheet.columns, area.left, area.right);
}
