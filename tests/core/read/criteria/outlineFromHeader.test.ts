/** Criteria across (WORKBOOKS §1 L3, §4): the tree above the score columns, maxima and kinds as headings state them. */
import type { RecognisedSheet } from '../../../../src/core/domain/recognition';
import type { ColumnRole } from '../../../../src/core/domain/tableRoles';
import { exactText, points as P } from '../../../../src/core/domain/points';
import { isCountedUp } from '../../../../src/core/read/criteria/countedUp';
import type { OutlineNode } from '../../../../src/core/read/criteria/outline';
import { outlineFromHeader } from '../../../../src/core/read/criteria/outlineFromHeader';
import { unscoredFrom } from '../../../../src/core/read/criteria/unscored';
import { columnMaxima } from '../../../../src/core/read/layouts/columnMaxima';
import { headerHasMerges, headerPath } from '../../../../src/core/read/table/headerPath';
import { tablesOf, type Table } from '../../../../src/core/read/table/table';
import { plainSheet } from '../../../../src/core/recognise/specialTable';
import { a1, columnName } from '../../../../src/core/workbook/address';
import { criteria } from '../../../builders/readings';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';

type Cells = readonly CellInput[];
interface Spec {
  readonly roles: readonly ColumnRole[];
  readonly merges?: readonly string[];
  readonly maximumRow?: number;
  readonly kind?: RecognisedSheet['tableKind'];
  readonly body?: readonly Cells[];
}

