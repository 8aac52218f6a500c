import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../embeddedExcel/file/xlsxFile';
import type { Workbook } from '../embeddedExcel/model/workbook';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
/** Where an officer typed the letter O for a nought; source of the place: assets/samples/README.md, TYP-04. */
export const FAULT = { sheet: '5 Mẫu Năm', row: 46, column: 11 } as const;

/** Seven schools, one sheet each, with one score that cannot be read. */
export function workbookWithFault(): Workbook {
  const name = 'cum-mau-moi-truong-mot-trang.xlsx';
  const workbook = openXlsx(readFileSync(join(SAMPLES, name)), name);
  const sheet = workbook.sheetNamed(FAULT.sheet);
  if (sheet === null) throw new Error(`no sheet ${FAULT.sheet}`);
  sheet.place(FAULT.row, FAULT.column, { value: { kind: 'text', text: 'O,75' }, formula: null });
  workbook.calculate();
  return workbook;
}
