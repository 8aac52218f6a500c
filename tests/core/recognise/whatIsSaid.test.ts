/** What is said of sheets and workbooks that are read or not: clues in their order, friends by their headings, old fonts (WORKBOOKS §1). */
import { cluesWhenRead, cluesWhenUnknown } from '../../../src/core/recognise/cluesShown';
import { falseFriend, falseFriendRow } from '../../../src/core/recognise/falseFriend';
import { headingWord } from '../../../src/core/recognise/headingWord';
import { judgeSheet } from '../../../src/core/recognise/judgeSheet';
import { listedCriteria } from '../../../src/core/recognise/listedCriteria';
import { clue, type Outcome, type ScoreTable } from '../../../src/core/recognise/outcome';
import { recognise } from '../../../src/core/recognise/recognise';
import { plainSheet } from '../../../src/core/recognise/specialTable';
import { statedStage } from '../../../src/core/recognise/statedStage';
import type { Clue } from '../../../src/core/domain/recognition';
import type { SheetRole } from '../../../src/core/domain/tableRoles';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';
import { columnsOf, tableOf, toldBy, type Cells } from './tableOf';

const other = (...clues: readonly Clue[]): Outcome => ({ kind: 'other', clues });
const special = (role: SheetRole, ...clues: readonly Clue[]): Outcome => ({
  kind: 'special',
  sheet: plainSheet('S', role),
  clues,
});
const scores = (name: string, ...clues: readonly Clue[]): ScoreTable => ({
  kind: 'scores',
  layout: 'unitSheet',
  sheet: plainSheet(name, 'scores'),
  clues,
  scores: 1,
  unitNames: [],
  criteria: [],
  refersTo: new Set(),
});

describe('clues of a workbook that is read', () => {
  const own = (name: string): readonly Clue[] => [
    clue('layoutFromHeadings', name, { layout: 'unitSheet', row: 3, headings: '' }),
    clue('headingMatched', name, { column: 'A', heading: 'TT', role: 'number', row: 3 }),
    clue('maximumColumn', name, { column: 'C', heading: 'Điểm' }),
    clue('numberingLevels', name, { levels: 1, example: '1' }),
    clue('totalRow', name, { row: 9, caption: 'Cộng' }),
    clue('noMaximum', name, {}),
  ];
  const codes = (clues: readonly Clue[]): readonly string[] => clues.map(({ code, sheet: name }) => `${String(name)} ${code}`);

  it('all of the first table, of the others what is their own', () => {
    const [one, two] = [scores('A', ...own('A')), scores('B', ...own('B'))];
    const chosen = new Map([one, two].map((table) => [table, table.sheet]));
    expect(codes(cluesWhenRead([special('units', clue('specialSheet', 'U', { role: 'units' })), one, two], chosen))).toEqual([
      'U specialSheet',
      ...['layoutFromHeadings', 'headingMatched', 'maximumColumn', 'numberingLevels', 'totalRow', 'noMaximum'].map(
        (code) => `A ${code}`,
      ),
      'B noMaximum',
    ]);
  });

  it('of one that is compared or left out only that', () => {
    const [one, two, three] = [scores('A', ...own('A')), scores('B', ...own('B')), scores('C', ...own('C'))];
    const chosen = new Map([
      [one, { ...one.sheet, role: 'summary' as const }],
      [two, { ...two.sheet, role: 'ignored' as const }],
      [three, three.sheet],
    ]);
    expect(cluesWhenRead([one, two, three], chosen).slice(0, 3).map(toldBy)).toEqual([
      'specialSheet: summary',
      'sheetIgnored: noScoresYet',
      'layoutFromHeadings: unitSheet, 3, ',
    ]);
  });
});

