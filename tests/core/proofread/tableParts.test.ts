/** How a table of a report is taken apart, and where nobody can call a number of it wrong. */
import { points } from '../../../src/core/domain/points';
import { isAdded, numberIn, tablesIn, type Table } from '../../../src/core/proofread/sums/table';
import { isDoubtful } from '../../../src/core/proofread/sums/tableDoubts';
import { exactText } from '../../../src/core/domain/points';
import { paragraphsOf } from '../../../src/core/proofread/text/paragraph';
import { readableLines, reportLines } from '../../../src/core/proofread/text/reportText';

const tables = (...rows: readonly string[]): readonly Table[] =>
  tablesIn(
    paragraphsOf(
      readableLines(
        reportLines(
          rows
            .map((row) =>
              row
                .split('|')
                .map((cell) => cell.trim())
                .join('\t'),
            )
            .join('\n'),
        ),
      ),
    ),
  );

function only(...rows: readonly string[]): Table {
  const [table, ...others] = tables(...rows);
  if (table === undefined || others.length > 0) throw new Error('one table');
  return table;
}

const labels = (rows: Table['rows']): readonly string[] => rows.map(({ label }) => label);

describe('tablesIn', () => {
  it('takes headings, rows and the total apart', () => {
    const table = only('STT | Khoa | Số lớp', '1 | Khoa Xây dựng | 5', '2 | Khoa Lý luận | 7', '| Tổng số: | 12');
    expect(table.headings).toEqual(['stt', 'khoa', 'so lop']);
    expect(table.headingOf(2)).toBe('Số lớp');
    expect(labels(table.body)).toEqual(['khoa xay dung', 'khoa ly luan']);
    expect(table.total?.cells).toEqual(['', 'Tổng số:', '12']);
  });

  it.each([
    'Tổng',
    'Cộng',
    'Tổng số',
    'Tổng cộng',
    'Tổng chung',
    'Cộng chung',
    'Toàn trường',
    'Toàn tỉnh',
    'TỔNG CỘNG CHUNG',
    'Cộng:',
  ])('knows the total «%s»', (word) => {
    const table = only('Khoa | Số lớp', 'Khoa A | 5', 'Khoa B | 7', `${word} | 12`);
    expect(table.total?.cells[0]).toBe(word);
    expect(table.body).toHaveLength(2);
  });

  it('has no total where a name only begins with the word, no number stands there, or several do', () => {
    expect(only('Khoa | Số lớp', 'Khoa A | 5', 'Tổng hợp | 7').total).toBeNull();
    expect(only('Khoa | Tổng số', 'Khoa A | 5', 'Khoa B | 7').total).toBeNull();
    const twice = only('Khoa | Số lớp', 'Khoa A | 5', 'Cộng | 5', 'Khoa B | 7', 'Tổng cộng | 12');
    expect(twice.total).toBeNull();
    expect(labels(twice.body)).toEqual(['khoa a', 'khoa b']);
  });

  it('joins headings of two rows', () => {
    const table = only('Khoa | Số lớp | Số lớp', '| Nam | Nữ', 'Khoa A | 5 | 6');
    expect([0, 1, 2].map(table.headingOf)).toEqual(['Khoa', 'Số lớp Nam', 'Số lớp Nữ']);
  });

  it('leaves out the row that numbers the columns', () => {
    expect(labels(only('Khoa | Nam | Nữ', '1 | 2 | 3', 'Khoa A | 5 | 6').body)).toEqual(['khoa a']);
    expect(labels(only('Khoa | Nam | Nữ | Cộng', 'A | (1) | (2) | (3)=(1)+(2)', 'Khoa A | 5 | 6 | 11').body)).toEqual(['khoa a']);
    // Numbers that are not counted on are numbers.
    expect(only('Khoa | Nam | Nữ', '1 | 2 | 4', 'Khoa A | 5 | 6').body).toHaveLength(2);
    expect(only('Khoa | Nam', '1 | 2', 'Khoa A | 5').body).toHaveLength(2);
  });

  it('tells how rows are numbered', () => {
    const level = (first: string): string => only('Khoa | Số', `${first} | Khoa A | 5`).body[0]?.level ?? 'none';
    expect(['I', 'IV.', '1', '12.', '1.2', '1.2.', '1.2.3', 'a', 'a)', 'b.', '-', '+', 'Khoa'].map(level)).toEqual([
      'I',
      'I',
      '1',
      '1',
      '1.1',
      '1.1',
      '1.1.1',
      'a',
      'a',
      'a',
      '-',
      '-',
      '',
    ]);
  });

  it('ends a table where text stands between', () => {
    expect(tables('Khoa | Số', 'A1 | 5', 'Dòng chữ', 'Khoa | Số', 'B1 | 6')).toHaveLength(2);
    expect(tables('Dòng chữ')).toEqual([]);
  });
});

