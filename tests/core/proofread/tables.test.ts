import { toNumber } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';

/** The sums found in a table given row by row: "3 = 1 + 2 agrees". */
function sums(...rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.map((cells, at) => ({ number: at + 1, text: cells.join(' | '), cells }));
  return proofread(lines).statements.map(
    ({ stated, parts, verdict }) => `${toNumber(stated)} = ${parts.map(({ value }) => toNumber(value)).join(' + ')} ${verdict}`,
  );
}

describe('the sums of a table', () => {
  const HEADINGS = [
    ['STT', 'Đơn vị', 'Viên chức', '', ''],
    ['', '', 'Tổng số', 'Nam', 'Nữ'],
  ];

  it('are read under a heading of two rows that says «Tổng số» itself, men among the columns', () => {
    expect(
      sums(
        ...HEADINGS,
        ['1', 'Trường A', '42', '20', '22'],
        ['2', 'Trường B', '38', '17', '21'],
        ['', 'Tổng cộng', '80', '37', '43'],
      ),
    ).toEqual(['80 = 42 + 38 agrees', '37 = 20 + 17 agrees', '43 = 22 + 21 agrees']);
  });

  it('and one that is wrong there is told', () => {
    expect(
      sums(
        ...HEADINGS,
        ['1', 'Trường A', '42', '20', '22'],
        ['2', 'Trường B', '38', '17', '21'],
        ['', 'Tổng cộng', '80', '38', '43'],
      ),
    ).toContain('38 = 20 + 17 differs');
  });

  it('are not those of a column of years', () => {
    expect(
      sums(['Nội dung', 'Năm', 'Số lớp'], ['Đào tạo', '2025', '5'], ['Bồi dưỡng', '2026', '7'], ['Tổng số', '4051', '12']),
    ).toEqual(['12 = 5 + 7 agrees']);
  });
});