describe('clues of a workbook that is not read', () => {
  const said = (outcomes: readonly Outcome[], why: readonly Clue[] = [], elsewhere: readonly Clue[] = []): readonly string[] =>
    cluesWhenUnknown(7, outcomes, why, elsewhere).map(toldBy);
  const checklist = (name: string): Outcome =>
    other(
      clue('checklist', name, { column: 'C', words: 'Đạt' }),
      clue('noScoreColumn', name, {}),
      clue('noMaximum', name, {}),
      clue('noData', name, { row: 1 }),
    );
  const left = clue('sheetIgnored', 'Z', { because: 'empty' });
  const ours = clue('ourSheet', 'Y', { mark: 'summary' });

  it('nothing was found: how many sheets there are, and how it would be read', () => {
    expect(said([])).toEqual(['noTable: 7', 'howToBeRead: ']);
    expect(said([other(left, ours)])).toEqual(['noTable: 7', 'sheetIgnored: empty', 'ourSheet: summary', 'howToBeRead: ']);
    expect(said([special('policy', clue('specialSheet', 'S', { role: 'policy' }))])).toEqual([
      'noTable: 7',
      'specialSheet: policy',
      'howToBeRead: ',
    ]);
  });

  it('what a sheet is comes before what was left aside', () => {
    expect(said([other(left), other(clue('noMaximum', 'A', {})), special('ignored', ours)])).toEqual([
      'noMaximum: ',
      'sheetIgnored: empty',
      'ourSheet: summary',
      'howToBeRead: ',
    ]);
  });

  it('a summary alone lacks criteria, a list of criteria scores; a reason given comes instead', () => {
    const summary = special('summary', clue('specialSheet', 'S', { role: 'summary' }));
    const criteria = special('criteria', clue('specialSheet', 'S', { role: 'criteria' }));
    expect(said([summary])).toEqual(['noCriteria: ', 'howToBeRead: ']);
    expect(said([criteria])).toEqual(['noScoreColumn: ', 'specialSheet: criteria', 'howToBeRead: ']);
    expect(said([summary, criteria])).toEqual(['noCriteria: ', 'specialSheet: criteria', 'howToBeRead: ']);
    const why = clue('groupSheets', null, { count: 2, names: 'A, B' });
    expect(said([summary, criteria], [why])).toEqual(['groupSheets: 2, A, B', 'specialSheet: criteria', 'howToBeRead: ']);
  });

  it('a false friend gets no offer', () => {
    expect(said([other(clue('falseFriend', 'A', { what: 'money', words: 'x' }))])).toEqual(['falseFriend: money, x']);
  });

  it('one of three checklists stands for all, behind the sentence that names them', () => {
    expect(said([checklist('A'), checklist('B'), other(clue('mappingMatrix', 'M', { marks: 9 })), checklist('C')])).toEqual([
      'checklistSheets: 3, «A», «B», «C»',
      'checklist: C, Đạt',
      'noScoreColumn: ',
      'noMaximum: ',
      'noData: 1',
      'mappingMatrix: 9',
      'howToBeRead: ',
    ]);
    expect(said([checklist('A'), checklist('B')])).toHaveLength(9);
  });

  it('where the points of a checklist come from is said with it only', () => {
    const elsewhere = clue('noMaximum', 'E', {});
    expect(said([checklist('A')], [], [elsewhere]).filter((one) => one === 'noMaximum: ')).toHaveLength(2);
    expect(said([other(clue('questionRows', 'A', { questions: 1, details: 2 }))], [], [elsewhere])).toContain('noMaximum: ');
    expect(said([other(clue('mappingMatrix', 'A', { marks: 9 }))], [], [elsewhere])).not.toContain('noMaximum: ');
  });

  it('thirty are enough', () => {
    const many = Array.from({ length: 40 }, (_, at) => other(clue('mappingMatrix', `S${String(at)}`, { marks: at })));
    const all = said(many);
    expect(all).toHaveLength(31);
    expect(all.slice(-2)).toEqual(['mappingMatrix: 29', 'howToBeRead: ']);
  });

  it('table clues of a sheet that is read say nothing here', () => {
    expect(said([scores('A', clue('noMaximum', 'A', {}))])).toEqual(['noTable: 7', 'howToBeRead: ']);
  });
});

