/** Schools across a table whose rows are criteria (L12), and the columns beside the scores on a school's own sheet (L1, L2, L7). */
import { headingWord } from '../../../src/core/recognise/headingWord';
import { unitColumns } from '../../../src/core/recognise/unitColumns';
import { rolesBesideScores } from '../../../src/core/recognise/unitSheetRoles';
import { columnName } from '../../../src/core/workbook/address';
import type { ColumnRole } from '../../../src/core/domain/tableRoles';
import { findTables } from '../../../src/core/recognise/findTables';
import type { Table } from '../../../src/core/recognise/table';
import { sheet } from '../../builders/workbook';
import { columnNamed, columnsOf, toldBy, type Cells } from './tableOf';

const TEXTS = ['Kế hoạch năm', 'Báo cáo đúng hạn', 'Mở lớp', 'Hội thảo'];
const TEN: Cells = [10, 10, 10, 10];
const [A, B, C]: readonly Cells[] = [
  [9, 8, 7, 6],
  [8, 9, 6, 7],
  [7, 7, 7, 9],
];
const WORDS: Cells = ['một', 'hai', 'ba', 'bốn'];
const [a, b, c] = [A ?? [], B ?? [], C ?? []];

/** `B Trường M agreed, C Trường N agreed; clues`; behind «?» what is asked. */
function found(table: Table, maximum: string | null = null): string {
  const said = unitColumns(table, columnNamed(table, 'A'), maximum === null ? null : columnNamed(table, maximum), headingWord);
  if (said === null) return 'none';
  if ('conflict' in said) return `? ${toldBy(said.conflict)}`;
  const columns = said.columns.map(({ column, role, name }) => `${columnName(column.column)} ${name.text} ${role}`);
  return [columns.join(', '), ...said.clues.map(toldBy)].join('; ');
}
const ASSUMED = 'stageAssumed: agreed';

/** Criteria in A, from B on a heading of one row. */
const flat = (...columns: readonly (readonly [heading: string, values: Cells])[]): Table =>
  columnsOf([['Tiêu chí', TEXTS], ...columns]);

