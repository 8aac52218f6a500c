import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';
import { shownText } from './shownText';

/** A letter of the standard font in points, and the space around a text: rough, as nobody measures letters here. */
const LETTER = 5.25;
const PADDING = 3.75;

/** As wide as the longest text that neither wraps nor stands in a merged area. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, column, content] of sheet.cells.within(area)) {
    if (sheet.merges.some((merge) => merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right))
      continue;
    const format = sheet.formats.at(row, column);
    if (format.alignment.wrapText) continue;
    const letters = shownText(content.value, format.numberFormat, sheet.workbook.separators).length;
    widest.set(column, Math.max(widest.get(column) ?? 0, letters * LETTER * (format.font.size / 11) + PADDING));
  }
  for (const [column, width] of widest) sheet.columns.setSize(column, column, width);
}

/** As high as the largest letters; Excel leaves merged rows alone (office-js#1840). */
export function autofitRows(sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  for (const [row, column] of sheet.cells.within(area))
    highest.set(row, Math.max(highest.get(row) ?? 0, sheet.formats.at(row, column).font.size * 1.36));
  for (const [row, height] of highest) sheet.rows.setSize(row, row, Math.round(Math.max(height, sheet.rows.standard) * 4) / 4);
}
