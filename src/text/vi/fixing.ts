import type { FixingWords } from '../parts/fixingWords';

/** Lời khi xem trước một lần sửa. */
export const fixing: FixingWords = {
  heading: (cells) => (cells === 1 ? 'Xem trước khi sửa 1 ô' : `Xem trước khi sửa ${cells} ô`),
  back: 'Về danh sách phát hiện',
  computing: 'Đang tính xem việc sửa làm thay đổi gì…',
  nothing: 'Không còn gì để sửa: ô đã khác lúc kiểm tra, hoặc đang chứa công thức và chỉ người dùng mới sửa được.',
  cells: 'Các ô sẽ sửa',
  rules: (rules) => `theo ${rules.join(', ')}`,
  blank: '(trống)',
  more: (count) => `Xem thêm ${count} ô`,
  effects: 'Tổng điểm và hạng thay đổi thế nào',
  effect: (unit, from, to, placeFrom, placeTo) =>
    `${unit}: tổng điểm ${from} → ${to}` +
    (placeFrom === null && placeTo === null ? '' : `; hạng ${placeFrom ?? '–'} → ${placeTo ?? '–'}`),
  noEffectOfFormula: 'Không tổng điểm và hạng nào do chương trình tính thay đổi; chỉ số ghi trong sổ thay đổi.',
  noEffect: 'Không tổng điểm và hạng nào thay đổi.',
  readRightly: 'Không tổng điểm và hạng nào thay đổi: chương trình vốn đã đọc đúng các ô này.',
  findings: (gone, come) =>
    come === 0 ? `Sau khi sửa, bớt ${gone} phát hiện.` : `Sau khi sửa, bớt ${gone} phát hiện và thêm ${come} phát hiện mới.`,
  stale: (isFollowed) =>
    isFollowed
      ? 'Số ở trên đã tính cả các công thức lấy số từ những ô này; Excel sẽ tính lại chúng sau khi sửa.'
      : 'Excel sẽ tính lại các công thức trong sổ sau khi sửa; có công thức chương trình không tính trước được nên số ở trên chưa gồm phần đó.',
  formula: (formula, value) => (value === null ? formula : `${formula} (ra ${value})`),
  asText: (shown) => `${shown} (dạng chữ)`,
  asNumber: (shown) => `${shown} (dạng số)`,
  typed: {
    open: 'Nhập giá trị đúng…',
    heading: (cell) => `Nhập giá trị đúng cho ô ${cell}`,
    label: 'Giá trị đúng',
    numberHint: 'Gõ số theo phiếu gốc; phần lẻ sau dấu phẩy. Thấy trước kết quả rồi mới sửa.',
    textHint: 'Gõ đúng như sẽ ghi trong ô. Thấy trước kết quả rồi mới sửa.',
    wrong: 'Chưa đọc được thành một số: gõ chữ số liền nhau, phần lẻ sau dấu phẩy, ví dụ 1045 hoặc 7,5.',
  },
  by: 'Người sửa',
  byHint: 'Tên này, ngày sửa, giá trị cũ và mới của từng ô được ghi vào trang Nhật ký. Hoàn tác được ngay sau khi sửa.',
  noLog: 'Sổ đang khoá danh sách trang nên không thêm được trang Nhật ký: các ô vẫn được sửa nhưng không có dòng nhật ký nào.',
  confirm: (cells) => `Sửa ${cells} ô`,
  safe: (count) => `${count} phát hiện sửa được ngay mà không đổi ý nghĩa của ô.`,
  safeAll: 'Xem và sửa tất cả',
  sameRule: (count) => `Sửa cả ${count} phát hiện cùng loại`,
};
