/** Where words do not decide, what stands in the cells does (WORKBOOKS §2): sums, places, averages, names, long texts. */
import { withoutAverage } from '../../../src/core/recognise/averageColumn';
import { criteriaColumns } from '../../../src/core/recognise/criteriaColumns';
import { groupRows } from '../../../src/core/recognise/groupRows';
import { holdsPlaces } from '../../../src/core/recognise/placesOfTotal';
import { isSumOfScores, unheadedTotal } from '../../../src/core/recognise/sumOfScores';
import type { Table } from '../../../src/core/recognise/table';
import { readsAsNames, unitNameColumn } from '../../../src/core/recognise/unitNameColumn';
import type { ColumnRole } from '../../../src/core/domain/tableRoles';
import { columnName } from '../../../src/core/workbook/address';
import { columnNamed, columnsOf, toldBy, type Cells } from './tableOf';

type Column = readonly [heading: string, values: Cells];
const UNITS: Column = ['Tên đơn vị', ['Trường M', 'Trường N', 'Trường P']];
const rolesFrom = (text: string): Map<number, ColumnRole> =>
  new Map(text.split(' ').map((role, at) => [at + 1, role as ColumnRole]));

describe('a column is the sum of the scores', () => {
  const adds = (roles: string, ...columns: readonly Column[]): boolean => {
    const table = columnsOf([UNITS, ...columns]);
    const total = table.columns[table.columns.length - 1];
    return total !== undefined && isSumOfScores(table, total, rolesFrom(`unit ${roles}`));
  };
  const one: Column = ['Đào tạo (60 điểm)', [58, 57, 55]];
  const two: Column = ['Khoa học (40 điểm)', [39.5, 38, 37]];

  const cases: readonly (readonly [string, boolean, string, ...(readonly Column[])])[] = [
    ['in every row', true, 'score score total', one, two, ['Tổng điểm', [97.5, 95, 92]]],
    ['rounded by half a place for each number', true, 'score score total', one, two, ['Tổng điểm', [97.51, 95.01, 92]]],
    ['not beyond that', false, 'score score total', one, two, ['Tổng điểm', [97.52, 95, 92]]],
    ['not in two rows of three', false, 'score score total', one, two, ['Tổng điểm', [97.5, 95, 93]]],
    ['where it says something only', true, 'score score total', one, two, ['Tổng điểm', [97.5, null, 92]]],
    ['not where it says nothing', false, 'score score total', one, two, ['Tổng điểm', [null, null, null]]],
    ['with a bonus', true, 'score bonus total', one, ['Điểm thưởng', [1, null, 2]], ['Tổng điểm', [59, 57, 57]]],
    ['less a deduction without its sign', true, 'score penalty total', one, ['Điểm trừ', [1, 0, 2]], ['Tổng điểm', [57, 57, 53]]],
    ['less a deduction with its sign', true, 'score penalty total', one, ['Điểm trừ', [-1, 0, -2]], ['Tổng điểm', [57, 57, 53]]],
    ['not with the deduction added', false, 'score penalty total', one, ['Điểm trừ', [1, 0, 2]], ['Tổng điểm', [59, 57, 57]]],
    [
      'less what is headed as deducted',
      true,
      'score score total',
      one,
      ['Các trường hợp trừ điểm', [1, 0, 2]],
      ['Tổng', [57, 57, 53]],
    ],
    ['not with what is left out', true, 'score ignored total', one, two, ['Tổng điểm', [58, 57, 55]]],
  ];
  it.each(cases.map(([name, expected, roles, ...columns]) => [name, expected, roles, columns] as const))(
    '%s: %s',
    (_, expected, roles, columns) => {
      expect(adds(roles, ...columns)).toBe(expected);
    },
  );

  it('a row that names nobody is not looked at', () => {
    const table = columnsOf([
      ['Tên đơn vị', ['Trường M', 'Trường N', null]],
      ['Đào tạo', [58, 57, 60]],
      ['Khoa học', [39, 38, 40]],
      ['Tổng điểm', [97, 95, 110]],
    ]);
    expect(isSumOfScores(table, columnNamed(table, 'D'), rolesFrom('unit score score total'))).toBe(true);
    expect(isSumOfScores(table, columnNamed(table, 'D'), rolesFrom('note score score total'))).toBe(false);
  });

  it('nobody called a total is one behind two scores or more, in three rows, without a maximum of its own', () => {
    const last = (roles: string, ...columns: readonly Column[]): string => {
      const found = unheadedTotal(columnsOf([['TT', [1, 2, 3]], UNITS, ...columns]), rolesFrom(`number unit ${roles}`));
      return found === null ? 'none' : columnName(found.column);
    };
    const three = 'score score score';
    expect(last(three, one, two, ['Kết lại', [97.5, 95, 92]])).toBe('E');
    expect(last(three, one, two, ['Kết lại (100 điểm)', [97.5, 95, 92]])).toBe('none');
    expect(last(three, one, two, ['Kết lại', [97.5, 95, 93]])).toBe('none');
    expect(last(three, one, two, ['Kết lại', [97.5, 95, null]])).toBe('none');
    expect(last('score ignored score', one, two, ['Kết lại', [58, 57, 55]])).toBe('none');
    expect(last('ignored ignored ignored', one, two, ['Kết lại', [58, 57, 55]])).toBe('none');
  });
});

