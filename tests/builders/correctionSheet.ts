import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet, type CellInput } from './workbook';

/** `Cấu hình` with nothing on it but corrections of the reading, heading in row 4: `[sheet, place, what it is, words then]`. */
export function correctionSheet(...lines: readonly (readonly CellInput[])[]): Sheet {
  return sheet('Cấu hình', [
    ['CẤU HÌNH CHẤM ĐIỂM'],
    [],
    ['Chỉnh cách đọc'],
    ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'],
    ...lines,
  ]);
}
