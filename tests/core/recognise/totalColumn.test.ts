import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { rolesOf } from './rolesOf';

const SCHOOLS: readonly (readonly [string, number, number])[] = [
  ['Trường M', 59, 39],
  ['Trường N', 58, 38],
  ['Trường P', 55, 39.5],
];

/** Two criteria, their total, and one more column to its right. */
function withColumnAfterTotal(heading: string, values: readonly CellInput[], maxima = true): string {
  const stated = (text: string, most: number): string => (maxima ? `${text} (${String(most)}đ)` : text);
  const rows = SCHOOLS.map(([name, one, other], index): CellInput[] => [
    index + 1,
    name,
    one,
    other,
    one + other,
    values[index] ?? null,
  ]);
  const header: CellInput[] = ['STT', 'Tên trường', stated('Đào tạo', 60), stated('Khoa học', 40), 'Tổng điểm', heading];
  return rolesOf(recognise(workbook(sheet('Bảng điểm', [['BẢNG ĐIỂM THI ĐUA NĂM 2026'], header, ...rows]))));
}

describe('columns right of the total', () => {
  it('places under a heading nobody knows are places, because they follow the total', () => {
    expect(withColumnAfterTotal('Kết quả chung cuộc', [1, 2, 3])).toMatch(/F place$/);
    expect(withColumnAfterTotal('Kết quả chung cuộc', [1, 2, 3], false)).toMatch(/F place$/);
    expect(withColumnAfterTotal('Xếp vị thứ', [1, 2, 3])).toMatch(/F place$/);
  });

  it('other numbers are no criterion, for the total adds up without them', () => {
    expect(withColumnAfterTotal('Năm trước', [97, 92, 91])).toMatch(/F ignored$/);
    expect(withColumnAfterTotal('Năm trước', [97, 92, 91], false)).toMatch(/F ignored$/);
  });

  it('a column that states its maximum stays a criterion wherever it stands', () => {
    expect(withColumnAfterTotal('Phong trào (10đ)', [9, 8, 7])).toMatch(/F score$/);
  });
});