describe('a column holds the places of a total', () => {
  it.each<readonly [places: Cells, totals: Cells, holds: boolean]>([
    [[1, 2, 3], [97, 95, 92], true],
    [[3, 1, 2], [90, 97, 95], true],
    // Equal totals share a place, with the next one left out or not.
    [[1, 1, 3], [95, 95, 92], true],
    [[1, 1, 2], [95, 95, 92], true],
    [[1, 3, 2], [97, 95, 92], false],
    [[2, 3, 4], [97, 95, 92], false],
    [[1, 2, 4], [97, 95, 92], false],
    [[0, 1, 2], [97, 95, 92], false],
    [[1, 1.5, 2], [97, 95, 92], false],
    [[-1, 2, 3], [97, 95, 92], false],
    [[1, 2, null], [97, 95, 92], true],
    [[1, null, null], [97, 95, 92], false],
    [[1, 2, 3], [97, null, null], false],
  ])('%j beside %j: %s', (places, totals, holds) => {
    const table = columnsOf([UNITS, ['Tổng điểm', totals], ['Con số', places]]);
    expect(holdsPlaces(table, columnNamed(table, 'C'), columnNamed(table, 'B'))).toBe(holds);
  });
});

describe('a last column that averages the schools before it', () => {
  const average = (name: string, values: Cells, word: 'self' | null = null): string => {
    const table = columnsOf([
      ['Nội dung tiêu chí', ['Kế hoạch năm', 'Báo cáo đúng hạn', 'Mở lớp']],
      ['Trường M', [8, 6, 4]],
      ['Trường N', [9, 7, 4]],
      [name, values],
    ]);
    const units = ['B', 'C', 'D'].map((letter) => {
      const column = columnNamed(table, letter);
      const level = column.path[0];
      if (level === undefined) throw new Error('no heading');
      return { column, name: level, word };
    });
    const said = withoutAverage(table, units);
    return `${String(said.units.length)} ${said.average === null ? '' : toldBy(said.average)}`.trim();
  };

  it('is no school, and says why', () => {
    expect(average('BQ cụm', [8.5, 6.5, 4])).toBe('2 roleFromData: D, BQ cụm, ignored, averageOfUnits');
    expect(average('BQ cụm', [8.55, 6.45, 4])).toMatch(/^2 /);
  });

  it.each<readonly [string, string, Cells]>([
    ['read as the name of one', 'Trường P', [8.5, 6.5, 4]],
    ['away by a tenth', 'BQ cụm', [8.6, 6.5, 4]],
    ['in one row with different schools only', 'BQ cụm', [8.5, null, 4]],
    ['empty', 'BQ cụm', [null, null, null]],
  ])('is one where it is %s', (_, name, values) => {
    expect(average(name, values)).toBe('3');
  });

  it('is one where stages stand under it', () => {
    expect(average('BQ cụm', [8.5, 6.5, 4], 'self')).toBe('3');
  });
});

const LONG = ['Hoàn thành kế hoạch công tác năm', 'Báo cáo thống kê đúng hạn', 'Mở lớp bồi dưỡng cán bộ'];
const SCORES: Column = ['Điểm tự chấm', [9, 4, 14]];

/** Criterion and number of a table, with the clues; behind «?» what is asked. */
function criteria(table: Table): string {
  const said = criteriaColumns(table);
  if (said === null) return 'none';
  if ('conflict' in said) return `? ${toldBy(said.conflict)}`;
  const [criterion, number] = [columnName(said.criterion.column), said.number === null ? '-' : columnName(said.number.column)];
  return [`${criterion} ${number}`, ...said.clues.map(toldBy)].join('; ');
}

