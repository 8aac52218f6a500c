import { recognise } from '../../../src/core/recognise/recognise';
import { criteriaDownSheet, schoolsDown, selfScoreSheet, sheetPerSchool } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { codesOf, layoutOf, sheetOf } from './rolesOf';

const CRITERIA = [
  ['1', 'Hoàn thành kế hoạch mở lớp trong năm'],
  ['2', 'Gửi báo cáo kết quả đúng thời hạn'],
  ['3', 'Tổ chức thao giảng, dự giờ thường xuyên'],
  ['4', 'Nghiệm thu đề tài khoa học cấp trường'],
] as const;

const table = (headings: readonly string[], ...numbers: readonly (readonly number[])[]): ReturnType<typeof sheet> =>
  sheet('Trường M', [
    ['TT', 'Nội dung', ...headings],
    ...CRITERIA.map(([number, text], row): CellInput[] => [number, text, ...(numbers[row] ?? [])]),
  ]);

describe('recognise asks instead of choosing', () => {
  it('two columns of maxima', () => {
    const seen = recognise(
      workbook(table(['Điểm chuẩn', 'Khung điểm', 'Điểm tự chấm'], [10, 12, 9], [10, 12, 8], [10, 12, 7], [10, 12, 9])),
    );
    expect(seen.kind).toBe('ambiguous');
    expect(seen.clues.find(({ code }) => code === 'candidate')?.facts).toEqual({
      role: 'maximum',
      columns: 'C «Điểm chuẩn»; D «Khung điểm»',
    });
  });

  it('two columns of self-assessed scores', () => {
    const seen = recognise(
      workbook(table(['Điểm chuẩn', 'Tự chấm', 'Tự đánh giá'], [10, 9, 8], [10, 9, 8], [10, 9, 8], [10, 9, 8])),
    );
    expect(seen.kind).toBe('ambiguous');
    expect(seen.clues.find(({ code }) => code === 'candidate')?.facts).toEqual({
      role: 'self',
      columns: 'D «Tự chấm»; E «Tự đánh giá»',
    });
  });

  it('a maximum that most scores exceed', () => {
    const seen = recognise(workbook(table(['Điểm tối đa', 'Điểm tự chấm'], [5, 9], [6, 8], [7, 10], [8, 6])));
    expect(seen.kind).toBe('ambiguous');
  });

  it('but one score above its maximum is a mistake, not a doubt', () => {
    const seen = recognise(workbook(table(['Điểm tối đa', 'Điểm tự chấm'], [10, 9], [10, 8], [10, 12], [10, 6])));
    expect(layoutOf(seen)).toBe('unitSheet');
  });

  it('a list of one row per school and criterion', () => {
    const rows = ['Trường M', 'Trường N'].flatMap((school) => CRITERIA.map(([, text]): CellInput[] => [school, text, 10, 9]));
    const seen = recognise(workbook(sheet('Dữ liệu', [['Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm chấm'], ...rows])));
    expect(seen.kind).not.toBe('recognised');
  });

  it('two tables of the cluster that say the same things differently', () => {
    const seen = recognise(workbook(criteriaDownSheet('Bảng 1'), { ...schoolsDown(), name: 'Bảng 2' }));
    expect(seen.kind).toBe('ambiguous');
    expect(seen.kind === 'ambiguous' ? seen.candidates.map(({ layout, sheet: name }) => [layout, name]) : []).toEqual([
      ['criteriaDown', 'Bảng 1'],
      ['unitsDown', 'Bảng 2'],
    ]);
  });

  it('one school’s sheet beside a table of other schools', () => {
    expect(recognise(workbook(selfScoreSheet('Phiếu', 'Trường X'), criteriaDownSheet())).kind).toBe('ambiguous');
  });
});

describe('recognise prefers by rule and says so', () => {
  it('sheets of schools over a table of the same schools', () => {
    const cluster = criteriaDownSheet('Bảng cụm');
    const seen = recognise(workbook(...['Trường M', 'Trường N', 'Trường P'].map((name) => selfScoreSheet(name, null)), cluster));
    expect(layoutOf(seen)).toBe('unitSheets');
    expect(sheetOf(seen, 'Bảng cụm').role).toBe('summary');
    expect(codesOf(seen)).toContain('preferred');
  });

  it('a filled table of the cluster over empty sheets of schools', () => {
    const empty = sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...CRITERIA.map(([number, text]): CellInput[] => [number, text, 10]),
    ]);
    const seen = recognise(workbook(empty, { ...empty, name: 'Trường N' }, criteriaDownSheet('Bảng cụm')));
    expect(layoutOf(seen)).toBe('criteriaDown');
    expect(sheetOf(seen, 'Trường M').role).toBe('ignored');
    expect(seen.clues.find(({ code }) => code === 'preferred')?.facts).toMatchObject({ because: 'othersAreEmpty' });
  });

  it('a sheet of schools as rows that is made of the school sheets is only compared', () => {
    const made = sheet('Bảng chung', [
      ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
      [1, 'Tr.M', { f: "'1 Tr.M'!D4", v: 57.5 }, { f: "'1 Tr.M'!D8", v: 36 }, 93.5],
      [2, 'Tr.N', { f: "'2 Tr.N'!D4", v: 56.5 }, { f: "'2 Tr.N'!D8", v: 33.5 }, 90],
    ]);
    const seen = recognise(workbook(...sheetPerSchool().sheets, made));
    expect(layoutOf(seen)).toBe('unitSheets');
    expect(sheetOf(seen, 'Bảng chung').role).toBe('summary');
  });
});
