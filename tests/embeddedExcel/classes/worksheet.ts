import { ExcelError } from '../excelError';
import { booleanArgument, numberArgument, oneOf, orDefault, textArgument, wholeArgument } from '../wire/arguments';
import { bind, isWireObject, type ClassTable, type Scalar, type WireObject } from '../wire/classTable';
import { cellArea, EVERYTHING, isOnSheet } from '../model/areas';
import { colourFrom } from '../model/colours';
import { copySheet } from '../model/copySheet';
import { findCells, replaceAll } from '../model/finding';
import { showLevels } from '../model/outline';
import { rectangles } from '../model/rectangles';
import { RangeView } from '../model/rangeView';
import { Sheet } from '../model/sheet';
import { moveSheet, removeSheet, renameSheet, showSheet } from '../model/sheetList';
import { writeCells } from '../model/writing';
import { CHARTS } from './chartCollection';
import { wireComments } from './comment';
import { AUTO_FILTER } from './filter';
import { FREEZE_PANES } from './freezePanes';
import { NAMES, namesOf } from './namedItem';
import { wireBreaks } from './pageBreaks';
import { PAGE_LAYOUT } from './pageLayout';
import { WORKSHEET_PROTECTION } from './protection';
import { wireRange } from './range';
import { areasAt, rangeAt } from './rangeArgument';
import { wireAreas } from './rangeAreas';
import { searchCriteria } from './searchCriteria';
import { sheetEvents } from './sheetEvents';
import { SHEET_PROPERTIES } from './sheetProperties';
import { wireTables } from './tableCollection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** `Excel.Worksheet`. */
export const WORKSHEET: ClassTable<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => renameSheet(sheet, textArgument(value, 'Worksheet.name')),
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet, wholeArgument(value, 'Worksheet.position')),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => showSheet(sheet, oneOf(VISIBILITIES)(value, 'Worksheet.visibility')),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colourFrom(value, 'Worksheet.tabColor');
      },
    },
    TabId: { get: (sheet) => Number.parseInt(sheet.id.slice(1), 16) },
    StandardWidth: {
      get: (sheet) => sheet.columns.standard,
      set: (sheet, value) => {
        sheet.columns.standard = numberArgument(value, 'Worksheet.standardWidth');
      },
    },
    StandardHeight: { get: (sheet) => sheet.rows.standard },
    ...switched('showGridlines', 'Gridlines'),
    ...switched('showHeadings', 'Headings'),
    EnableCalculation: {
      get: (sheet) => sheet.enableCalculation,
      set: (sheet, value) => {
        sheet.enableCalculation = booleanArgument(value, 'Worksheet.enableCalculation');
      },
    },
  },
  links: {
    Names: (sheet) => bind(NAMES, namesOf(sheet.workbook, sheet)),
    Protection: (sheet) => bind(WORKSHEET_PROTECTION, sheet),
    FreezePanes: (sheet) => bind(FREEZE_PANES, sheet),
    PageLayout: (sheet) => bind(PAGE_LAYOUT, sheet),
    Charts: (sheet) => bind(CHARTS, sheet),
    Comments: (sheet) => wireComments(sheet.workbook, sheet),
    Tables: (sheet) => wireTables(sheet.workbook, sheet),
    CustomProperties: (sheet) => bind(SHEET_PROPERTIES, sheet),
    HorizontalPageBreaks: (sheet) => wireBreaks(sheet, 'rows'),
    VerticalPageBreaks: (sheet) => wireBreaks(sheet, 'columns'),
    AutoFilter: (sheet) => bind(AUTO_FILTER, { filter: sheet.filter, sheet, isOfTable: false }),
  },
  objects: {
    GetRange: (sheet, [address]) =>
      address === undefined || address === null || address === ''
        ? wireRange(new RangeView(sheet, EVERYTHING))
        : wireRange(rangeAt(textArgument(address, 'Worksheet.getRange'), sheet, 'Worksheet.getRange')),
    GetRanges: (sheet, [address]) => {
      const text = orDefault(address, '', textArgument, 'Worksheet.getRanges');
      // A longer list is refused. Source: `Excel.Worksheet.getRanges` in @types/office-js.
      if (text.length > 8_192) throw new ExcelError('InvalidArgument', 'Worksheet.getRanges');
      return wireAreas(sheet, text === '' ? [EVERYTHING] : areasAt(text, sheet, 'Worksheet.getRanges'));
    },
    GetCell: (sheet, [row, column]) => {
      const where = 'Worksheet.getCell';
      const area = cellArea(wholeArgument(row, where) + 1, wholeArgument(column, where) + 1);
      if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', where);
      return wireRange(new RangeView(sheet, area));
    },
    GetRangeByIndexes: (sheet, args) => {
      const [top = 0, left = 0, height = 0, width = 0] = args.map((one) => wholeArgument(one, 'Worksheet.getRangeByIndexes'));
      const area = { top: top + 1, left: left + 1, bottom: top + height, right: left + width };
      if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'Worksheet.getRangeByIndexes');
      return wireRange(new RangeView(sheet, area));
    },
    GetUsedRange: (sheet, [valuesOnly]) => wireRange(new RangeView(sheet, sheet.used(valuesOnly === true) ?? cellArea(1, 1))),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return used === null ? null : wireRange(new RangeView(sheet, used));
    },
    GetNext: (sheet, [visibleOnly]) => required(neighbour(sheet, 1, visibleOnly === true), 'Worksheet.getNext'),
    GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly === true)),
    GetPrevious: (sheet, [visibleOnly]) => required(neighbour(sheet, -1, visibleOnly === true), 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly === true)),
    FindAll: (sheet, [text, criteria]) => {
      const areas = found(sheet, text, criteria, 'Worksheet.findAll');
      if (areas.length === 0) throw new ExcelError('ItemNotFound', 'Worksheet.findAll');
      return wireAreas(sheet, areas);
    },
    FindAllOrNullObject: (sheet, [text, criteria]) => {
      const areas = found(sheet, text, criteria, 'Worksheet.findAllOrNullObject');
      return areas.length === 0 ? null : wireAreas(sheet, areas);
    },
    Copy: (sheet, [position, relativeTo]) => bind(WORKSHEET, copied(sheet, position, relativeTo)),
    _GetSheetById: (sheet, [id]) => required(sheet.workbook.sheetFor(String(id)), 'Worksheet'),
    _GetAnotherWorksheetById: (sheet, [id]) => required(sheet.workbook.sheetFor(String(id)), 'Worksheet'),
  },
  calls: {
    Activate: (sheet) => sheet.workbook.activate(sheet),
    Calculate: (sheet) => sheet.workbook.calculate(true),
    ShowOutlineLevels: (sheet, levels) => {
      const [rows = 0, columns = 0] = levels.map((one) => wholeArgument(one, 'Worksheet.showOutlineLevels'));
      if (Math.min(rows, columns) < 0 || Math.max(rows, columns) > 8)
        throw new ExcelError('InvalidArgument', 'Worksheet.showOutlineLevels');
      showLevels(sheet.rows, rows);
      showLevels(sheet.columns, columns);
    },
    Delete: (sheet) => removeSheet(sheet),
    ReplaceAll: (sheet, [text, replacement, criteria]) => {
      const where = 'Worksheet.replaceAll';
      const area = sheet.cells.used() ?? cellArea(1, 1);
      return replaceAll(
        sheet,
        area,
        textArgument(text, where),
        textArgument(replacement, where),
        searchCriteria(criteria, where),
        (cell, content) => writeCells(sheet, cell, content, 'A1', where),
      );
    },
  },
  events: sheetEvents((sheet) => sheet.id),
};

