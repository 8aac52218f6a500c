import { recognise } from '../../../src/core/recognise/recognise';
import type { Recognition } from '../../../src/core/domain/recognition';
import { renamed } from '../../builders/vary';
import { criteriaDownPairsSheet, reviewedSheet, selfScoreSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';
import { codesOf, layoutOf, rolesOf, sheetOf } from './rolesOf';

const read = (rows: readonly (readonly CellInput[])[], extra: SheetExtra = {}): Recognition =>
  recognise(workbook(sheet('Trường M', rows, extra)));

const BODY: readonly (readonly CellInput[])[] = [
  ['1', 'Hoàn thành kế hoạch mở lớp', 10, 9],
  ['2', 'Gửi báo cáo đúng thời hạn', 10, 8],
];

describe('recognise a heading spread over its levels', () => {
  it('words beside a tall merged cell, two levels below it', () => {
    const seen = read(
      [
        ['Nội dung', 'Năm 2026'],
        [null, 'Kết quả chấm'],
        [null, 'Điểm tự chấm'],
        ['1. Mở lớp đúng kế hoạch (10 điểm)', 9],
      ],
      {
        merges: ['A1:A3'],
      },
    );
    expect(sheetOf(seen).header).toEqual({ from: 1, to: 3 });
    expect(rolesOf(seen)).toBe('A criterion, B self');
  });

  it('names of units are as good as a second word', () => {
    const seen = read([
      ['Nội dung', 'Trường Chính trị M', 'Trường Chính trị N'],
      ['1. Mở lớp đúng kế hoạch (10 điểm)', 9, 8],
      ['2. Gửi báo cáo đúng hạn (5 điểm)', 5, 4],
    ]);
    expect(layoutOf(seen)).toBe('criteriaDown');
  });

  it('provinces alone name units', () => {
    const seen = read([
      ['BẢNG CHẤM ĐIỂM THI ĐUA'],
      ['TT', 'Nội dung', 'Hà Giang', 'Cao Bằng'],
      [1, 'Mở lớp đúng kế hoạch (10 điểm)', 9, 8],
      [2, 'Gửi báo cáo đúng hạn (5 điểm)', 5, 4],
    ]);
    expect(rolesOf(seen)).toBe('A number, B criterion, C agreed Hà Giang, D agreed Cao Bằng');
  });

  it('captions over the names of units, merges lost', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Các trường'],
      [null, null, null, 'Trường M', null, 'Trường N'],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1', 'Mở lớp đúng kế hoạch trong năm', 10, 9, 8, 7, 7],
    ]);
    expect(sheetOf(seen).header).toEqual({ from: 1, to: 3 });
    expect(rolesOf(seen)).toContain('F self Trường N, G review1 Trường N');
  });

  it('criteria headed by numbers alone, counted anew under each group', () => {
    const seen = read([
      ['TT', 'Tên trường', 'I. Đào tạo', null, 'II. Khoa học', 'Tổng điểm', 'Xếp hạng'],
      [null, null, '1', '2', '1'],
      [null, 'Điểm tối đa', 10, 5, 20, 35],
      [1, 'Trường M', 9, 5, 18, 32, 1],
      [2, 'Trường N', 8, 4, 17, 29, 2],
    ]);
    expect(sheetOf(seen)).toMatchObject({ header: { from: 1, to: 2 }, maximumRow: 3 });
  });

  it('a row of maxima that does not count stays a row of maxima', () => {
    const seen = read([
      ['TT', 'Tên trường', 'TC1', 'TC2', 'TC3', 'Tổng điểm', 'Xếp hạng'],
      [null, null, '10', '5', '20'],
      [1, 'Trường M', 9, 5, 18, 32, 1],
      [2, 'Trường N', 8, 4, 17, 29, 2],
    ]);
    expect(sheetOf(seen)).toMatchObject({ header: { from: 1, to: 1 }, maximumRow: 2 });
  });

  it('a data row with a percent sign and the word for evidence is no heading', () => {
    const seen = read([
      ['TT', 'Nội dung', 'ĐVT', 'Điểm tối đa', 'Điểm tự chấm', 'Lý do'],
      ['1', 'Mở lớp đúng kế hoạch', 'Lớp', 10, 9, null],
      ['2', 'Tỷ lệ học viên tốt nghiệp', '%', null, null, 'Chưa đủ minh chứng'],
      ['3', 'Gửi báo cáo đúng hạn', 'Lần', 5, 5, null],
    ]);
    expect(sheetOf(seen).data).toEqual({ from: 2, to: 4 });
    expect([...sheetOf(seen).specialRows]).toEqual([]);
  });
});

