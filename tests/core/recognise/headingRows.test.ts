/** Which rows are the heading of a table (WORKBOOKS §2, §6): words of the trade that agree, and hardly a number. */
import { growHeader, type HeaderBlock } from '../../../src/core/recognise/headerBlock';
import { beginsHeading } from '../../../src/core/recognise/headingRow';
import { headingWord } from '../../../src/core/recognise/headingWord';
import { numbersInHeader } from '../../../src/core/recognise/numbersInHeader';
import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { sheet } from '../../builders/workbook';
import type { Cells } from './tableOf';

function mergesFrom({ merges }: Sheet): ReadonlyMap<number, readonly Area[]> {
  return new Map(merges.map(({ top }) => [top, merges.filter((area) => area.top === top)]));
}

const begins = (rows: readonly Cells[], merges: readonly string[] = [], row = 1): boolean => {
  const given = sheet('S', rows, { merges });
  return beginsHeading(given, row, mergesFrom(given), headingWord);
};
const grown = (row: number, rows: readonly Cells[], merges: readonly string[] = []): HeaderBlock => {
  const given = sheet('S', rows, { merges });
  return growHeader(given, row, mergesFrom(given), headingWord);
};

describe('a row that begins a heading', () => {
  it.each<readonly [cells: Cells, begins: boolean]>([
    [['TT', 'Nội dung'], true],
    [['Nội dung', 'Điểm tự chấm'], true],
    [['TT'], false],
    [['Nội dung'], false],
    [['TT', 'STT'], false],
    [['Một', 'Hai', 'Ba'], false],
    [[null, 'TT', null, 'Nội dung'], true],
    // Names of schools are as good as a second word; one name is not.
    [['Nội dung', 'Trường Chính trị M', 'Trường Chính trị N'], true],
    [['Nội dung', 'Trường Chính trị M', 'Việc khác'], false],
    // No word by itself, but short ones that agree.
    [['Tên đơn vị dự thi đua', 'Việc', 'Tổng điểm thi đua'], true],
    // A sentence that holds a word of the trade is none.
    [['Tên các đơn vị trong toàn cụm thi đua năm nay', 'Việc', 'Lời'], false],
    // A row of data may hold a word further right.
    [['Lời', 'Lời khác', 'Lời nữa', 'Lời thêm', 'TT', 'Nội dung'], false],
    [['Lời', 'Lời khác', 'Lời nữa', 'TT', 'Nội dung'], true],
    // Among numbers only words that are sure.
    [['TT', 'Tên trường', 1, 2, 3, 4, 5, 6, 'Tổng điểm', 'Xếp hạng'], true],
    [['TT', 'Tên trường', 1, 2, 3, 'Tổng điểm'], true],
    [['TT', 'Tên trường', 1, 2, 3, 4, 'Tổng điểm'], false],
    [['TT', 'Tên trường', 3], false],
    [['TT', 'Nội dung', '7', '9', '12'], false],
    [['TT', 'Tên trường', '1', '2', '3', '4'], true],
    [['TT', 'Tên trường', '1', '3'], false],
    [['TT', 'Nội dung', { f: 'A1', v: 'Lời' }], false],
    [['%', 'Lớp'], false],
  ])('%j: %s', (cells, expected) => {
    expect(begins([cells])).toBe(expected);
  });

  it('is no row that is not there, nor one whose words are spread over data', () => {
    expect(begins([['TT', 'Nội dung']], [], 2)).toBe(false);
    expect(
      begins([
        ['Nội dung', 'Lời'],
        ['a', 9],
      ]),
    ).toBe(false);
  });

  it('its words may stand below one that is merged down', () => {
    const tall: readonly Cells[] = [
      ['Nội dung', 'Năm 2026'],
      [null, 'Kết quả chung'],
      [null, 'Điểm tự chấm'],
    ];
    expect(begins(tall, ['A1:A3'])).toBe(true);
    expect(begins(tall, ['A1:A2'])).toBe(begins(tall.slice(0, 2), ['A1:A2']));
    expect(
      begins(
        [
          ['Nội dung', 'Năm 2026'],
          [null, 9],
          [null, 'Điểm tự chấm'],
        ],
        ['A1:A3'],
      ),
    ).toBe(false);
    expect(
      begins(
        [
          ['Nội dung', 'Năm 2026'],
          ['a', 'Điểm tự chấm'],
        ],
        [],
      ),
    ).toBe(false);
  });

  it('without a merge three rows are looked at', () => {
    const rows = (gap: number): readonly Cells[] => [
      ['Nội dung', 'Năm 2026'],
      ...Array.from({ length: gap }, (): Cells => [null, 'Lời']),
      [null, 'Điểm tự chấm'],
    ];
    expect([0, 1, 2, 3].map((gap) => begins(rows(gap)))).toEqual([true, true, true, false]);
  });
});

