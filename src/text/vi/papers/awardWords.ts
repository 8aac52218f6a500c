import type { AwardWords } from '../../../core/papers/minutes/awardWords';
import { points } from '../../../core/domain/points';
import { dayText } from '../../dayText';
import { vietnameseNumbers } from '../../format';
import { lowerFirst } from '../../lowerFirst';
import { shareText } from '../../shareText';
import { numbers } from './partWords';

const count = (value: number): string => numbers.count(points(String(value)));
/** Danh sách đơn vị trên trang Cấu hình cách nhau bằng dấu chấm phẩy. */
const listed = (names: string): string =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
const BASES = {
  members: 'trên tổng số thành viên của Cụm',
  present: 'trên số thành viên dự họp và gửi ý kiến bằng văn bản',
  valid: 'trên số phiếu hợp lệ',
} as const;

export const award: AwardWords = {
  seats: (seats, quota) => `Số lượng được đề nghị: ${count(seats)}${quota === null ? '' : ` (${quota})`}.`,
  vote: (needYes, of, { threshold, of: base }) => {
    const share = `${threshold.moreThan ? 'trên' : 'từ'} ${shareText(vietnameseNumbers, threshold.share)}${threshold.moreThan ? '' : ' trở lên'} tính ${BASES[base]}`;
    return needYes === null || of === null
      ? `Điều kiện về phiếu: ${share}.`
      : `Điều kiện về phiếu: ${share}, tức là ít nhất ${needYes}/${of} phiếu đồng ý.`;
  },
  nominee: (unit, total, reason) => `- Đề nghị ${unit}${total === null ? '' : ` (${total} điểm)`}: ${lowerFirst(reason)}.`,
  nobody: '- Không có đơn vị được đề nghị.',
  decided: ({ among, by, on, chosen, reason }, tried) =>
    `Ở suất cuối, các đơn vị ${listed(among)} ngang nhau. ${tried} ${by.trim()} quyết định ngày ${dayText(on)}: chọn ${listed(chosen)}; lý do: ${reason.trim()}.`,
  open: (units, seats, place, tried) =>
    `Còn ${count(seats)} suất, có ${count(units.length)} đơn vị ngang nhau${place === null ? '' : `, cùng hạng ${place}`}: ${units.join(', ')}. ${tried} Hội nghị phải quyết định.`,
  openGap: 'Quyết định của hội nghị: chọn «……… (đơn vị được chọn)»; lý do: «………»; biểu quyết: «……… (số phiếu)»',
  expanded: (seats, nominees) =>
    `Các đơn vị đồng hạng ở suất cuối đều được đề nghị theo quy định của Cụm, nên có ${count(nominees)} đề nghị cho ${count(seats)} suất.`,
  excluded: (units, place, seats) =>
    `${units.join(', ')} đồng hạng ${place} mà chỉ còn ${count(seats)} suất; theo quy định của Cụm không lấy đơn vị nào trong số này.`,
  waiting: (seats, earlier) => `${count(seats)} suất chờ kết quả quyết định về ${earlier}.`,
  unfilled: (seats, because) => `Còn ${count(seats)} suất không đề nghị${because === null ? '' : `: ${because}`}.`,
  unfit: (sentence) => `«……… (${sentence.replace(/[«»]/g, '"')}; xem lại bảng Quyết định về suất cuối trên trang Cấu hình)»`,
  outcome: (vote) => {
    switch (vote.status) {
      case 'notNeeded':
        return { votes: 'Không yêu cầu', share: '' };
      case 'pending':
        return { votes: 'Chưa bỏ phiếu', share: '' };
      case 'passed':
      case 'failed':
        return { votes: `${vote.yes}/${vote.of}`, share: numbers.percent(vote.percent) };
    }
  },
  conclusions: { proposed: 'Đề nghị', undecided: 'Chờ quyết định', failed: 'Không đủ phiếu', pending: 'Chờ bỏ phiếu' },
};
