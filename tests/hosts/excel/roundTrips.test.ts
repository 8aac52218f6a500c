import { excelHost } from '../../../src/hosts/excel/excelHost';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { officeForTests } from '../../embeddedExcel/forTests';
import { modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';

const tests = officeForTests();

/** Two columns, so that 10,000 rows stay below what one trip may carry (25,000 cells, 1.5 MB). */
function ours(rows: number): SheetModel {
  const cells = Array.from({ length: rows }, (_, at) => [
    modelCell(at + 1, 1, text(`Tiêu chí ${String(at)}`)),
    modelCell(at + 1, 2, number(at)),
  ]).flat();
  return modelOf('summary', 'Tổng hợp', cells);
}

describe('round trips', () => {
  it.each([10, 100, 1_000, 10_000])(
    'do not grow with the workbook: %d rows are read in three, added in three, replaced in four, taken back in seven at most',
    async (rows) => {
      const scores = Array.from({ length: rows }, (_, at) => [`Trường ${String(at)}`, at / 4]);
      const { excel, office } = await tests.open(workbookOf([sheetOf('Bảng điểm', scores)]));
      const host = excelHost(office.run, office.supports);
      const taken = async (job: () => Promise<unknown>): Promise<number> => {
        excel.forgetTrips();
        await job();
        return excel.trips;
      };
      expect(await taken(() => host.read())).toBe(3);
      expect(await taken(() => host.apply([{ kind: 'putSheet', sheet: ours(10) }]))).toBe(3);
      const receipt = await host.apply([{ kind: 'putSheet', sheet: ours(rows + 1) }]);
      // Five, and two more where fonts and borders of the sheet are too much for one answer.
      expect(await taken(() => host.restore(receipt))).toBeLessThanOrEqual(7);
      expect(await taken(() => host.apply([{ kind: 'putSheet', sheet: ours(rows + 1) }]))).toBe(4);
    },
    60_000,
  );
});
