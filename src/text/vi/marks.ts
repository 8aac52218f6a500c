import type { MarkWords } from '../parts/markWords';

/** Lời về dấu trên các ô có phát hiện. */
export const marks: MarkWords = {
  label: 'Đánh dấu ô có lỗi trong bảng',
  hint: 'Ô có lỗi: nền hồng, viền liền, chữ gạch chân; ô có cảnh báo: nền vàng, viền đứt. Định dạng của ô không đổi. Dấu chỉ nằm trong tệp khi đang bật; tắt đi hoặc bấm Xoá dấu là hết.',
  busy: 'Đang cập nhật dấu…',
  marked: (errors, warnings) =>
    errors + warnings === 0
      ? 'Không có ô nào cần đánh dấu.'
      : `Đang đánh dấu ${errors} ô có lỗi, ${warnings} ô có cảnh báo. Kiểm tra lại thì dấu đổi theo.`,
  clear: 'Xoá dấu',
  cleared: 'Đã xoá hết dấu trong bảng.',
  earlier: (sheets) => `Sổ này còn dấu đánh từ lần trước, ở trang ${sheets.join(', ')}.`,
  notMarked: (because, sheets) => {
    const names = sheets.join(', ');
    switch (because) {
      case 'protected':
        return `Trang đang khoá nên dấu ở đó chưa đổi được: ${names}. Bỏ khoá trang rồi thử lại.`;
      case 'missing':
        return `Không còn trang ${names} nên không đánh dấu ở đó. Bấm Kiểm tra lại.`;
      case 'refused':
        return `Excel không cho biết định dạng có điều kiện ở trang ${names}, nên dấu ở đó chưa đổi được.`;
    }
  },
  failed: 'Chưa cập nhật được dấu trong bảng',
  retry: 'Thử lại',
  still: 'Dấu ô có lỗi đang hiện trong bảng và sẽ đi theo tệp khi lưu hoặc gửi.',
};
