import type { JourneyWords } from '../parts/journeyWords';

/** Đang theo việc của ai: một trường hay Cụm. */
export const journey: JourneyWords = {
  names: 'Tên các bước',
  more: 'Việc khác',
  moreHere: (name) => `Việc khác: ${name}`,
  now: {
    school: 'Đang theo việc của một trường: kiểm tra phiếu tự chấm, sửa, đóng dấu, gửi cho Cụm.',
    officer: 'Đang theo việc của Cụm: nhận tệp, kiểm tra, đối chiếu điểm, xem kết quả, ghi các trang để in và ký.',
  },
  goOver: { school: 'Chuyển sang việc của một trường', officer: 'Chuyển sang việc của Cụm' },
};