/** The heading from row 1 on, the body right under it. */
function tableOf(heading: readonly Cells[], { roles, merges = [], maximumRow, kind = 'points', body = [] }: Spec): Table {
  const rows = [...heading, ...body];
  const recognised: RecognisedSheet = {
    ...plainSheet('S', 'scores'),
    header: { from: 1, to: heading.length },
    data: body.length === 0 ? null : { from: heading.length + 1, to: rows.length },
    columns: roles.map((role, at) => ({
      column: at + 1,
      role,
      heading: String(heading[0]?.[at] ?? ''),
      unitName: null,
      unitAt: null,
    })),
    maximumRow: maximumRow ?? null,
    tableKind: kind,
  };
  const [table] = tablesOf(workbook(sheet('S', rows, { merges })), [recognised], 'scores');
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Each node by its depth with number, text, maximum and kind; then the columns of each leaf. */
function outline(heading: readonly Cells[], spec: Spec, extra: readonly number[] = []): readonly string[] {
  const table = tableOf(heading, spec);
  const { nodes, scores, groupTotals } = outlineFromHeader(
    table,
    extra.map((column) => ({ column, role: 'bonus' as const, heading: '', unitName: null, unitAt: null })),
  );
  const lines = nodes.map(
    ({ number, text, maximum, maximumAt, kind, level, hasChildren, countsDeductions }) =>
      `${'  '.repeat(level - 1)}${[number, text].filter((one) => one !== '').join(' ')}${maximum === null ? '' : ` ${exactText(maximum)}@${maximumAt === null ? '-' : a1(maximumAt.row, maximumAt.column)}`}${kind === null ? '' : ` ${kind}`}${countsDeductions ? ' counted up' : ''}${hasChildren ? ':' : ''}`,
  );
  const columns = scores.map(
    ({ column, node, stage, reviewer }) =>
      `${columnName(column)}=${String(node)}${stage === null ? '' : ` ${stage}`}${reviewer === undefined ? '' : ` by ${reviewer.name}`}`,
  );
  const totals = groupTotals.map(({ column, node }) => `total ${columnName(column)}=${String(node)}`);
  return [...lines, [...columns, ...totals].join(', ')];
}
const S = 'score' as const;

describe('the tree above the score columns', () => {
  it('one row: a criterion for each column, with what its heading states', () => {
    expect(
      outline([['Đơn vị', 'I. Đào tạo: 60 điểm', '2. Khoa học (40đ)', 'Phong trào', '1.2 (5 điểm)', '(5 điểm)']], {
        roles: ['unit', S, S, S, S, S],
      }),
    ).toEqual(['I Đào tạo 60@B1', '2 Khoa học 40@C1', 'Phong trào', '1.2 1.2 5@E1', '(5 điểm) 5@F1', 'B=0, C=1, D=2, E=3, F=4']);
  });

  it('two rows: a caption over its columns is their group, the same words under another group are another', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', null, 'B. Khoa học', null],
          [null, 'TC1', 'TC2', 'TC1', 'TC2'],
        ],
        { roles: ['unit', S, S, S, S], merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ).toEqual(['A Đào tạo:', '  TC1 TC1', '  TC2 TC2', 'B Khoa học:', '  TC1 TC1', '  TC2 TC2', 'B=1, C=2, D=4, E=5']);
  });

  it('a single column merged down stands beside the groups', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', null, 'Khoa học (40 điểm)'],
          [null, 'Mở lớp', 'Giảng dạy', null],
        ],
        { roles: ['unit', S, S, S], merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
      ),
    ).toEqual(['A Đào tạo:', '  Mở lớp', '  Giảng dạy', 'Khoa học 40@D1', 'B=1, C=2, D=3']);
  });

  it('where merges were lost a blank continues the caption on its left; a caption repeated is the same', () => {
    const lost = ['A Đào tạo:', '  Mở lớp', '  Giảng dạy', 'B Khoa học:', '  Đề tài', 'B=1, C=2, D=4'];
    const roles: readonly ColumnRole[] = ['unit', S, S, S];
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', null, 'B. Khoa học'],
          [null, 'Mở lớp', 'Giảng dạy', 'Đề tài'],
        ],
        { roles },
      ),
    ).toEqual(lost);
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', 'A. Đào tạo', 'B. Khoa học'],
          [null, 'Mở lớp', 'Giảng dạy', 'Đề tài'],
        ],
        { roles },
      ),
    ).toEqual(lost);
  });

  it('a caption over all criteria is a frame, unless it carries a number or points', () => {
    const under = (caption: string): readonly string[] =>
      outline(
        [
          ['Đơn vị', caption, null],
          [null, 'Mở lớp', 'Giảng dạy'],
        ],
        { roles: ['unit', S, S], merges: ['A1:A2', 'B1:C1'] },
      );
    expect(under('Các tiêu chí')).toEqual(['Mở lớp', 'Giảng dạy', 'B=0, C=1']);
    expect(under('A. Đào tạo')[0]).toBe('A Đào tạo:');
    expect(under('Đào tạo: 60 điểm')[0]).toBe('Đào tạo 60@B1:');
    // Over one criterion alone it is its group.
    expect(
      outline(
        [
          ['Đơn vị', 'Các tiêu chí'],
          [null, 'Mở lớp'],
        ],
        { roles: ['unit', S], merges: ['A1:A2'] },
      ),
    ).toEqual(['Các tiêu chí:', '  Mở lớp', 'B=1']);
    expect(
      outline(
        [
          ['Đơn vị', 'Các tiêu chí', null, 'Khác'],
          [null, 'Mở lớp', 'Giảng dạy', null],
        ],
        { roles: ['unit', S, S, S], merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
      )[0],
    ).toBe('Các tiêu chí:');
  });

  it('stages under a criterion are its columns', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo', null, 'Khoa học', null],
          [null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ],
        { roles: ['unit', 'self', 'review1', 'self', 'review2'], merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ).toEqual(['Đào tạo', 'Khoa học', 'B=0 self, C=0 review1, D=1 self, E=1 review2']);
    expect(outline([['Đơn vị', 'Đào tạo']], { roles: ['unit', 'agreed'] })).toEqual(['Đào tạo', 'B=0 agreed']);
  });

  it.each(['Điểm', 'Số điểm', 'Điểm đạt', 'Điểm đạt được', 'Điểm chấm'])('«%s» alone under a criterion is its points', (own) => {
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo (60đ)', null, 'Khoa học (40đ)'],
          [null, own, 'Xếp hạng', own],
        ],
        { roles: ['unit', S, 'ignored', S], merges: ['A1:A2', 'B1:C1'] },
      ),
    ).toEqual(['Đào tạo 60@B1', 'Khoa học 40@D1', 'B=0, D=1']);
  });

  it('not beside other criteria of that group, nor in other words', () => {
    const under = (own: string, other: string): readonly string[] =>
      outline(
        [
          ['Đơn vị', 'Đào tạo (60đ)', null],
          [null, own, other],
        ],
        { roles: ['unit', S, S], merges: ['A1:A2', 'B1:C1'] },
      );
    expect(under('Điểm', 'Mở lớp')).toEqual(['Đào tạo 60@B1:', '  Điểm', '  Mở lớp', 'B=1, C=2']);
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo (60đ)', 'Khác'],
          [null, 'Điểm thi', null],
        ],
        { roles: ['unit', S, S], merges: ['A1:A2', 'C1:C2'] },
      )[1],
    ).toBe('  Điểm thi');
  });

  it('several reviewers of a criterion, with or without a caption between', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo', null],
          [null, 'Giám khảo 1', 'Giám khảo 2'],
        ],
        { roles: ['unit', 'crossScore', 'crossScore'], merges: ['A1:A2', 'B1:C1'] },
      ).at(-1),
    ).toMatch(/by Giám khảo 1, .*by Giám khảo 2$/);
    for (const caption of [
      'Chấm chéo',
      'Các giám khảo chấm',
      'Điểm chấm chéo',
      'Kết quả đánh giá chéo',
      'Hội đồng giám khảo',
      'Do các trường chấm',
    ])
      expect(
        outline(
          [
            ['Đơn vị', 'Đào tạo', null, 'Khoa học', null],
            [null, caption, null, caption, null],
            [null, 'Trường M', 'Trường N', 'Trường M', 'Trường N'],
          ],
          {
            roles: ['unit', 'crossScore', 'crossScore', 'crossScore', 'crossScore'],
            merges: ['A1:A3', 'B1:C1', 'D1:E1', 'B2:C2', 'D2:E2'],
          },
        ),
      ).toEqual(['Đào tạo', 'Khoa học', 'B=0 by Trường M, C=0 by Trường N, D=1 by Trường M, E=1 by Trường N']);
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo', null],
          [null, 'Mở lớp', null],
          [null, 'Trường M', 'Trường N'],
        ],
        { roles: ['unit', 'crossScore', 'crossScore'], merges: ['A1:A3', 'B1:C1', 'B2:C2'] },
      ),
    ).toEqual(expect.arrayContaining([expect.stringContaining('Mở lớp')]));
  });

  it('a column without a heading is a criterion without words; another column may join', () => {
    expect(outline([['Đơn vị', 'Đào tạo', null]], { roles: ['unit', S, S] })).toEqual(['Đào tạo', '', 'B=0, C=1']);
    expect(outline([['Đơn vị', 'Đào tạo', 'Điểm thưởng']], { roles: ['unit', S, 'bonus'] }, [3])).toEqual([
      'Đào tạo',
      'Điểm thưởng bonus',
      'B=0, C=1',
    ]);
  });

  it('the row of maxima is no heading, and states those of the leaves', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', null],
          [null, 'Mở lớp (9đ)', 'Giảng dạy'],
          [null, 10, '-5'],
        ],
        { roles: ['unit', S, S], merges: ['A1:A2', 'B1:C1'], maximumRow: 3 },
      ),
    ).toEqual(['A Đào tạo:', '  Mở lớp 10@B3', '  Giảng dạy 5@C3 penalty', 'B=1, C=2']);
  });

  it('deductions and bonuses by their words, all that stands under them as well', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'Đào tạo', 'Điểm thưởng', null, 'Điểm trừ', null],
          [null, null, 'Sáng kiến', 'Phong trào', 'Chậm', 'Thiếu'],
        ],
        { roles: ['unit', S, S, S, S, S], merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ).toEqual([
      'Đào tạo',
      'Điểm thưởng bonus:',
      '  Sáng kiến bonus',
      '  Phong trào bonus',
      'Điểm trừ penalty counted up:',
      '  Chậm penalty counted up',
      '  Thiếu penalty counted up',
      'B=0, C=2, D=3, E=5, F=6',
    ]);
    expect(outline([['Đơn vị', 'Đào tạo', 'Chậm báo cáo: -5 điểm', 'Sáng kiến: +5 điểm']], { roles: ['unit', S, S, S] })).toEqual(
      ['Đào tạo', 'Chậm báo cáo 5@C1 penalty', 'Sáng kiến 5@D1 bonus', 'B=0, C=1, D=2'],
    );
  });

  it('ticks under a condition bar the school, numbers under it are points', () => {
    const heading: readonly Cells[] = [['Đơn vị', 'Đào tạo', 'Có cá nhân bị kỷ luật']];
    const barred = (...marks: Cells): string | undefined =>
      outline(heading, { roles: ['unit', S, S], body: marks.map((mark, at): Cells => [`Trường ${String(at)}`, 9, mark]) })[1];
    expect(barred('x', null, ' ')).toBe('Có cá nhân bị kỷ luật disqualifier');
    expect(barred(true, false)).toBe('Có cá nhân bị kỷ luật disqualifier');
    expect(barred('x', 2)).toBe('Có cá nhân bị kỷ luật');
    expect(barred('x', '2')).toBe('Có cá nhân bị kỷ luật');
    expect(barred(null, null)).toBe('Có cá nhân bị kỷ luật');
    expect(outline([['Đơn vị', 'Đào tạo', 'Mở lớp']], { roles: ['unit', S, S], body: [['Trường M', 9, 'x']] })[1]).toBe('Mở lớp');
  });

  it('a stated sum stands under the heading of its group', () => {
    expect(
      outline(
        [
          ['Đơn vị', 'A. Đào tạo', null, null, 'Tổng nhóm'],
          [null, 'Mở lớp', 'Giảng dạy', 'Cộng', null],
        ],
        { roles: ['unit', S, S, 'groupTotal', 'groupTotal'], merges: ['A1:A2', 'B1:D1', 'E1:E2'] },
      ).at(-1),
    ).toBe('B=1, C=2, total D=0');
  });
});

