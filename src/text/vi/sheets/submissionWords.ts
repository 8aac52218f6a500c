import type { SubmissionWords } from '../../../core/render/submission/submissionWords';
import { vietnameseNumbers } from '../../format';

/** Lời trên trang Phiếu gửi. */
export const submissionWords: SubmissionWords = {
  sheetName: 'Phiếu gửi',
  title: 'PHIẾU KIỂM TRA TRƯỚC KHI GỬI',
  intro: 'Lập từ chính các số liệu của tệp này. Nếu sửa bất kỳ ô nào sau khi đóng dấu, hãy kiểm tra và đóng dấu lại.',
  unit: 'Đơn vị',
  self: 'Tổng điểm tự chấm',
  points: (exact) => `${vietnameseNumbers.decimal(exact)} điểm`,
  notGiven: 'chưa có',
  criteria: 'Số tiêu chí được chấm điểm',
  checks: 'Đã kiểm tra',
  item: ({ question, answer, count, letStand }) => {
    switch (question) {
      case 'recognised':
        return answer === 'done'
          ? 'Tệp là phiếu tự chấm của một đơn vị'
          : 'Tệp chưa được nhận ra là phiếu tự chấm của một đơn vị';
      case 'filled':
        return answer === 'done' ? 'Mọi tiêu chí đã có điểm tự chấm' : `Còn ${count} ô chưa có điểm`;
      case 'noErrors':
        return answer === 'done' ? 'Không còn lỗi phải sửa' : `Còn ${count} lỗi phải sửa`;
      case 'totals':
        return answer === 'done' ? 'Các tổng trong tệp khớp với các phần' : `Còn ${count} tổng không khớp với các phần`;
      case 'evidence':
        return answer === 'done' ? 'Điểm nào cũng có minh chứng' : `Còn ${count} tiêu chí có điểm mà chưa có minh chứng`;
      case 'warnings':
        return `${answer === 'done' ? 'Không còn điều gì cần xem lại' : `${count} điều cần xem lại`}${letStand === 0 ? '' : `; ${letStand} điều đã xem và bỏ qua, lý do ghi ở Nhật ký`}`;
    }
  },
  answers: { done: 'Đạt', look: 'Cần xem lại', open: 'Chưa xong' },
  stamp: 'Dấu kiểm tra',
  on: ['Thời điểm đóng dấu', 'Stamped on'],
  version: ['Phiên bản Chấm Thi Đua', 'Version of Chấm Thi Đua'],
  digest: ['Mã số liệu', 'Digest of the data'],
  hint: 'Mã số liệu được tính từ mọi ô của đơn vị. Khi nhận tệp, Cụm tính lại mã này: hai mã khác nhau nghĩa là có ô đã đổi sau khi đóng dấu.',
  footer: 'Trang &P/&N',
};
