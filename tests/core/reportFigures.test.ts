/** What the registers of a workbook say that belongs into a report of its year: DOMAIN S5. */
import type { Appraisal } from '../../src/core/domain/appraisal';
import { decimalText } from '../../src/core/domain/points';
import { NO_FIGURES } from '../../src/core/domain/year/reportFigures';
import { reportFigures } from '../../src/core/reportFigures';
import { policy, totals } from '../builders/readings';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const HEADING: readonly CellInput[] = ['STT', 'Nội dung', 'Cách chia', 'Đơn vị tính', 'Trường M', 'Toàn Cụm'];
const table = (caption: string, count: number): readonly (readonly CellInput[])[] => [
  [caption],
  HEADING,
  ['1', 'Lớp', null, 'lớp', count, null],
  [],
];
const BOOK = workbook(
  sheet('Thống kê', [
    ...table('Cụm 2 – Năm 2026', 12),
    ...table('Cụm 2 – Năm 2025', 11),
    ...table('Cụm 2 – Năm 2026 – Kỳ: cả năm', 13),
    ...table('Cụm 2 – Năm 2026 – Kỳ: 6 tháng đầu năm', 6),
    ...table('Cụm 2 – Năm 2026 – Kỳ: 06 tháng', 7),
    ...table('Cụm 2 – Năm 2026 – Kỳ: sáu tháng đầu năm', 8),
    ...table('Cụm 2 – Năm 2026 – Kỳ: 16 tháng', 16),
    ...table('Cụm 2 – Năm 2026 – Kỳ: quý I', 3),
    ...table('Cụm 2 – Năm 2026 – Kỳ: năm học', 14),
    ...table('Cụm 2 – Năm 2026 – Kỳ: quý của năm', 4),
  ]),
  sheet('Chỉ tiêu', [
    ['Năm', 'Mã', 'Nội dung chỉ tiêu', 'Phép so', 'Từ', 'Kết quả'],
    [2026, 'T1', 'Số lớp', '≥', 10, 12],
    [2025, 'T1', 'Số lớp', '≥', 10, 8],
  ]),
);
const of = (year: number | null, reading = totals({ M: '9' })) =>
  reportFigures(BOOK, {
    reading: { ...reading, cluster: { name: null, year, period: null } },
    policy: policy({ year: null }),
  } as Appraisal);
const counts = (statements: ReturnType<typeof of>['statements']['year']): readonly string[] =>
  statements.map(({ name, total }) => `${name} ${decimalText(total)}`);

it('statements are of the year that is scored, of the whole of it or of its first half; a quarter is neither', () => {
  const { statements } = of(2026);
  expect(counts(statements.year)).toEqual(['Lớp 12', 'Lớp 13', 'Lớp 14']);
  expect(counts(statements.half)).toEqual(['Lớp 6', 'Lớp 7', 'Lớp 8']);
  expect(counts(of(2025).statements.year)).toEqual(['Lớp 11']);
});

it('targets are of that year', () => {
  expect(of(2026).targets.map(({ target, verdict }) => [target.year, target.id, verdict])).toEqual([[2026, 'T1', 'attained']]);
  expect(of(2025).targets.map(({ target, verdict }) => [target.year, target.id, verdict])).toEqual([[2025, 'T1', 'notAttained']]);
  expect(of(2024)).toEqual({ statements: { year: [], half: [] }, targets: [] });
});

it('a workbook that says no year, or was not read, has none: figures of two years are never mixed', () => {
  expect(of(null)).toBe(NO_FIGURES);
  expect(reportFigures(BOOK, { reading: null, policy: policy() } as unknown as Appraisal)).toBe(NO_FIGURES);
});