it('the headings above a column: merged ones once, blanks of a lost merge from the left, the row of maxima never', () => {
  const texts = (column: number, heading: readonly Cells[], spec: Spec, skip: number | null = null): string => {
    const table = tableOf(heading, spec);
    return headerPath(table, column, skip, headerHasMerges(table))
      .map(({ text, left, right }) => `${text} ${columnName(left)}-${columnName(right)}`)
      .join(' / ');
  };
  const roles: readonly ColumnRole[] = ['unit', S, S, S];
  const lost: readonly Cells[] = [
    ['Đơn vị', 'Đào tạo', null, 'Khoa học'],
    [null, 'a', 'b', null],
  ];
  expect([1, 2, 3, 4].map((column) => texts(column, lost, { roles }))).toEqual([
    'Đơn vị A-A',
    'Đào tạo B-B / a B-B',
    'Đào tạo B-C / b C-C',
    'Khoa học D-D',
  ]);
  const merged = { roles, merges: ['B1:C1', 'D1:D2'] };
  expect([1, 2, 3, 4].map((column) => texts(column, lost, merged))).toEqual([
    'Đơn vị A-A',
    'Đào tạo B-C / a B-B',
    'Đào tạo B-C / b C-C',
    'Khoa học D-D',
  ]);
  expect(
    texts(
      2,
      [
        ['Đơn vị', 'Đào tạo'],
        [null, 9],
      ],
      { roles: ['unit', S] },
      2,
    ),
  ).toBe('Đào tạo B-B');
  // Only merges across columns tell how far a caption reaches.
  expect([
    headerHasMerges(tableOf(lost, merged)),
    headerHasMerges(tableOf(lost, { roles, merges: ['D1:D2'] })),
    headerHasMerges(tableOf(lost, { roles, merges: ['A9:C9'] })),
  ]).toEqual([true, false, false]);
});

