import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Sheet, Workbook } from '../../../../src/core/workbook/workbook';
import { criteriaDownSheet, schoolsDown } from '../../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { inShort } from '../findings';

const CRITERIA = ['1. Mở lớp (40 điểm)', '2. Khoa học (30 điểm)', '3. Báo cáo (30 điểm)'];
const school = (number: CellInput, name: CellInput, ...points: readonly number[]): CellInput[] => [
  number,
  name,
  ...points,
  points.reduce((so, one) => so + one, 0),
];
const THREE = [school(1, 'Trường M', 38, 27, 29), school(2, 'Trường N', 35, 28, 27), school(3, 'Trường P', 36, 25, 28)];

/** Schools as rows from row 4, their names in B. */
const down = (...rows: readonly CellInput[][]): Workbook =>
  workbook(sheet('Chấm', [['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'], [], ['TT', 'Đơn vị', ...CRITERIA, 'Tổng điểm'], ...rows]));

const TEXTS = ['Hoàn thành kế hoạch mở lớp', 'Nghiệm thu đề tài khoa học', 'Gửi báo cáo đúng hạn', 'Tham gia hội thao'];

/** One school's sheet: criteria from row 4, then further rows. */
function sheetOf(points: readonly number[], ...more: readonly CellInput[][]): Sheet {
  return sheet('Phiếu', [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
    [],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ...TEXTS.map((text, at): CellInput[] => [at + 1, text, [40, 30, 20, 10][at] ?? 0, points[at] ?? 0]),
    ...more,
  ]);
}

const found = (book: Workbook): readonly Issue[] => appraise(book).issues.filter(({ rule }) => rule === 'STR-07');
const shortly = (book: Workbook): readonly string[] =>
  found(book).map((issue) => `${inShort(issue)} ${JSON.stringify(issue.facts)}`);

describe('STR-07 rows that are none of those they are read among', () => {
  it('the sum of all schools, read as one of them', () => {
    const issues = found(down(...THREE, school(null, 'Toàn cụm', 109, 80, 84)));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts, issue.place.unit])).toEqual([
      ['STR-07 Chấm!B7', 'error', 'ranking', { is: 'total', name: 'Toàn cụm' }, 'u4'],
    ]);
  });

  it('their mean, as it is typed with two decimals', () => {
    expect(shortly(down(...THREE, school(null, 'Mức chung', 36.33, 26.67, 28)))).toEqual([
      'STR-07 Chấm!B7 {"is":"mean","name":"Mức chung"}',
    ]);
  });

  it('the maxima, under the heading', () => {
    expect(shortly(down(school(null, '(Điểm)', 40, 30, 30), ...THREE))).toEqual([
      'STR-07 Chấm!B4 {"is":"maxima","name":"(Điểm)"}',
    ]);
  });

  it('the sum of all schools beside them', () => {
    const rows = TEXTS.map((text, at): CellInput[] => {
      const points = [38 - at * 9, 35 - at * 8, 36 - at * 8.5];
      return [at + 1, text, 40, ...points, points.reduce((so, one) => so + one, 0)];
    });
    const heading: CellInput[] = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Trường M', 'Trường N', 'Trường P', 'Chung'];
    const book = workbook(sheet('Chấm điểm', [['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'], [], heading, ...rows]));
    expect(shortly(book)).toEqual([`STR-07 'Chấm điểm'!G3 {"is":"total","name":"Chung"}`]);
  });

  it('the total of a sheet, read as a criterion', () => {
    expect(shortly(workbook(sheetOf([38, 27, 19, 9], [null, 'Toàn bảng', 100, 93])))).toEqual([
      'STR-07 Phiếu!B8 {"is":"total","name":"Toàn bảng"}',
    ]);
    // With a number of its own only its formula tells.
    expect(shortly(workbook(sheetOf([38, 27, 19, 9], [5, 'Toàn bảng', 100, { f: 'SUM(D4:D7)', v: 93 }])))).toHaveLength(1);
    expect(shortly(workbook(sheetOf([38, 27, 19, 9], [5, 'Điều hành chung', 100, 93])))).toEqual([]);
  });

  it('the first row, said to be of the heading', () => {
    const corrections = sheet('Cấu hình', [
      ['Chỉnh cách đọc'],
      ['Trang', 'Cột hoặc dòng', 'Là', 'Tiêu đề lúc chỉnh'],
      ['Phiếu', 'Dòng 4', 'Tiêu đề', null],
    ]);
    const book = workbook(sheetOf([38, 27, 19, 9], [null, 'Tổng cộng', 100, 93]), corrections);
    expect(appraise(book).reading?.criteria).toHaveLength(3);
    expect(shortly(book)).toEqual([`STR-07 Phiếu!B4 {"is":"lost","name":"Hoàn thành kế hoạch mở lớp"}`]);
  });

  it('says nothing of schools that are alike, of one with every maximum, or of a small cluster', () => {
    expect(shortly(down(school(1, 'Trường M', 40, 30, 30), ...THREE.slice(1)))).toEqual([]);
    expect(shortly(down(school(1, 'Trường M', 9, 9, 9), school(2, 'Trường N', 9, 9, 9), school(3, 'Trường P', 9, 9, 9)))).toEqual(
      [],
    );
    expect(shortly(down(school(1, 'Trường M', 18, 16, 18), school(2, 'Trường N', 9, 8, 9)))).toEqual([]);
    expect(shortly(down(school(1, 'M', 38, 26, 28), school(2, 'N', 36, 24, 26), school(3, 'P', 37, 25, 27)))).toEqual([]);
    expect(shortly(workbook(schoolsDown()))).toEqual([]);
    expect(shortly(workbook(criteriaDownSheet()))).toEqual([]);
  });

  it('says nothing of sums that meet by chance in a small or half-filled cluster', () => {
    const alike = (...points: readonly number[]): Workbook =>
      down(...points.map((one, at) => school(at + 1, `Trường ${'MNP'.charAt(at)}`, one, one, one)));
    expect(shortly(alike(10, 5, 5))).toEqual([]);
    expect(shortly(alike(10, 10, 0))).toEqual([]);
    // Numbered, and no more than three figures.
    expect(shortly(alike(10, 6, 4))).toEqual([]);
    // The same criteria at two stages, with the same points.
    const rows = [10, 6, 4].map((one, at) =>
      sheet(`Trường ${'MNP'.charAt(at)}`, [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định lần 1'],
        ...TEXTS.slice(0, 3).map((text, row): CellInput[] => [row + 1, text, 40, one, one]),
      ]),
    );
    expect(appraise(workbook(...rows)).reading?.stages).toHaveLength(2);
    expect(shortly(workbook(...rows))).toEqual([]);
  });
});
