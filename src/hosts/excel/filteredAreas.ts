import type { Area } from '../../core/workbook/address';
import { areaOf } from './areas';

/** What filters a sheet has, its own and those of its tables. */
export interface AskedFilters {
  readonly sheet: Excel.AutoFilter;
  readonly area: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/** Answered by the next sync. */
export function askForFilters(sheet: Excel.Worksheet): AskedFilters {
  sheet.autoFilter.load('isDataFiltered');
  const area = sheet.autoFilter.getRangeOrNullObject();
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  return { sheet: sheet.autoFilter, area, tables: sheet.tables };
}

/** After the sync: where filters hide rows now. Only of tables that do is asked where they lie; that is answered by the sync after it. */
export function askForFiltered({ sheet, area, tables }: AskedFilters): () => readonly Area[] {
  const own = sheet.isDataFiltered && !area.isNullObject ? [areaOf(area)] : [];
  const ranges = tables.items.flatMap((table) => {
    if (!table.autoFilter.isDataFiltered) return [];
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return [range];
  });
  return () => [...own, ...ranges.map(areaOf)];
}
