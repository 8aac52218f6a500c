import type { ClusterFacts } from '../../../core/domain/clusterFacts';
import { points } from '../../../core/domain/points';
import type { FigureSheet, ReportWords } from '../../../core/papers/report/reportWords';
import { lowerFirst } from '../../lowerFirst';
import { shortened } from '../../shortened';
import { statisticSentence } from '../year/statisticSentence';
import { targetWords } from '../year/targetWords';
import { numbers } from './partWords';

const year = ({ year: of }: ClusterFacts): string => String(of ?? '………');
const nextYear = ({ year: of }: ClusterFacts): string => (of === null ? '………' : String(of + 1));
/** «Số học viên» đếm học viên. */
const NUMBER_OF = /^(?:tổng\s+)?số(?:\s+lượng)?\s+/iu;
const LONGEST_GROUP = 24;
const SHEETS: Readonly<Record<FigureSheet, string>> = { indicators: 'Số liệu', statistics: 'Thống kê' };

const gap = (what: string): string => `«……… (${what})»`;

export const report: ReportWords = {
  title: 'BÁO CÁO',
  titles: {
    half: (facts) => `Sơ kết phong trào thi đua 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm ${year(facts)}`,
    year: (facts) => `Tổng kết phong trào thi đua năm ${year(facts)}; phương hướng, nhiệm vụ năm ${nextYear(facts)}`,
  },
  parts: {
    situation: 'I. ĐẶC ĐIỂM, TÌNH HÌNH',
    general: '1. Đặc điểm chung',
    conditions: '2. Thuận lợi, khó khăn',
    advantages: '2.1. Thuận lợi',
    difficulties: '2.2. Khó khăn',
    results: 'II. KẾT QUẢ ĐẠT ĐƯỢC',
    movement: '1. Về công tác tổ chức, triển khai phong trào thi đua',
    tasks: '2. Kết quả đạt được trong việc thực hiện các nhiệm vụ chuyên môn',
    training: '2.1. Công tác đào tạo, bồi dưỡng',
    research: '2.2. Công tác nghiên cứu khoa học, tổng kết thực tiễn, nghiên cứu thực tế',
    information: '2.3. Công tác thông tin, tư liệu, hoạt động báo chí',
    others: '3. Các công tác khác',
    targets: '4. Kết quả thực hiện chỉ tiêu thi đua',
    scores: '5. Kết quả chấm điểm, xếp hạng',
    awards: '6. Kết quả bình xét, đề nghị khen thưởng',
    judgement: { half: '4. Đánh giá chung', year: '7. Đánh giá chung' },
    strengths: '- Ưu điểm',
    weaknesses: '- Hạn chế',
    causes: '- Nguyên nhân của hạn chế',
    direction: {
      half: (facts) => `III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM ${year(facts)}`,
      year: (facts) => `III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${nextYear(facts)}`,
    },
    tasksAhead: '1. Phương hướng, nhiệm vụ trọng tâm',
    solutions: '2. Giải pháp tổ chức thực hiện',
    proposals: '3. Đề xuất, kiến nghị',
  },
  gaps: {
    general: gap('tổ chức bộ máy, đặc điểm của các trường trong Cụm'),
    advantages: gap('thuận lợi'),
    difficulties: gap('khó khăn'),
    movement: gap('văn bản đã triển khai, chủ đề thi đua, ký giao ước, hoạt động của Cụm'),
    training: gap('nhận xét về đào tạo, bồi dưỡng; tên lớp, hình thức, chất lượng'),
    research: gap('đề tài, hội thảo, bài tham luận, nghiên cứu thực tế'),
    information: gap('bản tin, trang thông tin điện tử, bài đăng báo, tạp chí'),
    others: gap('xây dựng đội ngũ, cơ sở vật chất, trường chính trị chuẩn, công tác khác'),
    targets: gap('từng chỉ tiêu đã giao ước: kết quả, đạt hay chưa đạt'),
    strengths: gap('ưu điểm'),
    weaknesses: gap('hạn chế'),
    causes: gap('nguyên nhân của hạn chế'),
    tasksAhead: gap('nhiệm vụ trọng tâm'),
    solutions: gap('giải pháp'),
    proposals: gap('đề xuất, kiến nghị'),
  },
  members: (cluster, units) =>
    `${cluster} gồm ${numbers.count(points(String(units.length)))} đơn vị: ${units
      .map(({ name, role }) => (role === 'leader' ? `${name} (Cụm trưởng)` : role === 'deputy' ? `${name} (Cụm phó)` : name))
      .join('; ')}.`,
  sum: (quantity, total, parts) => {
    const noun = nounOf(quantity);
    const listed = parts.map(({ name, total: part }) =>
      noun === null ? `${lowerFirst(name)} ${numbers.count(part)}` : `${lowerFirst(name)} ${numbers.count(part)} ${noun}`,
    );
    const of = listed.length === 0 ? '' : `, trong đó: ${listed.join('; ')}`;
    return noun === null
      ? `- ${quantity}: tổng số ${numbers.count(total)}${of}.`
      : `- Tổng số ${numbers.count(total)} ${noun}${of}.`;
  },
  subset: (quantity, part, total) =>
    `- Riêng ${lowerFirst(part.replace(/^trong đó\s*:?\s*/iu, ''))}: ${numbers.count(total)} ${nounOf(quantity) ?? ''}`.trimEnd() +
    '.',
  incomplete: (quantity, missing, from) => `- ${quantity}: «……… (trang ${SHEETS[from]} chưa đủ số của ${missing.join(', ')})»`,
  partsDiffer: (quantity, difference, from) =>
    `- ${quantity}: «……… (các phần trên trang ${SHEETS[from]} cộng lại lệch ${numbers.signed(difference, 0)} so với tổng, cần kiểm tra)»`,
  statement: (one) => `- ${statisticSentence(one)}`,
  target: (assessed) => {
    const { unit, id, text } = assessed.target;
    const named = [id, text].filter((part) => part !== null).join('. ');
    return `- ${unit === null ? '' : `${unit}: `}${named}: ${lowerFirst(targetWords.verdict(assessed))}.`;
  },
  notRanked: (errors) => `«……… (chưa xếp hạng: còn ${errors} lỗi phải xử lý trên trang Kiểm tra)»`,
  closing: {
    half: (cluster, facts) =>
      `Trên đây là báo cáo sơ kết phong trào thi đua 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm ${year(facts)} của ${cluster}`,
    year: (cluster, facts) =>
      `Trên đây là báo cáo tổng kết phong trào thi đua năm ${year(facts)}; phương hướng, nhiệm vụ năm ${nextYear(facts)} của ${cluster}`,
  },
  appendix: (number) => (number === null ? 'PHỤ LỤC' : `PHỤ LỤC ${number}`),
  attachedTo: '(Kèm theo Báo cáo số ………… ngày …… tháng …… năm ……… của Cụm thi đua)',
  scoresTitle: (facts) => `TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM ${year(facts)}`,
  figuresTitle: (facts) => `SỐ LIỆU CỦA CÁC ĐƠN VỊ ${facts.period === 'half' ? '6 THÁNG ĐẦU ' : ''}NĂM ${year(facts)}`,
  group: (number, text) =>
    number === '' ? shortened(text, LONGEST_GROUP) : /^\p{L}+\s/u.test(number) ? number : `Nhóm ${number.replace(/\.$/, '')}`,
  groups: (groups) =>
    `Các nhóm tiêu chí: ${groups.map(({ number, text }) => (number === '' ? text : `${number.replace(/\.$/, '')}. ${text}`)).join('; ')}.`,
};

/** «lớp» of «Số lớp»; `null`: the name does not say that something is counted. */
function nounOf(quantity: string): string | null {
  const name = quantity.normalize('NFC').trim();
  return NUMBER_OF.test(name) ? lowerFirst(name.replace(NUMBER_OF, '')) : null;
}
