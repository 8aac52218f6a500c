/** What stands under a heading: rows of schools and what else is among them, figures that may be scores, kinds of tables (WORKBOOKS §1, §6). */
import { headingWord } from '../../../src/core/recognise/headingWord';
import { tableKind } from '../../../src/core/recognise/tableKind';
import { bodyClues, headingClues, withoutRepeats } from '../../../src/core/recognise/tableClues';
import { stageOfWords, unitRows } from '../../../src/core/recognise/unitRows';
import { unknownScores } from '../../../src/core/recognise/unknownScores';
import { recognisedColumn } from '../../../src/core/recognise/criteriaBody';
import { plainSheet } from '../../../src/core/recognise/specialTable';
import type { RecognisedSheet } from '../../../src/core/domain/recognition';
import type { ColumnRole, SpecialRow } from '../../../src/core/domain/tableRoles';
import { columnNamed, columnsOf, tableOf, toldBy, type Cells } from './tableOf';

const HEADING: Cells = ['TT', 'Tên đơn vị', 'Đào tạo', 'Khoa học', 'Tổng điểm'];

/** Names, then what the other rows are: `Trường M, Trường N; 4 maximum; clues`. */
function rows(...body: readonly Cells[]): string {
  const table = tableOf([HEADING, ...body]);
  const said = unitRows(table, 1, 2, [3, 4, 5], [3, 4], null, headingWord);
  const special = [...said.special].map(([row, is]) => `${String(row)} ${is}`);
  const told = [...said.clues, ...(said.conflict === null ? [] : [said.conflict])].map(toldBy);
  return [`${said.names.join(', ')} ${String(said.first)}-${String(said.last)}`, ...special, ...told].join('; ');
}

const [M, N, P]: readonly Cells[] = [
  [1, 'Trường M', 58, 39, 97],
  [2, 'Trường N', 57, 38, 95],
  [3, 'Trường P', 55, 37, 92],
];
const [m, n, p] = [M ?? [], N ?? [], P ?? []];

