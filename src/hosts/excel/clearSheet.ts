/** Empties a sheet of ours without deleting it, so that references to it survive. Sizes go back to the standard ones. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear('All');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}
