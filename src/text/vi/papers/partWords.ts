import type {
  DraftWords,
  PaperNumbers,
  PaperReasons,
  SignatureWords,
  StandingWords,
  TableWords,
} from '../../../core/papers/parts/partWords';
import { compare, isWhole, points, ZERO } from '../../../core/domain/points';
import { vietnameseNumbers } from '../../format';
import { lowerFirst } from '../../lowerFirst';
import { reasons as onScreen } from '../reasons';

const TEN = points('10');

export const numbers: PaperNumbers = {
  count: (value) => {
    const isShort = isWhole(value) && compare(value, ZERO) > 0 && compare(value, TEN) < 0;
    return `${isShort ? '0' : ''}${vietnameseNumbers.points(value, 6)}`;
  },
  plain: (value) => vietnameseNumbers.points(value, 6),
  points: (value, decimals) => vietnameseNumbers.fixed(value, decimals),
  signed: (value, decimals) => `${compare(value, ZERO) > 0 ? '+' : ''}${vietnameseNumbers.fixed(value, decimals)}`,
  percent: (value) => `${vietnameseNumbers.fixed(value, 2)}%`,
};

export const reasons: PaperReasons = {
  ...onScreen,
  unfilled: (because) => onScreen.unfilled(because),
};

export const draft: DraftWords = {
  blocked: (errors) => `DỰ THẢO – còn ${errors} lỗi chặn xếp hạng, chưa được ký`,
  awardsBlocked: (errors) => `DỰ THẢO – còn ${errors} lỗi phải xử lý trước khi đề nghị`,
  undecided: (seats) => `DỰ THẢO – còn ${seats} suất chờ Cụm quyết định`,
  pending: (units) => `DỰ THẢO – còn ${units} đơn vị chờ bỏ phiếu`,
  policy:
    'Ghi chú: Điểm được tính theo quy định chấm điểm dự thảo của phần mềm, chưa phải Quy chế của Cụm thi đua; phải thay bằng Quy chế, hướng dẫn chấm điểm của Cụm trước khi sử dụng chính thức.',
};

export const headings: TableWords = {
  number: 'STT',
  unit: 'Đơn vị',
  collective: 'Tên tập thể',
  total: 'Tổng điểm',
  percent: 'Tỷ lệ (%)',
  place: 'Xếp hạng',
  grade: 'Xếp loại',
  votes: 'Số phiếu đồng ý',
  award: 'Danh hiệu, hình thức đề nghị',
  votesFor: 'Số phiếu đồng ý',
  votesAgainst: 'Số phiếu không đồng ý',
  votesCount: 'Số phiếu',
  votesShare: 'Tỷ lệ (%)',
  conclusion: 'Kết luận',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  signature: 'Ký tên',
  fullName: 'Họ và tên, chức vụ',
  criterion: 'Nội dung, tiêu chí',
  group: 'Nhóm tiêu chí',
  maximum: 'Điểm chuẩn',
  self: 'Đơn vị tự chấm',
  counted: 'Điểm được tính',
  difference: 'Chênh lệch',
  explanation: 'Lý do, giải trình',
  mean: 'Bình quân Cụm',
  highest: 'Cao nhất Cụm',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  whole: 'Tổng số',
  sum: 'Tổng cộng',
};

const count = (number: number): string => numbers.count(points(String(number)));

export const standing: StandingWords = {
  summary: (units, ranked, unranked) =>
    unranked === 0
      ? `Toàn bộ ${count(units)} đơn vị của Cụm đều được xếp hạng.`
      : `Cụm có tổng số ${count(units)} đơn vị, trong đó: ${count(ranked)} đơn vị được xếp hạng, ${count(unranked)} đơn vị không xếp hạng.`,
  shared: (place, units) => `${units.join(', ')} bằng nhau sau khi xét hết các tiêu chí phụ, đồng hạng ${place}.`,
  unranked: (unit, why, total) =>
    `${unit}${total === null ? '' : ` (${total} điểm)`}: ${why.length === 0 ? 'không xếp hạng' : lowerFirst(why.join('; '))}.`,
  noTies: 'Không có đơn vị nào bằng điểm nhau.',
  notPlaced: '–',
  columnsDiffer: (unit, columns, total) =>
    `${unit}: các cột in trên bảng cộng lại bằng ${columns}, tổng điểm là ${total}; khác nhau do mức trần, mức sàn hoặc do làm tròn theo quy định chấm điểm.`,
};

export const signatures: SignatureWords = {
  receivers: 'Nơi nhận:',
  sameAsAbove: '- Như trên,',
  superior: '- Học viện Chính trị quốc gia Hồ Chí Minh (để báo cáo),',
  members: '- Các đơn vị thành viên Cụm thi đua,',
  named: (name) => `- ${name},`,
  leader: 'CỤM TRƯỞNG',
  leaderOf: (school) => `(HIỆU TRƯỞNG ${school.toUpperCase()})`,
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
  hint: '(Ký, ghi rõ họ tên)',
  name: '«………»',
};
