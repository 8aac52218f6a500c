import { ExcelError } from '../excelError';

/** Sheets know no capitals. */
export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** 1 to 31 letters without `\ / ? * [ ] :` and no apostrophe at either end. Source: support.microsoft.com, "Rename a worksheet". */
export function requireSheetName(name: string, where: string): void {
  const fits =
    name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!fits) throw new ExcelError('InvalidArgument', where);
}