describe('the most that a column of bonuses or deductions gives', () => {
  const list = (
    ...nodes: readonly (readonly [text: string, kind: 'bonus' | 'penalty', maximum: string | null, parent?: number])[]
  ): readonly OutlineNode[] =>
    nodes.map(
      ([text, kind, maximum, parent]) =>
        ({
          text,
          kind,
          parent: parent ?? null,
          maximum: maximum === null ? null : P(maximum),
          maximumAt: { sheet: 'L', row: 9, column: 3 },
        }) as OutlineNode,
    );
  const most = (heading: readonly Cells[], spec: Spec, listed: readonly OutlineNode[] = []): string => {
    const { bonus, penalty } = columnMaxima([tableOf(heading, spec)], listed);
    return [bonus, penalty]
      .map((one) => (one === null ? '-' : `${exactText(one.maximum)}@${one.at.sheet}!${a1(one.at.row, one.at.column)}`))
      .join(' ');
  };
  const roles: readonly ColumnRole[] = ['unit', S, 'bonus', 'penalty'];

  it.each<readonly [string, string, readonly Cells[], Partial<Spec>, readonly OutlineNode[]]>([
    ['as the heading says', '5@S!C1 2@S!D1', [['Đơn vị', 'I', 'Điểm thưởng (tối đa 5 điểm)', 'Điểm trừ: 2 điểm']], {}, []],
    [
      'as its caption says',
      '5@S!C1 -',
      [
        ['Đơn vị', 'I', 'Thưởng: 5 điểm', 'Điểm trừ'],
        [null, null, 'Điểm', null],
      ],
      {},
      [],
    ],
    [
      'as the row of maxima says',
      '5@S!C2 -',
      [
        ['Đơn vị', 'I', 'Điểm thưởng (9đ)', 'Điểm trừ'],
        [null, 60, 5, 0],
      ],
      { maximumRow: 2 },
      [],
    ],
    [
      'a 0 there states none',
      '9@S!C1 -',
      [
        ['Đơn vị', 'I', 'Điểm thưởng (9đ)', 'Điểm trừ'],
        [null, 60, 0, null],
      ],
      { maximumRow: 2 },
      [],
    ],
    [
      'as the list says of the only group',
      '5@L!C9 3@L!C9',
      [['Đơn vị', 'I', 'Điểm thưởng', 'Điểm trừ']],
      {},
      list(['Sáng kiến', 'bonus', '5'], ['Vi phạm', 'penalty', '3']),
    ],
    [
      'of several the one so called',
      '5@L!C9 3@L!C9',
      [['Đơn vị', 'I', 'Điểm thưởng', 'Điểm trừ']],
      {},
      list(['Điểm cộng', 'bonus', '5'], ['Khác', 'bonus', '4'], ['Điểm phạt', 'penalty', '3'], ['Khác', 'penalty', '2']),
    ],
    [
      'of several none, or two so called',
      '- -',
      [['Đơn vị', 'I', 'Điểm thưởng', 'Điểm trừ']],
      {},
      list(['Sáng kiến', 'bonus', '5'], ['Khác', 'bonus', '4'], ['Điểm trừ', 'penalty', '3'], ['Điểm phạt', 'penalty', '2']),
    ],
    [
      'not of a row inside, nor without a maximum',
      '- -',
      [['Đơn vị', 'I', 'Điểm thưởng', 'Điểm trừ']],
      {},
      list(['Sáng kiến', 'bonus', '5', 0], ['Vi phạm', 'penalty', null]),
    ],
    ['nobody says', '- -', [['Đơn vị', 'I', 'Điểm thưởng', 'Điểm trừ']], {}, []],
  ])('%s: %s', (_, expected, heading, spec, listed) => {
    expect(most(heading, { roles, ...spec }, listed)).toBe(expected);
  });

  it('only where there is such a column', () => {
    expect(most([['Đơn vị', 'I']], { roles: ['unit', S] }, list(['Sáng kiến', 'bonus', '5']))).toBe('- -');
  });
});

