import type { BallotWords, CountingWords } from '../../../core/papers/ballot/ballotWords';
import { points, type Points } from '../../../core/domain/points';
import { numbers } from './partWords';

const GAP = '«………»';
const number = (value: Points | null): string => (value === null ? GAP : numbers.count(value));
const count = (value: number): string => numbers.count(points(String(value)));
const BASES = {
  members: 'tổng số thành viên của Cụm',
  present: 'số thành viên dự họp và gửi ý kiến bằng văn bản',
  valid: 'số phiếu hợp lệ',
} as const;

export const ballot: BallotWords = {
  title: 'PHIẾU BẦU SUY TÔN',
  subject: (award, period) => `${award}, ${period}`,
  seats: (seats) =>
    `Số lượng được đề nghị: ${count(seats)} đơn vị. Đánh dấu X vào một trong hai ô «Đồng ý», «Không đồng ý» ở mỗi dòng.`,
  how: [
    'Phiếu hợp lệ là phiếu do tổ kiểm phiếu phát ra. Phiếu không hợp lệ: phiếu để trống; phiếu đánh dấu cả hai ô ở cùng một dòng; phiếu đồng ý nhiều đơn vị hơn số lượng được đề nghị.',
    'Không ghi tên, không ký tên vào phiếu.',
  ],
};

export const counting: CountingWords = {
  title: 'BIÊN BẢN KIỂM PHIẾU',
  subject: (period) => `Bỏ phiếu suy tôn, đề nghị khen thưởng ${period}`,
  opening: (cluster) =>
    `Vào hồi «……… (giờ, ngày, tháng, năm)», tại «……… (địa điểm)», hội nghị bình xét của ${cluster} đã bỏ phiếu kín. Tổ kiểm phiếu gồm:`,
  people: ['- Tổ trưởng: «………»', '- Thư ký: «………»', '- Thành viên: «………»'],
  general: '1. Số phiếu',
  members: (all, present, written) =>
    `- Tổng số thành viên: ${number(all)}; có mặt: ${number(present)}; gửi ý kiến bằng văn bản: ${number(written)}.`,
  issued: (issued, returned) => `- Số phiếu phát ra: ${number(issued)}; số phiếu thu về: ${number(returned)}.`,
  award: (award, round) =>
    `${award === null ? 'Phiếu chung cho các danh hiệu, hình thức khen thưởng' : award}${round === null ? '' : `, vòng ${round}`}`,
  valid: (returned, valid, invalid) =>
    `- Số phiếu thu về: ${number(returned)} phiếu, trong đó: hợp lệ ${number(valid)} phiếu, không hợp lệ ${number(invalid)} phiếu.`,
  base: (of, base) => `Tỷ lệ tính trên ${BASES[of]}${base === null ? '' : ` (${count(base)})`}.`,
  passed: (units, needYes, of) => `Đủ số phiếu theo quy định (ít nhất ${needYes}/${of} phiếu đồng ý): ${units.join(', ')}.`,
  closing: 'Biên bản lập xong vào hồi «……… (giờ, ngày)», đã công bố trước hội nghị; phiếu được niêm phong, lưu cùng hồ sơ.',
  team: 'TỔ KIỂM PHIẾU',
};
