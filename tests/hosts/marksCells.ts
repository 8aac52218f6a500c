import { appraise } from '../../src/core/appraise';
import { markFindings } from '../../src/core/markFindings';
import type { CellMarks } from '../../src/core/workbook/cellMarks';
import type { WorkbookHost } from '../../src/core/workbook/host';
import { cellAt, sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { SCHOOL_N, selfScoreSheet } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { area, sheetOf, workbookOf } from './contractWorkbook';

const GRID = [
  ['TT', 'Nội dung', 'Điểm'],
  ['1', 'Kế hoạch năm', 24.5],
  ['2', 'Báo cáo', 15],
];
const book = (): Workbook =>
  workbookOf([sheetOf('Trường M', GRID), sheetOf("Trường 'N' & khác", GRID), sheetOf('Khóa', GRID, { isProtected: true })]);

const errors: CellMarks = { sheet: 'Trường M', kind: 'error', areas: [area(2, 3, 3, 3)] };
const warnings: CellMarks = { sheet: 'Trường M', kind: 'warning', areas: [area(1, 2, 1, 2), area(5, 4, 5, 6)] };
const elsewhere: CellMarks = { sheet: "Trường 'N' & khác", kind: 'warning', areas: [area(3, 1, 3, 3)] };
const locked: CellMarks = { sheet: 'Khóa', kind: 'error', areas: [area(2, 3, 2, 3)] };

/** Every host marks cells and takes the marks off again, and neither is seen by whoever reads or takes a write back. */
export function marksCells(name: string, make: (workbook: Workbook) => Promise<WorkbookHost>): void {
  describe(`marks on cells in the ${name} host`, () => {
    it('are none at first, and then exactly those that were asked for', async () => {
      const host = await make(book());
      expect(await host.markedCells()).toEqual([]);
      expect(await host.markCells([errors, warnings, elsewhere])).toEqual([]);
      expect(inOrder(await host.markedCells())).toEqual(inOrder([errors, warnings, elsewhere]));
    });

    it('take the place of the marks before, and go without leaving one', async () => {
      const host = await make(book());
      await host.markCells([errors, elsewhere]);
      const moved: CellMarks = { ...errors, kind: 'warning', areas: [area(9, 9, 9, 9)] };
      await host.markCells([moved]);
      expect(await host.markedCells()).toEqual([moved]);
      await host.markCells([moved]);
      expect(await host.markedCells()).toEqual([moved]);
      expect(await host.markCells([])).toEqual([]);
      expect(await host.markedCells()).toEqual([]);
    });

    it('are not in what is read, and a scoring workbook is understood the same with them', async () => {
      const host = await make(
        workbook(selfScoreSheet('1 Tr.M', 'Trường M', [99, 15, 18, 22, 14]), selfScoreSheet('2 Tr.N', 'Trường N', SCHOOL_N)),
      );
      const before = await host.read();
      const appraisal = appraise(before);
      const marks = markFindings(appraisal, before);
      expect(marks.length).toBeGreaterThan(0);
      expect(await host.markCells(marks)).toEqual([]);
      const after = await host.read();
      expect(after).toEqual(before);
      expect(appraise(after)).toEqual(appraisal);
      expect(markFindings(appraise(after), after)).toEqual(marks);
    });

    it('are not set on a protected sheet or one that is gone, which is said, and the others are marked', async () => {
      const host = await make(book());
      const gone: CellMarks = { sheet: 'Không có', kind: 'error', areas: [area(1, 1, 1, 1)] };
      const notMarked = await host.markCells([locked, errors, gone]);
      expect([...notMarked].sort((a, b) => a.sheet.localeCompare(b.sheet, 'vi'))).toEqual([
        { sheet: 'Khóa', because: 'protected' },
        { sheet: 'Không có', because: 'missing' },
      ]);
      expect(await host.markedCells()).toEqual([errors]);
    });

    it('stay when a write is taken back, and do not come back with one when they were taken off', async () => {
      const host = await make(book());
      const set = (value: number) =>
        host.apply([
          { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 2, column: 3 }, value: { kind: 'number', value } }] },
        ]);
      const first = async (): Promise<unknown> => {
        const sheet = sheetNamed(await host.read(), 'Trường M');
        return sheet === null ? null : cellAt(sheet, 2, 3).value;
      };
      const plain = await set(20);
      await host.markCells([errors]);
      await host.restore(plain);
      expect(await first()).toEqual({ kind: 'number', value: 24.5 });
      expect(await host.markedCells()).toEqual([errors]);

      const marked = await set(21);
      await host.markCells([]);
      await host.restore(marked);
      expect(await first()).toEqual({ kind: 'number', value: 24.5 });
      expect(await host.markedCells()).toEqual([]);
    });

    it('are no write: the last one can still be taken back and is told as before', async () => {
      const host = await make(book());
      await host.apply([
        { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 2, column: 3 }, value: { kind: 'number', value: 20 } }] },
      ]);
      const before = await host.lastReceipt();
      await host.markCells([errors, warnings]);
      await host.markCells([]);
      expect(await host.lastReceipt()).toEqual(before);
    });

    it('are carried for thousands of cells that lie apart', async () => {
      const host = await make(book());
      const areas = Array.from({ length: 3_000 }, (_, at) => area(2 * at + 1, 3, 2 * at + 1, 3));
      const many: CellMarks = { sheet: 'Trường M', kind: 'error', areas };
      expect(await host.markCells([many])).toEqual([]);
      expect(inOrder(await host.markedCells())).toEqual(inOrder([many]));
    });
  });
}

function inOrder(marks: readonly CellMarks[]): readonly CellMarks[] {
  const key = ({ sheet, kind }: CellMarks): string => `${sheet} ${kind}`;
  return [...marks]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((one) => ({ ...one, areas: [...one.areas].sort((a, b) => a.top - b.top || a.left - b.left) }));
}
