import { recognise } from '../../../src/core/recognise/recognise';
import { selfScoreSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { rolesOf, sheetOf } from './rolesOf';

/** A table beside a score sheet: its heading in row 3. */
function beside(name: string, heading: readonly string[], ...rows: readonly (readonly CellInput[])[]) {
  return recognise(workbook(selfScoreSheet(), sheet(name, [[name.toUpperCase()], [], heading, ...rows])));
}

describe('the sheets of CONTRACT §5 beside the scores, column by column', () => {
  it('Bộ tiêu chí', () => {
    const found = beside(
      'Bộ tiêu chí',
      [
        'TT',
        'Nội dung',
        'Điểm chuẩn',
        'Cách chấm điểm',
        'Loại',
        'Đơn vị tính',
        'Minh chứng',
        'Chỉ tiêu giao',
        'Ghi chú',
        'Gì đó',
      ],
      ['1', 'Mở lớp bồi dưỡng', 10, 'Mỗi lớp được 2 điểm, tối đa 10 điểm', 'Điểm', 'lớp', 'Quyết định', 5, 'x', 'y'],
      ['2', 'Gửi báo cáo', 5, 'Có: 5 điểm; không: 0 điểm', 'Điểm', 'báo cáo', 'Báo cáo', 2, null, 'y'],
    );
    expect(sheetOf(found, 'Bộ tiêu chí')).toMatchObject({
      role: 'criteria',
      header: { from: 3, to: 3 },
      data: { from: 4, to: 5 },
    });
    expect(rolesOf(found, 'Bộ tiêu chí')).toBe(
      'A number, B criterion, C maximum, D method, E kind, F unitOfMeasure, G evidence, H target, I note, J ignored',
    );
  });

  it('Bộ tiêu chí in other words: a code for the number, Điểm for the maximum, Đơn vị for the measure', () => {
    const found = beside(
      'Bộ tiêu chí',
      ['Mã', 'Tiêu chí', 'Điểm', 'Cách chấm điểm', 'Đơn vị'],
      ['1', 'Mở lớp bồi dưỡng', 10, 'Mỗi lớp được 2 điểm, tối đa 10 điểm', 'lớp'],
      ['2', 'Gửi báo cáo', 5, 'Có: 5 điểm; không: 0 điểm', 'báo cáo'],
    );
    expect(rolesOf(found, 'Bộ tiêu chí')).toBe('A number, B criterion, C maximum, D method, E unitOfMeasure');
  });

  it('Đơn vị', () => {
    const found = beside(
      'Đơn vị',
      ['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký', 'Điều kiện loại', 'Căn cứ', 'Mã đơn vị', 'Ghi chú'],
      [1, 'Trường M', 'Cụm trưởng', 'Cờ thi đua', null, null, 'M01', null],
      [2, 'Trường N', null, 'Bằng khen', 'Có người bị kỷ luật', 'QĐ 12', 'N01', null],
    );
    expect(sheetOf(found, 'Đơn vị').role).toBe('units');
    expect(rolesOf(found, 'Đơn vị')).toBe('A number, B unit, C role, D registered, E disqualified, F basis, G code, H note');
  });

  it('Bỏ phiếu', () => {
    const found = beside(
      'Bỏ phiếu',
      ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ', 'Tỷ lệ (%)', 'Ghi chú'],
      [1, 'Trường M', 'Cờ thi đua', 10, 1, 0, 90.9, null],
      [2, 'Trường N', 'Cờ thi đua', 6, 5, 0, 54.5, null],
    );
    expect(sheetOf(found, 'Bỏ phiếu').role).toBe('ballots');
    expect(rolesOf(found, 'Bỏ phiếu')).toBe(
      'A number, B unit, C award, D votesFor, E votesAgainst, F votesInvalid, G percent, H note',
    );
  });

  it('Số liệu: every other column that is no column of words is a quantity', () => {
    const found = beside(
      'Số liệu',
      ['TT', 'Đơn vị', 'Số lớp', 'Số học viên', 'Tỷ lệ (%)', 'Người nhập', 'Ghi chú'],
      [1, 'Trường M', 20, 996, 99, 'Nguyễn Văn Mẫu', null],
      [2, 'Trường N', 12, 410, 97, 'Trần Thị Mẫu', null],
    );
    expect(sheetOf(found, 'Số liệu').role).toBe('indicators');
    expect(rolesOf(found, 'Số liệu')).toBe('A number, B unit, C indicator, D indicator, E percent, F ignored, G note');
  });

  it('of two columns that say the same the first counts', () => {
    const found = beside(
      'Bỏ phiếu',
      ['TT', 'Đơn vị', 'Hình thức', 'Hình thức', 'Đồng ý', 'Không đồng ý'],
      [1, 'Trường M', 'Cờ', 'Cờ', 10, 1],
    );
    expect(rolesOf(found, 'Bỏ phiếu')).toBe('A number, B unit, C award, D ignored, E votesFor, F votesAgainst');
  });

  it('a list of units is none where scores stand in it, nor where only numbers nobody explains do', () => {
    const scored = beside(
      'Đơn vị',
      ['TT', 'Đơn vị', 'Vai trò', 'Điểm tự chấm'],
      [1, 'Trường M', 'Cụm trưởng', 90],
      [2, 'Trường N', null, 80],
    );
    expect(sheetOf(scored, 'Đơn vị').role).not.toBe('units');
    const numbers = beside('Đơn vị', ['TT', 'Đơn vị', 'Dân số'], [1, 'Trường M', 90], [2, 'Trường N', 80]);
    expect(sheetOf(numbers, 'Đơn vị').role).not.toBe('units');
    const plain = beside('Đơn vị', ['TT', 'Đơn vị', 'Tỉnh'], [1, 'Trường M', 'M'], [2, 'Trường N', 'N']);
    expect(sheetOf(plain, 'Đơn vị').role).toBe('units');
  });

  it('a list of criteria is none where results stand in it', () => {
    const rows: readonly (readonly CellInput[])[] = [
      ['1', 'Mở lớp bồi dưỡng', 10, 'Mỗi lớp được 2 điểm, tối đa 10 điểm', 4],
      ['2', 'Gửi báo cáo', 5, 'Có: 5 điểm; không: 0 điểm', 'Có'],
    ];
    const heading = ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Kết quả thực hiện'];
    expect(sheetOf(beside('Bộ tiêu chí', heading, ...rows), 'Bộ tiêu chí').role).not.toBe('criteria');
    const blank = rows.map((row) => row.slice(0, 4));
    expect(sheetOf(beside('Bộ tiêu chí', heading, ...blank), 'Bộ tiêu chí').role).toBe('criteria');
  });

  it('votes are a ballot where something beside them says what was voted on or against', () => {
    const found = beside('Phiếu', ['TT', 'Đơn vị', 'Đồng ý'], [1, 'Trường M', 10], [2, 'Trường N', 6]);
    expect(sheetOf(found, 'Phiếu').role).not.toBe('ballots');
  });
});