/** The library sets these two under a name of their own, without `Show`. */
function switched(name: 'showGridlines' | 'showHeadings', setName: string): Readonly<Record<string, Scalar<Sheet>>> {
  const set = (sheet: Sheet, value: unknown): void => {
    sheet[name] = booleanArgument(value, `Worksheet.${name}`);
  };
  return { [`Show${setName}`]: { get: (sheet) => sheet[name], set }, [setName]: { set } };
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const { sheets } = sheet.workbook;
  const others = step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  return others.find(({ visibility }) => !visibleOnly || visibility === 'Visible') ?? null;
}

function required(sheet: Sheet | null, where: string): WireObject {
  if (sheet === null) throw new ExcelError('ItemNotFound', where);
  return bind(WORKSHEET, sheet);
}

function orNull(sheet: Sheet | null): WireObject | null {
  return sheet === null ? null : bind(WORKSHEET, sheet);
}

function found(sheet: Sheet, text: unknown, criteria: unknown, where: string): ReturnType<typeof rectangles> {
  const cells = findCells(sheet, EVERYTHING, textArgument(text, where), searchCriteria(criteria, where));
  return rectangles(cells.map(({ top, left }) => ({ row: top, column: left })));
}

function copied(sheet: Sheet, position: unknown, relativeTo: unknown): Sheet {
  const where = oneOf(['None', 'Before', 'After', 'Beginning', 'End'])(position ?? 'None', 'Worksheet.copy');
  const beside = isWireObject(relativeTo) && relativeTo.self instanceof Sheet ? relativeTo.self : sheet;
  const { workbook } = sheet;
  const copy = copySheet(workbook, sheet);
  const last = workbook.sheets.length - 1;
  const at = workbook.sheets.indexOf(beside);
  moveSheet(copy, { None: at, Before: at, After: Math.min(at + 1, last), Beginning: 0, End: last }[where]);
  return copy;
}
