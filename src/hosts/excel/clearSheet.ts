import type { Extent } from './savedSheet';

/**
 * Empties the part of a sheet of ours that was used or will be, without deleting the sheet, so that references to it survive. Sizes go back
 * to the standard ones. The style Normal takes all direct formats away and nothing else: to clear `All` or `Formats` would take the
 * conditional formats, validation and notes that people put there, and no backup could bring them back.
 */
export function clearSheet(sheet: Excel.Worksheet, { rows, columns }: Extent): void {
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.unmerge();
  range.clear('Contents');
  range.clear('Hyperlinks');
  range.style = 'Normal';
  range.format.useStandardHeight = true;
  range.format.useStandardWidth = true;
}