describe('rows of a table of schools', () => {
  it('a school is a row with a name, with numbers or without', () => {
    expect(rows(m, n, p)).toBe('Trường M, Trường N, Trường P 2-4');
    expect(rows(m, [2, 'Trường N'], p)).toBe('Trường M, Trường N, Trường P 2-4');
    expect(rows(m, [null, 'Trường N'], p)).toBe('Trường M, Trường N, Trường P 2-4');
    expect(rows(m, [2, 'Phía Bắc'], p)).toBe('Trường M, Phía Bắc, Trường P 2-4');
    expect(rows(m, [null, 'Việc khác'], p)).toBe('Trường M, Trường P 2-4; 3 note');
    expect(rows(m, [2, null], p)).toBe('Trường M, Trường P 2-4; 3 note');
    expect(rows(m, [2, 'Phía Bắc', { e: '#REF!' }], p)).toBe('Trường M, Phía Bắc, Trường P 2-4');
    expect(rows(m, [null, 'Phía Bắc', { f: 'A1' }], p)).toBe('Trường M, Phía Bắc, Trường P 2-4');
  });

  it.each<readonly [string, readonly Cells[], string]>([
    ['below, never below a score', [m, n, [null, null, 60, 40]], 'Trường M, Trường N 2-3; 4 maximum; maximumRow: 4'],
    ['above', [[null, null, 60, 40], m, n], 'Trường M, Trường N 3-4; 2 maximum; maximumRow: 2'],
    ['as high as the best', [m, n, [null, null, 58, 39]], 'Trường M, Trường N 2-3; 4 maximum; maximumRow: 4'],
    [
      'a total below that of a school says nothing',
      [m, n, [null, null, 60, 40, 90]],
      'Trường M, Trường N 2-3; 4 maximum; maximumRow: 4',
    ],
    ['below, lower than scores: some other figure', [m, n, [null, null, 50, 30]], 'Trường M, Trường N 2-3; 4 statistics'],
    ['one number only: some other figure', [m, n, [null, null, 60]], 'Trường M, Trường N 2-3; 4 statistics'],
    ['in the middle of many: nothing is said', [m, n, [null, null, 60, 40], p], 'Trường M, Trường N, Trường P 2-5'],
  ])('one without a name %s', (_, body, expected) => {
    expect(rows(...body)).toBe(expected);
  });

  it('one score of ten above its maximum does not hide the maxima, two do', () => {
    const five = (above: number): readonly Cells[] =>
      [1, 2, 3, 4, 5].map((at) => [at, `Trường ${String(at)}`, at <= above ? 61 : 50, 39]);
    expect(rows(...five(1), [null, null, 60, 40])).toMatch(/; 7 maximum; maximumRow: 7$/);
    expect(rows(...five(2), [null, null, 60, 40])).toMatch(/; 7 statistics$/);
  });

  it('rows without a name after every other school are its stages, and asked', () => {
    const nameless: Cells = [null, null, 57, 38, 95];
    expect(rows(m, nameless, n, nameless)).toBe('Trường M, Trường N 2-4; severalRowsPerUnit: Trường M, 3, 5');
    expect(rows(m, n, p, nameless, nameless, m)).toBe(
      'Trường M, Trường N, Trường P, Trường M 2-7; severalRowsPerUnit: Trường M, 5, 6',
    );
    expect(rows(m, n, p, nameless, nameless, m, n)).toBe('Trường M, Trường N, Trường P, Trường M, Trường N 2-8');
    expect(rows(m, nameless, nameless, nameless, nameless)).toMatch(/severalRowsPerUnit: Trường M, 3, 4, 5$/);
  });

  it.each(['Hệ số', 'Trọng số'])('«%s» is asked about, for points are not multiplied', (name) => {
    expect(rows(m, n, [null, name, 2, 1])).toMatch(new RegExp(`weights: 4, true, ${name}$`));
  });

  it('a column of stages tells the rows of a school apart', () => {
    const table = tableOf([
      ['Tên đơn vị', 'Lần', 'Đào tạo', 'Tổng điểm'],
      ['Trường M', 'Tự chấm', 58, 97],
      [null, 'Thẩm định lần 2', 57, 95],
      [null, 'Thống nhất', 57, 95],
      ['Trường N', 'Tự chấm', 58, 97],
      [null, 'Thẩm định', 57, 95],
      [null, 'lời', 57, 95],
    ]);
    const said = unitRows(table, null, 1, [3, 4], [3], 2, headingWord);
    expect([...said.rowStages].map(([row, stage]) => `${String(row)} ${stage}`).join(', ')).toBe(
      '2 self, 3 review2, 4 agreed, 5 self, 6 review1',
    );
    expect([said.names, said.conflict]).toEqual([['Trường M', 'Trường N'], null]);
  });

  it.each([
    ['Tự chấm', 'self'],
    ['Thẩm định', 'review1'],
    ['Thẩm định lần 1', 'review1'],
    ['Thẩm định lần 2', 'review2'],
    ['Thống nhất', 'agreed'],
    ['Điểm', null],
    ['Ghi chú', null],
    ['', null],
  ])('a row that says «%s» is of stage %s', (words, stage) => {
    expect(stageOfWords(words, headingWord)).toBe(stage);
  });
});

