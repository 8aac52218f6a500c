import type { MinutesWords } from '../../../core/papers/minutes/minutesWords';
import type { Points } from '../../../core/domain/points';
import { numbers } from './partWords';

const GAP = '«………»';
const count = (value: Points | null): string => (value === null ? GAP : numbers.count(value));

export const minutes: MinutesWords = {
  title: 'BIÊN BẢN',
  subject: (period) => `Hội nghị bình xét thi đua, khen thưởng ${period}`,
  opening: (cluster, period) =>
    `Vào hồi «……… (giờ, ngày, tháng, năm)», tại «……… (địa điểm)», ${cluster} tổ chức hội nghị bình xét thi đua, khen thưởng ${period}.`,
  parts: { present: 'I. THÀNH PHẦN', content: 'II. NỘI DUNG', conclusion: 'III. KẾT LUẬN' },
  members: (all, present, written, away) =>
    `1. Tổng số thành viên của Cụm: ${count(all)}, trong đó: có mặt ${count(present)}; gửi ý kiến bằng văn bản ${count(written)}; vắng mặt không có ý kiến ${count(away)}.`,
  people: ['2. Chủ trì: «………»', '3. Thư ký: «………»', '4. Đại biểu mời: «………»'],
  scores: '1. Kết quả chấm điểm, xếp hạng',
  ties: '2. Đơn vị bằng điểm, đơn vị không xếp hạng',
  awards: '3. Bình xét danh hiệu thi đua, hình thức khen thưởng',
  leftOut: '4. Đơn vị không được đề nghị và lý do',
  results: (number) => `${number}. Kết quả bình xét, bỏ phiếu`,
  leftOutLine: (unit, lines) => `- ${unit}: ${lines.map(({ awards, reason }) => `${awards.join(', ')}: ${reason}`).join('; ')}.`,
  conclusion: ['«……… (ý kiến thảo luận, kết luận của chủ trì hội nghị)»'],
  closing:
    'Hội nghị kết thúc vào hồi «……… (giờ, ngày)». Biên bản đã được đọc lại trước hội nghị, các thành viên nhất trí và cùng ký tên.',
  sheetTitle: 'ĐẠI DIỆN CÁC ĐƠN VỊ THÀNH VIÊN KÝ TÊN',
};