it.each<readonly [string, boolean, readonly ColumnRole[], RecognisedSheet['tableKind'], readonly Cells[]]>([
  ['a column of deductions alone', true, ['criterion', 'penalty'], 'points', [['a', 2]]],
  ['no column of points at all', false, ['criterion', 'note'], 'penalty', [['a', 2]]],
  [
    'a table of deductions from 0 up',
    true,
    ['criterion', 'self', 'review1'],
    'penalty',
    [
      ['a', 2, 1],
      ['b', null, '3'],
    ],
  ],
  [
    'with a negative number',
    false,
    ['criterion', 'self', 'review1'],
    'penalty',
    [
      ['a', 2, 1],
      ['b', null, -1],
    ],
  ],
  [
    'with one typed as text',
    false,
    ['criterion', 'self', 'review1'],
    'penalty',
    [
      ['a', 2, 1],
      ['b', ' - 1', 1],
    ],
  ],
  ['with a long minus', false, ['criterion', 'agreed'], 'penalty', [['a', '−2']]],
  ['a table of points', false, ['criterion', 'self'], 'points', [['a', 2]]],
  ['0 is not negative', true, ['criterion', 'review2'], 'penalty', [['a', 0]]],
])('deductions are counted up in %s: %s', (_, expected, roles, kind, body) => {
  const table = tableOf([['Nội dung', 'Điểm', 'Điểm']], { roles, kind, body });
  expect(
    isCountedUp(
      table,
      body.map((_row, at) => at + 2),
    ),
  ).toBe(expected);
});

