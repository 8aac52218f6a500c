import { PROVINCE_ORDERS } from '../../../src/core/policies/provinces';
import { FALSE_FRIEND_HEADINGS } from '../../../src/core/recognise/falseFriendHeadings';
import { beginsHeading } from '../../../src/core/recognise/headingRow';
import { growHeader } from '../../../src/core/recognise/headerBlock';
import { headingWord } from '../../../src/core/recognise/headingWord';
import { isProvince } from '../../../src/core/recognise/provinces';
import { recognise } from '../../../src/core/recognise/recognise';
import { reviewerOfSheet } from '../../../src/core/recognise/reviewerOfSheet';
import type { Table } from '../../../src/core/recognise/table';
import { unitNameColumn } from '../../../src/core/recognise/unitNameColumn';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { friendsOf, layoutOf } from './rolesOf';

type Row = readonly CellInput[];

describe('provinces', () => {
  const all = PROVINCE_ORDERS.flatMap(({ mergers, unchanged }) => [
    ...mergers.flatMap(({ province, joined }) => [province, ...joined]),
    ...unchanged,
  ]);
  it('old and new, with marks and without, with and without the word', () => {
    expect(all.length).toBeGreaterThanOrEqual(63);
    const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    const unknown = all.filter(
      (name) => ![name, plain(name), `Tỉnh ${name}`, `TP. ${name}`, `thành phố ${name}`, `tp ${name}`].every(isProvince),
    );
    expect(unknown).toEqual([]);
  });
  it.each(['Hoa Bình', 'Hà', 'Tỉnh', '', 'Trường Gia Lai', 'Gia Lai năm', `Gia Lai${' '.repeat(40)}x`, 'Cao Bang giao'])(
    '«%s» is none',
    (name) => {
      expect(isProvince(name)).toBe(false);
    },
  );
  it('however its parts are joined', () => {
    for (const name of [
      'Bà Rịa - Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
      'Bà Rịa – Vũng Tàu',
      'Thừa Thiên - Huế',
      'Thừa Thiên Huế',
      'TP.Hồ Chí Minh',
    ])
      expect(isProvince(name)).toBe(true);
  });
});

