/** Small judgements that many parts share: same corrections, captions of kinds, registers by their names, what holds up a sending. */
import { blocksRanking } from '../../../src/core/domain/blocksRanking';
import type { Issue } from '../../../src/core/domain/issue';
import { isOfSame, type ReadingCorrection } from '../../../src/core/domain/readingCorrection';
import { isAboveHeading, isKindCaption } from '../../../src/core/domain/sectionRow';
import { holdsUpSending, standsInTheWay } from '../../../src/core/domain/standsInTheWay';
import {
  isRegisterByHand,
  yearSheetOf,
  yearSheetsIn,
  YEAR_SHEETS,
  type YearSheet,
} from '../../../src/core/domain/year/yearSheet';
import { TARGET_TABLE } from '../../../src/core/domain/year/targetTables';
import { sheet, workbook } from '../../builders/workbook';

describe('isOfSame', () => {
  const column = (at: number | null, heading = 'Điểm', on = 'A') =>
    ({ kind: 'column', sheet: on, column: at, heading }) as unknown as ReadingCorrection;
  const row = (at: number | null, heading = 'Cộng', on = 'A') =>
    ({ kind: 'row', sheet: on, row: at, heading }) as unknown as ReadingCorrection;
  const whole = (on = 'A') => ({ kind: 'sheet', sheet: on }) as unknown as ReadingCorrection;

  it('is by the place where both name one, else by the heading', () => {
    expect(isOfSame(column(3, 'Điểm'), column(3, 'Khác'))).toBe(true);
    expect(isOfSame(column(3), column(4))).toBe(false);
    expect(isOfSame(column(null), column(4))).toBe(true);
    expect(isOfSame(column(4), column(null))).toBe(true);
    expect(isOfSame(column(4, 'Điểm'), column(null, 'Khác'))).toBe(false);
    expect(isOfSame(column(null, 'Điểm'), column(4, 'Khác'))).toBe(false);
    expect(isOfSame(row(7, 'Cộng'), row(7, 'Khác'))).toBe(true);
    expect(isOfSame(row(7), row(8))).toBe(false);
    expect(isOfSame(row(null), row(8))).toBe(true);
    expect(isOfSame(row(8, 'Cộng'), row(null, 'Khác'))).toBe(false);
    expect(isOfSame(row(null, 'Khác'), row(8, 'Cộng'))).toBe(false);
  });

  it('is of one kind on one sheet', () => {
    expect(isOfSame(column(3), row(3))).toBe(false);
    expect(isOfSame(column(3), column(3, 'Điểm', 'B'))).toBe(false);
    expect(isOfSame(whole(), whole())).toBe(true);
    expect(isOfSame(whole(), whole('B'))).toBe(false);
  });
});

describe('isKindCaption', () => {
  it.each([
    'Điểm chuẩn',
    'PHẦN ĐIỂM THƯỞNG',
    'B. Điểm trừ (tối đa 10 điểm)',
    'II) Điểm cộng thêm:',
    '3 - Điểm ưu tiên',
    'Các mục cộng điểm',
    'Nhóm trừ điểm.',
    'Tính điểm phạt',
    'Thưởng điểm',
  ])('«%s» is one', (text) => {
    expect(isKindCaption(text)).toBe(true);
  });

  it.each(['Điểm', 'Điểm trừ do nộp chậm', 'Ghi chú: điểm trừ', 'Trừ', `Điểm trừ (${'x'.repeat(60)})`])(
    '«%s» is none',
    (text) => {
      expect(isKindCaption(text)).toBe(false);
    },
  );

  it('stands above a heading that follows at once or behind one empty row', () => {
    const special = new Map([[9, 'header' as const]]);
    expect([6, 7, 8, 9].map((at) => isAboveHeading(special, at))).toEqual([false, true, true, false]);
    expect(isAboveHeading(new Map([[9, 'total' as const]]), 8)).toBe(false);
  });
});

