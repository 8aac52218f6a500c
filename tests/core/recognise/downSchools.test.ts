/** Tables whose rows are schools (L3), and lists beside the scores (CONTRACT §5): every column by its heading and its data. */
import { headingWord } from '../../../src/core/recognise/headingWord';
import type { IsListed } from '../../../src/core/recognise/listedCriteria';
import { specialTable } from '../../../src/core/recognise/specialTable';
import type { Table } from '../../../src/core/recognise/table';
import { findTables } from '../../../src/core/recognise/findTables';
import { unitsDownTable } from '../../../src/core/recognise/unitsDownTable';
import { columnName } from '../../../src/core/workbook/address';
import { sheet } from '../../builders/workbook';
import { columnsOf, tableOf, toldBy, type Cells } from './tableOf';

type Column = readonly [heading: string, values: Cells];
const NAMES: Column = ['Tên đơn vị', ['Trường M', 'Trường N', 'Trường P']];
const ONE: Column = ['Đào tạo (60 điểm)', [58, 57, 55]];
const TWO: Column = ['Khoa học (40 điểm)', [39, 38, 37]];
const TOTAL: Column = ['Tổng điểm', [97, 95, 92]];
const WORDS: Cells = ['một', 'hai', 'ba'];
const OTHER: Cells = [5, 7, 6];

const NONE: IsListed = () => false;
function judged(table: Table, isListed = NONE) {
  const outcome = unitsDownTable(table, headingWord, isListed);
  if (outcome === null) return 'none';
  if (outcome.kind === 'unsure') return `? ${outcome.clues.map(toldBy).join('; ')}`;
  if (outcome.kind === 'other') return 'other';
  return outcome.sheet.columns.map(({ column, role }) => `${columnName(column)} ${role}`).join(', ');
}
const told = (table: Table): readonly string[] => {
  const outcome = unitsDownTable(table, headingWord, NONE);
  return outcome === null ? [] : outcome.clues.map(toldBy).filter((one) => !/^(layoutFromHeadings|headingMatched)/.test(one));
};
/** The roles of columns behind the name, the criteria and the total. */
const behind = (...columns: readonly Column[]): string =>
  judged(columnsOf([NAMES, ONE, TWO, TOTAL, ...columns])).replace(/^A unit, B score, C score, D total(, )?/, '');

