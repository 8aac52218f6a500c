import type { JudgingWords } from '../parts/judgingWords';

/** Lời khi bỏ qua một phát hiện có lý do, và khi xét lại. */
export const judging: JudgingWords = {
  letStand: 'Bỏ qua…',
  sameRule: (count) => `Bỏ qua cả ${count} phát hiện cùng quy tắc…`,
  heading: (count) => (count === 1 ? 'Bỏ qua 1 phát hiện' : `Bỏ qua ${count} phát hiện`),
  intro:
    'Số liệu không thay đổi. Phát hiện vẫn nằm ở mục Đã bỏ qua, và tự mở lại khi số liệu của nó thay đổi. Lỗi thì không bỏ qua được, phải sửa.',
  back: 'Về danh sách phát hiện',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: đã đối chiếu với quyết định số…, ngày…',
  reasonMissing: 'Cần ghi lý do.',
  by: 'Người bỏ qua',
  byHint: 'Lý do, tên người và ngày được ghi vào trang Nhật ký, ai mở sổ cũng đọc được.',
  more: (count) => `và ${count} phát hiện nữa`,
  confirm: (count) => (count === 1 ? 'Bỏ qua và ghi vào Nhật ký' : `Bỏ qua ${count} phát hiện và ghi vào Nhật ký`),
  list: (count) => `Đã bỏ qua (${count})`,
  said: (by, on, reason) =>
    `${[by === '' ? 'Không ghi tên' : by, on].filter((part) => part !== null).join(', ')}: ${reason === '' ? 'không ghi lý do' : reason}`,
  takeUp: 'Xét lại',
  noLog: 'Sổ đang khoá danh sách trang nên không thêm được trang Nhật ký: chưa bỏ qua được phát hiện nào.',
};
