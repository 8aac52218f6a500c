import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet } from '../builders/workbook';
import type { OtherSheet } from './style';

/** Sheets that stand beside the scores in real files and are none. */
export function otherSheets(kind: OtherSheet, turn: 'before' | 'after'): readonly Sheet[] {
  const suffix = turn === 'before' ? '' : ' 2';
  switch (kind) {
    case 'none':
      return [];
    case 'empty':
      return [sheet(`Sheet9${suffix}`, [])];
    case 'chart':
      return [sheet(`Biểu đồ${suffix}`, [], { kind: 'other' })];
    case 'guide':
      return [
        sheet(`Hướng dẫn${suffix}`, [
          ['HƯỚNG DẪN CHẤM ĐIỂM'],
          ['1. Đơn vị tự chấm điểm vào cột tự chấm, không sửa các cột khác.'],
          ['2. Điểm lẻ ghi bằng dấu phẩy, ví dụ 9,5.'],
          ['3. Gửi về cụm trưởng trước ngày 30/11/2026.'],
        ]),
      ];
    case 'lists':
    case 'hiddenLists':
      return [
        sheet(
          `DM${suffix}`,
          [
            ['Danh mục xếp loại', null, 'Danh mục hình thức'],
            ['Xuất sắc', 1, 'Cờ thi đua'],
            ['Tốt', 2, 'Bằng khen'],
            ['Khá', 3, 'Giấy khen'],
          ],
          { hidden: kind === 'hiddenLists' },
        ),
      ];
  }
}