describe('isAdded', () => {
  it.each([
    'Tỷ lệ',
    'Tỉ lệ (%)',
    '%',
    'Điểm thi',
    'Điểm tối đa',
    'Đơn giá',
    'Xếp loại',
    'Hạng',
    'STT',
    'TT',
    'Năm 2025',
    'Ghi chú',
    'Bình quân',
    'Trung bình',
    'So với kế hoạch',
    'Đạt',
    'Mã số',
    'Năm',
  ])('«%s» is not', (heading) => {
    expect(isAdded(heading)).toBe(false);
  });

  it.each(['Số lớp', 'Nam', 'Nữ', 'Học viên', 'Kinh phí', 'Số tiết'])('«%s» is', (heading) => {
    expect(isAdded(heading)).toBe(true);
  });
});

describe('numberIn', () => {
  it.each([
    ['5', '5'],
    ['1.250', '1250'],
    ['12,5', '12.5'],
    [' 7 ', '7'],
    ['5 lớp', null],
    ['5%', null],
    ['5 7', null],
    ['', null],
    ['A', null],
    ['–', null],
  ])('«%s» is %s', (cell, expected) => {
    const value = numberIn(cell);
    expect(value === null ? null : exactText(value)).toBe(expected);
  });
});

describe('isDoubtful', () => {
  /** A column of parts under a heading against its total. */
  const doubtful = (heading: string, total: string, parts: readonly (readonly [string, string])[], more = ''): boolean => {
    const table = only(`Khoa | ${heading}${more}`, ...parts.map(([text, value]) => `${text} | ${value}`));
    const [row] = table.body;
    if (row === undefined) throw new Error('a row');
    return isDoubtful(
      table,
      { row, column: 1, value: points(total) },
      parts.map(([text, value]) => ({ text, value: points(value) })),
    );
  };
  const above = (label: string, other = 'Khoa B'): boolean =>
    doubtful('Số lớp', '12', [
      [label, '9'],
      [other, '5'],
    ]);

  it('is not where plain parts give less or more', () => {
    expect(
      doubtful('Số lớp', '12', [
        ['Khoa A', '5'],
        ['Khoa B', '6'],
      ]),
    ).toBe(false);
    expect(above('Khoa A')).toBe(false);
  });

  it('is where a row is no part', () => {
    for (const label of ['Tỷ lệ', 'Tỉ lệ nữ', 'Bình quân', 'So với năm trước', 'Trong đó: nữ', 'Trong số đó'])
      expect([
        label,
        doubtful('Số lớp', '12', [
          ['Khoa A', '5'],
          [label, '6'],
        ]),
      ]).toEqual([label, true]);
  });

  it('is where rounding may explain it', () => {
    expect(
      doubtful('Số tiền', '10', [
        ['Khoa A', '3.33'],
        ['Khoa B', '6.66'],
      ]),
    ).toBe(true);
    expect(
      doubtful('Số tiền', '11', [
        ['Khoa A', '3.33'],
        ['Khoa B', '6.66'],
      ]),
    ).toBe(false);
  });

  it('is where one place, person or deed may stand in two rows, never where parts give less', () => {
    for (const heading of ['Số xã', 'Tổng số huyện', 'Số lượng đơn vị', 'Địa phương', 'Trường', 'Điểm cầu'])
      expect([
        heading,
        doubtful(heading, '12', [
          ['Khoa A', '9'],
          ['Khoa B', '5'],
        ]),
      ]).toEqual([heading, true]);
    expect(
      doubtful('Trưởng phòng', '12', [
        ['Khoa A', '9'],
        ['Khoa B', '5'],
      ]),
    ).toBe(false);
    expect(
      doubtful('Số xã', '12', [
        ['Khoa A', '4'],
        ['Khoa B', '5'],
      ]),
    ).toBe(false);
    // However often counted, no part is more than the whole.
    expect(
      doubtful('Số xã', '12', [
        ['Khoa A', '13'],
        ['Khoa B', '5'],
      ]),
    ).toBe(false);
    expect(above('Đã nghiệm thu')).toBe(true);
    expect(above('Đã Nẵng')).toBe(false);
    expect(above('Đảng viên', 'Đoàn viên')).toBe(true);
    expect(above('Hội Phụ nữ', 'Hội Nông dân')).toBe(true);
    expect(above('Đảng viên')).toBe(false);
    expect(above('Bài trình bày')).toBe(true);
    expect(above('Thạc sĩ', 'Nữ')).toBe(true);
    // Courses are named after who learns there.
    expect(above('Lớp cho nữ', 'Bồi dưỡng đảng viên')).toBe(false);
  });

  it('is for persons beside a column of turns', () => {
    expect(
      doubtful(
        'Số người',
        '12',
        [
          ['Khoa A', '9'],
          ['Khoa B', '5'],
        ],
        ' | Số lượt',
      ),
    ).toBe(true);
    expect(
      doubtful('Số người', '12', [
        ['Khoa A', '9'],
        ['Khoa B', '5'],
      ]),
    ).toBe(false);
    expect(
      doubtful(
        'Số lượt người',
        '12',
        [
          ['Khoa A', '9'],
          ['Khoa B', '5'],
        ],
        ' | Số lượt',
      ),
    ).toBe(false);
  });
});