describe('what a sheet is', () => {
  const is = (name: string, rows: readonly Cells[], extra: SheetExtra = {}): readonly string[] =>
    judgeSheet(sheet(name, rows, extra), headingWord).flatMap((outcome) => [
      outcome.kind === 'special' ? `special ${outcome.sheet.role}` : outcome.kind,
      ...outcome.clues
        .filter(({ code }) => code === 'sheetIgnored' || code === 'ourSheet' || code === 'specialSheet')
        .map(toldBy),
    ]);
  const table: readonly Cells[] = [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
    [1, 'Kế hoạch', 10, 9],
    [2, 'Báo cáo', 5, 4],
  ];

  const cases: readonly (readonly [string, readonly string[], string, readonly Cells[], SheetExtra?])[] = [
    ['one of ours', ['special ignored', 'ourSheet: summary'], 'Tổng hợp', table, { mark: 'summary' }],
    ['one of ours that people fill in', ['scores'], 'Phiếu', table, { mark: 'pair1' }],
    ['a chart', ['special ignored', 'sheetIgnored: notWorksheet'], 'Biểu đồ', table, { kind: 'other' }],
    ['an empty one', ['special ignored', 'sheetIgnored: empty'], 'S', []],
    ['one without any table', ['other', 'sheetIgnored: noTable'], 'S', [['Xin chào'], ['các bạn']]],
    ['a score sheet', ['scores'], 'S', table],
  ];
  it.each(cases.map(([what, expected, name, rows, extra = {}]) => [what, expected, name, rows, extra] as const))(
    '%s',
    (_, expected, name, rows, extra) => {
      expect(is(name, rows, extra)).toEqual(expected);
    },
  );

  it('a corner that holds both words is tried as rows of schools first', () => {
    const down: readonly Cells[] = [
      ['Tiêu chí / Đơn vị', 'Đào tạo (60 điểm)', 'Khoa học (40 điểm)', 'Tổng điểm'],
      ['Trường M', 58, 39, 97],
      ['Trường N', 57, 38, 95],
    ];
    expect(judgeSheet(sheet('S', down), headingWord)).toMatchObject([{ kind: 'scores', layout: 'unitsDown' }]);
    const across: readonly Cells[] = [
      ['Tiêu chí', 'Trường M', 'Trường N'],
      ['Kế hoạch năm', 9, 8],
      ['Báo cáo đúng hạn', 4, 5],
    ];
    expect(judgeSheet(sheet('S', across), headingWord)).toMatchObject([{ kind: 'scores', layout: 'criteriaDown' }]);
  });
});

describe('the criteria that the workbook lists', () => {
  const list = sheet('Bộ tiêu chí', [
    ['BỘ TIÊU CHÍ'],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm'],
    ['1', '1. Đào tạo, bồi dưỡng', 60, 'a'],
    ['2', 'Nghiên cứu khoa học', 40, 'b'],
  ]);
  const isListed = listedCriteria([{ sheet: list, outcomes: judgeSheet(list, headingWord) }]);

  it.each([
    ['Đào tạo, bồi dưỡng', true],
    ['2. Đào tạo, bồi dưỡng', true],
    ['ĐÀO TẠO, BỒI DƯỠNG', true],
    ['Nghiên cứu khoa học (40 điểm)', true],
    ['Nội dung', false],
    ['BỘ TIÊU CHÍ', false],
    ['Đào tạo', false],
    ['', false],
  ])('«%s»: %s', (heading, expected) => {
    expect(isListed?.(heading)).toBe(expected);
  });

  it('without a list there is none', () => {
    const plain = sheet('Phiếu', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
      [1, 'Kế hoạch', 10, 9],
    ]);
    expect(listedCriteria([{ sheet: plain, outcomes: judgeSheet(plain, headingWord) }])).toBeNull();
    expect(listedCriteria([])).toBeNull();
  });
});

describe('whose scores a table of the cluster holds', () => {
  const stage = (title: string, name = 'S'): string => {
    const found = statedStage(tableOf([[title], ['TT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Trường M', 97]], name));
    return found === null ? 'none' : `${found.stage}: ${found.words}`;
  };
  it.each([
    ['BẢNG TỰ CHẤM ĐIỂM', 'self'],
    ['KẾT QUẢ TỰ ĐÁNH GIÁ', 'self'],
    ['BẢNG ĐIỂM THẨM ĐỊNH', 'review1'],
    ['ĐIỂM PHÚC TRA', 'review1'],
    ['ĐIỂM CHẤM CHÉO', 'review1'],
    ['ĐIỂM THẨM ĐỊNH LẦN 1', 'review1'],
    ['ĐIỂM THẨM ĐỊNH LẦN 2', 'review2'],
    ['ĐIỂM PHÚC TRA VÒNG HAI', 'review2'],
    ['THẨM ĐỊNH ĐIỂM LẦN THỨ HAI', 'review2'],
    ['ĐIỂM THỐNG NHẤT', 'agreed'],
    ['ĐIỂM KẾT LUẬN', 'agreed'],
    ['BẢNG ĐIỂM CHÍNH THỨC', 'agreed'],
  ])('«%s»: %s', (title, expected) => {
    expect(stage(title)).toBe(`${expected}: ${title}`);
    expect(stage('x', title)).toBe(`${expected}: ${title}`);
  });

  it('a title of two stages, a long one, or none says nothing', () => {
    expect(stage('BẢNG ĐIỂM')).toBe('none');
    expect(stage('TỰ CHẤM VÀ THỐNG NHẤT')).toBe('none');
    expect(stage(`TỰ CHẤM ${'x'.repeat(152)}`)).toMatch(/^self/);
    expect(stage(`TỰ CHẤM ${'x'.repeat(153)}`)).toBe('none');
  });
});

