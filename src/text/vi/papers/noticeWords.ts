import { points } from '../../../core/domain/points';
import type { NoticeWords } from '../../../core/papers/notice/noticeWords';
import { lowerFirst } from '../../lowerFirst';
import { numbers } from './partWords';

export const notice: NoticeWords = {
  title: 'THÔNG BÁO',
  // The school's name goes to a second line whole, not by its last word.
  subject: (period, unit) => `Kết quả chấm điểm, xếp hạng thi đua ${period} ${`của ${unit}`.replace(/ /g, '\u00a0')}`,
  addressee: (unit) => `Kính gửi: ${unit}`,
  opening: (cluster, period, unit) => `${cluster} thông báo kết quả thi đua ${period} của ${unit} như sau:`,
  general: '1. Kết quả chung',
  total: (total, percent, maximum) =>
    `- Tổng điểm: ${total}${percent === null ? '' : `, bằng ${percent} điểm tối đa được giao`} (điểm tối đa ${maximum}).`,
  place: (place, ranked, sharedWith) =>
    `- Xếp hạng: ${place} trong ${numbers.count(points(String(ranked)))} đơn vị được xếp hạng${sharedWith.length === 0 ? '' : `, đồng hạng với ${sharedWith.join(', ')}`}.`,
  line: (sentence) => `- ${sentence}.`,
  grade: (grade) => `- Xếp loại: ${grade}.`,
  incomplete: (missing) => `- Chưa có tổng điểm: còn ${missing} tiêu chí chưa có điểm.`,
  groups: '2. Điểm theo nhóm tiêu chí',
  differences: '3. Tiêu chí có điểm khác với điểm đơn vị tự chấm',
  noDifferences: 'Không có: mọi tiêu chí được tính đúng bằng điểm đơn vị tự chấm.',
  noSelf: 'Sổ chấm điểm của Cụm không có cột điểm tự chấm để so sánh.',
  awards: '4. Khen thưởng',
  nominated: (award, reason) => `- ${award}: được Cụm đề nghị. ${reason}.`,
  notNominated: (award, reason) => `- ${award}: không đề nghị; ${lowerFirst(reason)}.`,
  undecided: (award) => `- ${award}: chờ Cụm quyết định giữa các đơn vị ngang nhau ở suất cuối.`,
  closing: 'Ý kiến về kết quả này (nếu có) gửi về Cụm trưởng trước ngày «………»',
};
