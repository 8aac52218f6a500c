import type { Recognition } from '../../../src/core/domain/recognition';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf, sheetOf } from './rolesOf';

/** A heading with what stands under it in the four rows. */
type Column = readonly [string | null, ...CellInput[]];

const CRITERIA: readonly (readonly [string, string, number])[] = [
  ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 10],
  ['2', 'Gửi báo cáo kết quả đúng thời hạn', 10],
  ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 10],
  ['4', 'Nghiệm thu đề tài khoa học cấp trường', 10],
];
const SELF: Column = ['Tự chấm', 9, 8, 7, 9];
const REVIEW: Column = ['Thẩm định', 8, 8, 7, 8];
const WORDS: readonly CellInput[] = ['đủ bốn quý', 'chậm một lần trong năm', 'mới làm được ba buổi', 'chưa nghiệm thu hết'];
const LINKS: readonly CellInput[] = ['bc1.pdf', 'https://vi.du/bc2', 'kh3.docx', 'anh4.JPG'];

const form = (...columns: readonly Column[]): Recognition =>
  recognise(
    workbook(
      sheet('Trường M', [
        ['TT', 'Nội dung', 'Điểm chuẩn', ...columns.map(([heading]) => heading)],
        ...CRITERIA.map((row, at): CellInput[] => [...row, ...columns.map(([, ...cells]) => cells[at] ?? null)]),
      ]),
    ),
  );
/** The roles of the columns right of the maximum. */
const beside = (...columns: readonly Column[]): string => {
  const seen = form(...columns);
  return layoutOf(seen) === 'unitSheet' ? rolesOf(seen).replace('A number, B criterion, C maximum, ', '') : layoutOf(seen);
};