describe('criteria of the list that the score sheets lack (MIS-08)', () => {
  const listed = (
    ...texts: readonly (readonly [number: string, text: string, kind?: OutlineNode['kind'], hasChildren?: boolean])[]
  ): readonly OutlineNode[] =>
    texts.map(
      ([number, text, kind = null, hasChildren = false], at) =>
        ({ number, text, kind, hasChildren, parent: null, at: { sheet: 'L', row: at + 2, column: 2 } }) as OutlineNode,
    );
  const lacking = (list: readonly OutlineNode[], ...read: readonly string[]): string => {
    const own = criteria(read.map((id) => ({ id }))).map((one) => ({ ...one, number: one.id, text: `Việc ${one.id}` }));
    return unscoredFrom(list, own)
      .map(({ number, text, at, isCertain }) => `${number} ${text} L${String(at.row)}${isCertain ? '' : '?'}`)
      .join(', ');
  };
  it('are told with their place', () => {
    expect(lacking(listed(['1', 'Việc 1'], ['2', 'Việc 2'], ['3', 'Việc 3']), '1', '2')).toBe('3 Việc 3 L4');
    expect(lacking(listed(['1', 'Việc 1'], ['2', 'Việc 2']), '1', '2')).toBe('');
    expect(lacking([], '1')).toBe('');
  });
  it('for certain only where all criteria that are scored are on the list', () => {
    expect(lacking(listed(['1', 'Việc 1'], ['2', 'Việc 2'], ['3', 'Bảo vệ môi trường']), '1', '2', '9')).toBe(
      '3 Bảo vệ môi trường L4?',
    );
  });
  it('groups, bonuses and deductions are not missed; a bar is', () => {
    const rest = listed(
      ['1', 'Việc 1'],
      ['2', 'Việc 2'],
      ['3', 'Thưởng', 'bonus'],
      ['4', 'Phạt', 'penalty'],
      ['5', 'Nhóm', null, true],
      ['6', 'Kỷ luật', 'disqualifier'],
    );
    expect(lacking(rest, '1', '2')).toBe('6 Kỷ luật L7');
  });
  it('a list of which not even half is found is about something else', () => {
    const four = listed(['1', 'Việc 1'], ['2', 'Việc 2'], ['3', 'Chăm sóc cây'], ['4', 'Trồng rừng']);
    expect(lacking(four, '1', '2')).toMatch(/^3 .*, 4 /);
    expect(lacking(four, '1')).toBe('');
  });
});
