import { appraise } from '../../src/core/appraise';
import { howRead } from '../../src/core/howRead';
import type { Workbook } from '../../src/core/workbook/workbook';
import { correctionSheet } from '../builders/correctionSheet';
import { selfScoreSheet } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';

function seen(book: Workbook, name = 'Phiếu chấm') {
  const found = howRead(book, appraise(book), name);
  if (found === null) throw new Error('no such sheet');
  return found;
}

describe('how a sheet was read', () => {
  const found = seen(workbook(selfScoreSheet()));

  it('says what it was taken for, and of whom', () => {
    expect(found).toMatchObject({ name: 'Phiếu chấm', role: 'scores', unitName: 'Trường M', hasTable: true, said: null });
  });

  it('each column with its heading and its role, from A on', () => {
    expect(found.columns.map(({ column, heading, role }) => [column, heading, role])).toEqual([
      [1, 'TT', 'number'],
      [2, 'Nội dung', 'criterion'],
      [3, 'Điểm tối đa', 'maximum'],
      [4, 'Điểm tự chấm', 'self'],
    ]);
  });

  it('each row that holds something: outside the table, its heading, groups, criteria, the total', () => {
    expect(found.rows.map(({ row, is }) => [row, is])).toEqual([
      [1, null],
      [3, 'heading'],
      [4, 'group'],
      [5, 'criterion'],
      [6, 'criterion'],
      [7, 'criterion'],
      [8, 'group'],
      [9, 'criterion'],
      [10, 'criterion'],
      [11, 'total'],
    ]);
    expect(found.rows[3]?.words).toBe('1 | Hoàn thành kế hoạch mở lớp đào tạo, bồi dưỡng trong năm');
  });

  it('rows of schools are units', () => {
    const rows = seen(
      workbook(
        sheet('Tổng hợp điểm', [
          ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
          ['TT', 'Đơn vị', 'Công tác đào tạo (60 điểm)', 'Nghiên cứu khoa học (40 điểm)', 'Tổng điểm'],
          [1, 'Trường Chính trị tỉnh M', 55, 38, 93],
          [2, 'Trường Chính trị tỉnh N', 50, 36, 86],
          [3, 'Trường Chính trị tỉnh P', 52, 30, 82],
        ]),
      ),
      'Tổng hợp điểm',
    ).rows;
    expect(rows.map(({ row, is }) => [row, is])).toEqual([
      [1, null],
      [2, 'heading'],
      [3, 'unit'],
      [4, 'unit'],
      [5, 'unit'],
    ]);
  });

  it('what a person said of a column, a row and the whole sheet stands beside it', () => {
    const { columns, rows, said } = seen(
      workbook(
        selfScoreSheet(),
        correctionSheet(
          ['Phiếu chấm', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'],
          ['Phiếu chấm', 'Dòng 7', 'Bỏ qua', '3 | Tổ chức thao giảng, dự giờ thường xuyên'],
          ['Phiếu chấm', 'Cả sheet', 'Bảng chấm điểm của Trường N', null],
        ),
      ),
    );
    expect(columns.map((one) => one.said?.kind ?? null)).toEqual([null, null, null, 'column']);
    expect(rows.filter((one) => one.said !== null).map(({ row, is }) => [row, is])).toEqual([[7, 'ignored']]);
    expect(said).toMatchObject({ kind: 'sheet', is: { kind: 'scores', unitName: 'Trường N' } });
  });

  it('a sheet without a table has its columns and rows, and nothing is said of them', () => {
    const plain = seen(workbook(selfScoreSheet(), sheet('Ghi', [['Xin chào', null, 'các đồng chí']])), 'Ghi');
    expect(plain).toMatchObject({ hasTable: false, role: 'ignored' });
    expect(plain.columns.map(({ heading, role }) => [heading, role])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(plain.rows.map(({ is }) => is)).toEqual([null]);
  });

  it('no sheet of that name, nothing', () => {
    const book = workbook(selfScoreSheet());
    expect(howRead(book, appraise(book), 'Không có')).toBeNull();
  });

  it('is told of that sheet alone, though another has rows and columns of the same place', () => {
    const book = workbook(
      selfScoreSheet('Một', 'Trường M'),
      selfScoreSheet('Hai', 'Trường N'),
      correctionSheet(
        ['Hai', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'],
        ['Hai', 'Dòng 7', 'Bỏ qua', null],
        ['Hai', 'Cả sheet', 'Bảng chấm điểm của Trường X', null],
      ),
    );
    const [one, two] = [seen(book, 'Một'), seen(book, 'Hai')];
    expect([one.said, one.columns.filter(({ said }) => said !== null), one.rows.filter(({ said }) => said !== null)]).toEqual([
      null,
      [],
      [],
    ]);
    expect([one.unitName, two.unitName]).toEqual(['Trường M', 'Trường X']);
    expect(one.columns.map(({ role }) => role)).toEqual(['number', 'criterion', 'maximum', 'self']);
    expect(two.columns.map(({ role }) => role)).toEqual(['number', 'criterion', 'maximum', 'agreed']);
    expect(two.rows.find(({ row }) => row === 7)?.is).toBe('ignored');
    expect(one.rows.find(({ row }) => row === 7)?.is).toBe('criterion');
  });

  it('columns stand up to the last that holds something, those of schools with their names', () => {
    const rows = [
      ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
      [],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Trường M', 'Trường N', null, { v: null, format: '0.0' }],
      ['1', 'Hoàn thành kế hoạch mở lớp', 10, 9, 8],
      ['2', 'Nghiên cứu khoa học', 10, 9, 8],
    ];
    const { columns } = seen(workbook(sheet('Bảng', rows)), 'Bảng');
    expect(columns.map(({ column, unitName }) => [column, unitName])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [4, 'Trường M'],
      [5, 'Trường N'],
    ]);
  });
});
