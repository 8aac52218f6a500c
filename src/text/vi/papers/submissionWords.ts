import type { SubmissionWords } from '../../../core/papers/submission/submissionWords';
import { numbers } from './partWords';

export const submission: SubmissionWords = {
  title: 'TỜ TRÌNH',
  subject: (period) => `Về việc đề nghị khen thưởng phong trào thi đua ${period}`,
  addressees: (awards) =>
    awards.length > 0 && awards.every((award) => /học viện/iu.test(award.normalize('NFC')))
      ? ['Kính gửi:', '- Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh;', '- Vụ Các trường chính trị.']
      : ['Kính gửi: «……… (cơ quan, người có thẩm quyền khen thưởng)»'],
  basis: (document) => `Căn cứ ${document.replace(/[.;,]$/, '')};`,
  basisGap: 'Căn cứ «……… (văn bản về thi đua, khen thưởng đang có hiệu lực; Quy chế, hướng dẫn chấm điểm của Cụm)»;',
  basisMeeting: (period) =>
    `Căn cứ kết quả chấm điểm thi đua và Biên bản hội nghị bình xét thi đua, khen thưởng ${period} của Cụm,`,
  request: (cluster) =>
    `Qua chấm điểm, bình xét và bỏ phiếu theo quy định, ${cluster} đề nghị cấp có thẩm quyền xét tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể sau đây.`,
  sum: (total, parts, isByTurns) => {
    const noun = isByTurns ? 'lượt tập thể' : 'tập thể';
    if (parts.length < 2)
      return `Tổng số được đề nghị: ${numbers.count(total)} ${noun}${parts[0] === undefined ? '' : ` (${parts[0].award})`}.`;
    const listed = parts.map(({ award, count }) => `${numbers.count(count)} ${noun} được đề nghị ${award}`);
    return `Tổng số được đề nghị là ${numbers.count(total)} ${noun}, gồm: ${listed.join('; ')}.`;
  },
  nobody: 'Không có tập thể nào được đề nghị khen thưởng.',
  waiting: (award, seats, units) =>
    `Còn ${seats} suất ${award} chưa quyết định giữa ${units.join(', ')}; «……… bổ sung sau khi Cụm quyết định»`,
  dossierTitle: 'Hồ sơ gửi kèm gồm:',
  dossier: [
    '- Danh sách đề nghị khen thưởng;',
    '- Biên bản hội nghị bình xét và Biên bản kiểm phiếu;',
    '- Báo cáo thành tích của các tập thể được đề nghị.',
  ],
  closing: (cluster) => `${cluster} kính trình cấp có thẩm quyền xem xét, quyết định`,
};