describe('numbers under words nobody knows', () => {
  const TEXTS = ['Kế hoạch năm', 'Báo cáo đúng hạn', 'Mở lớp', 'Hội thảo'];
  const asked = (heading: string, values: Cells, role: ColumnRole = 'ignored', withMaximum = true, place = 'last'): string => {
    const own = [heading, values] as const;
    const table = columnsOf([
      ['Nội dung', TEXTS],
      ...(place === 'last' ? [] : [own]),
      ['Điểm tối đa', [10, 5, 15, 8]],
      ['Điểm tự chấm', [9, 4, 14, 8]],
      ...(place === 'last' ? [own] : []),
    ]);
    const roles = new Map<number, ColumnRole>(
      place === 'last'
        ? [[1, 'criterion'], [2, 'maximum'], [3, 'self'], [4, role]]
        : [[1, 'criterion'], [2, role], [3, 'maximum'], [4, 'self']], // prettier-ignore
    );
    const found = unknownScores(table, withMaximum ? columnNamed(table, place === 'last' ? 'B' : 'C') : null, roles);
    return found === null ? 'none' : toldBy(found);
  };

  it('that are within the maxima are asked about', () => {
    expect(asked('Con số', [9, 4, 14, 8])).toBe('unknownColumn: D, Con số, ');
    expect(asked('Con số', [10, 5, null, null])).toBe('unknownColumn: D, Con số, ');
    expect(asked('Con số', [11, 6, 15, 9])).toBe('none');
    expect(asked('Con số', [9, null, null, null])).toBe('none');
    expect(asked('Con số', ['chín', 4, 'ba', 'hai'])).toBe('none');
    expect(asked('Con số', [null, null, null, null])).toBe('none');
    expect(asked('Con số', [9, 4, 14, 8], 'review1')).toBe('none');
    expect(asked('Con số', [9, 4, 14, 8], 'ignored', true, 'first')).toBe('none');
    expect(asked('', [9, 4, 14, 8])).toBe('none');
  });

  it('without maxima are asked about beside scores in two rows', () => {
    expect(asked('Con số', [90, 40, null, null], 'ignored', false)).toBe('unknownColumn: D, Con số, ');
    expect(asked('Con số', [90, null, null, null], 'ignored', false)).toBe('none');
  });

  it.each([
    ...[
      'Số năm trước',
      'Kỳ trước',
      'Cùng kỳ',
      'Số lượng',
      'Số lần',
      'Số lượt',
      'Tỷ lệ làm',
      'Tỉ lệ làm',
      'Hệ số riêng',
      'Trọng số A',
    ],
    ...['Mức phần trăm', 'Tổng chung', 'Cộng dồn', 'Chênh lệch', 'Phần tăng', 'Phần giảm', 'Mức %', 'Quý I', '2025'],
    ...[
      'So nam truoc',
      'Ky truoc',
      'Cung ky',
      'So luong',
      'So lan',
      'So luot',
      'Ty le lam',
      'Ti le lam',
      'Muc phan tram',
      'Chenh lech',
    ],
  ])('«%s» says that they are no scores', (heading) => {
    expect(asked(heading, [9, 4, 14, 8])).toBe('none');
  });

  it.each(['Con tằng', 'Lời Cộngg', 'Loi tang', 'Loi giam'])('«%s» says nothing of the kind', (heading) => {
    expect(asked(heading, [9, 4, 14, 8])).toBe(`unknownColumn: D, ${heading}, `);
  });

  it('one slip from a known heading are asked about with it, whatever they are', () => {
    expect(asked('Điểm thẩm địn', [9, 4, 14, 8])).toMatch(/^unknownColumn: D, Điểm thẩm địn, .*thẩm định/i);
    expect(asked('Điểm thẩm địn', [99, 99, 99, 99])).toMatch(/^unknownColumn: D, Điểm thẩm địn, .*thẩm định/i);
  });

  it('under a longer heading that only holds a word for texts are asked about, under that word alone not', () => {
    expect(asked('Ghi chú của ai đó trong tổ', [9, 4, 14, 8], 'note')).toMatch(/^unknownColumn: D/);
    expect(asked('Ghi chú', [9, 4, 14, 8], 'note')).toBe('none');
  });
});

