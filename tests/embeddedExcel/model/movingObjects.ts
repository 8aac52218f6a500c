import type { Area } from '../../../src/core/workbook/address';
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
}