describe('headings of tables that are none of scores', () => {
  it('all are words', () => {
    for (const { headings } of FALSE_FRIEND_HEADINGS) for (const heading of headings) expect(heading).toMatch(/\p{L}{2}|\p{L}/u);
  });
  const friend = (title: string, headings: Row, ...rows: readonly Row[]): readonly string[] =>
    friendsOf(recognise(workbook(sheet('Bảng', [[title], headings, ...rows]))));
  const LIST: readonly Row[] = [
    [1, 'Nguyễn Văn A', 'x', 'y'],
    [2, 'Trần Thị B', 'x', 'z'],
  ];
  it.each([
    'Đơn vị tính: đồng',
    'Đơn vị: triệu đồng',
    'ĐVT: nghìn đồng',
    'Đơn vị tính: 1.000 đồng',
    'ĐVT : tỷ đồng.',
    '(Đơn vị tính: VND)',
    'Đơn vị tính: triệu đồng Việt Nam',
  ])('«%s» above a table says that its numbers are money', (title) => {
    expect(friend(title, ['TT', 'Nội dung', 'Ghi chú'], [1, 'Mua máy', 'x'], [2, 'Sửa nhà', 'y'])).toEqual(['money']);
  });
  it.each(['Đơn vị tính: lớp', 'Đơn vị: Đồng Tháp', 'Số đồng chí: 5'])('«%s» does not', (title) => {
    expect(friend(title, ['TT', 'Nội dung', 'Ghi chú'], [1, 'Mua máy', 'x'], [2, 'Sửa nhà', 'y'])).toEqual([]);
  });
  it('a list of persons with awards is one of nominations, with points a class record', () => {
    expect(friend('DANH SÁCH', ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán'], ...LIST)).toEqual(['listOfPersons']);
    expect(friend('DANH SÁCH', ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu đề nghị'], ...LIST)).toEqual(['nominationList']);
    expect(friend('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', ['STT', 'Họ và tên', 'Chức vụ', 'Ghi chú'], ...LIST)).toEqual([
      'nominationList',
    ]);
    expect(friend('DANH SÁCH', ['STT', 'Họ và tên', 'Ngày sinh', 'Xếp loại'], ...LIST)).toEqual(['classRecord']);
    expect(friend('DANH SÁCH', ['STT', 'Họ và tên', 'Ngày sinh', 'Tổng điểm'], ...LIST)).toEqual(['classRecord']);
  });
  it('awards named twice over, and nothing that is scored', () => {
    expect(
      friend(
        'TỜ TRÌNH ĐỀ NGHỊ KHEN THƯỞNG',
        ['TT', 'Đơn vị', 'Hình thức khen thưởng', 'Ghi chú'],
        [1, 'Trường M', 'Cờ', 'x'],
        [2, 'Trường N', 'Bằng khen', 'y'],
      ),
    ).toEqual(['nominationList']);
  });
});

describe('whose scores a sheet holds', () => {
  const of = (name: string, ...texts: readonly (string | readonly [string, string])[]): unknown => {
    const frame = texts.flatMap((text, at) =>
      (typeof text === 'string' ? [text] : text).map((one, column) => ({
        text: one,
        at: { sheet: name, row: at + 1, column: column + 1 },
      })),
    );
    const found = reviewerOfSheet({ sheet: sheet(name, []), frame } as unknown as Table);
    return found === null ? null : [found.name, found.isCertain];
  };
  it.each([
    'Đơn vị chấm chéo: Trường B',
    'Trường đi chấm chéo: Trường B',
    'Tên đơn vị chấm điểm chéo : Trường B',
    'Trường kiểm tra chéo: Trường B',
    'Người đánh giá chéo: Trường  B …',
    'Cán bộ thẩm định chéo: Trường B',
    'Thành viên chấm chéo: Trường B',
    'Giám khảo chấm chéo: Trường B',
    'Cross-scoring school: Trường B',
    'Crossscoring school: Trường B',
  ])('«%s», for certain', (line) => {
    expect(of('S', 'PHIẾU', line)).toEqual(['Trường B', true]);
    expect(of('S', 'PHIẾU', `  ${line.replace(/ /g, '  ')}`)).toEqual(['Trường B', true]);
    expect(of('S', 'PHIẾU', line.replace(/ ?: /, ':'))).toEqual(['Trường B', true]);
  });
  it.each([
    'Giám khảo: Ông B',
    'Giám khảo số 2: Ông B',
    'Giám khảo 12: Ông B',
    'Họ và tên giám khảo: Ông B',
    'Họ tên người chấm: Ông B',
    'Người chấm điểm: Ông B',
    'Cán bộ chấm: Ông B',
    'Thành viên chấm điểm: Ông B',
    'Người thẩm định: Ông B',
    'Reviewer 1: Ông B',
    'Judge: Ông B',
  ])('«%s», perhaps', (line) => {
    expect(of('S', 'PHIẾU', line)).toEqual(['Ông B', false]);
    expect(of('S', 'PHIẾU', `  ${line.replace(/ /g, '  ')}`)).toEqual(['Ông B', false]);
    expect(of('S', 'PHIẾU', line.replace(': ', ' :'))).toEqual(['Ông B', false]);
  });
  it('beside the label in its row, or as the sheet is called', () => {
    expect(of('S', ['Giám khảo:', 'Ông B'])).toEqual(['Ông B', false]);
    expect(of('S', 'Giám khảo:', 'Ông B')).toBeNull();
    expect(of('S', 'Giám khảo: …….')).toBeNull();
    expect(of(' GK2 ')).toEqual(['GK2', false]);
    expect(of('Phiếu 2')).toBeNull();
    expect(of('GK2', 'Đơn vị chấm chéo: Trường B')).toEqual(['Trường B', true]);
  });
  it.each(['Các giám khảo: Ông B', 'Người chấm thi: Ông B', 'Đơn vị: Trường B', 'Giám khảo Ông B', 'Chấm chéo: Trường B'])(
    '«%s» names nobody',
    (line) => {
      expect(of('S', line)).toBeNull();
    },
  );
});

describe('rows of a heading', () => {
  const begins = (rows: readonly Row[], at = 1): boolean => beginsHeading(sheet('S', rows), at, new Map(), headingWord);
  it.each([
    [['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm']],
    [['TT', 'Nội dung']],
    [['Nội dung', 'Trường M', 'Trường N']],
    [['Tên đơn vị dự thi đua', 'Các mặt', 'Tổng điểm thi đua']],
    [['TT', 'Tên trường', '1', '2', '3', 'Tổng điểm', 'Xếp hạng']],
    [['TT', 'Đơn vị', 2025, 'Tổng điểm']],
  ] as readonly (readonly [Row])[])('%j begins one', (row) => {
    expect(begins([row])).toBe(true);
  });
  it.each([
    [['BẢNG CHẤM ĐIỂM']],
    [['1', 'Gửi báo cáo đúng hạn', 10, 9]],
    [['a', 'b', 'c', 'd', 'TT', 'Nội dung']],
    [['TT']],
    [['TT', 1, 2, 3]],
    [['Đơn vị: Trường M', 'x']],
    [[1, 2, 3]],
    [[]],
  ] as readonly (readonly [Row])[])('%j does not', (row) => {
    expect(begins([row])).toBe(false);
  });
  const grown = (rows: readonly Row[], at: number): readonly number[] => {
    const { from, to } = growHeader(sheet('S', rows), at, new Map(), headingWord);
    return [from, to];
  };
  it('grow to the rows of words below whose first columns are empty', () => {
    const first: Row = ['TT', 'Nội dung', 'Điểm', null];
    expect(grown([first, [null, null, 'Tự chấm', 'Thẩm định'], ['1', 'Báo cáo', 9, 8]], 1)).toEqual([1, 2]);
    expect(grown([first, ['1', 'Báo cáo', 9, 8]], 1)).toEqual([1, 1]);
    expect(grown([first, ['I', 'Báo cáo']], 1)).toEqual([1, 1]);
    expect(grown([first, [null, null, '1', '2'], ['1', 'Báo cáo', 9, 8]], 1)).toEqual([1, 2]);
    expect(grown([first, [null, null, '10', '20'], ['1', 'Báo cáo', 9, 8]], 1)).toEqual([1, 1]);
    expect(grown([first, [null, null, 10, 20]], 1)).toEqual([1, 1]);
    expect(grown([first, [null, null, { f: 'A1', v: 'x' }]], 1)).toEqual([1, 1]);
    expect(grown([first, [null, null, 'x'.repeat(121)]], 1)).toEqual([1, 1]);
    expect(grown([first, []], 1)).toEqual([1, 1]);
  });
});

describe('«Đơn vị» over measures is no column of schools', () => {
  const measures =
    'người, lớp, lượt, lượt người, triệu đồng, đồng, nghìn đồng, tỷ đồng, bài, đề tài, cuộc, giải, điểm, cái, quyển, học viên, buổi, tiết, văn bản, bộ, ngày, giờ, ha, kg, m2, tấn, %'.split(
      ', ',
    );
  it.each(measures)('%s', (measure) => {
    const word = measure.charAt(0).toUpperCase() + measure.slice(1);
    const column = {
      column: 2,
      heading: 'Đơn vị',
      match: { means: 'unitOrMeasure', isExact: true },
      stated: null,
      path: [],
      profile: { numbers: 0, words: 2, others: 0, distinct: 2, medianLength: 8, largest: 0 },
    };
    const table = (...cells: readonly string[]): Table =>
      ({
        sheet: sheet(
          'S',
          cells.map((cell) => ['x', cell]),
        ),
        columns: [column],
        rows: cells.map((_, at) => at + 1),
        captions: new Map(),
      }) as unknown as Table;
    expect(unitNameColumn(table(word, word, 'Trường M'))).toBeNull();
    expect(unitNameColumn(table('Trường M', 'Trường N', word))).not.toBeNull();
  });
});

it('a workbook of schools without any heading of the trade is not recognised', () => {
  expect(
    layoutOf(
      recognise(
        workbook(
          sheet('S', [
            ['Trường M', 9],
            ['Trường N', 8],
          ]),
        ),
      ),
    ),
  ).toBe('unknown');
});
