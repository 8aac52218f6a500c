import type { Sheet } from '../../../src/core/workbook/workbook';
import { recognise } from '../../../src/core/recognise/recognise';
import {
  criteriaDownPairsSheet,
  criteriaDownSheet,
  reviewedSheet,
  schoolsDown,
  selfScoreSheet,
  targetSheet,
} from '../../builders/scoringWorkbooks';
import { moved, renamed, withBlankRow, withCellsAt, withColumnsSwapped, withoutMarks } from '../../builders/vary';
import { workbook } from '../../builders/workbook';
import { layoutOf, rolesOf, sheetOf } from './rolesOf';

const SHEETS: readonly (readonly [string, Sheet])[] = [
  ['one score column', selfScoreSheet()],
  ['several reviews', reviewedSheet()],
  ['targets and results', targetSheet()],
  ['schools as rows', schoolsDown()],
  ['schools as columns', criteriaDownSheet()],
  ['pairs of columns per school', criteriaDownPairsSheet()],
];

const plainRoles = (sheet: Sheet): readonly string[] => sheetOf(recognise(workbook(sheet))).columns.map(({ role }) => role);

describe.each(SHEETS)('recognise does not depend on how the sheet is laid out: %s', (_, sheet) => {
  const before = recognise(workbook(sheet));
  const shape = sheetOf(before);

  it('heading moved down and to the right', () => {
    const seen = recognise(workbook(moved(sheet, { rows: 4, columns: 2 })));
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(sheetOf(seen).columns.map(({ column, role, unitName }) => [column - 2, role, unitName])).toEqual(
      shape.columns.map(({ column, role, unitName }) => [column, role, unitName]),
    );
    expect(sheetOf(seen).header).toEqual({ from: (shape.header?.from ?? 0) + 4, to: (shape.header?.to ?? 0) + 4 });
    expect(sheetOf(seen).data).toEqual({ from: (shape.data?.from ?? 0) + 4, to: (shape.data?.to ?? 0) + 4 });
    expect([...sheetOf(seen).specialRows]).toEqual([...shape.specialRows].map(([row, kind]) => [row + 4, kind]));
  });

  it('blank rows in the middle of the data', () => {
    const middle = (shape.data?.from ?? 0) + 2;
    const seen = recognise(workbook(withBlankRow(sheet, middle, 2)));
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(rolesOf(seen)).toBe(rolesOf(before));
    expect(sheetOf(seen).data?.to).toBe((shape.data?.to ?? 0) + 2);
  });

  it('a row of column codes under the heading', () => {
    const under = (shape.header?.to ?? 0) + 1;
    const codes = shape.columns.map(({ column }, index) => [under, column, `(${String(index + 1)})`] as const);
    const seen = recognise(workbook(withCellsAt(withBlankRow(sheet, under), codes)));
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(rolesOf(seen)).toBe(rolesOf(before));
    expect(sheetOf(seen).header).toEqual(shape.header);
    expect(sheetOf(seen).data?.from).toBe((shape.data?.from ?? 0) + 1);
  });

  it('words without marks', () => {
    const seen = recognise(workbook(withoutMarks(sheet)));
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(sheetOf(seen).columns.map(({ role }) => role)).toEqual(shape.columns.map(({ role }) => role));
  });

  it('headings in capitals, with line breaks, brackets and stars', () => {
    const shouted = renamed(
      sheet,
      Object.fromEntries(
        [
          'TT',
          'Nội dung',
          'Nội dung đánh giá',
          'Tiêu chí',
          'Điểm tối đa',
          'Điểm chuẩn',
          'Điểm tự chấm',
          'Tự chấm',
          'Tên trường',
          'Tổng điểm',
          'Thẩm định',
        ].map((text) => [text, `  ${text.toUpperCase().replace(' ', '\n')} (*) `]),
      ),
    );
    const seen = recognise(workbook(shouted));
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(sheetOf(seen).columns.map(({ role }) => role)).toEqual(shape.columns.map(({ role }) => role));
  });

  it('signatures and a date line under the table', () => {
    const below = (shape.data?.to ?? 0) + 2;
    const seen = recognise(
      workbook(
        withCellsAt(sheet, [
          [below, 3, 'M, ngày 5 tháng 12 năm 2026'],
          [below + 1, 1, 'NGƯỜI LẬP BIỂU'],
          [below + 1, 3, 'HIỆU TRƯỞNG'],
          [below + 5, 3, 'Nguyễn Văn M'],
        ]),
      ),
    );
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(rolesOf(seen)).toBe(rolesOf(before));
    expect(sheetOf(seen).data).toEqual(shape.data);
  });

  it('a letterhead, a form number and a version above the table', () => {
    const seen = recognise(
      workbook(
        withCellsAt(moved(sheet, { rows: 6 }), [
          [1, 1, 'HỌC VIỆN CHÍNH TRỊ M'],
          [1, 4, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          [2, 4, 'Độc lập - Tự do - Hạnh phúc'],
          [3, 4, 'Mẫu số 02'],
          [4, 1, 'Phiên bản mẫu'],
          [4, 2, '2026.1'],
        ]),
      ),
    );
    expect(layoutOf(seen)).toBe(layoutOf(before));
    expect(rolesOf(seen)).toBe(rolesOf(before));
    expect(sheetOf(seen).unitName).toBe(shape.unitName);
  });
});

describe('recognise, words changed or columns swapped', () => {
  it.each([
    ['Điểm tối đa', 'Thang điểm'],
    ['Điểm tối đa', 'Điểm chuẩn'],
    ['Điểm tối đa', 'Barem'],
    ['Điểm tự chấm', 'Trường tự chấm'],
    ['Điểm tự chấm', 'Tự đánh giá'],
    ['Điểm tự chấm', 'Điểm đạt'],
    ['Điểm tự chấm', 'Điểm chấm'],
    ['Nội dung', 'Tiêu chí đánh giá'],
    ['Nội dung', 'Lĩnh vực/Tiêu chí'],
    ['Nội dung', 'Chỉ tiêu'],
    ['TT', 'STT'],
    ['TT', 'Mã'],
  ])('«%s» as «%s»', (from, to) => {
    const seen = recognise(workbook(renamed(selfScoreSheet(), { [from]: to })));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D self');
  });

  it('follows columns that change places', () => {
    expect(plainRoles(withColumnsSwapped(selfScoreSheet(), 3, 4))).toEqual(['number', 'criterion', 'self', 'maximum']);
    expect(plainRoles(withColumnsSwapped(reviewedSheet(), 6, 9))).toEqual([
      'number',
      'criterion',
      'maximum',
      'self',
      'evidence',
      'agreed',
      'review1',
      'review2',
      'reason',
      'reason',
    ]);
  });

  it('finds criteria whose heading is missing by their length', () => {
    const seen = recognise(workbook(renamed(selfScoreSheet(), { 'Nội dung': '' })));
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D self');
    expect(seen.clues.some((clue) => clue.code === 'roleFromData' && clue.facts.evidence === 'longText')).toBe(true);
  });

  it('reads a heading whose merges were lost', () => {
    const seen = recognise(workbook({ ...criteriaDownPairsSheet(), merges: [] }));
    expect(rolesOf(seen)).toBe(rolesOf(recognise(workbook(criteriaDownPairsSheet()))));
    expect(rolesOf(recognise(workbook({ ...schoolsDown(), merges: [] })))).toBe(rolesOf(recognise(workbook(schoolsDown()))));
  });

  it('keeps a repeated heading, alternatives, subtotals and notes apart from criteria', () => {
    const sheet = withCellsAt(withBlankRow(selfScoreSheet(), 7, 4), [
      [7, 2, 'Hoặc'],
      [8, 2, '- Nộp chậm không quá một ngày thì không bị trừ điểm'],
      [9, 2, 'Cộng mục I'],
      [9, 4, 39.5],
      [10, 1, 'TT'],
      [10, 2, 'Nội dung'],
      [10, 3, 'Điểm tối đa'],
      [10, 4, 'Điểm tự chấm'],
    ]);
    const seen = recognise(workbook(sheet));
    expect(seen.sheets).toHaveLength(1);
    expect([...sheetOf(seen).specialRows]).toEqual([
      [7, 'or'],
      [8, 'note'],
      [9, 'subtotal'],
      [10, 'header'],
      [15, 'total'],
    ]);
  });
});