describe('the kind of a table', () => {
  const kind = (columns: readonly (readonly [ColumnRole, string])[], title = ''): string => {
    const table = tableOf([[title === '' ? null : title], [], ['TT', 'Nội dung', 'Điểm'], [1, 'Kế hoạch', 9]]);
    return tableKind(
      table,
      columns.map(([role, heading], at) => ({ column: at + 1, role, heading, unitName: null, unitAt: null })),
    );
  };

  const cases: readonly (readonly [expected: string, columns: readonly (readonly [ColumnRole, string])[], title?: string])[] = [
    [
      'penalty',
      [
        ['maximum', 'Điểm trừ tối đa'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'penalty',
      [
        ['criterion', 'Nội dung vi phạm'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'penalty',
      [
        ['criterion', 'Trường hợp trừ điểm'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'bonus',
      [
        ['maximum', 'Điểm thưởng tối đa'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'bonus',
      [
        ['maximum', 'Điểm cộng tối đa'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'bonus',
      [
        ['criterion', 'Nội dung thưởng'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'bonus',
      [
        ['criterion', 'Điểm thưởng'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'points',
      [
        ['maximum', 'Điểm tối đa'],
        ['criterion', 'Nội dung'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'points',
      [
        ['maximum', 'Điểm trường'],
        ['criterion', 'Trưng bày'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'penalty',
      [
        ['maximum', 'Mức'],
        ['penalty', 'Điểm trừ'],
      ],
    ],
    [
      'points',
      [
        ['maximum', 'Mức'],
        ['penalty', 'Điểm trừ'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'points',
      [
        ['maximum', 'Mức'],
        ['penalty', 'Điểm trừ'],
        ['bonus', 'Điểm thưởng'],
      ],
    ],
    [
      'points',
      [
        ['criterion', 'Nội dung'],
        ['penalty', 'Điểm trừ'],
      ],
    ],
    [
      'penalty',
      [
        ['criterion', 'Nội dung'],
        ['penalty', 'Điểm trừ'],
      ],
      'BẢNG ĐIỂM TRỪ',
    ],
    [
      'penalty',
      [
        ['criterion', 'Nội dung'],
        ['penalty', 'Điểm trừ'],
      ],
      'CÁC TRƯỜNG HỢP TRỪ ĐIỂM',
    ],
    [
      'penalty',
      [
        ['criterion', 'Nội dung'],
        ['penalty', 'Điểm trừ'],
      ],
      'CÁC LỖI VI PHẠM',
    ],
    [
      'bonus',
      [
        ['maximum', 'Mức'],
        ['bonus', 'Điểm thưởng'],
      ],
    ],
    [
      'points',
      [
        ['maximum', 'Mức'],
        ['bonus', 'Điểm thưởng'],
        ['self', 'Điểm'],
      ],
    ],
    [
      'points',
      [
        ['criterion', 'Nội dung'],
        ['bonus', 'Điểm thưởng'],
      ],
    ],
    [
      'bonus',
      [
        ['criterion', 'Nội dung'],
        ['bonus', 'Điểm thưởng'],
      ],
      'BẢNG ĐIỂM THƯỞNG',
    ],
    [
      'bonus',
      [
        ['criterion', 'Nội dung'],
        ['bonus', 'Điểm thưởng'],
      ],
      'BẢNG ĐIỂM CỘNG',
    ],
    [
      'points',
      [
        ['criterion', 'Nội dung'],
        ['bonus', 'Điểm thưởng'],
      ],
      'BẢNG ĐIỂM TRỪ',
    ],
  ];
  it.each(cases.map(([expected, columns, title = '']) => [expected, columns, title] as const))(
    '%s: %j %s',
    (expected, columns, title) => {
      expect(kind(columns, title)).toBe(expected);
    },
  );
});

describe('what is said of a table that is read', () => {
  const table = tableOf([
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Lời'],
    ['I', 'ĐÀO TẠO'],
    ['1.1', 'Kế hoạch', 10, 9],
    ['1.1.2', 'Báo cáo', 5, null],
    [null, 'Tổng cộng', 15, 9],
  ]);
  const sheet = (roles: readonly ColumnRole[], special: readonly (readonly [number, SpecialRow])[]): RecognisedSheet => ({
    ...plainSheet('Phiếu chấm', 'scores'),
    data: { from: 2, to: 5 },
    columns: table.columns.map((column, at) => recognisedColumn(column, roles[at] ?? 'ignored')),
    specialRows: new Map(special),
  });
  const ROLES: readonly ColumnRole[] = ['number', 'criterion', 'maximum', 'self', 'ignored'];

  it('which row heads it, and each column but the maxima', () => {
    const clues = headingClues(table, sheet(ROLES, []), 'unitSheet').map(toldBy);
    expect(clues).toEqual([
      'layoutFromHeadings: unitSheet, 1, «TT»; «Nội dung»; «Điểm tối đa»; «Điểm tự chấm»',
      'headingMatched: A, TT, number, 1',
      'headingMatched: B, Nội dung, criterion, 1',
      'headingMatched: D, Điểm tự chấm, self, 1',
    ]);
  });

  it('a column of criteria or of one school is told elsewhere, twelve columns are named', () => {
    const only = sheet(['number', 'score', 'score', 'score', 'score'], []);
    expect(headingClues(table, only, 'unitsDown').map(toldBy)).toHaveLength(2);
    const ofSchools = { ...only, columns: only.columns.map((one) => ({ ...one, role: 'self' as const, unitName: 'Trường M' })) };
    expect(headingClues(table, ofSchools, 'criteriaDown').map(toldBy)).toEqual(['layoutFromHeadings: criteriaDown, 1, ']);
    const [first] = only.columns;
    const many = {
      ...only,
      columns: Array.from({ length: 14 }, (_, at) => ({
        ...first,
        column: at + 1,
        role: 'note' as const,
        heading: `N${String(at)}`,
        unitName: null,
        unitAt: null,
      })),
    };
    const clues = headingClues(table, many, 'unitsDown');
    expect(clues).toHaveLength(13);
    expect(toldBy(clues[0] ?? { code: 'noMaximum', sheet: '', facts: {} })).toMatch(/«N11»$/);
  });

  it('a column whose numbers decided needs no second sentence', () => {
    const clues = headingClues(table, sheet(ROLES, []), 'unitSheet');
    const decided = {
      code: 'roleFromData',
      sheet: 'S',
      facts: { column: 'A', heading: 'TT', role: 'number', evidence: 'shortNumbers' },
    } as const;
    expect(
      withoutRepeats([...clues, decided])
        .map(toldBy)
        .filter((one) => one.startsWith('headingMatched')),
    ).toEqual(['headingMatched: B, Nội dung, criterion, 1', 'headingMatched: D, Điểm tự chấm, self, 1']);
  });

  it('how deep its numbers go, its total, and what it lacks', () => {
    const total = sheet(ROLES, [[5, 'total']]);
    expect(bodyClues(table, total, true).map(toldBy)).toEqual(['numberingLevels: 4, I, 1.1.2', 'totalRow: 5, Tổng cộng']);
    expect(bodyClues(table, total, false).map(toldBy)).toContain('noMaximum: ');
    expect(bodyClues(table, { ...total, data: null }, false).map(toldBy)).toContain('noData: 1');
    expect(bodyClues(table, { ...total, data: null }, false).map(toldBy)).not.toContain('noMaximum: ');
    const flat = sheet(ROLES, [[2, 'note'], [5, 'total']]); // prettier-ignore
    expect(bodyClues(table, flat, true).map(toldBy)[0]).toBe('numberingLevels: 3, 1.1.2');
    expect(bodyClues(table, sheet(['ignored', 'criterion', 'maximum', 'self'], []), true).map(toldBy)).toEqual([]);
    const unscored = sheet(['number', 'criterion', 'maximum', 'note'], [[5, 'total']]);
    expect(bodyClues(table, unscored, true).map(toldBy)).toContain('noScoresYet: 3');
    const onlyTotal = sheet(ROLES, [[3, 'note'], [5, 'total']]); // prettier-ignore
    expect(bodyClues(table, onlyTotal, true).map(toldBy)).toContain('noScoresYet: 2');
  });
});
