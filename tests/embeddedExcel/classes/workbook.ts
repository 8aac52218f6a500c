import { ExcelError } from '../excelError';
import { booleanArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import { cellArea } from '../model/areas';
import { RangeView } from '../model/rangeView';
import type { Workbook } from '../model/workbook';
import { APPLICATION, RUNTIME } from './application';
import { CHART } from './chart';
import { wireComments } from './comment';
import { CUSTOM_XML } from './customXml';
import { DOCUMENT_PROPERTIES } from './documentProperties';
import { found, foundOrNull } from './found';
import { NAMES, namesOf } from './namedItem';
import { WORKBOOK_PROTECTION } from './protection';
import { wireRange } from './range';
import { rangeOfEvent } from './rangeArgument';
import { wireAreas } from './rangeAreas';
import { SETTINGS } from './settings';
import { STYLES } from './style';
import { wireTables } from './tableCollection';
import { WORKSHEETS } from './worksheetCollection';

/** `Excel.Workbook`: the root of every path. */
export const WORKBOOK: ClassTable<Workbook> = {
  name: 'Workbook',
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ isReadOnly }) => isReadOnly },
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (workbook, value) => {
        workbook.isDirty = booleanArgument(value, 'Workbook.isDirty');
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  links: {
    Worksheets: (workbook) => bind(WORKSHEETS, workbook),
    Names: (workbook) => bind(NAMES, namesOf(workbook, null)),
    Application: (workbook) => bind(APPLICATION, workbook),
    Protection: (workbook) => bind(WORKBOOK_PROTECTION, workbook),
    Settings: (workbook) => bind(SETTINGS, workbook),
    CustomXmlParts: (workbook) => bind(CUSTOM_XML, workbook),
    Properties: (workbook) => bind(DOCUMENT_PROPERTIES, workbook),
    Comments: (workbook) => wireComments(workbook, null),
    Styles: (workbook) => bind(STYLES, workbook),
    Tables: (workbook) => wireTables(workbook, null),
    _Runtime: (workbook) => bind(RUNTIME, workbook),
  },
  calls: {
    Save: (workbook) => {
      workbook.isDirty = false;
    },
  },
  events: { Activated: { type: 2203, target: () => 'Workbook' } },
  objects: {
    GetSelectedRange: ({ active }) => wireRange(new RangeView(active, active.selection)),
    GetSelectedRanges: ({ active }) => wireAreas(active, [active.selection]),
    GetActiveCell: ({ active }) => wireRange(new RangeView(active, cellArea(active.selection.top, active.selection.left))),
    GetActiveChart: ({ activeChart }) => found(CHART, activeChart, 'Workbook.getActiveChart'),
    GetActiveChartOrNullObject: ({ activeChart }) => foundOrNull(CHART, activeChart),
    _GetRangeForEventByReferenceId: (workbook, [reference]) => {
      const range = rangeOfEvent(String(reference), workbook);
      if (range === null) throw new ExcelError('ItemNotFound', 'Workbook');
      return wireRange(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [reference]) => {
      const range = rangeOfEvent(String(reference), workbook);
      return range === null ? null : wireRange(range);
    },
  },
};