describe('columns of a table of schools', () => {
  it.each<readonly [string, string, readonly Column[]]>([
    ['places', 'E place', [['Xếp hạng', [1, 2, 3]]]],
    ['places in words are grades', 'E grade', [['Xếp hạng', ['Nhất', 'Nhì', 'Ba']]]],
    ['grades in numbers are places', 'E place', [['Xếp loại', [1, 2, 3]]]],
    ['grades', 'E grade', [['Xếp loại', ['Xuất sắc', 'Tốt', 'Khá']]]],
    ['a kind is a grade', 'E grade', [['Loại', ['A', 'B', 'C']]]],
    ['notes', 'E note', [['Ghi chú', WORDS]]],
    ['empty notes', 'E note', [['Ghi chú', []]]],
    ['evidence', 'E evidence', [['Minh chứng', WORDS]]],
    ['empty evidence', 'E evidence', [['Minh chứng', []]]],
    ['explanations', 'E explanation', [['Giải trình', WORDS]]],
    ['reasons', 'E reason', [['Lý do', WORDS]]],
    ['reviewers', 'E reviewer', [['Người thẩm định', WORDS]]],
    ['codes', 'E code', [['Mã đơn vị', ['a', 'b', 'c']]]],
    ['shares', 'E percent', [['Tỷ lệ %', [97, 95, 92]]]],
    ['roles', 'E role', [['Vai trò', ['Cụm trưởng', 'Cụm phó', 'Thành viên']]]],
    ['registrations', 'E registered', [['Danh hiệu đăng ký', WORDS]]],
    ['what bars', 'E disqualified', [['Điều kiện loại', WORDS]]],
    ['its legal ground', 'E basis', [['Căn cứ', WORDS]]],
    ['bonuses', 'E bonus', [['Điểm thưởng', OTHER]]],
    ['deductions', 'E penalty', [['Điểm trừ', OTHER]]],
    ['words nobody knows', 'E ignored', [['Lời gì đó', WORDS]]],
    ['numbers without a heading', 'E ignored', [['', OTHER]]],
    ['a weight', 'E ignored', [['Hệ số', OTHER]]],
    ['a maximum', 'E ignored', [['Điểm tối đa', OTHER]]],
    ['ticks that bar', 'E score', [['Vi phạm kỷ luật, không xét', ['x', null, null]]]],
    ['ticks that say nothing', 'E ignored', [['Có mặt', ['x', null, 'x']]]],
    ['numbers with their own maximum', 'E score', [['Việc thêm (8 điểm)', OTHER]]],
    ['a numbered criterion', 'E score', [['3. Kết quả xếp loại chi bộ (8 điểm)', OTHER]]],
    ['a numbered bar in words', 'E ignored', [['3. Lời gì đó', WORDS]]],
  ])('%s', (_, expected, columns) => {
    expect(behind(...columns)).toBe(expected);
  });

  it.each<readonly [string, string, readonly Column[]]>([
    ['numbers before the name', 'A number, B unit, C score, D score, E total', [['TT', [1, 2, 3]], NAMES, ONE, TWO, TOTAL]],
    ['codes before the name', 'A code, B unit, C score, D score, E total', [['Mã', ['a', 'b', 'c']], NAMES, ONE, TWO, TOTAL]],
    [
      'short marks before the name',
      'A number, B unit, C score, D score, E total',
      [['Dấu', ['a', 'b', 'c']], NAMES, ONE, TWO, TOTAL],
    ],
    [
      'long words before the name',
      'A ignored, B unit, C score, D score, E total',
      [['Lời', ['miền Bắc', 'miền Nam', 'miền Tây']], NAMES, ONE, TWO, TOTAL],
    ],
    [
      'places before the name number it',
      'A number, B unit, C score, D score, E total',
      [['Xếp hạng', [1, 2, 3]], NAMES, ONE, TWO, TOTAL],
    ],
    ['notes before the name', 'A ignored, B unit, C score, D score, E total', [['Ghi chú', WORDS], NAMES, ONE, TWO, TOTAL]],
    [
      'a stage over one column is the total of it',
      'A unit, B score, C score, D ignored, E total',
      [NAMES, ONE, TWO, ['Điểm tự chấm', [90, 91, 92]], TOTAL],
    ],
    ['a subtotal', 'A unit, B score, C score, D groupTotal, E total', [NAMES, ONE, TWO, ['Cộng mục I', [97, 95, 92]], TOTAL]],
    ['statistics', 'A unit, B score, C score, D ignored, E total', [NAMES, ONE, TWO, ['Điểm trung bình', [48, 47, 46]], TOTAL]],
    [
      'months and quarters are no criteria',
      'A unit, B ignored, C ignored, D total',
      [NAMES, ['Quý I', [58, 57, 55]], ['Quý II', [39, 38, 37]], TOTAL],
    ],
  ])('%s', (_, expected, columns) => {
    expect(judged(columnsOf(columns))).toBe(expected);
  });
});

