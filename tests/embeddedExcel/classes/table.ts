import { booleanArgument, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import { RangeView } from '../model/rangeView';
import type { Table } from '../model/table';
import { showHeadings, showTotals } from '../model/tableParts';
import { deleteTable, dissolveTable, renameTable, resizeTable } from '../model/tables';
import { ExcelError } from '../excelError';
import type { Area } from '../../../src/core/workbook/address';
import { AUTO_FILTER } from './filter';
import { kept } from './kept';
import { wireRange } from './range';
import { rangeArgument } from './rangeArgument';
import { TABLE_COLUMNS } from './tableColumn';
import { TABLE_ROWS } from './tableRow';
import { TABLE_SORT } from './tableSort';
import { WORKSHEET } from './worksheet';
import type { WireObject } from '../wire/classTable';

type Switch = 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn';

const switched = (name: Switch): Scalar<Table> => kept(name, booleanArgument, `Table.${name}`);

function on(table: Table, area: Area | null, where: string): WireObject {
  if (area === null) throw new ExcelError('ItemNotFound', where);
  return wireRange(new RangeView(table.sheet, area));
}

/** `Excel.Table`. */
export const TABLE: ClassTable<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => String(Number.parseInt(id.slice(1), 16)) },
    Name: { get: ({ name }) => name, set: (table, value) => renameTable(table, textArgument(value, 'Table.name')) },
    Style: kept('style', tableStyle, 'Table.style'),
    ShowHeaders: {
      get: ({ hasHeaders }) => hasHeaders,
      set: (table, value) => showHeadings(table, booleanArgument(value, 'Table.showHeaders')),
    },
    ShowTotals: {
      get: ({ hasTotals }) => hasTotals,
      set: (table, value) => showTotals(table, booleanArgument(value, 'Table.showTotals')),
    },
    ShowBandedRows: switched('showBandedRows'),
    ShowBandedColumns: switched('showBandedColumns'),
    HighlightFirstColumn: switched('highlightFirstColumn'),
    HighlightLastColumn: switched('highlightLastColumn'),
    ShowFilterButton: {
      get: ({ hasHeaders, showFilterButton }) => hasHeaders && showFilterButton,
      set: (table, value) => {
        // Only where there is a heading to put it on.
        if (!table.hasHeaders) throw new ExcelError('InvalidArgument', 'Table.showFilterButton');
        table.showFilterButton = booleanArgument(value, 'Table.showFilterButton');
      },
    },
  },
  links: {
    AutoFilter: ({ filter, sheet }) => bind(AUTO_FILTER, { filter, sheet, isOfTable: true }),
    Columns: (table) => bind(TABLE_COLUMNS, table),
    Rows: (table) => bind(TABLE_ROWS, table),
    Sort: (table) => bind(TABLE_SORT, table),
    Worksheet: ({ sheet }) => bind(WORKSHEET, sheet),
  },
  objects: {
    GetRange: (table) => on(table, table.area, 'Table.getRange'),
    GetDataBodyRange: (table) => on(table, table.body, 'Table.getDataBodyRange'),
    GetHeaderRowRange: (table) => on(table, table.heading, 'Table.getHeaderRowRange'),
    GetTotalRowRange: (table) => on(table, table.totals, 'Table.getTotalRowRange'),
    ConvertToRange: (table) => {
      dissolveTable(table);
      return on(table, table.area, 'Table.convertToRange');
    },
  },
  calls: {
    ClearFilters: ({ filter }) => filter.clear(),
    ReapplyFilters: ({ filter }) => filter.reapply(),
    Delete: (table) => deleteTable(table),
    Resize: (table, [range]) => {
      const { sheet, area } = rangeArgument(range, table.sheet, 'Table.resize');
      if (sheet !== table.sheet) throw new ExcelError('InvalidArgument', 'Table.resize');
      resizeTable(table, area);
    },
  },
  events: {
    SelectionChanged: { type: 100, target: ({ id }) => id },
    DataChanged: { type: 101, target: ({ id }) => id },
  },
};

/** One of the built-in styles; no other is known here. Source: `Excel.Table.style` in @types/office-js. */
function tableStyle(value: unknown, where: string): string {
  const style = textArgument(value, where);
  const [, kind = '', number = '0'] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style) ?? [];
  const most = { Light: 21, Medium: 28, Dark: 11 };
  const limit = Object.entries(most).find(([name]) => name === kind)?.[1] ?? 0;
  if (style !== '' && (Number(number) < 1 || Number(number) > limit)) throw new ExcelError('InvalidArgument', where);
  return style;
}