describe('the column of criteria', () => {
  it.each<readonly [string, readonly Column[], string]>([
    ['headed so, its number before it', [['TT', [1, 2, 3]], ['Nội dung', LONG], SCORES], 'B A'],
    ['without a number', [['Nội dung', LONG], SCORES], 'A -'],
    ['headed so and empty', [['TT', [null, null, 3]], ['Tiêu chí', [null, null, null]], SCORES], 'B A'],
    ['targets where no heading is plainer', [['TT', [1, 2, 3]], ['Chỉ tiêu', LONG], SCORES], 'B A'],
    [
      'a code for its number',
      [['Mã', ['a', 'b', 'c']], ['Nội dung', LONG], SCORES],
      'B A; roleFromData: A, Mã, number, shortNumbers',
    ],
    [
      'short marks for its number',
      [['Dấu', ['a', 'b', 'c']], ['Nội dung', LONG], SCORES],
      'B A; roleFromData: A, Dấu, number, shortNumbers',
    ],
    ['no long text for its number', [['Dấu', LONG], ['Nội dung', LONG], SCORES], 'B -'],
  ])('%s', (_, columns, expected) => {
    expect(criteria(columnsOf(columns))).toBe(expected);
  });

  it('of two headed so the one with clearly longer texts; of like ones it is asked', () => {
    const short: Column = ['Tiêu chí', ['Kế hoạch', 'Báo cáo', 'Mở lớp']];
    const long: Column = ['Nội dung', LONG];
    const told = 'roleFromData: B, Nội dung, criterion, longText';
    expect(criteria(columnsOf([short, long, SCORES]))).toMatch(new RegExp(`^B (A|-); ${told}`));
    const like: Column = [
      'Tiêu chí',
      ['Hoàn thành kế hoạch công tác quý', 'Báo cáo thống kê đầy đủ', 'Mở lớp bồi dưỡng viên chức'],
    ];
    expect(criteria(columnsOf([like, long, SCORES]))).toBe('? candidate: criterion, A «Tiêu chí»; B «Nội dung»');
    expect(criteria(columnsOf([long, like, SCORES]))).toBe('? candidate: criterion, A «Nội dung»; B «Tiêu chí»');
  });

  it('without a heading the long texts before the first score', () => {
    const told = 'roleFromData: B, Việc, criterion, longText';
    expect(criteria(columnsOf([['TT', [1, 2, 3]], ['Việc', LONG], ['Điểm tối đa', [10, 5, 15]], SCORES]))).toBe(`B A; ${told}`);
    expect(
      criteria(columnsOf([['TT', [1, 2, 3]], ['Việc', ['Kế hoạch', 'Báo cáo', 'Mở lớp']], ['Điểm tối đa', [10, 5, 15]], SCORES])),
    ).toBe('none');
    expect(criteria(columnsOf([['TT', [1, 2, 3]], ['Điểm tối đa', [10, 5, 15]], SCORES, ['Việc', LONG]]))).toBe('none');
  });
});

/** The column of names with the clues; behind «?» what is asked. */
function units(...columns: readonly Column[]): string {
  const said = unitNameColumn(columnsOf(columns));
  if (said === null) return 'none';
  if ('conflict' in said) return `? ${toldBy(said.conflict)}`;
  return [columnName(said.unit.column), ...said.clues.map(toldBy)].join('; ');
}