describe('headings of two levels', () => {
  const two = (above: Cells, own: Cells, ...body: readonly Cells[]): string => {
    const merges = above.flatMap((text, at): readonly string[] => {
      if (own[at] === null || own[at] === undefined) return [`${columnName(at + 1)}1:${columnName(at + 1)}2`];
      if (text === null) return [];
      let end = at;
      while (above[end + 1] === null && own[end + 1] !== null && own[end + 1] !== undefined) end += 1;
      return end === at ? [] : [`${columnName(at + 1)}1:${columnName(end + 1)}1`];
    });
    const [table] = findTables(sheet('Bảng điểm', [above, own, ...body], { merges }), headingWord);
    if (table === undefined) throw new Error('no table');
    return judged(table);
  };
  const body: readonly Cells[] = [
    ['Trường M', 30, 28, 39, 97, 1],
    ['Trường N', 29, 28, 38, 95, 2],
    ['Trường P', 28, 27, 37, 92, 3],
  ];

  it('criteria under a group, the total and the place merged down', () => {
    expect(
      two(
        ['Tên đơn vị', 'A. Đào tạo: 60 điểm', null, 'B. Khoa học: 40 điểm', 'Tổng điểm', 'Xếp hạng'],
        [null, 'TC1', 'TC2', 'TC1', null, null],
        ...body,
      ),
    ).toBe('A unit, B score, C score, D score, E total, F place');
  });

  it('a place under the caption of one group is not the place in all', () => {
    expect(
      two(
        ['Tên đơn vị', 'Đào tạo', null, 'Khoa học', 'Tổng điểm', null],
        [null, 'Điểm (60 điểm)', 'Xếp hạng', 'Nghiên cứu', null, null],
        ...[
          ['Trường M', 30, 1, 39, 69],
          ['Trường N', 29, 2, 38, 67],
          ['Trường P', 28, 3, 37, 65],
        ],
      ),
    ).toBe('A unit, B score, C ignored, D score, E total');
  });

  it('bonuses and deductions under their caption', () => {
    expect(
      two(
        ['Tên đơn vị', 'Đào tạo (60 điểm)', 'Điểm thưởng', null, 'Điểm trừ', null, 'Tổng điểm'],
        [null, null, '1. Sáng kiến', '2. Phong trào', '1. Chậm', '2. Thiếu', null],
        ...[
          ['Trường M', 50, 1, 2, 1, 0, 52],
          ['Trường N', 49, 1, 0, 0, 0, 50],
          ['Trường P', 40, 0, 0, 1, 1, 38],
        ],
      ),
    ).toBe('A unit, B score, C bonus, D bonus, E penalty, F penalty, G total');
  });

  it('the sum of a stage is no criterion of that name', () => {
    expect(
      two(
        ['Tên đơn vị', 'Đào tạo (60 điểm)', 'Khoa học (40 điểm)', 'Tổng điểm', null],
        [null, null, null, 'Tự chấm', 'Điểm'],
        ...[
          ['Trường M', 50, 30, 80, 80],
          ['Trường N', 49, 30, 79, 79],
          ['Trường P', 40, 30, 70, 70],
        ],
      ),
    ).toBe('A unit, B score, C score, D ignored, E total');
  });

  it('criteria split into stages', () => {
    expect(
      two(
        ['Tên đơn vị', 'Đào tạo (60 điểm)', null, 'Khoa học (40 điểm)', null],
        [null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ...body.map((row) => row.slice(0, 5)),
      ),
    ).toBe('A unit, B self, C review1, D self, E review1');
  });
});

describe('when numbers beside names are scores', () => {
  const plain: readonly Column[] = [['TT', [1, 2, 3]], NAMES, ['Đào tạo', [58, 57, 55]], ['Khoa học', [39, 38, 37]]];
  it.each<readonly [string, boolean, Table]>([
    ['with maxima in the headings', true, columnsOf([['TT', [1, 2, 3]], NAMES, ONE, TWO])],
    ['with a total of points', true, columnsOf([...plain, TOTAL])],
    ['with places and a title of points', true, columnsOf([...plain, ['Xếp hạng', [1, 2, 3]]], ['BẢNG CHẤM ĐIỂM'])],
    ['with a stage in the title', true, columnsOf([...plain, ['Ghi chú', WORDS]], ['BẢNG TỰ CHẤM ĐIỂM'])],
    ['with a title of points only', false, columnsOf([...plain, ['Ghi chú', WORDS]], ['BẢNG CHẤM ĐIỂM'])],
    ['with places only', false, columnsOf([...plain, ['Xếp hạng', [1, 2, 3]]])],
    ['with a total of something', false, columnsOf([...plain, ['Tổng số', [97, 95, 92]]])],
    [
      'with the name of the sheet for a title',
      true,
      tableOf(
        [
          ['Tên đơn vị', 'Đào tạo', 'Xếp hạng'],
          ['Trường M', 58, 1],
          ['Trường N', 57, 2],
        ],
        'Bảng điểm',
      ),
    ],
  ])('%s: %s', (_, expected, table) => {
    expect(judged(table) !== 'none').toBe(expected);
  });

  it('where most criteria are those of the workbook’s own list', () => {
    const table = columnsOf([...plain, ['Phong trào', OTHER], ['Ghi chú', WORDS]], ['BẢNG CHẤM ĐIỂM']);
    const listed = (...texts: readonly string[]): string => judged(table, (heading) => texts.includes(heading));
    expect(listed('Đào tạo', 'Khoa học')).toBe('A number, B unit, C score, D score, E score, F note');
    expect(listed('Đào tạo')).toBe('none');
    expect(listed('Ghi chú', 'Xếp hạng')).toBe('none');
  });

  it('without any criterion it is a summary', () => {
    const table = columnsOf([NAMES, ['Điểm tự chấm', [90, 91, 92]], TOTAL, ['Xếp hạng', [1, 2, 3]]]);
    expect(unitsDownTable(table, headingWord, NONE)).toMatchObject({ kind: 'special', sheet: { role: 'summary' } });
  });
});

describe('what is said of it', () => {
  it('its rows, its maxima and whose scores they are', () => {
    expect(told(columnsOf([NAMES, ONE, TWO, TOTAL]))).toEqual(
      expect.arrayContaining([
        'stageAssumed: agreed',
        'maximumInHeader: 2, Đào tạo (60 điểm)',
        'unitRows: 3, 2, 4',
        'roleFromData: D, Tổng điểm, total, sumOfOthers',
      ]),
    );
    expect(told(columnsOf([NAMES, ONE, TWO, TOTAL]))).not.toContain('noMaximum: ');
    expect(told(columnsOf([NAMES, ONE, TWO, TOTAL], ['BẢNG ĐIỂM THẨM ĐỊNH']))).toContain(
      'stageFromWords: review1, BẢNG ĐIỂM THẨM ĐỊNH',
    );
  });

  it('a row of maxima, a column of stages', () => {
    const withRow = tableOf([
      ['Tên đơn vị', 'Đào tạo', 'Khoa học', 'Tổng điểm'],
      ['Điểm tối đa', 60, 40, 100],
      ['Trường M', 58, 39, 97],
      ['Trường N', 57, 38, 95],
    ]);
    expect(told(withRow)).toEqual(expect.arrayContaining(['maximumRow: 2', 'unitRows: 2, 3, 4']));
    const staged = tableOf([
      ['Tên đơn vị', 'Bước chấm', 'Đào tạo (60 điểm)', 'Khoa học (40 điểm)'],
      ['Trường M', 'Tự chấm', 58, 39],
      ['Trường M', 'Thẩm định', 57, 38],
      ['Trường N', 'Tự chấm', 58, 39],
      ['Trường N', 'Thẩm định', 57, 38],
    ]);
    expect(told(staged)).toEqual(expect.arrayContaining(['stageRows: B', 'unitRows: 2, 2, 5']));
    expect(told(staged).join()).not.toMatch(/stageAssumed/);
  });

  it('what it lacks: maxima, rows, scores', () => {
    expect(told(columnsOf([NAMES, ['Đào tạo', [58, 57, 55]], ['Khoa học', [39, 38, 37]], TOTAL]))).toContain('noMaximum: ');
    expect(told(tableOf([['Tên đơn vị', 'Đào tạo (60 điểm)', 'Khoa học (40 điểm)', 'Tổng điểm']]))).toContain('noData: 1');
    expect(told(columnsOf([NAMES, ['Đào tạo (60 điểm)', []], ['Khoa học (40 điểm)', []], ['Tổng điểm', []]]))).toContain(
      'noScoresYet: 3',
    );
  });
});

describe('lists beside the scores', () => {
  const role = (name: string, ...columns: readonly Column[]): string => {
    const outcome = specialTable(
      tableOf(
        [columns.map(([heading]) => heading), ...[0, 1, 2].map((at) => columns.map(([, values]) => values[at] ?? null))],
        name,
      ),
    );
    if (outcome === null) return 'none';
    if (outcome.kind !== 'special') return outcome.kind;
    const { sheet: found, clues } = outcome;
    expect(clues.map(toldBy)).toEqual([`specialSheet: ${found.role}`]);
    return `${found.role}: ${found.columns.map(({ column, role: own }) => `${columnName(column)} ${own}`).join(', ')}`;
  };
  const TEXT: Column = ['Nội dung', ['Mở lớp', 'Báo cáo', 'Hội thảo']];
  const VOTES: Column = ['Đồng ý', [8, 7, 6]];

  it.each<readonly [string, string, string, readonly Column[]]>([
    ['votes against', 'ballots: A unit, B votesFor, C votesAgainst', 'S', [NAMES, VOTES, ['Không đồng ý', [1, 2, 3]]]],
    ['what was voted on', 'ballots: A unit, B award, C votesFor', 'S', [NAMES, ['Hình thức khen thưởng', WORDS], VOTES]],
    ['invalid votes', 'ballots: A unit, B votesFor, C votesInvalid', 'S', [NAMES, VOTES, ['Không hợp lệ', [0, 0, 1]]]],
    [
      'everything',
      'ballots: A number, B unit, C award, D votesFor, E votesAgainst, F votesInvalid, G percent, H note, I ignored',
      'S',
      [
        ['TT', [1, 2, 3]],
        ['Đơn vị', NAMES[1]],
        ['Xếp loại', WORDS],
        VOTES,
        ['Không đồng ý', OTHER],
        ['Không hợp lệ', OTHER],
        ['Tỷ lệ %', OTHER],
        ['Ghi chú', WORDS],
        ['Vai trò', WORDS],
      ],
    ],
    ['votes of nobody', 'none', 'S', [['TT', [1, 2, 3]], VOTES, ['Không đồng ý', [1, 2, 3]]]],
    ['votes only', 'none', 'S', [NAMES, VOTES]],
    ['registrations', 'units: A unit, B registered', 'S', [NAMES, ['Danh hiệu đăng ký', WORDS]]],
    ['what bars and why', 'units: A unit, B disqualified, C basis', 'S', [NAMES, ['Điều kiện loại', WORDS], ['Căn cứ', WORDS]]],
    [
      'roles',
      'units: A number, B code, C unit, D role, E registered, F note',
      'S',
      [['TT', [1, 2, 3]], ['Mã', WORDS], NAMES, ['Vai trò', WORDS], ['Xếp loại', WORDS], ['Ghi chú', WORDS]],
    ],
    ['registrations beside scores', 'none', 'S', [NAMES, ['Danh hiệu đăng ký', WORDS], ['Điểm tự chấm', [90, 91, 92]]]],
    [
      'registrations beside scores in words',
      'units: A unit, B registered, C ignored',
      'S',
      [NAMES, ['Danh hiệu đăng ký', WORDS], ['Điểm tự chấm', WORDS]],
    ],
    ['registrations beside a total', 'none', 'S', [NAMES, ['Danh hiệu đăng ký', WORDS], TOTAL]],
    ['registrations beside places', 'none', 'S', [NAMES, ['Danh hiệu đăng ký', WORDS], ['Xếp hạng', [1, 2, 3]]]],
    ['a list by its name', 'units: A number, B unit', 'Đơn vị', [['TT', [1, 2, 3]], NAMES]],
    ['the same under another name', 'none', 'S', [['TT', [1, 2, 3]], NAMES]],
    ['a list by its name with numbers nobody explains', 'none', 'Đơn vị', [['TT', [1, 2, 3]], NAMES, ['Con số', OTHER]]],
    ['a list by its name with scores', 'none', 'Đơn vị', [['TT', [1, 2, 3]], NAMES, ['Điểm tự chấm', OTHER]]],
    [
      'figures by their name',
      'indicators: A number, B unit, C indicator, D ignored, E percent, F note, G ignored',
      'Số liệu',
      [['TT', [1, 2, 3]], NAMES, ['Số lớp', OTHER], ['Lời', WORDS], ['Tỷ lệ %', OTHER], ['Ghi chú', WORDS], ['', OTHER]],
    ],
    [
      'criteria by their name',
      'criteria: A number, B criterion, C maximum',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER]],
    ],
    [
      'criteria by their method',
      'criteria: A number, B criterion, C maximum, D method',
      'S',
      [['TT', [1, 2, 3]], TEXT, ['Điểm', OTHER], ['Cách chấm điểm', WORDS]],
    ],
    ['criteria of nothing of both', 'none', 'S', [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER]]],
    ['criteria without maxima', 'none', 'Bộ tiêu chí', [['TT', [1, 2, 3]], TEXT, ['Ghi chú', WORDS]]],
    ['criteria with maxima in words', 'none', 'Bộ tiêu chí', [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', WORDS]]],
    [
      'criteria with empty maxima',
      'criteria: A number, B criterion, C maximum',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', []]],
    ],
    ['criteria with scores', 'none', 'Bộ tiêu chí', [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['Điểm tự chấm', OTHER]]],
    ['criteria with results', 'none', 'Bộ tiêu chí', [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['Thực hiện', OTHER]]],
    [
      'criteria with an empty column of results',
      'criteria: A number, B criterion, C maximum, D ignored',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['Thực hiện', []]],
    ],
    ['criteria with deductions', 'none', 'Bộ tiêu chí', [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['Điểm trừ', OTHER]]],
    [
      'criteria with two schools',
      'none',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['VP', OTHER], ['TCHC', OTHER]],
    ],
    [
      'criteria with one column nobody knows',
      'criteria: A number, B criterion, C maximum, D ignored',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['VP', OTHER]],
    ],
    [
      'of two maxima the first',
      'criteria: A number, B criterion, C maximum, D ignored',
      'Bộ tiêu chí',
      [['TT', [1, 2, 3]], TEXT, ['Điểm tối đa', OTHER], ['Thang điểm', OTHER]],
    ],
    [
      'of notes and measures all',
      'criteria: A number, B criterion, C maximum, D unitOfMeasure, E unitOfMeasure, F note, G note, H evidence, I target, J kind',
      'Bộ tiêu chí',
      [
        ['Mã', WORDS],
        ['Chỉ tiêu', TEXT[1]],
        ['Điểm tối đa', OTHER],
        ['Đơn vị tính', WORDS],
        ['ĐVT', WORDS],
        ['Ghi chú', WORDS],
        ['Chú thích', WORDS],
        ['Minh chứng', WORDS],
        ['Kế hoạch', OTHER],
        ['Loại', WORDS],
      ],
    ],
  ])('%s', (_, expected, name, columns) => {
    expect(role(name, ...columns)).toBe(expected);
  });
});
