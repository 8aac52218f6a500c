import type { Points } from '../../../core/domain/points';
import type { ComparisonWords } from '../../../core/render/comparison/comparisonWords';
import { vietnameseNumbers } from '../../format';
import { shortened } from '../../shortened';
import { periodWords } from './periodWords';

const LONGEST_CRITERION = 200;
const number = (value: Points): string => vietnameseNumbers.points(value, 4);
const STAGES = { self: 'TỰ CHẤM', cross: 'CHẤM CHÉO', cluster: 'CỤM CHẤM' };

/** «TỰ CHẤM, CHẤM CHÉO VÀ CỤM CHẤM» */
function joined(names: readonly string[]): string {
  const last = names[names.length - 1];
  return last === undefined || names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} VÀ ${last}`;
}

/** Lời của trang «Đối chiếu điểm». */
export const comparisonWords: ComparisonWords = {
  title: (year, period, stages) =>
    `BẢNG ĐỐI CHIẾU ĐIỂM ${joined(stages.map((stage) => STAGES[stage]))} ${periodWords(year, period)}`.replace(/ {2,}/g, ' '),
  attachedTo: '(Kèm theo …………… số ………… ngày …… tháng …… năm ……… của ……………………)',
  headings: {
    number: 'STT',
    unit: 'Đơn vị',
    criterion: 'Tiêu chí',
    maximum: 'Điểm chuẩn',
    self: 'Tự chấm',
    cross: 'Chấm chéo',
    cluster: 'Cụm chấm',
    spread: 'Chênh lệch',
    explanation: 'Giải trình, lý do',
    note: 'Ghi chú',
  },
  criterion: (label, text) => shortened(label === '' ? text : `${label}. ${text}`, LONGEST_CRITERION),
  range: (lowest, highest) => `${number(lowest)}–${number(highest)}`,
  explained: (explanation, note) =>
    explanation === null || note === null ? (explanation ?? note ?? '') : `Giải trình: ${explanation}\nLý do, ghi chú: ${note}`,
  nothingDiffers: 'Các lần chấm không khác nhau ở ô điểm nào.',
  legend: {
    counts: (compared, differing) =>
      `Tổng số ${compared} ô điểm có từ hai lần chấm trở lên, gồm: ${differing} ô điểm khác nhau, ghi trong bảng từ chênh lệch lớn đến nhỏ; ${compared - differing} ô điểm như nhau, không ghi.`,
    spread: 'Chênh lệch là điểm cao nhất trừ điểm thấp nhất trong các lần chấm của dòng; bảng này không làm thay đổi điểm nào.',
    cluster: 'Cụm chấm là điểm thống nhất; chưa thống nhất thì là điểm thẩm định sau cùng.',
    range: 'Hai số cách nhau bằng gạch ngang ở cột Chấm chéo là điểm thấp nhất và cao nhất của những người chấm chưa thống nhất.',
    unexplained: (rows) => `${rows} dòng có chênh lệch chưa ghi giải trình, lý do.`,
  },
};
