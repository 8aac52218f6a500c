import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import type { OfficeForTests } from './forTests';

/** Two kinds of columns to sort and filter by, and three schools. */
export const TABLE_ROWS = [
  ['Đơn vị', 'Khối', 'Điểm'],
  ['Trường M', 'A', 9.5],
  ['Trường N', 'B', 8],
  ['Trường P', 'A', 9],
];

export type TableJob<T> = (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** Runs jobs on a table over A1:C4 of sheet A. */
export function tableRunner(
  tests: OfficeForTests,
): <T>(job: TableJob<T>, cells?: readonly (readonly (string | number | null)[])[]) => Promise<T> {
  return async (job, cells = TABLE_ROWS) => {
    const { office } = await tests.open(workbookOf([sheetOf('A', cells)]), { excelApi: '1.15', excelApiOnline: '1.1' });
    return office.run((context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      return job(sheet.tables.add('A1:C4', true), context, sheet);
    });
  };
}
