/**
 * Six schools as rows with two criteria: the points of the second the workbook takes from another sheet, in column D, and it adds
 * totals in column E. Figures are samples (số liệu mẫu).
 */
import type { Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from './workbook';

export const SAMPLE_SCHOOLS: readonly (readonly [name: string, first: number, done: number])[] = [
  ['Trường M', 9, 8],
  ['Trường N', 8, 7],
  ['Trường P', 7, 10],
  ['Trường Q', 6, 6],
  ['Trường R', 5, 4],
  ['Trường S', 4, 3],
];

/** @param cells what stands somewhere else than in the sound workbook, by `D4` */
export function computedWorkbook(cells: Readonly<Record<string, CellInput>> = {}): Workbook {
  const rows = SAMPLE_SCHOOLS.map(([name, first, done], index): readonly CellInput[] => {
    const row = String(index + 3);
    const sound: readonly (readonly [string, CellInput])[] = [
      ['A', index + 1],
      ['B', name],
      ['C', first],
      ['D', { f: `'Số liệu'!B${row}`, v: done }],
      ['E', { f: `SUM(C${row}:D${row})`, v: first + done }],
    ];
    return sound.map(([column, cell]) => cells[column + row] ?? cell);
  });
  return workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)', 'Tổng điểm'],
      ...rows,
    ]),
    sheet('Số liệu', [[], [], ...SAMPLE_SCHOOLS.map(([name, , done]) => [name, done])]),
  );
}
