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

  it('leave out the row that numbers the columns', () => {
    const staff = [
      ['TT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
      ['A', 'B', '1=2+3', '2', '3'],
      ['1', 'Trường A', '42', '20', '22'],
      ['2', 'Trường B', '38', '17', '21'],
      ['', 'Tổng cộng', '80', '37', '43'],
    ];
    const found = ['42 = 20 + 22', '38 = 17 + 21', '80 = 42 + 38', '80 = 37 + 43', '37 = 20 + 17', '43 = 22 + 21'];
    const numbered = [['1', '2', '3', '4', '5'], ['(1)', '(2)', '(3)', '(4)', '(5)'], staff[1] ?? []];
    for (const row of numbered)
      expect(sums(...staff.map((one, at) => (at === 1 ? row : one)))).toEqual(found.map((one) => `${one} agrees`));
  });

  it('across a row are not told where fewer or more columns add up, or where columns may count one person twice', () => {
    const LEVELS = ['Lớp', 'Tổng số', 'Giỏi', 'Khá', 'Trung bình'];
    expect(sums(LEVELS, ['K1', '50', '10', '40', '0'], ['K2', '52', '12', '40', '0'], ['K3', '55', '15', '38', '2'])).toEqual([
      '50 = 10 + 40 agrees',
      '52 = 12 + 40 agrees',
    ]);
    const SIDES = ['Đơn vị', 'Tổng số', 'Nữ', 'Đảng viên'];
    expect(sums(SIDES, ['A', '10', '4', '6'], ['B', '12', '5', '7'], ['C', '15', '8', '10'])).not.toContain(
      '15 = 8 + 10 differs',
    );
    expect(sums(SIDES, ['A', '10', '4', '6'], ['B', '12', '5', '7'], ['C', '19', '8', '10'])).toContain('19 = 8 + 10 differs');
  });

  it('of places and of persons beside their turns may be less than their parts, never more', () => {
    const table = (heading: string, all: string): readonly string[] =>
      sums(['Nội dung', 'Số lượt', heading], ['Tập huấn', '120', '12'], ['Hội thảo', '150', '14'], ['Tổng số', '270', all]);
    for (const heading of ['Số xã, phường', 'Số đơn vị', 'Số người']) {
      expect(table(heading, '15')).toEqual(['270 = 120 + 150 agrees']);
      expect(table(heading, '28')).toContain('28 = 12 + 14 differs');
      expect(table(heading, '13')).toContain('13 = 12 + 14 differs');
    }
    expect(table('Số lớp', '15')).toContain('15 = 12 + 14 differs');
  });

  it('over rows of what was done, or of members of more than one body, may be less than they are', () => {
    const rows = (all: string, last: string): readonly (readonly string[])[] => [
      ['TT', 'Nội dung', 'Số lượng'],
      ['1', 'Kiểm tra', '7'],
      ['a', 'Định kỳ', '4'],
      ['b', 'Đột xuất', '3'],
      ['2', 'Giám sát', '5'],
      ['a', 'Chuyên đề', '2'],
      ['b', 'Thường xuyên', '3'],
      ['3', 'Đơn thư', all],
      ['a', 'Khiếu nại', '4'],
      ['b', last, '3'],
    ];
    expect(sums(...rows('4', 'Đã giải quyết'))).not.toContain('4 = 4 + 3 differs');
    expect(sums(...rows('4', 'Tố cáo'))).toContain('4 = 4 + 3 differs');
    expect(sums(...rows('9', 'Đã giải quyết'))).toContain('9 = 4 + 3 differs');
    const bodies = (second: string): readonly string[] =>
      sums(['Tổ chức', 'Số lượng'], ['Đảng viên', '50'], [second, '12'], ['Tổng số', '57']);
    expect(bodies('Đoàn viên')).toEqual([]);
    expect(bodies('Quần chúng')).toEqual(['57 = 50 + 12 differs']);
  });

  it('over rows that may be one another, rates, and sums rounded more than their parts are nothing', () => {
    expect(sums(['Chỉ số', 'Số lượng'], ['Tổng số', '57'], ['Nam', '27'], ['Nữ', '30'], ['Đảng viên', '50'])).toEqual([]);
    expect(sums(['Xếp loại', 'Số lượng'], ['Giỏi', '20'], ['Khá', '70'], ['Tỷ lệ đạt', '90'], ['Tổng số', '90'])).toEqual([]);
    const money = (all: string): readonly string[] =>
      sums(['Nội dung', 'Kinh phí'], ['Chi thường xuyên', '9,82'], ['Chi đào tạo', '2,56'], ['Chi khác', '0,18'], ['Tổng', all]);
    expect(money('12,6')).toEqual([]);
    expect(money('12,8')).toEqual(['12.8 = 9.82 + 2.56 + 0.18 differs']);
    expect(money('12,57')).toEqual(['12.57 = 9.82 + 2.56 + 0.18 differs']);
  });
});