describe('the levels of a heading', () => {
  const cases: readonly (readonly [string, HeaderBlock, number, readonly Cells[], (readonly string[])?])[] = [
    [
      'one row',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [1, 'Kế hoạch', 9],
      ],
    ],
    ['a merge reaches down', { from: 1, to: 3 }, 1, [['TT', 'Nội dung', 'Điểm'], [], [], [1, 'Kế hoạch', 9]], ['A1:A3']],
    [
      'a merge of nothing does not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', null, 'Điểm'],
        [1, 'Kế hoạch', null, 9],
      ],
      ['C1:C2'],
    ],
    [
      'a merge over more than eight rows does not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [1, 'Kế hoạch', 9],
      ],
      ['A1:A9'],
    ],
    ['over eight rows it does', { from: 1, to: 8 }, 1, [['TT', 'Nội dung', 'Điểm']], ['A1:A8']],
    [
      'words under captions',
      { from: 1, to: 2 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [null, null, 'Tự chấm', 'Thẩm định'],
        [1, 'a', 9],
      ],
    ],
    [
      'one word under captions',
      { from: 1, to: 2 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [null, null, 'Lời'],
        [1, 'a', 9],
      ],
    ],
    [
      'a note in the first column is not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        ['I', 'Đào tạo'],
        [1, 'a', 9],
      ],
    ],
    [
      'numbers are not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [null, null, 9],
      ],
    ],
    [
      'a formula is not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [null, null, { f: 'A1', v: 'Lời' }],
      ],
    ],
    [
      'criteria numbered from one are',
      { from: 1, to: 2 },
      1,
      [
        ['TT', 'Tên trường', 'Đào tạo'],
        [null, null, '1', '2', '3'],
        [1, 'a', 9],
      ],
    ],
    [
      'typed scores are not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Tên trường', 'Đào tạo'],
        [null, null, '7', '9', '5'],
        [1, 'a', 9],
      ],
    ],
    [
      'a sentence is not',
      { from: 1, to: 1 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        [null, null, 'lời '.repeat(31)],
        [1, 'a', 9],
      ],
    ],
    [
      'repeated words of the trade are',
      { from: 1, to: 2 },
      1,
      [
        ['TT', 'Nội dung', 'Điểm'],
        ['TT', 'Nội dung', 'Tự chấm'],
        [1, 'a', 9],
      ],
    ],
    [
      'a caption above that is merged',
      { from: 1, to: 2 },
      2,
      [
        [null, null, 'Phần chung', null],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
      ['C1:D1'],
    ],
    [
      'a caption above that is none',
      { from: 2, to: 2 },
      2,
      [
        [null, null, 'Lời gì đó', null],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
    ],
    [
      'a word of the trade above',
      { from: 1, to: 2 },
      2,
      [
        [null, null, 'Điểm tự chấm'],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
    ],
    ['a title at the left edge', { from: 2, to: 2 }, 2, [['ĐIỂM THI ĐUA'], ['TT', 'Nội dung', 'a', 'b'], [1, 'x', 9]], ['A1:D1']],
    [
      'a number above',
      { from: 2, to: 2 },
      2,
      [
        [null, 7, 'Điểm tự chấm'],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
    ],
    [
      'beyond the right edge',
      { from: 2, to: 2 },
      2,
      [
        [null, null, 'Điểm tự chấm', null, 'Mẫu'],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
    ],
    [
      'the measure above',
      { from: 2, to: 2 },
      2,
      [
        [null, null, 'Đơn vị tính: điểm', null],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
      ['C1:D1'],
    ],
    [
      'the form number above',
      { from: 2, to: 2 },
      2,
      [
        [null, null, 'Mẫu số 02', null],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
      ['C1:D1'],
    ],
    [
      'the day above',
      { from: 2, to: 2 },
      2,
      [
        [null, null, 'Ngày 5', null],
        ['TT', 'Nội dung', 'a', 'b'],
        [1, 'x', 9],
      ],
      ['C1:D1'],
    ],
  ];
  it.each(cases.map(([name, expected, row, rows, merges = []]) => [name, expected, row, rows, merges] as const))(
    '%s: %j',
    (_, expected, row, rows, merges) => {
      expect(grown(row, rows, merges)).toEqual(expected);
    },
  );
});

describe('a row of numbers within a heading', () => {
  it.each<readonly [numbers: readonly (number | string)[], row: number | null]>([
    [[10, 20, 30], 2],
    [[20, 10], 2],
    [[10], null],
    [[1, 2, 3], null],
    [[5, 6, 7], null],
    [[1.1, 1.2, 2.1], null],
    [[1.1, 1.2, 20.1], 2],
    [[1.2, 1.1], 2],
    [[2, 4, 8], 2],
    [['10', '20'], null],
  ])('%j: %s', (numbers, row) => {
    expect(numbersInHeader(sheet('S', [['a', 'b', 'c'], numbers]), { from: 1, to: 2 })).toBe(row);
  });

  it('is never the first of the heading, and the lowest of several', () => {
    const rows = [
      [10, 20],
      [30, 40],
      [50, 60],
    ];
    expect(numbersInHeader(sheet('S', rows), { from: 1, to: 1 })).toBeNull();
    expect(numbersInHeader(sheet('S', rows), { from: 1, to: 3 })).toBe(3);
  });
});