describe('the column of the names of schools', () => {
  const NAMES = ['Trường Chính trị M', 'Trường Chính trị N', 'Trường Chính trị P'];
  const TT: Column = ['TT', [1, 2, 3]];
  const TOTAL: Column = ['Tổng điểm', [97, 95, 92]];

  it.each<readonly [string, readonly Column[], string]>([
    ['headed so', [TT, ['Tên đơn vị', NAMES], TOTAL], 'B'],
    ['headed in a corner split in two', [TT, ['Tiêu chí Đơn vị', NAMES], TOTAL], 'B'],
    ['«Đơn vị» over names', [TT, ['Đơn vị', NAMES], TOTAL], 'B'],
    ['«Đơn vị» over measures', [TT, ['Đơn vị', ['Người', 'Lớp', 'Lượt']], TOTAL], 'none'],
    ['«Đơn vị» over shares', [TT, ['Đơn vị', ['%', '%', '%']], TOTAL], 'none'],
    ['«Đơn vị» over words in small letters', [TT, ['Đơn vị', ['chiếc', 'tờ', 'phần']], TOTAL], 'none'],
    ['«Đơn vị» over one measure and names', [TT, ['Đơn vị', ['Người', 'Trường N', 'Trường P']], TOTAL], 'B'],
    ['headed so over numbers', [TT, ['Tên đơn vị', [7, 8, 9]], TOTAL], 'none'],
    ['without a heading, by its names', [TT, ['Ai', NAMES], TOTAL], 'B; roleFromData: B, Ai, unit, distinctNames'],
    ['without a heading, a name repeated', [TT, ['Ai', ['Trường M', 'Trường M', 'Trường P']], TOTAL], 'none'],
    ['without a heading, one name of three', [TT, ['Ai', ['Trường M', 'Tốt', 'Khá']], TOTAL], 'none'],
    ['not beside criteria', [TT, ['Tiêu chí', LONG], ['Ai', NAMES], TOTAL], 'none'],
  ])('%s', (_, columns, expected) => {
    expect(units(...columns)).toBe(expected);
  });

  it('of two the one with more names, else the longer ones, else it is asked', () => {
    const cluster: Column = ['Đơn vị', ['Cụm 1', 'Cụm 1', 'Cụm 2']];
    const names: Column = ['Tên trường', NAMES];
    expect(units(cluster, names, TOTAL)).toBe('B; roleFromData: B, Tên trường, unit, distinctNames');
    expect(units(['Đơn vị', ['M', 'N', 'P']], names, TOTAL)).toBe('B; roleFromData: B, Tên trường, unit, distinctNames');
    const others = ['Trường Đại học M', 'Trường Đại học N', 'Trường Đại học P'];
    expect(units(['Đơn vị', others], names, TOTAL)).toBe('? candidate: unit, A «Đơn vị»; B «Tên trường»');
  });

  it.each<readonly [values: Cells, names: boolean]>([
    [NAMES, true],
    [['1.1', '1.2', '2.1'], false],
    [['1.1', 'Trường N', '2.1'], false],
    [['1.1', 'Trường N'], true],
    [[`Trường ${'rất '.repeat(20)}xa`], false],
  ])('%j read as names: %s', (values, names) => {
    const table = columnsOf([['Tên đơn vị', values], TOTAL]);
    expect(readsAsNames(table, columnNamed(table, 'A'))).toBe(names);
  });
});

describe('captions over groups of schools', () => {
  /** Number, name and whether the row holds points. */
  const groups = (
    ...rows: readonly (readonly [number: string | number | null, name: string, points: number | null])[]
  ): string => {
    const table = columnsOf([
      ['TT', rows.map(([number]) => number)],
      ['Tên đơn vị', rows.map(([, name]) => name)],
      ['Tổng điểm', rows.map(([, , points]) => points)],
    ]);
    const named = rows.map(([, name, points], at) => ({ row: at + 2, name, hasNumbers: points !== null }));
    return [...groupRows(table, 1, named)].map((row) => rows[row - 2]?.[1] ?? '').join(', ');
  };

  it.each(['Cụm số 1', 'Khối các trường', 'Nhóm 1', 'Khu vực phía Bắc', 'Vùng núi', 'Miền Trung'])('«%s» by its word', (name) => {
    expect(groups([null, name, null], [1, 'Trường M', 9], [2, 'Trường N', 8])).toBe(name);
  });

  it.each(['I', 'IV.', 'A', 'B)'])('a name under «%s» where schools have plain numbers', (label) => {
    expect(groups([label, 'Phía Bắc', null], [1, 'Trường M', 9], [2, 'Trường N', 8])).toBe('Phía Bắc');
    expect(groups([label, 'Phía Bắc', null], ['I.1', 'Trường M', 9], ['I.2', 'Trường N', 8])).toBe('');
  });

  it('a school that sent nothing is none, nor a name with a plain number, nor one that has points', () => {
    expect(groups(['I', 'Trường P', null], [1, 'Trường M', 9])).toBe('');
    expect(groups([3, 'Phía Bắc', null], [1, 'Trường M', 9])).toBe('');
    expect(groups(['I', 'Cụm số 1', 9], [1, 'Trường M', 9])).toBe('');
    expect(groups([1, 'Cụm số 1', 9], [2, 'Cụm số 2', null])).toBe('');
    expect(groups(['I', 'Cụm số 1', null], ['II', 'Cụm số 2', null])).toBe('');
  });
});