/** Criteria in A, from B on headings of two rows: a name over each of its columns. */
function under(...columns: readonly (readonly [name: string, own: string, values: Cells])[]): Table {
  const names = columns.map(([name], at) => (at > 0 && columns[at - 1]?.[0] === name ? null : name));
  const merges = columns.flatMap(([name], at): readonly string[] => {
    if (names[at] === null) return [];
    const count = columns.filter(([other]) => other === name).length;
    return count === 1 ? [] : [`${columnName(at + 2)}1:${columnName(at + 1 + count)}1`];
  });
  const [table] = findTables(
    sheet(
      'Bảng',
      [
        ['Tiêu chí', ...names],
        [null, ...columns.map(([, own]) => own)],
        ...TEXTS.map((text, row): Cells => [text, ...columns.map(([, , values]) => values[row] ?? null)]),
      ],
      { merges: ['A1:A2', ...merges] },
    ),
    headingWord,
  );
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('names over one column each', () => {
  it.each<readonly [string, string, readonly (readonly [string, Cells])[], string | null]>([
    [
      'schools',
      `B Trường M agreed, C Trường N agreed; ${ASSUMED}`,
      [
        ['Trường M', a],
        ['Trường N', b],
      ],
      null,
    ],
    [
      'right of the maxima',
      `C Trường M agreed, D Trường N agreed; ${ASSUMED}`,
      [
        ['Điểm tối đa', TEN],
        ['Trường M', a],
        ['Trường N', b],
      ],
      'B',
    ],
    [
      'codes that obey the maxima',
      `C VP agreed, D TCHC agreed; ${ASSUMED}`,
      [
        ['Điểm tối đa', TEN],
        ['VP', a],
        ['TCHC', b],
      ],
      'B',
    ],
    [
      'codes above the maxima',
      'none',
      [
        ['Điểm tối đa', [5, 5, 5, 5]],
        ['VP', a],
        ['TCHC', b],
      ],
      'B',
    ],
    [
      'one code above the maxima',
      'none',
      [
        ['Điểm tối đa', [8, 9, 7, 7]],
        ['VP', a],
        ['TCHC', b],
      ],
      'B',
    ],
    [
      'one code of numbers, one empty',
      'none',
      [
        ['Điểm tối đa', TEN],
        ['VP', a],
        ['TCHC', []],
      ],
      'B',
    ],
    [
      'one school',
      'none',
      [
        ['Điểm tối đa', TEN],
        ['Trường M', a],
      ],
      'B',
    ],
    [
      'a school that sent nothing',
      `B Trường M agreed, C Trường N agreed, D Trường P agreed; ${ASSUMED}`,
      [
        ['Trường M', a],
        ['Trường N', b],
        ['Trường P', []],
      ],
      null,
    ],
    [
      'words are none',
      `B Trường M agreed, C Trường N agreed; ${ASSUMED}`,
      [
        ['Trường M', a],
        ['Trường N', b],
        ['Trường P', WORDS],
      ],
      null,
    ],
    [
      'beside a score with a caption of nobody',
      'none',
      [
        ['Điểm tự chấm', c],
        ['VP', a],
        ['TCHC', b],
      ],
      null,
    ],
    [
      'beside a self-assessed score they are reviewers',
      'none',
      [
        ['Điểm tự chấm', c],
        ['Trường M', a],
        ['Trường N', b],
      ],
      null,
    ],
    [
      'left of it they are schools',
      `B Trường M agreed, C Trường N agreed; ${ASSUMED}`,
      [
        ['Trường M', a],
        ['Trường N', b],
        ['Điểm tự chấm', c],
      ],
      null,
    ],
    [
      'their average is none',
      'B Trường M agreed, C Trường N agreed; stageAssumed: agreed; roleFromData: D, BQ cụm, ignored, averageOfUnits',
      [
        ['Trường M', a],
        ['Trường N', b],
        ['BQ cụm', [8.5, 8.5, 6.5, 6.5]],
      ],
      null,
    ],
  ])('%s', (_, expected, columns, maximum) => {
    expect(found(flat(...columns), maximum)).toBe(expected);
  });

  it.each(['Trung bình', 'Cao nhất', 'Tổng cộng', 'Chênh lệch', 'So sánh', 'Quý I', 'Mức 2', 'Năm 2025'])(
    '«%s» behind them says something of all',
    (heading) => {
      expect(found(flat(['Trường M', a], ['Trường N', b], [heading, c]))).toBe(
        `B Trường M agreed, C Trường N agreed; ${ASSUMED}`,
      );
    },
  );

  it('what points are of stands above the heading', () => {
    const table = columnsOf(
      [
        ['Tiêu chí', TEXTS],
        ['Trường M', a],
        ['Trường N', b],
      ],
      ['BẢNG ĐIỂM THẨM ĐỊNH'],
    );
    expect(found(table)).toBe('B Trường M review1, C Trường N review1; stageFromWords: review1, BẢNG ĐIỂM THẨM ĐỊNH');
  });
});

describe('names over several columns each', () => {
  it('the stages of each, in the order of the review', () => {
    expect(
      found(
        under(['Trường M', 'Tự chấm', a], ['Trường M', 'Thẩm định', b], ['Trường N', 'Tự chấm', b], ['Trường N', 'Thẩm định', c]),
      ),
    ).toBe('B Trường M self, C Trường M review1, D Trường N self, E Trường N review1');
    expect(
      found(
        under(
          ['Trường M', 'Tự chấm', a],
          ['Trường M', 'Thống nhất', b],
          ['Trường N', 'Tự chấm', b],
          ['Trường N', 'Thống nhất', c],
        ),
      ),
    ).toBe('B Trường M self, C Trường M agreed, D Trường N self, E Trường N agreed');
  });

  it('codes are schools where stages stand under them', () => {
    expect(found(under(['VP', 'Tự chấm', a], ['VP', 'Thẩm định', b], ['TCHC', 'Tự chấm', b], ['TCHC', 'Thẩm định', c]))).toBe(
      'B VP self, C VP review1, D TCHC self, E TCHC review1',
    );
  });

  it.each<readonly [own: string, role: string, values: Cells]>([
    ['Minh chứng', 'evidence', WORDS],
    ['Giải trình', 'explanation', WORDS],
    ['Lý do', 'reason', WORDS],
    ['Ghi chú', 'note', WORDS],
    ['Kế hoạch', 'target', c],
    ['Điểm thưởng', 'bonus', c],
    ['Điểm trừ', 'penalty', c],
  ])('«%s» beside a score is its %s', (own, role, values) => {
    expect(
      found(under(['Trường M', 'Tự chấm', a], ['Trường M', own, values], ['Trường N', 'Tự chấm', b], ['Trường N', own, values])),
    ).toBe(`B Trường M self, C Trường M ${role}, D Trường N self, E Trường N ${role}`);
  });

  it('a result beside its target, and points under the rest', () => {
    const own = (name: string) =>
      [
        [name, 'Kế hoạch', c],
        [name, 'Thực hiện', b],
        [name, 'Điểm', a],
      ] as const;
    expect(found(under(...own('Trường M'), ...own('Trường N')))).toBe(
      'B Trường M target, C Trường M result, D Trường M agreed, E Trường N target, F Trường N result, G Trường N agreed; stageAssumed: agreed',
    );
  });

  it('what is no part of a score is left out', () => {
    expect(
      found(
        under(['Trường M', 'Tự chấm', a], ['Trường M', 'Xếp hạng', c], ['Trường N', 'Tự chấm', b], ['Trường N', 'Xếp hạng', c]),
      ),
    ).toBe('B Trường M self, D Trường N self');
  });

  it('words nobody knows beside a known stage are asked about', () => {
    expect(
      found(
        under(['Trường M', 'Tự chấm', a], ['Trường M', 'Tổ riêng', b], ['Trường N', 'Tự chấm', b], ['Trường N', 'Tổ riêng', c]),
      ),
    ).toBe('? unknownColumn: C, Trường M / Tổ riêng, ');
  });

  it('one stage twice is asked about', () => {
    const own = (name: string) =>
      [
        [name, 'Tự chấm', a],
        [name, 'Tự đánh giá', b],
      ] as const;
    expect(found(under(...own('Trường M'), ...own('Trường N')))).toMatch(
      /^\? candidate: self, B «Trường M \/ Tự chấm»; C «Trường M \/ Tự đánh giá»$/,
    );
  });

  it('several reviewers of each school score it beside each other (METHODS §8)', () => {
    const own = (name: string) =>
      [
        [name, 'Giám khảo 1', a],
        [name, 'Giám khảo 2', b],
        [name, 'Thống nhất', c],
      ] as const;
    expect(found(under(...own('Trường M'), ...own('Trường N')))).toBe(
      ['M', 'N']
        .map((name, at) =>
          ['crossScore', 'crossScore', 'agreed']
            .map((role, place) => `${columnName(2 + at * 3 + place)} Trường ${name} ${role}`)
            .join(', '),
        )
        .join(', '),
    );
  });

  it('a caption of schools makes any name one', () => {
    expect(found(under(['Các trường', 'VP', a], ['Các trường', 'TCHC', b]))).toBe(`B VP agreed, C TCHC agreed; ${ASSUMED}`);
    expect(found(under(['Các đơn vị', 'VP', a], ['Các đơn vị', 'TCHC', b]))).toBe(`B VP agreed, C TCHC agreed; ${ASSUMED}`);
  });
});

/** Roles of the columns after `Điểm tối đa` and the scores, with what the data told: `D target; roleFromData …`. */
function beside(columns: readonly (readonly [heading: string, values: Cells, role?: ColumnRole])[]): string {
  const table = columnsOf([
    ['Nội dung', TEXTS],
    ['Điểm tối đa', TEN],
    ...columns.map(([heading, values]) => [heading, values] as const),
  ]);
  const fixed = new Map<number, ColumnRole>([
    [1, 'criterion'],
    [2, 'maximum'],
    ...columns.flatMap(([, , role], at): readonly (readonly [number, ColumnRole])[] =>
      role === undefined ? [] : [[at + 3, role]],
    ),
  ]);
  const { roles, clues } = rolesBesideScores(table, fixed);
  const own = [...roles].filter(([column]) => !fixed.has(column)).sort(([one], [other]) => one - other);
  return [
    own.map(([column, role]) => `${columnName(column)} ${role}`).join(', '),
    ...clues.map((one) => toldBy(one).replace('roleFromData: ', '')),
  ].join('; ');
}

describe('columns beside the scores of one school', () => {
  const SELF = ['Điểm tự chấm', a, 'self'] as const;
  const REVIEW = ['Điểm thẩm định', b, 'review1'] as const;

  it.each<readonly [string, string, Parameters<typeof beside>[0]]>([
    ['«Chỉ tiêu» beside criteria is a target', 'C target', [['Chỉ tiêu', c], SELF]],
    [
      '«Kết quả» beside a target is the result',
      'C target, D result; D, Kết quả, result, besideTarget',
      [['Kế hoạch', c], ['Kết quả', b], SELF],
    ],
    ['«Kết quả» after the reviews is agreed', 'E agreed; E, Kết quả, agreed, notAboveMaximum', [SELF, REVIEW, ['Kết quả', c]]],
    ['«Kết quả» before a review is a result', 'D result', [SELF, ['Kết quả', c], REVIEW]],
    ['«Kết quả» without a review is a result', 'D result', [SELF, ['Kết quả', c]]],
    ['«Kết quả» after what was agreed is a result', 'E result', [SELF, ['Thống nhất', b, 'agreed'], ['Kết quả', c]]],
    ['«Kết quả» of few words is a grade', 'D grade; D, Kết quả, grade, words', [SELF, ['Kết quả', ['Tốt', 'Khá', 'Tốt', 'Khá']]]],
    [
      '«Kết quả» of two words only is a result',
      'D result; D, Kết quả, result, words',
      [SELF, ['Kết quả', ['Tốt', 'Khá', null, null]]],
    ],
    [
      '«Đơn vị» is the measure',
      'C unitOfMeasure; C, Đơn vị, unitOfMeasure, measureWords',
      [['Đơn vị', ['lớp', 'bài', 'lớp', 'bài']], SELF],
    ],
    ['an explanation after the review is a reason', 'E reason', [SELF, REVIEW, ['Giải trình', WORDS]]],
    ['an explanation before the review is one', 'D explanation', [SELF, ['Giải trình', WORDS], REVIEW]],
    ['an explanation after a review of nobody’s own is one', 'D explanation', [REVIEW, ['Giải trình', WORDS]]],
    [
      'an explanation of links is evidence',
      'D evidence',
      [SELF, ['Giải trình', ['https://x.vn/1', 'bc1.pdf', 'http://y', 'lời']]],
    ],
    ['half links are none', 'D explanation', [SELF, ['Giải trình', ['https://x.vn/1', 'bc1.pdf', 'hai', 'lời']]]],
    [
      '«Xếp hạng» over numbers and «Xếp loại» over words',
      'D place, E grade',
      [SELF, ['Xếp hạng', [1, 2, 3, 4]], ['Xếp loại', ['Tốt', 'Khá', 'Tốt', 'Khá']]],
    ],
    [
      '«Xếp hạng» over words and «Xếp loại» over numbers',
      'D grade, E place',
      [SELF, ['Xếp hạng', ['Nhất', 'Nhì', 'Ba', 'Tư']], ['Xếp loại', [1, 2, 3, 4]]],
    ],
    ['«Tự đánh giá» over words explains', 'D explanation; D, Tự đánh giá, explanation, words', [SELF, ['Tự đánh giá', WORDS]]],
    ['«Thẩm định» over words gives reasons', 'D reason; D, Thẩm định, reason, words', [SELF, ['Thẩm định', WORDS]]],
    [
      'of targets there is one, of notes there may be several',
      'C target, D ignored, F note, G note',
      [['Kế hoạch', c], ['Mục tiêu', c], SELF, ['Ghi chú', WORDS], ['Chú thích', WORDS]],
    ],
    [
      'of totals, bonuses and deductions there is one',
      'D total, E ignored, F bonus, G ignored, H penalty, I ignored',
      [SELF, ['Tổng điểm', c], ['Tổng điểm', c], ['Điểm thưởng', c], ['Điểm thưởng', c], ['Điểm trừ', c], ['Điểm trừ', c]],
    ],
    ['words nobody knows are ignored', 'D ignored', [SELF, ['Lời gì đó', WORDS]]],
    ['a place of the school is ignored where it is nobody’s', 'D ignored', [SELF, ['Vai trò', WORDS]]],
  ])('%s', (_, expected, columns) => {
    expect(beside(columns)).toBe(expected);
  });

  it.each(['https://x', 'HTTP://x', 'a.pdf', 'a.doc', 'a.docx', 'a.xls', 'a.xlsx', 'a.jpg', 'a.JPEG', 'a.png', 'a.zip'])(
    '«%s» leads to evidence',
    (link) => {
      expect(beside([SELF, ['Giải trình', [link, link, link, link]]])).toBe('D evidence');
    },
  );

  it.each(['a.txt', 'pdf', 'a.pdfx', 'xem https'])('«%s» does not', (link) => {
    expect(beside([SELF, ['Giải trình', [link, link, link, link]]])).toBe('D explanation');
  });
});

describe('names beside a column of a stage', () => {
  const beside = (...names: readonly [string, string]) =>
    found(flat(['Điểm tối đa', TEN], ['Thẩm định', c], [names[0], a], [names[1], b]), 'B');

  it('are schools where they read as schools, else nobody’s', () => {
    expect(beside('Trường M', 'Trường N')).toBe(`D Trường M agreed, E Trường N agreed; ${ASSUMED}`);
    expect(beside('Ngọc Hà', 'Kim Mã')).toBe('none');
    expect(found(flat(['Điểm tối đa', TEN], ['Ngọc Hà', a], ['Kim Mã', b]), 'B')).toBe(
      `C Ngọc Hà agreed, D Kim Mã agreed; ${ASSUMED}`,
    );
  });
});

describe('numbers under words that may say a result', () => {
  it('are asked about without a target beside them, and are the result with one', () => {
    expect(found(under(['Trường M', 'Kết quả của Cụm', a], ['Trường N', 'Kết quả của Cụm', b]))).toMatch(
      /^\? unknownColumn: B, Trường M \/ Kết quả của Cụm/,
    );
    const [m, n] = ['Trường M', 'Trường N'].map(
      (name, index) =>
        [
          [name, 'Kế hoạch', TEN],
          [name, 'Kết quả cả năm', index === 0 ? a : b],
          [name, 'Điểm', c],
        ] as const,
    );
    expect(found(under(...(m ?? []), ...(n ?? [])))).toBe(
      `B Trường M target, C Trường M result, D Trường M agreed, E Trường N target, F Trường N result, G Trường N agreed; ${ASSUMED}`,
    );
  });

  it('in words they are a result', () => {
    expect(
      found(
        under(
          ['Trường M', 'Điểm', a],
          ['Trường M', 'Kết quả cả năm', WORDS],
          ['Trường N', 'Điểm', b],
          ['Trường N', 'Kết quả cả năm', WORDS],
        ),
      ),
    ).toBe(`B Trường M agreed, C Trường M result, D Trường N agreed, E Trường N result; ${ASSUMED}`);
  });
});
