import type { PanelWords } from '../parts/panelWords';

/** Lời của bước ghi. */
export const writing: PanelWords['write'] = {
  heading: 'Xem trước khi ghi',
  intro: 'Các trang sau sẽ được ghi vào sổ tính.',
  sheet: 'Trang',
  action: 'Cách ghi',
  cells: 'Số ô',
  added: 'thêm mới',
  replaced: 'thay trang cũ của chương trình',
  renamed: (usual) => `đã có trang «${usual}» của người dùng, giữ nguyên trang đó`,
  total: (sheets, cells, more) => `Cộng: ${sheets} trang, ${cells} ô${more ? ', chưa kể trang Phân tích' : ''}.`,
  laterShort: 'tính khi ghi',
  probesFirst:
    'Trang Phân tích được tính ngay trước khi ghi, thường trong một hai giây; dừng lúc đó thì sổ tính chưa thay đổi gì.',
  keeps: 'Giữ nguyên',
  kept: (sheets) => [
    `${sheets} trang sẵn có của sổ tính, kể cả công thức, định dạng, biểu đồ, trang ẩn.`,
    'Nội dung đã gõ ở cột Ghi chú trên các trang của chương trình.',
  ],
  noUndo: 'Lệnh Undo (Ctrl+Z) của Excel không hoàn tác được bước này.',
  restoreOffered:
    'Sau khi ghi sẽ có nút Hoàn tác để trả lại như trước; phần nào không trả lại được sẽ được nêu ngay khi ghi xong.',
  remembered: 'Hoàn tác được cả sau khi đóng và mở lại bảng này, cho đến lần ghi sau.',
  blocked: 'Còn lỗi chặn xếp hạng: bảng tổng hợp sẽ không có thứ hạng và chưa có đề nghị khen thưởng.',
  nothing: 'Không có gì để ghi: chương trình chưa nhận ra bảng chấm điểm.',
  readOnly: 'Loại tệp này chỉ đọc được. Mở bằng Excel, lưu thành .xlsx rồi kiểm tra lại.',
  structureProtected:
    'Sổ tính đang khoá cấu trúc nên không thêm trang được. Bỏ bảo vệ (Review → Protect Workbook) rồi bấm Kiểm tra lại.',
  sheetsProtected: (names) =>
    `Các trang ${names.map((name) => `«${name}»`).join(', ')} đang được bảo vệ nên không thay được. Bỏ bảo vệ (Review → Unprotect Sheet) rồi bấm Kiểm tra lại; ghi xong có thể bảo vệ lại.`,
  changed: 'Sổ tính đã thay đổi từ lần kiểm tra trước. Hãy kiểm tra lại trước khi ghi.',
  confirm: (sheets) => `Ghi ${sheets} trang`,
  preview: 'Xem trước',
  line: (added, replaced, cells, more) =>
    `Sẽ ${[added > 0 ? `thêm ${added} trang` : '', replaced > 0 ? `thay ${replaced} trang của chương trình` : ''].filter((part) => part !== '').join(', ')} (${cells} ô${more ? ', chưa kể trang Phân tích' : ''}); các trang khác giữ nguyên.`,
  done: (sheets) => `Đã ghi ${sheets.length} trang: ${sheets.join(', ')}.`,
  doneAdvice: 'Các trang khác của sổ tính giữ nguyên. Hãy xem lại trước khi in và ký.',
  restore: 'Hoàn tác',
  again: 'Ghi lại',
};
