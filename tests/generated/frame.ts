import { one } from './amounts';
import type { Grid } from './grid';
import type { Style } from './style';

const TITLES = [
  'BẢNG CHẤM ĐIỂM THI ĐUA',
  'PHIẾU CHẤM ĐIỂM THI ĐUA',
  'BẢNG CHẤM ĐIỂM CÁC TIÊU CHÍ THI ĐUA',
  'KẾT QUẢ CHẤM ĐIỂM THI ĐUA CỦA CỤM',
  'BẢNG TIÊU CHÍ VÀ THANG ĐIỂM THI ĐUA',
] as const;

/** Letterhead, title and lines above a table `width` columns wide. Gives the row under them. */
export function putFrame(grid: Grid, style: Style, width: number, top: number, lines: readonly (readonly string[])[]): number {
  const left = style.columnsLeft + 1;
  const right = left + Math.max(2, Math.ceil(width / 2));
  let row = top;
  if (style.letterhead !== 'none') {
    grid.put(row, left, 'HỌC VIỆN CHÍNH TRỊ QUỐC GIA HỒ CHÍ MINH');
    grid.put(row, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    grid.put(row + 1, left, 'CỤM THI ĐUA SỐ 3');
    grid.put(row + 1, right, 'Độc lập - Tự do - Hạnh phúc');
    grid.put(row + 2, left, 'Số: 12-BC/CTĐ');
    if (style.letterhead === 'blocksWithFormNumber') grid.put(row + 2, right, 'Mẫu số 02');
    row += 4;
  }
  grid.put(row, left, `${one(TITLES, style.title)} NĂM 2026`);
  grid.merge(row, left, row, left + width - 1);
  row += 1;
  if (style.title % 3 === 1) {
    grid.put(row, left, '(Kèm theo Báo cáo số 12-BC/CTĐ ngày 05/12/2026)');
    grid.merge(row, left, row, left + width - 1);
    row += 1;
  }
  for (const line of lines) {
    line.forEach((text, index) => grid.put(row, left + index, text));
    row += 1;
  }
  return style.title % 2 === 0 ? row + 1 : row;
}

/** What stands under a table: footnote, date line, signatures and names. */
export function putSignatures(grid: Grid, style: Style, width: number, below: number): void {
  const left = style.columnsLeft + 1;
  const right = left + Math.max(2, width - 2);
  let row = below + 1;
  if (style.footnote) {
    grid.put(row, left, 'Ghi chú: điểm lẻ làm tròn đến hai chữ số thập phân.');
    row += 1;
  }
  if (style.signature === 'none') return;
  if (style.signature === 'dateAndNames') grid.put(row, right, 'Hà Nội, ngày 05 tháng 12 năm 2026');
  grid.put(row + 1, left, 'NGƯỜI LẬP BIỂU');
  grid.put(row + 1, right, 'HIỆU TRƯỞNG');
  grid.put(row + 2, left, '(Ký, ghi rõ họ tên)');
  grid.put(row + 2, right, '(Ký tên, đóng dấu)');
  grid.put(row + 6, left, 'Nguyễn Văn A');
  grid.put(row + 6, right, 'Trần Thị B');
}
