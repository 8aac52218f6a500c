/** Sums and places that a table with criteria as rows states itself (WORKBOOKS §6): claims, each of its group, stage and kind. */
import { reviewedSheet } from '../../../builders/scoringWorkbooks';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';
import { claimsOf } from '../said';

type Row = readonly CellInput[];

const HEADING: Row = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const table = (name: string, ...rows: readonly Row[]) =>
  sheet(name, [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2026'], ['Đơn vị: Trường M'], [], HEADING, ...rows]);
const claims = (...rows: readonly Row[]) => claimsOf(readWorkbook(table('Phiếu', ...rows)));

const FIRST: readonly Row[] = [
  ['I', 'Đào tạo', 30],
  ['1', 'Mở lớp', 20, 18],
  ['2', 'Gửi báo cáo', 10, 9],
];
const SECOND: readonly Row[] = [
  ['II', 'Khoa học', 20],
  ['1', 'Nghiệm thu đề tài', 15, 14],
  ['2', 'Xuất bản nội san', 5, 4],
];
const MAXIMA = ['groupMaximum of Đào tạo: 30 C5'];

describe('a sum below a group', () => {
  it('is of the group it names, else of the one above it', () => {
    expect(claims(...FIRST, [null, 'Cộng mục I', null, 27], ...SECOND, [null, 'Cộng mục II', null, 18])).toEqual([
      'groupTotal of Trường M, Đào tạo at self: 27 D8',
      'groupTotal of Trường M, Khoa học at self: 18 D12',
      ...MAXIMA,
      'groupMaximum of Khoa học: 20 C9',
    ]);
    // Named, it may stand elsewhere; a group nobody has names none.
    expect(claims(...FIRST, ...SECOND, [null, 'Cộng mục I', null, 27], [null, 'Cộng mục V', null, 18])).toEqual([
      'groupTotal of Trường M, Đào tạo at self: 27 D11',
      'groupTotal of Trường M, Khoa học at self: 18 D12',
      ...MAXIMA,
      'groupMaximum of Khoa học: 20 C8',
    ]);
  });
});

describe('a total', () => {
  it('is of all, with what all maxima are', () => {
    expect(claims(...FIRST, [null, 'TỔNG CỘNG', 30, 27])).toEqual([
      'total of Trường M at self: 27 D8',
      ...MAXIMA,
      'maximumTotal: 30 C8',
    ]);
  });

  it('before bonus and deductions is none yet', () => {
    expect(
      claims(
        ...FIRST,
        [null, 'Cộng (A)', 30, 27],
        [null, 'Tổng điểm thưởng (B)', null, 2],
        [null, 'Tổng điểm trừ (C)', null, 1],
        [null, 'Tổng điểm (A + B - C)', null, 28],
      ),
    ).toEqual([
      'bonus of Trường M at self: 2 D9',
      'penalty of Trường M at self: 1 D10',
      'total of Trường M at self: 28 D11',
      ...MAXIMA,
      'maximumTotal: 30 C8',
    ]);
  });

  it('of one of two tables of points is not that of the school', () => {
    const reading = readWorkbook(
      table('Phần A', ...FIRST, [null, 'TỔNG CỘNG', 30, 27]),
      table('Phần B', ...SECOND, [null, 'TỔNG CỘNG', 20, 18]),
    );
    expect(claimsOf(reading)).toEqual([
      ...MAXIMA,
      'maximumTotal: 30 C8',
      'groupMaximum of Khoa học: 20 C5',
      'maximumTotal: 20 C8',
    ]);
  });

  it('of a table of deductions is what is taken off, of no one stage where the review has several', () => {
    const reading = readWorkbook(
      reviewedSheet(),
      sheet('Điểm trừ', [
        ['BẢNG ĐIỂM TRỪ NĂM 2026'],
        ['Đơn vị: Trường M'],
        ['#', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm trừ'],
        [1, 'Gửi báo cáo chậm so với thời hạn quy định của Cụm', 5, 2],
        [2, 'Không tham gia hội nghị do Cụm tổ chức trong năm', 6, 0],
        [null, 'TỔNG CỘNG', 11, 2],
      ]),
    );
    expect(claimsOf(reading).filter((claim) => claim.startsWith('penalty'))).toEqual(['penalty of Trường M: 2 D6']);
    expect(claimsOf(reading).filter((claim) => claim.startsWith('total'))).toEqual([
      'total of Trường M at self: 93.5 D12',
      'total of Trường M at review1: 88.5 G12',
      'total of Trường M at review2: 91 H12',
      'total of Trường M at agreed: 91 I12',
    ]);
  });
});
