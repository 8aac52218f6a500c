import type { Recognition } from '../../../src/core/domain/recognition';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { criteriaDownSheet, penaltySheet, selfScoreSheet, sheetPerSchool } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { codesOf, layoutOf, rolesOf, sheetOf } from './rolesOf';

type Row = readonly CellInput[];
const TEXTS = [
  'Hoàn thành kế hoạch mở lớp trong năm',
  'Gửi báo cáo kết quả đúng thời hạn',
  'Tổ chức thao giảng, dự giờ thường xuyên',
  'Nghiệm thu đề tài khoa học cấp trường',
] as const;
const across = (headings: Row, ...columns: readonly Row[]): Sheet =>
  sheet('Bảng', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    ['TT', 'Tiêu chí', ...headings],
    ...TEXTS.map((text, at): Row => [at + 1, text, ...columns.map((column) => column[at] ?? null)]),
  ]);
const TEN = [10, 10, 10, 10];
const A = [9, 8, 7, 6];
const B = [8, 9, 6, 7];
const C = [7, 7, 7, 9];
const roles = (seen: Recognition): string => rolesOf(seen).replace('A number, B criterion, ', '');
const fact = (seen: Recognition, code: string): unknown => seen.clues.find((one) => one.code === code)?.facts;

describe('which columns are schools', () => {
  it('names that read as schools, or stand under a caption of schools, or obey the maxima', () => {
    expect(roles(recognise(workbook(across(['Điểm chuẩn', 'Trường M', 'Trường N'], TEN, A, B))))).toBe(
      'C maximum, D agreed Trường M, E agreed Trường N',
    );
    expect(roles(recognise(workbook(across(['Điểm chuẩn', 'Gia Lai', 'Kon Tum'], TEN, A, B))))).toBe(
      'C maximum, D agreed Gia Lai, E agreed Kon Tum',
    );
    expect(roles(recognise(workbook(across(['Điểm chuẩn', 'VP', 'TCNS', 'KHTC'], TEN, A, B, C))))).toBe(
      'C maximum, D agreed VP, E agreed TCNS, F agreed KHTC',
    );
    expect(layoutOf(recognise(workbook(across(['Điểm chuẩn', 'VP', 'TCNS'], [5, 5, 5, 5], A, B))))).not.toBe('criteriaDown');
    expect(layoutOf(recognise(workbook(across(['VP', 'TCNS'], A, B))))).not.toBe('criteriaDown');
  });

  it('one name alone is a heading nobody knows', () => {
    expect(layoutOf(recognise(workbook(across(['Điểm chuẩn', 'Trường M'], TEN, A))))).not.toBe('criteriaDown');
  });

  it('an empty school is one where the others are proven; an unproven name that is empty is none', () => {
    expect(roles(recognise(workbook(across(['Điểm chuẩn', 'Trường M', 'Trường N', 'Trường P'], TEN, A, B))))).toBe(
      'C maximum, D agreed Trường M, E agreed Trường N, F agreed Trường P',
    );
  });

  it.each(['Cao nhất', 'Trung bình', 'Tổng cộng', 'Xếp hạng', 'Chênh lệch', 'Tỷ lệ', 'Quý I', 'Mức 1', '2026'])(
    '«%s» behind the schools is none',
    (heading) => {
      const seen = recognise(workbook(across(['Điểm chuẩn', 'Trường M', 'Trường N', heading], TEN, A, B, C)));
      expect(layoutOf(seen)).toBe('criteriaDown');
      expect(
        sheetOf(seen)
          .columns.map(({ unitName }) => unitName)
          .filter((name) => name !== null),
      ).toEqual(['Trường M', 'Trường N']);
    },
  );

  it('the stage of all of them is said by a title, or assumed', () => {
    const plain = across(['Điểm chuẩn', 'Trường M', 'Trường N'], TEN, A, B);
    expect(fact(recognise(workbook(plain)), 'stageAssumed')).toEqual({ stage: 'agreed' });
    const titled = {
      ...plain,
      rows: new Map([...plain.rows, ...sheet('x', [['BẢNG TỰ CHẤM ĐIỂM']]).rows].sort(([one], [other]) => one - other)),
    };
    const seen = recognise(workbook(titled));
    expect(roles(seen)).toBe('C maximum, D self Trường M, E self Trường N');
    expect(fact(seen, 'stageFromWords')).toEqual({ stage: 'self', words: 'BẢNG TỰ CHẤM ĐIỂM' });
    expect(fact(seen, 'stageAssumed')).toBeUndefined();
  });

  it('what stands beside the score of each school is its own', () => {
    const words = ['a', 'b', 'c', 'd'];
    const form = sheet(
      'Bảng',
      [
        ['BẢNG CHẤM ĐIỂM'],
        ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Trường M', null, null, 'Trường N', null, null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Ghi chú', 'Tự chấm', 'Thẩm định', 'Ghi chú'],
        ...TEXTS.map((text, at): Row => [
          at + 1,
          text,
          10,
          A[at] ?? null,
          B[at] ?? null,
          words[at] ?? null,
          B[at] ?? null,
          C[at] ?? null,
          null,
        ]),
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'] },
    );
    expect(roles(recognise(workbook(form)))).toBe(
      'C maximum, D self Trường M, E review1 Trường M, F note Trường M, G self Trường N, H review1 Trường N, I note Trường N',
    );
  });

  it('two columns of one stage under one name are asked about', () => {
    const form = sheet(
      'Bảng',
      [
        ['BẢNG CHẤM ĐIỂM'],
        ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Trường M', null, 'Trường N', null],
        [null, null, null, 'Tự chấm', 'Tự đánh giá', 'Tự chấm', 'Tự đánh giá'],
        ...TEXTS.map((text, at): Row => [at + 1, text, 10, A[at] ?? null, B[at] ?? null, B[at] ?? null, C[at] ?? null]),
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'] },
    );
    const seen = recognise(workbook(form));
    expect(seen.kind).toBe('ambiguous');
    expect(fact(seen, 'candidate')).toMatchObject({ role: 'self' });
  });
});

describe('which column holds the names of schools', () => {
  const down = (headings: Row, ...rows: readonly Row[]): Recognition =>
    recognise(
      workbook(
        sheet('Bảng', [
          ['BẢNG CHẤM ĐIỂM THI ĐUA'],
          [...headings, 'Đào tạo (10 điểm)', 'Khoa học (10 điểm)', 'Tổng điểm'],
          ...rows,
        ]),
      ),
    );
  const NUMBERS: readonly Row[] = [
    [9, 8, 17],
    [8, 8, 16],
    [7, 9, 16],
  ];
  const rows = (...names: readonly Row[]): readonly Row[] => names.map((name, at): Row => [...name, ...(NUMBERS[at] ?? [])]);

  it('the one that says so', () => {
    expect(rolesOf(down(['TT', 'Đơn vị'], ...rows([1, 'Trường M'], [2, 'Trường N'], [3, 'Trường P'])))).toBe(
      'A number, B unit, C score, D score, E total',
    );
    expect(rolesOf(down(['Tiêu chí / Đơn vị'], ...rows(['Trường M'], ['Trường N'], ['Trường P'])))).toBe(
      'A unit, B score, C score, D total',
    );
  });
  it('of two the one with more names, of equals the longer names', () => {
    expect(
      rolesOf(
        down(
          ['TT', 'Đơn vị', 'Tên trường'],
          ...rows([1, 'Cụm 1', 'Trường M'], [2, 'Cụm 1', 'Trường N'], [3, 'Cụm 2', 'Trường P']),
        ),
      ),
    ).toBe('A number, B ignored, C unit, D score, E score, F total');
    const codes = down(
      ['TT', 'Đơn vị', 'Tên trường'],
      ...rows([1, 'TM', 'Trường M'], [2, 'TN', 'Trường N'], [3, 'TP', 'Trường P']),
    );
    expect(rolesOf(codes)).toContain('C unit');
    expect(codes.clues.flatMap(({ code, facts }) => (code === 'roleFromData' ? [facts] : []))).toContainEqual({
      column: 'C',
      heading: 'Tên trường',
      role: 'unit',
      evidence: 'distinctNames',
    });
    const two = down(
      ['TT', 'Đơn vị', 'Tên trường'],
      ...rows([1, 'Trường Q', 'Trường M'], [2, 'Trường R', 'Trường N'], [3, 'Trường S', 'Trường P']),
    );
    expect(two.kind).toBe('ambiguous');
    expect(fact(two, 'candidate')).toEqual({ role: 'unit', columns: 'B «Đơn vị»; C «Tên trường»' });
  });
  it('without a heading the one that holds names of schools', () => {
    const seen = down(['TT', null], ...rows([1, 'Trường M'], [2, 'Trường N'], [3, 'Trường P']));
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E total');
    expect(seen.clues.flatMap(({ code, facts }) => (code === 'roleFromData' ? [facts] : []))).toContainEqual({
      column: 'B',
      heading: '',
      role: 'unit',
      evidence: 'distinctNames',
    });
    expect(layoutOf(down(['TT', null], ...rows([1, 'Một'], [2, 'Hai'], [3, 'Ba'])))).toBe('unknown');
    expect(layoutOf(down(['TT', null], ...rows([1, 'Trường M'], [2, 'Trường M'], [3, 'Trường P'])))).toBe('unknown');
  });
  it('«Đơn vị» over measures holds no schools', () => {
    expect(layoutOf(down(['TT', 'Đơn vị'], ...rows([1, 'lớp'], [2, 'người'], [3, '%'])))).not.toBe('unitsDown');
    expect(layoutOf(down(['TT', 'Đơn vị'], ...rows([1, 'phần trăm'], [2, 'cuộc thi'], [3, 'tờ'])))).not.toBe('unitsDown');
  });
});

describe('rows of a table of schools', () => {
  const down = (...rows: readonly Row[]): Recognition =>
    recognise(workbook(sheet('Bảng', [['BẢNG CHẤM ĐIỂM'], ['TT', 'Đơn vị', 'Đào tạo', 'Khoa học', 'Tổng điểm'], ...rows])));
  const M: Row = [1, 'Trường M', 9, 8, 17];
  const N: Row = [2, 'Trường N', 8, 8, 16];
  const P: Row = [3, 'Trường P', 7, 9, 16];

  it('a nameless row at the edge whose numbers no school exceeds holds the maxima', () => {
    expect(sheetOf(down([null, null, 10, 10, 20], M, N, P)).maximumRow).toBe(3);
    expect(sheetOf(down(M, N, P, [null, null, 10, 10, 20])).maximumRow).toBe(6);
    expect(sheetOf(down(M, N, P, [null, null, 10, 10, 20])).specialRows.get(6)).toBe('maximum');
    expect(fact(down(M, N, P, [null, null, 10, 10, 20]), 'maximumRow')).toEqual({ row: 6 });
  });
  it('where they are lower it is some other figure, at the end', () => {
    const seen = down(M, N, P, [null, null, 8, 8.3, 16.3]);
    expect(sheetOf(seen).maximumRow).toBeNull();
    expect(sheetOf(seen).specialRows.get(6)).toBe('statistics');
    expect(sheetOf(down(M, N, P, [null, null, 9])).maximumRow).toBeNull();
  });
  it('a named row of maxima is one wherever it stands', () => {
    expect(sheetOf(down([null, 'Điểm tối đa', 10, 10, 20], M, N, P)).maximumRow).toBe(3);
  });
  it('several nameless rows under each school and no stages are asked about', () => {
    const seen = down(M, [null, null, 8, 8], N, [null, null, 8, 7], P, [null, null, 7, 7]);
    expect(seen.kind).toBe('ambiguous');
    expect(fact(seen, 'severalRowsPerUnit')).toEqual({ unit: 'Trường M', rows: '4, 6, 8' });
  });
  it('words without numbers between the schools are notes, a school that sent nothing is one', () => {
    const seen = down(M, [null, 'đã gửi hồ sơ đầy đủ'], N, [3, 'Trường P']);
    expect(sheetOf(seen).specialRows.get(4)).toBe('note');
    expect(sheetOf(seen).specialRows.has(6)).toBe(false);
    expect(fact(seen, 'unitRows')).toEqual({ count: 3, from: 3, to: 6 });
  });
  it('captions over groups of schools are no schools, and are not counted', () => {
    const seen = down(['I', 'Cụm số 1'], M, N, ['II', 'Cụm số 2'], P);
    expect(fact(seen, 'unitRows')).toEqual({ count: 3, from: 4, to: 7 });
    expect([...sheetOf(seen).specialRows].filter(([, is]) => is === 'note').map(([row]) => row)).toEqual([3, 6]);
  });
  it('a table of figures without any points is none of scores', () => {
    const figures = (title: string, ...headings: Row): Recognition =>
      recognise(workbook(sheet('Bảng', [[title], ['TT', 'Đơn vị', ...headings], [1, 'Trường M', 9, 8], [2, 'Trường N', 8, 8]])));
    expect(layoutOf(figures('SỐ LỚP ĐÃ MỞ', 'Lớp ngắn hạn', 'Lớp dài hạn'))).toBe('unknown');
    expect(layoutOf(figures('BẢNG CHẤM ĐIỂM', 'Lớp ngắn hạn', 'Lớp dài hạn'))).toBe('unknown');
    expect(layoutOf(figures('BẢNG CHẤM ĐIỂM', 'Lớp ngắn hạn (10đ)', 'Lớp dài hạn (10đ)'))).toBe('unitsDown');
    expect(layoutOf(figures('BẢNG TỰ CHẤM ĐIỂM', 'Lớp ngắn hạn', 'Lớp dài hạn'))).toBe('unitsDown');
  });
});

describe('which of several tables are read', () => {
  const form = (name: string, title = `Đơn vị: ${name}`): Sheet =>
    sheet(name, [
      [title],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...TEXTS.map((text, at): Row => [at + 1, text, 10, A[at] ?? null]),
    ]);
  const stage = (name: string, title: string): Sheet =>
    sheet(name, [
      [title],
      ['TT', 'Đơn vị', 'Đào tạo (10 điểm)', 'Khoa học (10 điểm)'],
      [1, 'Trường M', 9, 8],
      [2, 'Trường N', 8, 8],
    ]);
  const empty = (one: Sheet): Sheet => ({
    ...one,
    rows: new Map(
      [...one.rows].map(([row, cells]) => [row, row < 3 ? cells : new Map([...cells].filter(([column]) => column < 3))]),
    ),
  });

  it('one table of the cluster for each stage: all', () => {
    const seen = recognise(workbook(stage('B1', 'BẢNG TỰ CHẤM ĐIỂM'), stage('B2', 'BẢNG THẨM ĐỊNH ĐIỂM')));
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(seen.sheets.map(({ role, stage: own }) => [role, own])).toEqual([
      ['scores', 'self'],
      ['scores', 'review1'],
    ]);
    expect(recognise(workbook(stage('B1', 'BẢNG TỰ CHẤM ĐIỂM'), stage('B2', 'TỰ CHẤM ĐIỂM'))).kind).toBe('ambiguous');
  });

  it('a filled one before an empty one, which is left out and said so', () => {
    const seen = recognise(workbook(stage('B1', 'BẢNG CHẤM ĐIỂM'), empty(stage('B2', 'BẢNG CHẤM ĐIỂM'))));
    expect(seen.sheets.map(({ name, role }) => [name, role])).toEqual([
      ['B1', 'scores'],
      ['B2', 'ignored'],
    ]);
    expect(fact(seen, 'preferred')).toEqual({ layout: 'unitsDown', over: 'unitsDown', because: 'othersAreEmpty' });
    expect(fact(seen, 'sheetIgnored')).toEqual({ because: 'noScoresYet' });
  });

  it('a summary by its name is compared where another has more criteria', () => {
    const more = sheet('B1', [
      ['BẢNG CHẤM ĐIỂM'],
      ['TT', 'Đơn vị', 'Đào tạo (10 điểm)', 'Khoa học (10 điểm)', 'Thi đua (5 điểm)'],
      [1, 'Trường M', 9, 8, 5],
      [2, 'Trường N', 8, 8, 4],
    ]);
    for (const name of ['Tổng hợp', 'Tổng kết', 'Kết quả chung', 'Summary'])
      expect(sheetOf(recognise(workbook(more, stage(name, 'BẢNG CHẤM ĐIỂM'))), name).role).toBe('summary');
    expect(recognise(workbook(more, stage('B2', 'BẢNG CHẤM ĐIỂM'))).kind).toBe('ambiguous');
    expect(recognise(workbook(stage('B1', 'BẢNG CHẤM ĐIỂM'), stage('Tổng hợp', 'BẢNG CHẤM ĐIỂM'))).kind).toBe('ambiguous');
  });

  it('sheets of schools: their deductions go with them, a nameless table beside several is asked about', () => {
    const seen = recognise(workbook(form('Trường M'), form('Trường N'), penaltySheet('Điểm trừ', 'Trường N')));
    expect(layoutOf(seen)).toBe('unitSheets');
    expect(seen.sheets.map(({ unitName }) => unitName)).toEqual(['Trường M', 'Trường N', 'Trường N']);
    const nameless = penaltySheet('Điểm trừ');
    const stripped = { ...nameless, rows: new Map([...nameless.rows].filter(([row]) => row > 2)) };
    const asked = recognise(workbook(form('Trường M'), form('Trường N'), stripped));
    expect(asked.kind).toBe('ambiguous');
    expect(asked.kind === 'ambiguous' ? asked.candidates.map(({ sheet: name }) => name) : []).toEqual(['Điểm trừ']);
    expect(sheetOf(recognise(workbook(form('Trường M'), stripped)), 'Điểm trừ').unitName).toBe('Trường M');
  });

  it('says once that the sheets are of one kind, and names the first and the last', () => {
    const seen = recognise(sheetPerSchool());
    expect(fact(seen, 'sameHeaderOnSheets')).toEqual({ count: 3, first: '1 Tr.M', last: '3 Tr.P' });
    expect(codesOf(seen).filter((code) => code === 'layoutFromHeadings')).toHaveLength(1);
  });

  it('an empty form named so is left out where others are filled', () => {
    for (const name of ['Mẫu', 'Biểu mẫu', 'Phiếu mẫu', 'Form', 'Template 2']) {
      const blank = empty(
        sheet(
          name,
          [...form(name, '').rows.values()].map((cells) =>
            [...cells.values()].map(({ value }) => ('text' in value ? value.text : 'value' in value ? value.value : null)),
          ),
        ),
      );
      const seen = recognise(workbook(form('Trường M'), form('Trường N'), blank));
      expect(layoutOf(seen)).toBe('unitSheets');
      expect(seen.sheets.filter(({ role }) => role === 'scores')).toHaveLength(2);
    }
  });

  it('tables that are asked about are named with their rows', () => {
    const seen = recognise(workbook(selfScoreSheet('Phiếu', 'Trường X'), criteriaDownSheet()));
    const shown = seen.kind === 'ambiguous' ? seen.candidates : [];
    expect(shown.map(({ clues }) => clues[0])).toEqual([
      { code: 'candidateTable', sheet: 'Phiếu', facts: { layout: 'unitSheet', row: 3 } },
      { code: 'candidateTable', sheet: 'Chấm điểm', facts: { layout: 'criteriaDown', row: 3 } },
    ]);
    expect(shown.map(({ clues }) => clues.map(({ code }) => code))).toEqual([
      ['candidateTable', 'layoutFromHeadings'],
      ['candidateTable', 'layoutFromHeadings'],
    ]);
  });
});

describe('what is said of a workbook that is not read', () => {
  const list = (name: string): Sheet =>
    sheet(name, [
      ['TT', 'Nội dung kiểm tra', 'Trạng thái'],
      ...TEXTS.map((text, at): Row => [at + 1, text, at === 0 ? 'Chưa đạt' : 'Đạt']),
    ]);
  it('one of many checklists stands for all, behind the sentence that names them', () => {
    const seen = recognise(workbook(list('A'), list('B'), list('C')));
    expect(seen.kind).toBe('unknown');
    expect(fact(seen, 'checklistSheets')).toEqual({ count: 3, names: '«A», «B», «C»' });
    expect(seen.clues.filter(({ code }) => code === 'checklist')).toHaveLength(1);
    expect(codesOf(seen)).toContain('howToBeRead');
    expect(codesOf(seen)).not.toContain('noTable');
    const two = recognise(workbook(list('A'), list('B')));
    expect(fact(two, 'checklistSheets')).toBeUndefined();
    expect(two.clues.filter(({ code }) => code === 'checklist')).toHaveLength(2);
    expect(fact(two, 'checklist')).toEqual({ column: 'C', words: 'Chưa đạt, Đạt' });
  });
  it('a workbook without any table says how many sheets it has; a false friend gets no offer', () => {
    const none = recognise(workbook(sheet('A', [['xin chào']]), sheet('B', [[1, 2], [3]])));
    expect(fact(none, 'noTable')).toEqual({ sheets: 2 });
    expect(codesOf(none)).toContain('howToBeRead');
    const friend = recognise(
      workbook(
        sheet('A', [
          ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán'],
          [1, 'a', 'b', 'c'],
          [2, 'd', 'e', 'f'],
        ]),
      ),
    );
    expect(codesOf(friend)).toContain('falseFriend');
    expect(codesOf(friend)).not.toContain('howToBeRead');
  });
  it('a summary alone lacks criteria, a list of criteria a column of scores', () => {
    const summary = sheet('Tổng hợp', [
      ['BẢNG TỔNG HỢP ĐIỂM'],
      ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Trường M', 90, 1],
      [2, 'Trường N', 80, 2],
    ]);
    expect(codesOf(recognise(workbook(summary)))).toContain('noCriteria');
    const criteria = sheet('Bộ tiêu chí', [
      ['TT', 'Nội dung', 'Điểm chuẩn'],
      ...TEXTS.map((text, at): Row => [at + 1, text, 10]),
    ]);
    expect(codesOf(recognise(workbook(criteria)))).toContain('noScoreColumn');
  });
});