describe('a register', () => {
  const NAMES: Readonly<Record<YearSheet, readonly string[]>> = {
    members: ['Thành viên', 'THÀNH VIÊN CỤM', 'Members'],
    targets: ['Chỉ tiêu', 'Chỉ tiêu kế hoạch', 'Targets'],
    registration: ['Đăng ký', 'Đăng ký thi đua', 'Registration'],
    statistics: ['Thống kê', 'Statistics'],
    activities: ['Hoạt động', 'Hoạt động cụm', 'Activities'],
    standard: ['Trường chuẩn', 'Trường chính trị chuẩn', 'Standard school'],
    history: ['Lịch sử', 'Kết quả các năm', 'History'],
  };
  const all = Object.entries(NAMES) as [YearSheet, readonly string[]][];

  it.each(all)('%s is known by its names, and by no longer one', (which, names) => {
    for (const name of names) {
      const book = workbook(sheet(name, [['Năm']]));
      expect([name, yearSheetOf(book, which)?.name, yearSheetsIn(book)]).toEqual([name, name, [which]]);
      expect(yearSheetOf(workbook(sheet(`${name} cũ`, [['Năm']])), which)).toBeNull();
      expect(yearSheetOf(workbook(sheet(`Bảng ${name}`, [['Năm']])), which)).toBeNull();
    }
    expect(YEAR_SHEETS[which].name).toBe(names[0]);
  });

  it('of ours is known by its mark, before one that is named so', () => {
    const ours = { ...sheet('Sổ', [['Năm']]), mark: YEAR_SHEETS.statistics.mark };
    const theirs = sheet('Thống kê', [['Năm']]);
    expect(yearSheetOf(workbook(theirs, ours), 'statistics')?.name).toBe('Sổ');
    // Ours under the name of another register is not that one.
    expect(yearSheetOf(workbook({ ...ours, name: 'Lịch sử' }), 'history')).toBeNull();
  });

  it('by hand asks for the year or the cluster’s total in its head', () => {
    const by = (name: string, ...rows: readonly string[][]): boolean => isRegisterByHand(sheet(name, rows));
    expect(by('Thống kê', ['STT', 'Năm'])).toBe(true);
    expect(by('Thống kê', ['STT', 'Năm thi đua'])).toBe(true);
    expect(by('Thống kê', ['STT', 'Toàn Cụm'])).toBe(true);
    expect(by('Thống kê', ['STT', 'Tổng cộng toàn cụm'])).toBe(true);
    expect(by('Thống kê', ['STT', 'Năm 2025'])).toBe(false);
    expect(by('Bảng kê', ['STT', 'Năm'])).toBe(false);
    // «Đăng ký» is read beside the units.
    expect(by('Đăng ký', ['STT', 'Năm'])).toBe(false);
    const blank = (many: number): string[][] => Array.from({ length: many }, () => ['x']);
    expect(by('Thống kê', ...blank(11), ['Năm'])).toBe(true);
    expect(by('Thống kê', ...blank(12), ['Năm'])).toBe(false);
    expect(isRegisterByHand({ ...sheet('Thống kê', [['Năm']]), mark: 'statistics' })).toBe(false);
  });

  it('of targets computes rate, fit and verdict by itself', () => {
    expect(TARGET_TABLE.columns.filter(({ isComputed }) => isComputed === true).map(({ key }) => key)).toEqual([
      'rate',
      'fits',
      'verdict',
    ]);
  });
});

describe('what stands in the way', () => {
  const issue = (more: Partial<Issue>): Issue =>
    ({
      rule: 'MIS-01',
      code: 'unitMissing',
      severity: 'error',
      blocks: 'ranking',
      place: { at: null, unit: null, criterion: null },
      facts: {},
      fix: null,
      ...more,
    }) as unknown as Issue;

  it('of a ranking is what blocks it', () => {
    expect(standsInTheWay(issue({}), 'cluster')).toBe(true);
    expect(standsInTheWay(issue({ blocks: 'awards' }), 'cluster')).toBe(false);
    expect(blocksRanking(issue({ blocks: 'awards' }))).toBe(false);
  });

  it('of a sending is more: what blocks awards, what the checklist asks for', () => {
    const own = (more: Partial<Issue>): boolean => standsInTheWay(issue(more), 'school');
    expect(own({})).toBe(true);
    expect(own({ blocks: 'awards' })).toBe(true);
    expect(own({ blocks: 'tick' })).toBe(false);
    for (const code of ['scoreMissing', 'evidenceMissing', 'selfTotalDiffers', 'groupTotalDiffers', 'totalDiffers'] as const)
      expect([code, own({ code, blocks: 'tick' })]).toEqual([code, true]);
  });

  it('is nothing that a person let stand', () => {
    const letStand = { on: null, by: 'A', reason: 'B' } as unknown as Issue['letStand'];
    expect(holdsUpSending(issue(letStand === undefined ? {} : { letStand }))).toBe(false);
  });
});