describe('recognise criteria that hold words of headings', () => {
  const rows = (...headings: readonly string[]): Recognition =>
    read([
      ['TT', 'Tên trường', ...headings, 'Tổng điểm'],
      [1, 'Trường M', ...headings.map(() => 4), 4 * headings.length],
      [2, 'Trường N', ...headings.map(() => 3), 3 * headings.length],
    ]);

  it.each([
    'a. Kết nạp đảng viên mới theo kế hoạch (5 điểm)',
    '2. Thẩm định giáo án trước khi lên lớp (5 điểm)',
    'TC1. Kết quả thực hiện quy chế dân chủ (5 điểm)',
    'Thực hiện chế độ thông tin, báo cáo theo quy định',
  ])('%s', (heading) => {
    expect(rolesOf(rows('1. Mở lớp (5 điểm)', heading))).toBe('A number, B unit, C score, D score, E total');
  });

  it('bonuses split into stages are criteria of each stage', () => {
    const seen = read(
      [
        ['TT', 'Tên trường', 'I. Đào tạo (10 điểm)', null, 'II. Điểm thưởng', null, 'Tổng điểm'],
        [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        [1, 'Trường M', 9, 8, 2, 1, 9],
        [2, 'Trường N', 8, 8, 1, 1, 9],
      ],
      { merges: ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2', 'G1:G2'] },
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C self, D review1, E self, F review1, G total');
  });
});

describe('recognise maxima', () => {
  it('deductions written with their sign do not speak against the column', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...BODY,
      ['3', 'Gửi báo cáo chậm', -10, -4],
      ['4', 'Vắng họp', -5, -1],
      ['5', 'Vi phạm kỷ luật', -5, 0],
    ]);
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D self');
  });

  it('under words of points that nobody knows, where no score is above', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Điểm theo quy chế', 'Điểm tự chấm'],
      ...BODY,
      ['3', 'Tổ chức thao giảng', 5, 5],
      ['4', 'Nghiên cứu khoa học', 5, 4],
    ]);
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D self');
  });

  it('under words that say nothing of points the column is asked', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Cột số 4', 'Điểm tự chấm'],
      ...BODY,
      ['3', 'Tổ chức thao giảng', 5, 5],
      ['4', 'Nghiên cứu khoa học', 5, 4],
    ]);
    expect(seen.kind).toBe('ambiguous');
    expect(seen.clues.find(({ code }) => code === 'candidate')?.facts).toMatchObject({ role: 'maximum' });
  });

  it('in the texts of the criteria make a single column Điểm a score', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Điểm'],
      ['1', 'Mở lớp đúng kế hoạch (10 điểm)', 9],
      ['2', 'Gửi báo cáo đúng hạn: 5 điểm', 5],
    ]);
    expect(rolesOf(seen)).toBe('A number, B criterion, C self');
    expect(codesOf(seen)).toContain('maximumInText');
    expect(codesOf(seen)).not.toContain('noMaximum');
  });
});

