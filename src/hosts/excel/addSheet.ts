import { markName } from '../../core/workbook/sheetMark';

/** The mark comes right behind the sheet: if the batch breaks, the sheet can still be told as ours. */
export function addSheet(
  sheets: Excel.WorksheetCollection,
  { name, mark }: { readonly name: string; readonly mark: string },
): Excel.Worksheet {
  const sheet = sheets.add(name);
  if (mark !== '') sheet.names.add(markName(mark), sheet.getRange('A1')).visible = false;
  return sheet;
}
