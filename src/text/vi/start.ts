import type { StartWords } from '../parts/startWords';

/** Lời khi tiện ích khởi động trong Excel. */
export const start: StartWords = {
  outsideExcel: 'Trang này chạy bên trong Excel.',
  outsideExcelAdvice:
    'Mở Excel, vào thẻ Trang đầu và bấm nút Kiểm tra của Chấm Thi Đua. Không có Excel phù hợp thì dùng trang Bàn chấm trên trình duyệt.',
  tooOld: 'Tiện ích này không chạy được trên phiên bản Office của máy này.',
  tooOldAdvice: [
    'Mở tệp bằng Excel trên web, miễn phí với tài khoản Microsoft.',
    'Dùng máy có Office 2021 trở lên hoặc Microsoft 365.',
    'Dùng trang Bàn chấm trên trình duyệt: mở tệp .xlsx, kiểm tra, ghi rồi tải về.',
  ],
  detected: (found) => `Máy này: ${found}`,
};
