import { correctionEdits } from '../../src/core/correctReading';
import type { ReadingCorrection } from '../../src/core/domain/readingCorrection';
import { recognise } from '../../src/core/recognise/recognise';
import type { WorkbookHost } from '../../src/core/workbook/host';
import { sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const ROWS: readonly (readonly CellInput[])[] = [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
  ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 10, 9],
  ['2', 'Gửi báo cáo kết quả đúng thời hạn', 10, 8],
];

/** Names and headings that a program may take for numbers, dates or formulas. */
const CORRECTIONS: readonly ReadingCorrection[] = [
  { kind: 'column', sheet: '2026', column: 4, heading: 'Điểm tự chấm', is: { role: 'agreed', unitName: null }, at: null },
  {
    kind: 'column',
    sheet: "=Trường 'M'",
    column: null,
    heading: 'Điểm tự chấm',
    is: { role: 'agreed', unitName: null },
    at: null,
  },
  { kind: 'row', sheet: '2026', row: 3, heading: '2 | Gửi báo cáo kết quả đúng thời hạn', is: 'ignored', at: null },
  { kind: 'sheet', sheet: '2026', is: { kind: 'scores', unitName: 'Trường Hoà Bình' }, at: null },
];

/** Every host carries the corrections of the reading there and back, and takes their saving back. */
export function keepsCorrections(name: string, make: (workbook: Workbook) => Promise<WorkbookHost>): void {
  const words = { sheetName: 'Cấu hình', title: 'CẤU HÌNH CHẤM ĐIỂM' };
  const scores = [sheet('2026', ROWS), sheet("=Trường 'M'", ROWS)];
  const policy = sheet('Cấu hình', [
    ['Mục', 'Giá trị'],
    ['Năm', 2026],
    ['Làm tròn', 'Tổng điểm'],
  ]);

  describe(`corrections of the reading in the ${name} host`, () => {
    it.each([
      ['beside settings', [...scores, policy]],
      ['on a sheet of their own', scores],
    ])('come back as they were said, %s', async (_, sheets) => {
      const host = await make(workbook(...sheets));
      const before = await host.read();
      const receipt = await host.apply(correctionEdits(before, CORRECTIONS, words));
      const after = await host.read();
      const { all = [], problems = [] } = recognise(after).corrections ?? {};
      expect(all.map((one) => ({ ...one, at: null }))).toEqual(CORRECTIONS);
      expect(problems).toEqual([]);
      expect(correctionEdits(after, all, words)).toEqual([]);
      const settings = [...(sheetNamed(before, 'Cấu hình')?.rows ?? [])];
      expect(
        [...(sheetNamed(after, 'Cấu hình')?.rows ?? [])]
          .slice(0, settings.length)
          .map(([, cells]) => [...cells.values()].map(({ value }) => value)),
      ).toEqual(settings.length === 0 ? [] : settings.map(([, cells]) => [...cells.values()].map(({ value }) => value)));
      await host.restore(receipt);
      expect(recognise(await host.read()).corrections).toBeUndefined();
    });

    it('are gone when the last is taken back', async () => {
      const host = await make(workbook(...scores, policy));
      await host.apply(correctionEdits(await host.read(), CORRECTIONS, words));
      await host.apply(correctionEdits(await host.read(), [], words));
      expect(recognise(await host.read()).corrections).toBeUndefined();
    });
  });
}