describe('columns beside the scores of one school: a heading that may mean two things', () => {
  it('«Kết quả» beside a target is what was reached, a few words are a class, numbers after the reviews what was agreed', () => {
    expect(beside(['Kế hoạch', 12, 5, 4, 2], ['Kết quả', 14, 5, 4, 2], SELF)).toBe('D target, E result, F self');
    expect(beside(SELF, REVIEW, ['Kết quả', 'Tốt', 'Tốt', 'Khá', 'Khá'])).toBe('D self, E review1, F grade');
    expect(beside(SELF, REVIEW, ['Kết quả', 8, 8, 7, 8])).toBe('D self, E review1, F agreed');
    expect(beside(SELF, REVIEW, ['Điểm thống nhất', 8, 8, 7, 8], ['Kết quả', 8, 8, 7, 8])).toBe(
      'D self, E review1, F agreed, G result',
    );
    expect(beside(SELF, ['Kết quả', 'Tốt', 'Khá', null, null])).toBe('D self, E result');
  });

  it('«Giải trình» right of a review is the reason, file names are evidence, else it explains the claim', () => {
    expect(beside(SELF, ['Giải trình', ...WORDS], REVIEW)).toBe('D self, E explanation, F review1');
    expect(beside(SELF, REVIEW, ['Giải trình', ...WORDS])).toBe('D self, E review1, F reason');
    expect(beside(SELF, ['Giải trình', ...LINKS])).toBe('D self, E evidence');
    expect(beside(SELF, ['Giải trình', ...LINKS.slice(0, 2), ...WORDS.slice(0, 2)])).toBe('D self, E explanation');
    expect(beside(SELF, ['Giải trình', ...LINKS.slice(0, 3), ...WORDS.slice(0, 1)])).toBe('D self, E evidence');
    expect(beside(SELF, ['Giải trình', null, null, null, null])).toBe('D self, E explanation');
    expect(beside(['Điểm thẩm định lần 1', 8, 8, 7, 8], ['Giải trình', ...WORDS])).toBe('D review1, E explanation');
  });

  it('«Xếp loại» over numbers are places, «Xếp hạng» over words a class', () => {
    expect(beside(SELF, ['Xếp loại', 'Tốt', 'Khá', 'Khá', 'Tốt'])).toBe('D self, E grade');
    expect(beside(SELF, ['Xếp loại', 1, 2, 3, 1])).toBe('D self, E place');
    expect(beside(SELF, ['Xếp hạng', 1, 2, 3, 1])).toBe('D self, E place');
    expect(beside(SELF, ['Xếp hạng', 'Nhất', 'Nhì', 'Ba', 'Nhất'])).toBe('D self, E grade');
  });

  it('a heading of a stage over words tells of that stage', () => {
    expect(beside(SELF, ['Tự đánh giá', ...WORDS])).toBe('D self, E explanation');
    expect(beside(SELF, REVIEW, ['Điểm thẩm định lần 2', ...WORDS])).toBe('D self, E review1, F reason');
    expect(beside(SELF, REVIEW, ['Điểm thống nhất', ...WORDS])).toBe('D self, E review1, F reason');
  });

  it('«Đơn vị» is the unit of measure, «Chỉ tiêu» beside the criterion the target', () => {
    expect(beside(['Đơn vị', 'lớp', 'báo cáo', 'buổi', 'đề tài'], SELF)).toBe('D unitOfMeasure, E self');
    expect(beside(['Chỉ tiêu', 12, 5, 4, 2], ['Kết quả', 14, 5, 4, 2], SELF)).toBe('D target, E result, F self');
  });

  it.each([
    ['Minh chứng', LINKS, 'evidence'],
    ['Đơn vị phúc tra', ['Phòng A', 'Phòng B', 'Phòng A', 'Phòng B'], 'reviewer'],
    ['Lý do', WORDS, 'reason'],
    ['Ghi chú', WORDS, 'note'],
    ['Cách chấm điểm', WORDS, 'method'],
    ['Đơn vị tính', ['lớp', 'báo cáo', 'buổi', 'đề tài'], 'unitOfMeasure'],
    ['Tỷ lệ %', [90, 80, 70, 90], 'percent'],
    ['Điểm thưởng', [1, null, null, null], 'bonus'],
    ['Điểm trừ', [null, 1, null, null], 'penalty'],
  ] as readonly (readonly [string, readonly CellInput[], string])[])('«%s» is what it says', (heading, cells, role) => {
    expect(beside(SELF, [heading, ...cells])).toBe(`D self, E ${role}`);
  });

  it('what occurs once is taken the first time; of notes and evidence there may be several', () => {
    expect(beside(['Kế hoạch', 12, 5, 4, 2], ['Chỉ tiêu giao', 12, 5, 4, 2], SELF)).toBe('D target, E ignored, F self');
    expect(beside(SELF, ['Đơn vị tính', 'lớp', 'bài', 'bài', 'bài'], ['ĐVT', 'lớp', 'bài', 'bài', 'bài'])).toBe(
      'D self, E unitOfMeasure, F ignored',
    );
    expect(beside(SELF, ['Ghi chú', ...WORDS], ['Ghi chú', ...WORDS])).toBe('D self, E note, F note');
    expect(beside(SELF, ['Minh chứng', ...LINKS], ['Minh chứng', ...LINKS])).toBe('D self, E evidence, F evidence');
  });

  it('says why where the data decided', () => {
    const because = (...columns: readonly Column[]): readonly unknown[] =>
      form(...columns).clues.flatMap(({ code, facts }) => (code === 'roleFromData' ? [facts] : []));
    expect(because(SELF, REVIEW, ['Kết quả', 8, 8, 7, 8])).toEqual([
      { column: 'F', heading: 'Kết quả', role: 'agreed', evidence: 'notAboveMaximum' },
    ]);
    expect(because(['Kế hoạch', 12, 5, 4, 2], ['Kết quả', 14, 5, 4, 2], SELF)).toEqual([
      { column: 'E', heading: 'Kết quả', role: 'result', evidence: 'besideTarget' },
    ]);
    expect(because(['Đơn vị', 'lớp', 'báo cáo', 'buổi', 'đề tài'], SELF)).toEqual([
      { column: 'D', heading: 'Đơn vị', role: 'unitOfMeasure', evidence: 'measureWords' },
    ]);
    expect(because(SELF, REVIEW, ['Điểm thống nhất', ...WORDS])).toEqual([
      { column: 'F', heading: 'Điểm thống nhất', role: 'reason', evidence: 'words' },
    ]);
    expect(because(['Điểm đạt', 9, 8, 7, 9])).toEqual([
      { column: 'D', heading: 'Điểm đạt', role: 'self', evidence: 'onlyScoreColumn' },
    ]);
    expect(because(['Điểm chấm', 9, 8, 7, 9], REVIEW)).toEqual([
      { column: 'D', heading: 'Điểm chấm', role: 'self', evidence: 'leftOfReview' },
    ]);
    expect(because(SELF, ['Điểm chấm', 8, 8, 7, 8])).toEqual([
      { column: 'E', heading: 'Điểm chấm', role: 'review1', evidence: 'rightOfSelf' },
    ]);
    expect(because(SELF, REVIEW)).toEqual([]);
  });
});

