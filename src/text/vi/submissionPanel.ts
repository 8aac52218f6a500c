import type { SubmissionPanelWords } from '../parts/submissionPanelWords';

/** Lời của danh mục kiểm tra trước khi gửi. */
export const submissionPanel: SubmissionPanelWords = {
  heading: 'Trước khi gửi cho Cụm',
  notOne: 'Sổ này không phải phiếu của riêng một trường nên không có gì để gửi. Chuyển sang việc của Cụm ở mục Việc khác.',
  intro:
    'Khi không còn việc nào chưa xong, đóng dấu: trang Phiếu gửi ghi lại thời điểm và mã số liệu để Cụm biết tệp không bị sửa sau đó.',
  open: 'Còn việc chưa xong nên chưa đóng dấu được.',
  ready: 'Đã sẵn sàng để gửi.',
  stamp: 'Đóng dấu vào sổ',
  stampAgain: 'Đóng dấu lại',
  intact: (on) => `Đã đóng dấu lúc ${on}. Từ đó đến nay không ô nào thay đổi: lưu sổ rồi gửi.`,
  changed: (on) => `Đã đóng dấu lúc ${on}, nhưng sau đó có ô đã đổi: hãy đóng dấu lại trước khi gửi.`,
  noDigest: 'Trình duyệt không tính được mã số liệu ở địa chỉ này (cần https), nên không đóng dấu được ở đây.',
};
