import { heightOf, widthOf } from './areas';
import { plainValue } from './plainValue';
import type { RangeView } from './rangeView';

/** The values of an area, row by row. */
export function plainGrid({ sheet, area }: RangeView): readonly (readonly (string | number | boolean)[])[] {
  sheet.workbook.calculate();
  return Array.from({ length: heightOf(area) }, (_, down) =>
    Array.from({ length: widthOf(area) }, (_unused, across) =>
      plainValue(sheet.cells.at(area.top + down, area.left + across).value),
    ),
  );
}
