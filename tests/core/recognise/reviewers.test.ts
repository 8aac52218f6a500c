import { recognise } from '../../../src/core/recognise/recognise';
import type { Recognition } from '../../../src/core/domain/recognition';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf, sheetOf } from './rolesOf';

const ROWS: readonly (readonly [string, string, number, number, number, number])[] = [
  ['1', 'Đào tạo, bồi dưỡng cán bộ', 30, 29, 28, 28.5],
  ['2', 'Nghiên cứu khoa học, tổng kết thực tiễn', 30, 30, 29.5, 29],
  ['3', 'Xây dựng Đảng và hệ thống chính trị', 30, 28, 27, 27.5],
  ['4', 'Phong trào thi đua', 10, 10, 9, 9.5],
];

/** One school's sheet with one or two columns right of the self-assessed score. */
const seen = (...headings: readonly string[]): Recognition =>
  recognise(
    workbook(
      sheet('P', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA'],
        ['Đơn vị: Trường Chính trị tỉnh M'],
        ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', ...headings],
        ...ROWS.map((row): CellInput[] => row.slice(0, 4 + headings.length)),
      ]),
    ),
  );

describe('numbers right of the self-assessed score are a review', () => {
  it.each([
    'Cụm trưởng',
    'Cụm phó',
    'Thường trực Cụm',
    'Thẩm tra',
    'Đoàn kiểm tra chấm',
    'Ban Thi đua',
    'Tổ công tác',
    'Tổ giúp việc Cụm chấm',
    'Hội đồng TĐKT',
    'Phòng Tổ chức - Hành chính',
    'Lãnh đạo Học viện',
    'Điểm do Cụm phó rà soát',
  ])('under «%s»', (heading) => {
    const recognition = seen(heading);
    expect(layoutOf(recognition)).toBe('unitSheet');
    expect(rolesOf(recognition)).toBe('A number, B criterion, C maximum, D self, E review1');
    expect(sheetOf(recognition).unitName).toBe('Trường Chính trị tỉnh M');
  });

  it('two of them are the first and the second', () => {
    expect(rolesOf(seen('Ban Thi đua', 'Cụm trưởng'))).toBe('A number, B criterion, C maximum, D self, E review1, F review2');
    expect(rolesOf(seen('Thẩm định lần 1', 'Cụm trưởng'))).toBe('A number, B criterion, C maximum, D self, E review1, F review2');
    expect(rolesOf(seen('Phòng Đào tạo', 'Điểm thống nhất'))).toBe(
      'A number, B criterion, C maximum, D self, E review1, F agreed',
    );
  });

  it('which is said where only the place and the numbers tell it', () => {
    const clue = seen('Phòng Tổ chức - Hành chính').clues.find(({ code }) => code === 'roleFromData');
    expect(clue?.facts).toMatchObject({ column: 'E', role: 'review1', evidence: 'rightOfSelf' });
  });

  it('under words that say nothing they are asked about', () => {
    const recognition = seen('Cột 5');
    expect(recognition.kind).toBe('ambiguous');
    expect(recognition.clues.find(({ code }) => code === 'candidate')?.facts).toEqual({ role: 'review1', columns: 'E «Cột 5»' });
  });

  it.each(['Năm 2025', 'Chênh lệch', 'Số lượt bài', 'Hệ số'])('but «%s» is another figure', (heading) => {
    expect(rolesOf(seen(heading))).toContain('D self, E ignored');
  });
});

describe('names without a self-assessed score beside them', () => {
  it('are schools across', () => {
    const recognition = recognise(
      workbook(
        sheet('Bảng', [
          ['BẢNG CHẤM ĐIỂM'],
          ['STT', 'Nội dung', 'Điểm chuẩn', 'Trường M', 'Trường N'],
          ...ROWS.map(([number, text, most, one, other]): CellInput[] => [number, text, most, one, other]),
        ]),
      ),
    );
    expect(layoutOf(recognition)).toBe('criteriaDown');
  });

  it('carry the reviewers of their own scores below them', () => {
    const recognition = recognise(
      workbook(
        sheet(
          'Bảng',
          [
            ['BẢNG CHẤM ĐIỂM'],
            ['STT', 'Nội dung', 'Điểm chuẩn', 'Trường M', null, 'Trường N', null],
            [null, null, null, 'Tự chấm', 'Cụm trưởng', 'Tự chấm', 'Cụm trưởng'],
            ...ROWS.map(([number, text, most, one, other]): CellInput[] => [number, text, most, one, other, one, other]),
          ],
          { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'] },
        ),
      ),
    );
    expect(rolesOf(recognition)).toBe(
      'A number, B criterion, C maximum, D self Trường M, E review1 Trường M, F self Trường N, G review1 Trường N',
    );
  });
});