describe('false friends at their bounds', () => {
  const of = (columns: readonly (readonly [string, Cells])[], ...above: readonly Cells[]): string => {
    const found = falseFriend(columnsOf(columns, ...above));
    return found === null ? 'none' : toldBy(found);
  };
  const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B'];
  const AWARDS = ['Bằng khen', 'Giấy khen'];

  it('persons with scores are a class record, without them a list of persons', () => {
    expect(
      of([
        ['TT', [1, 2]],
        ['Họ và tên', PEOPLE],
        ['Ghi chú', ['x', 'y']],
      ]),
    ).toMatch(/^falseFriend: listOfPersons, /);
    for (const heading of ['Xếp loại', 'Tổng điểm', 'Điểm'])
      expect(
        of([
          ['TT', [1, 2]],
          ['Họ và tên', PEOPLE],
          [heading, heading === 'Xếp loại' ? ['Tốt', 'Khá'] : [9, 8]],
        ]),
      ).toMatch(/^falseFriend: classRecord, /);
  });

  it('«Học viên» above words lists them, above numbers counts them', () => {
    for (const heading of ['Học viên', 'Sinh viên', ' học sinh '])
      expect(
        of([
          ['TT', [1, 2]],
          ['Tên đơn vị', ['Trường M', 'Trường N']],
          [heading, [120, 90]],
        ]),
      ).toBe('none');
    expect(
      of([
        ['TT', [1, 2]],
        ['Học viên', PEOPLE],
        ['Ghi chú', ['K1', 'K2']],
      ]),
    ).toMatch(/^falseFriend: (listOfPersons|classRecord)/);
  });

  it('awards named twice over words propose them; once, over numbers, or beside points they do not', () => {
    const units: readonly [string, Cells] = ['Tên đơn vị', ['Trường M', 'Trường N']];
    const two = [units, ['Danh hiệu', AWARDS], ['Mức khen', AWARDS]] as const;
    expect(of(two)).toBe('falseFriend: nominationList, «Danh hiệu», «Mức khen»');
    expect(of([units, ['Danh hiệu', AWARDS]], ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'])).toBe(
      'falseFriend: nominationList, «Danh hiệu», «DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG»',
    );
    expect(of([units, ['Danh hiệu', AWARDS], ['Ghi chú', ['x', 'y']]])).toBe('none');
    expect(of([units, ['Danh hiệu', [1, 2]], ['Mức khen', [1, 2]]])).toBe('none');
    for (const heading of ['Tổng điểm', 'Điểm tối đa', 'Điểm tự chấm']) expect(of([...two, [heading, [9, 8]]])).toBe('none');
    expect(of([...two, ['Điểm tự chấm', ['x', 'y']]])).toMatch(/nominationList/);
  });

  it.each([
    ...['Danh hiệu', 'Hình thức khen', 'Hình thức đề nghị', 'Đề nghị khen', 'Đề nghị danh hiệu', 'Đề nghị tặng', 'Đề nghị xét'],
    ...['Mức khen', 'Loại khen'],
  ])('«%s» names an award', (heading) => {
    expect(
      of(
        [
          ['Tên đơn vị', ['Trường M', 'Trường N']],
          ['Ghi chú', ['x', 'y']],
          [heading, AWARDS],
        ],
        ['ĐỀ NGHỊ TẶNG THƯỞNG'],
      ),
    ).toMatch(/nominationList/);
  });

  it.each([
    ['ĐỀ NGHỊ KHEN THƯỞNG', true],
    ['ĐỀ NGHỊ XÉT TẶNG', true],
    ['ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU', true],
    ['DANH SÁCH KHEN THƯỞNG', true],
    ['DANH SÁCH DANH HIỆU', true],
    ['KHEN THƯỞNG THEO ĐỀ NGHỊ', true],
    ['DANH HIỆU ĐƯỢC ĐỀ NGHỊ', true],
    ['KHEN THƯỞNG NĂM 2026', false],
    [`ĐỀ NGHỊ KHEN THƯỞNG ${'x'.repeat(140)}`, true],
    [`ĐỀ NGHỊ KHEN THƯỞNG ${'x'.repeat(141)}`, false],
  ])('the title «%s» proposes: %s', (title, expected) => {
    const found = of(
      [
        ['Tên đơn vị', ['Trường M', 'Trường N']],
        ['Ghi chú', ['x', 'y']],
        ['Danh hiệu', AWARDS],
      ],
      [title],
    );
    expect(found !== 'none').toBe(expected);
  });

  it.each([
    ['Đơn vị tính: triệu đồng', true],
    ['Đơn vị: đồng', true],
    ['ĐVT: nghìn đồng', true],
    ['ĐVT: ngàn đồng.', true],
    ['Đơn vị tính : tỷ đồng)', true],
    ['ĐVT: 1.000 đồng', true],
    ['ĐVT: 1000đ', false],
    ['ĐVT: VND', true],
    ['ĐVT: đồng Việt Nam', true],
    ['Đơn vị tính: điểm', false],
    ['Đơn vị: Đồng Tháp', false],
    ['triệu đồng', false],
  ])('«%s» above a table says that its numbers are money: %s', (title, expected) => {
    const found = of(
      [
        ['TT', [1, 2]],
        ['Nội dung', ['Lương', 'Thưởng']],
        ['Số liệu', [9, 8]],
      ],
      [title],
    );
    expect(found).toBe(expected ? `falseFriend: money, «${title}»` : 'none');
  });

  it('two headings of one kind in one of the first thirty rows say what a sheet without a table is', () => {
    const row: readonly CellInput[] = ['Họ và tên', 'Ngày sinh', 'Quê quán'];
    const found = (rows: readonly Cells[]): string => {
      const friend = falseFriendRow(sheet('S', rows));
      return friend === null ? 'none' : toldBy(friend);
    };
    expect(found([row])).toMatch(/^falseFriend: listOfPersons, «Họ và tên», «Ngày sinh»/);
    expect(found([['x'], row])).toMatch(/^falseFriend/);
    expect(found([['Họ và tên', 'x']])).toBe('none');
    const lines = (count: number): readonly Cells[] => Array.from({ length: count }, () => ['x']);
    expect(found([...lines(29), row])).toMatch(/^falseFriend/);
    expect(found([...lines(30), row])).toBe('none');
  });
});

describe('a workbook in an old font', () => {
  const TCVN3 = { truong: 'Tr­êng ChÝnh trÞ M', heading: 'Néi dung tiªu chÝ' };
  const rows: readonly Cells[] = [
    ['PHIẾU'],
    [`§¬n vÞ: ${TCVN3.truong}`],
    ['TT', TCVN3.heading, '§iÓm tèi ®a', '§iÓm tù chÊm'],
    [1, 'KÕ ho¹ch n¨m', 10, 9],
    [2, 'B¸o c¸o ®óng h¹n', 5, 4],
  ];
  it('is read, its headings and names are shown as they are stored, and a clue says so', () => {
    const seen = recognise(workbook(sheet('Phiếu', rows)));
    expect(seen.kind).toBe('recognised');
    expect(seen.sheets[0]?.columns.map(({ role, heading }) => `${role} ${heading}`)).toEqual([
      'number TT',
      `criterion ${TCVN3.heading}`,
      'maximum §iÓm tèi ®a',
      'self §iÓm tù chÊm',
    ]);
    expect(seen.sheets[0]?.unitName).toBe(TCVN3.truong);
    const told = seen.clues.filter(({ code }) => code === 'legacyText');
    expect(told.map(toldBy)).toEqual([`legacyText: tcvn3, 6, 1, §¬n vÞ: ${TCVN3.truong}, Đơn vị: Trường Chính trị M`]);
    expect(told[0]?.sheet).toBe('Phiếu');
  });

  it('several such sheets are told of once', () => {
    const seen = recognise(workbook(sheet('Phiếu 1', rows), sheet('Phiếu 2', rows)));
    const told = seen.clues.filter(({ code }) => code === 'legacyText');
    expect(told.map(({ sheet: name }) => name)).toEqual([null]);
    expect(toldBy(told[0] ?? clue('noMaximum', null, {}))).toMatch(/^legacyText: tcvn3, 12, 2, /);
  });
});
