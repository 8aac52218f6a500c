import type { Area } from '../../../src/core/workbook/address';
import { areWholeColumns, areWholeRows, cellArea } from './areas';
import type { ChartSource } from './chart';
import type { Sheet } from './sheet';
import { shiftedArea, type Shift } from './shift';

/** What lies over the cells goes along when they move, and goes with them when they are deleted. */
export function moveObjects(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables.filter((one) => !one.shift(shift))) {
    table.isDeleted = true;
    sheet.workbook.tell({ kind: 'tableDeleted', sheet, table });
  }
  sheet.tables = sheet.tables.filter(({ isDeleted }) => !isDeleted);
  if (sheet.filtered !== null) sheet.filtered = shiftedArea(sheet.filtered, shift);
  const places = (areas: readonly Area[]): readonly Area[] => areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  for (const format of sheet.conditionalFormats) format.areas = places(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations.move(places);
  sheet.comments = sheet.comments.filter((comment) => {
    const [place] = places([comment.place]);
    comment.place = place ?? comment.place;
    return place !== undefined;
  });
  moveChartSources(sheet, places);
  const { block, isVertical } = shift;
  if (isVertical && areWholeRows(block))
    sheet.breaks.rows = sheet.breaks.rows.flatMap((row) => places([cellArea(row, 1)]).map(({ top }) => top));
  if (!isVertical && areWholeColumns(block))
    sheet.breaks.columns = sheet.breaks.columns.flatMap((column) => places([cellArea(1, column)]).map(({ left }) => left));
}

/** Charts of any sheet may show cells of this one. */
function moveChartSources(sheet: Sheet, places: (areas: readonly Area[]) => readonly Area[]): void {
  const moved = (source: ChartSource | null): ChartSource | null => {
    if (source === null || source.sheet !== sheet) return source;
    const [area] = places([source.area]);
    return area === undefined ? null : { sheet, area };
  };
  for (const { charts } of sheet.workbook.sheets)
    for (const { series } of charts)
      for (const one of series) {
        one.values = moved(one.values);
        one.categories = moved(one.categories);
        one.bubbleSizes = moved(one.bubbleSizes);
        if (typeof one.name !== 'string') one.name = moved(one.name);
      }
}
