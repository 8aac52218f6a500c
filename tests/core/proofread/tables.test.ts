import { toNumber } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';

/** The sums found in a table given row by row: "3 = 1 + 2 agrees". */
function sums(...rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.map((cells, at) => ({ number: at + 1, text: cells.join(' | '), cells }));
  return proofread(lines).statements.map(
    ({ stated, parts, verdict }) => `${toNumber(stated)} = ${parts.map(({ value }) => toNumber(value)).join(' + ')} ${verdict}`,
  );
}

describe('the sums of a table', () => {
  const HEADINGS = [
    ['STT', 'Đơn vị', 'Viên chức', '', ''],
    ['', '', 'Tổng số', 'Nam', 'Nữ'],
  ];

  it('are read under a heading of two rows that says «Tổng số» itself, men among the columns', () => {
    expect(
      sums(
        ...HEADINGS,
        ['1', 'Trường A', '42', '20', '22'],
        ['2', 'Trường B', '38', '17', '21'],
        ['', 'Tổng cộng', '80', '37', '43'],
      ),
    ).toEqual([
      '42 = 20 + 22 agrees',
      '38 = 17 + 21 agrees',
      '80 = 42 + 38 agrees',
      '80 = 37 + 43 agrees',
      '37 = 20 + 17 agrees',
      '43 = 22 + 21 agrees',
    ]);
  });

  it('and one that is wrong there is told', () => {
    expect(
      sums(
        ...HEADINGS,
        ['1', 'Trường A', '42', '20', '22'],
        ['2', 'Trường B', '38', '17', '21'],
        ['', 'Tổng cộng', '80', '38', '43'],
      ),
    ).toContain('38 = 20 + 17 differs');
  });

  it('are not those of a column of years', () => {
    expect(
      sums(['Nội dung', 'Năm', 'Số lớp'], ['Đào tạo', '2025', '5'], ['Bồi dưỡng', '2026', '7'], ['Tổng số', '4051', '12']),
    ).toEqual(['12 = 5 + 7 agrees']);
  });

  const STAFF = ['STT', 'Đơn vị', 'Tổng số', 'Tiến sĩ', 'Thạc sĩ', 'Khác'];
  const STAFF_ROWS = [
    ['1', 'Trường A', '78', '7', '52', '19'],
    ['2', 'Trường B', '71', '6', '48', '17'],
    ['3', 'Trường C', '40', '3', '27', '11'],
  ];

  it('across a row are told where most rows add up', () => {
    expect(sums(STAFF, ...STAFF_ROWS)).toEqual([
      '78 = 7 + 52 + 19 agrees',
      '71 = 6 + 48 + 17 agrees',
      '40 = 3 + 27 + 11 differs',
    ]);
    // A total behind its parts.
    const behind = (row: readonly string[]): readonly string[] => [...row.slice(0, 2), ...row.slice(3), row[2] ?? ''];
    expect(sums(behind(STAFF), ...STAFF_ROWS.map(behind))).toEqual([
      '78 = 19 + 52 + 7 agrees',
      '71 = 17 + 48 + 6 agrees',
      '40 = 11 + 27 + 3 differs',
    ]);
  });

  it('across a row are nothing where they seldom add up, and rates or another total end them', () => {
    const [one = [], two = []] = STAFF_ROWS;
    expect(sums(STAFF, one, ['2', 'Trường B', '90', '6', '48', '17'])).toEqual([]);
    expect(sums(STAFF, one, two, ['3', 'Trường C', '40', '3', '9', '11'], ['4', 'Trường D', '40', '3', '9', '11'])).toEqual([]);
    expect(
      sums(
        ['Đơn vị', 'Tổng số', 'Nam', 'Nữ', 'Tỷ lệ nữ', 'Tổng cộng'],
        ['Trường A', '42', '20', '22', '52', '9'],
        ['Trường B', '38', '17', '21', '55', '9'],
      ),
    ).toEqual(['42 = 20 + 22 agrees', '38 = 17 + 21 agrees']);
  });

  const CLASSES = ['TT', 'Loại lớp', 'Số lớp', 'Số học viên'];
  const classes = (trained: string, all: string): readonly (readonly string[])[] => [
    ['I', 'Đào tạo', '5', '300'],
    ['1', 'Tập trung', '2', '100'],
    ['2', 'Không tập trung', '3', '200'],
    ['II', 'Bồi dưỡng', trained, '90'],
    ['1', 'Ngạch chuyên viên', '4', '60'],
    ['2', 'Cấp phòng', '1', '30'],
    ['', 'Tổng cộng', '10', all],
  ];

  it('of groups and of the whole over its groups', () => {
    expect(sums(CLASSES, ...classes('5', '390'))).toEqual([
      '5 = 2 + 3 agrees',
      '300 = 100 + 200 agrees',
      '5 = 4 + 1 agrees',
      '90 = 60 + 30 agrees',
      '10 = 5 + 5 agrees',
      '390 = 300 + 90 agrees',
    ]);
  });

  it('of one group, or of the whole in one column, are told to be wrong where the others add up', () => {
    expect(sums(CLASSES, ...classes('5', '309'))).toContain('309 = 300 + 90 differs');
    expect(sums(CLASSES, ...classes('6', '390'))).toContain('6 = 4 + 1 differs');
  });

  it('over rows of a level of their own that are no parts are nothing', () => {
    expect(
      sums(
        ['TT', 'Nội dung', 'Số lượng'],
        ['I', 'Giảng viên', '50'],
        ['1', 'Là đảng viên', '45'],
        ['2', 'Là nữ', '30'],
        ['II', 'Chuyên viên', '20'],
        ['1', 'Là đảng viên', '15'],
        ['2', 'Là nữ', '12'],
      ),
    ).toEqual([]);
  });
});
