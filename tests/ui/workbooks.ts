import type { Workbook } from '../../src/core/workbook/workbook';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** Schools as rows, two criteria of 10 points; figures are samples (số liệu mẫu). */
export function twoCriteria(...schools: readonly (readonly [name: string, first: CellInput, second: CellInput])[]): Workbook {
  return workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
      ...schools.map(([name, first, second], index) => [index + 1, name, first, second]),
    ]),
  );
}

/** Four schools, nothing wrong. */
export const clean = (): Workbook => workbook(schoolsDown());