describe('recognise rows', () => {
  it('a criterion that is not assigned and has no numbers is no note', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Điểm tự chấm'],
      ['1', 'Mở lớp đúng kế hoạch (10 điểm)', 5, 5, 9],
      [null, '- Gửi báo cáo đúng hạn (5 điểm)', 'KP', null, null],
      [null, '- Nộp qua trục liên thông', null, null, null],
    ]);
    expect([...sheetOf(seen).specialRows]).toEqual([[4, 'note']]);
  });

  it('a bulleted line with points is a criterion where its neighbours are scored, and a tier where they are not', () => {
    const rows = (score: number | null): Recognition =>
      read([
        ['TT', 'Nội dung', 'Điểm tự chấm'],
        ['1', 'Mở lớp đúng kế hoạch: 10 điểm', score === null ? 9 : null],
        [null, '- Lớp dài hạn: 6 điểm', score],
        [null, '- Lớp ngắn hạn: 4 điểm', null],
      ]);
    expect([...sheetOf(rows(5)).specialRows]).toEqual([]);
    expect([...sheetOf(rows(null)).specialRows].map(([, is]) => is)).toEqual(['note', 'note']);
  });

  it.each(['Xếp vị thứ', 'Xếp thứ hạng', 'Cộng Điều 1'])('«%s» is no criterion', (caption) => {
    const seen = read([['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'], ...BODY, [null, caption, null, 1]]);
    expect(sheetOf(seen).specialRows.size).toBe(1);
  });

  it('a bare Cộng closes its group, the last row sums all', () => {
    const seen = read([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Đào tạo', 20, null],
      ...BODY,
      [null, 'Cộng', 20, 17],
      ['II', 'Khoa học', 10, null],
      ['1', 'Nghiệm thu đề tài', 10, 8],
      [null, 'Cộng', 10, 8],
      [null, 'Tổng cộng', 30, 25],
    ]);
    expect([...sheetOf(seen).specialRows]).toEqual([
      [5, 'subtotal'],
      [8, 'subtotal'],
      [9, 'total'],
    ]);
  });

  it('two codes under two headings are a code row', () => {
    const seen = read([
      ['Nội dung', 'Điểm tự chấm'],
      [1, 2],
      ['1. Mở lớp đúng kế hoạch (10 điểm)', 9],
    ]);
    expect(sheetOf(seen).data).toEqual({ from: 3, to: 3 });
  });
});

describe('recognise who a sheet is about', () => {
  it.each([
    ['Kết quả tự chấm của Gia Lai', 'Gia Lai'],
    ['Kết quả tự chấm điểm thi đua của Trường Chính trị M', 'Trường Chính trị M'],
    ['UBND xã N', 'UBND xã N'],
  ])('«%s»', (line, name) => {
    const seen = recognise(
      workbook(sheet('Phiếu chấm', [['PHIẾU TỰ CHẤM ĐIỂM'], [line], ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'], ...BODY])),
    );
    expect(sheetOf(seen).unitName).toBe(name);
  });

  it('a school of Đồng Tháp is no unit of money', () => {
    const seen = recognise(
      workbook(
        sheet('Phiếu chấm', [
          ['PHIẾU TỰ CHẤM ĐIỂM'],
          ['Đơn vị: Đồng Tháp'],
          ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
          ...BODY,
        ]),
      ),
    );
    expect(sheetOf(seen).unitName).toBe('Đồng Tháp');
  });
});

describe('recognise asks about a heading nobody knows', () => {
  const asked = (seen: Recognition): unknown => seen.clues.find(({ code }) => code === 'unknownColumn')?.facts;

  it('one slip away from a known one', () => {
    const seen = recognise(workbook(renamed(selfScoreSheet(), { 'Điểm tự chấm': 'Điểm tự chmấ' })));
    expect(seen.kind).toBe('ambiguous');
    expect(asked(seen)).toEqual({ column: 'D', heading: 'Điểm tự chmấ', nearest: 'Điểm tự chấm' });
  });

  it('numbers within the maxima under words of the office itself', () => {
    const seen = recognise(workbook(renamed(reviewedSheet(), { 'Thẩm định lần 2': 'Phần bổ sung' })));
    expect(seen.kind).toBe('ambiguous');
    expect(seen.clues.find(({ code }) => code === 'candidate')?.facts).toMatchObject({ columns: 'H «Phần bổ sung»' });
  });

  it('under the name of a unit beside a known stage', () => {
    const seen = recognise(workbook(renamed(criteriaDownPairsSheet(), { 'Tự chấm': 'Tự chmấ' })));
    expect(seen.kind).toBe('ambiguous');
    expect(asked(seen)).toMatchObject({ column: 'D', nearest: 'Tự chấm' });
  });

  it.each(['Điểm năm trước', 'Số lượng', 'Tỷ lệ tăng, giảm'])(
    'but not about «%s», which stands beside scores and is none',
    (heading) => {
      const seen = read([
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', heading],
        ...BODY.map((row): CellInput[] => [...row, 3]),
      ]);
      expect(seen.kind).toBe('recognised');
    },
  );
});