describe('where the criterion and its number stand', () => {
  const roles = (headings: readonly (string | null)[], ...rows: readonly (readonly CellInput[])[]): string => {
    const seen = recognise(workbook(sheet('Trường M', [headings, ...rows])));
    return layoutOf(seen) === 'unitSheet' ? rolesOf(seen) : JSON.stringify(seen.clues.map(({ code, facts }) => [code, facts]));
  };
  const rows = (
    of: (row: readonly [string, string, number], at: number) => readonly CellInput[],
  ): readonly (readonly CellInput[])[] => CRITERIA.map(of);

  it('words nobody headed are the criterion where they are long and left of the scores', () => {
    expect(roles(['TT', null, 'Điểm chuẩn', 'Tự chấm'], ...rows(([number, text, most]) => [number, text, most, most]))).toBe(
      'A number, B criterion, C maximum, D self',
    );
    expect(
      roles(
        ['TT', 'Nội dung', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm'],
        ...rows(([number, text, most], at) => [number, `Nhóm ${String(at)}`, text, most, most]),
      ),
    ).toBe('A number, B ignored, C criterion, D maximum, E self');
  });

  it('two columns of words as long as each other are asked about, in their order', () => {
    expect(
      roles(
        ['TT', 'Nội dung', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm'],
        ...rows(([number, text, most]) => [number, text, `${text}.`, most, most]),
      ),
    ).toContain('["candidate",{"role":"criterion","columns":"B «Nội dung»; C «Tiêu chí»"}]');
  });

  it('a short first column without a heading is the number, a long one is not', () => {
    expect(
      roles([null, 'Nội dung', 'Điểm chuẩn', 'Tự chấm'], ...rows(([number, text, most]) => [number, text, most, most])),
    ).toBe('A number, B criterion, C maximum, D self');
    expect(
      roles(
        ['Lĩnh vực', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'],
        ...rows(([, text, most]) => ['Công tác chuyên môn', text, most, most]),
      ),
    ).not.toContain('A number');
    expect(
      roles(['Mã', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'], ...rows(([number, text, most]) => [`TC${number}`, text, most, most])),
    ).toBe('A number, B criterion, C maximum, D self');
  });
});

describe('columns of a table whose rows are schools', () => {
  const SCHOOLS = ['Trường M', 'Trường N', 'Trường P', 'Trường Q'];
  const down = (...columns: readonly Column[]): Recognition =>
    recognise(
      workbook(
        sheet('Chấm điểm', [
          ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
          ['TT', 'Đơn vị', ...columns.map(([heading]) => heading)],
          ...SCHOOLS.map((name, at): CellInput[] => [at + 1, name, ...columns.map(([, ...cells]) => cells[at] ?? null)]),
        ]),
      ),
    );
  const roles = (...columns: readonly Column[]): string => {
    const seen = down(...columns);
    return layoutOf(seen) === 'unitsDown' ? rolesOf(seen).replace('A number, B unit, ', '') : layoutOf(seen);
  };
  const A: Column = ['Đào tạo (10 điểm)', 9, 8, 7, 6];
  const B: Column = ['Khoa học (10 điểm)', 8, 8, 7, 7];
  const TOTAL: Column = ['Tổng điểm', 17, 16, 14, 13];

  it.each([
    [['Xếp hạng', 1, 2, 3, 4], 'place'],
    [['Xếp loại', 'Tốt', 'Tốt', 'Khá', 'Khá'], 'grade'],
    [['Xếp loại', 1, 2, 3, 4], 'place'],
    [['Xếp hạng', 'Nhất', 'Nhì', 'Ba', 'Tư'], 'grade'],
    [['Ghi chú', 'a', 'b', 'c', 'd'], 'note'],
    [['Ghi chú', null, null, null, null], 'note'],
    [['Tỷ lệ %', 85, 80, 70, 65], 'percent'],
    [['Danh hiệu đăng ký', 'Cờ', 'Cờ', 'Bằng khen', null], 'registered'],
    [['Vai trò', 'Cụm trưởng', null, null, null], 'role'],
    [['Lý do', 'a', 'b', 'c', 'd'], 'reason'],
    [['Minh chứng', 'a', 'b', 'c', 'd'], 'evidence'],
    [['Giải trình', 'a', 'b', 'c', 'd'], 'explanation'],
    [['Người liên hệ', 'a', 'b', 'c', 'd'], 'ignored'],
    [['Trung bình', 8.5, 8, 7, 6.5], 'ignored'],
    [['Điểm thưởng', 1, null, null, null], 'bonus'],
    [['Điểm trừ', null, 1, null, null], 'penalty'],
    [['Tổng điểm trừ', null, 1, null, null], 'penalty'],
    [['Tổng điểm thưởng', null, 1, null, null], 'bonus'],
  ] as readonly (readonly [Column, string])[])('%j is %s', (column, role) => {
    expect(roles(A, B, TOTAL, column)).toBe(`C score, D score, E total, F ${role}`);
  });

  it('what is left is a criterion, ticks only where they say what bars', () => {
    expect(roles(A, B, ['Thi đua (5 điểm)', 5, 4, 5, 3])).toBe('C score, D score, E score');
    expect(roles(A, B, ['Vi phạm kỷ luật', 'x', null, null, null], TOTAL)).toBe('C score, D score, E score, F total');
    expect(roles(A, B, ['Đã nộp báo cáo', 'x', 'x', null, 'x'], TOTAL)).toBe('C score, D score, E ignored, F total');
  });

  it('of two totals the last is that of all; one of an earlier year is none', () => {
    expect(roles(A, B, ['Tổng điểm lần 1', 17, 16, 14, 13], TOTAL)).toContain('F total');
    expect(roles(A, B, TOTAL, ['Tổng điểm năm trước', 15, 15, 15, 15])).toBe('C score, D score, E total, F ignored');
    expect(roles(A, B, ['Tổng điểm 2026', 17, 16, 14, 13], ['Tổng điểm 2025', 15, 15, 15, 15])).toBe(
      'C score, D score, E total, F ignored',
    );
  });

  it('a last column that adds up is the total though nobody says so', () => {
    expect(roles(A, B, ['Thi đua', 1, 2, 3, 1], ['Cuối cùng', 18, 18, 17, 14])).toBe('C score, D score, E score, F total');
    expect(roles(A, B, ['Thi đua', 1, 2, 3, 1], ['Cuối cùng', 18, 18, 17, 12])).toBe('C score, D score, E score, F score');
  });

  it('numbers right of the total are its places where they are', () => {
    expect(roles(A, B, TOTAL, ['Cột cuối', 1, 2, 3, 4])).toBe('C score, D score, E total, F place');
    expect(roles(A, B, TOTAL, ['Cột cuối', 4, 3, 2, 1])).toBe('C score, D score, E total, F ignored');
    expect(roles(A, B, TOTAL, ['Cột cuối', 1, 2, 2, 5])).toBe('C score, D score, E total, F ignored');
    expect(roles(A, B, ['Tổng điểm', 17, 16, 16, 13], ['Cột cuối', 1, 2, 2, 4])).toBe('C score, D score, E total, F place');
    expect(roles(A, B, TOTAL, ['Cột cuối', 1.5, 2, 3, 4])).toBe('C score, D score, E total, F ignored');
  });

  it('columns of years or quarters are no criteria', () => {
    expect(roles(['Quý I', 1, 2, 3, 4], ['Quý II', 1, 2, 3, 4], TOTAL)).not.toContain('score');
  });

  it('says whose scores they are, and how many schools and scores there are', () => {
    const clue = (code: string, ...columns: readonly Column[]): unknown =>
      down(...columns).clues.find((one) => one.code === code)?.facts;
    expect(sheetOf(down(A, B)).stage).toBe('agreed');
    expect(clue('stageAssumed', A, B)).toEqual({ stage: 'agreed' });
    expect(clue('unitRows', A, B)).toEqual({ count: 4, from: 3, to: 6 });
    expect(clue('maximumInHeader', A, B)).toEqual({ count: 2, example: 'Đào tạo (10 điểm)' });
    expect(clue('noMaximum', A, B)).toBeUndefined();
    expect(clue('noMaximum', ['Đào tạo', 9, 8, 7, 6], ['Khoa học', 8, 8, 7, 7], TOTAL)).toEqual({});
    expect(clue('noScoresYet', A, B)).toBeUndefined();
    expect(clue('noScoresYet', ['Đào tạo (10 điểm)'], ['Khoa học (10 điểm)'])).toEqual({ criteria: 4 });
    expect(clue('roleFromData', A, B, TOTAL)).toEqual({
      column: 'E',
      heading: 'Tổng điểm',
      role: 'total',
      evidence: 'sumOfOthers',
    });
  });
});
