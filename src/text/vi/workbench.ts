import type { WorkbenchWords } from '../parts/workbenchWords';

/** Lời của Bàn chấm trên trình duyệt. */
export const workbench: WorkbenchWords = {
  title: 'Bàn chấm · Chấm Thi Đua',
  skipToPanel: 'Đến bảng điều khiển',
  open: 'Mở tệp…',
  openSample: 'Mở tệp mẫu',
  drop: 'Thả tệp .xlsx vào đây',
  download: 'Tải về .xlsx',
  downloadName: (name, extension) => `${name} - Chấm Thi Đua.${extension}`,
  downloaded: (name) => `Đã tạo tệp «${name}» trong thư mục tải về. Tệp gốc giữ nguyên.`,
  notAFile: 'Đây không phải một tệp. Hãy thả một tệp .xlsx hoặc .xlsm.',
  several: 'Mỗi lần chỉ mở một tệp. Hãy thả lại từng tệp.',
  sampleMissing: 'Không tải được tệp mẫu. Hãy mở tệp của cụm bằng nút Mở tệp.',
  sampleNotice: 'Tệp mẫu: số liệu mẫu, không phải số liệu thật.',
  sheets: 'Các trang của sổ tính',
  sheetTable: (name) => `Nội dung trang ${name}`,
  hidden: '(ẩn)',
  ours: '(của chương trình)',
  atCell: (sheet, cell, value) => `Trang ${sheet}, ô ${cell}: ${value === '' ? 'để trống' : value}`,
  noCells: 'Trang này không có ô dữ liệu để hiển thị.',
  panel: 'Bảng điều khiển',
  notExcel: 'Bàn chấm hiển thị gần đúng nội dung các trang; tệp tải về giữ nguyên mọi phần khác của tệp gốc.',
};
