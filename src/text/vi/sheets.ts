import type { SheetWords } from '../../core/render/sheetWords';
import { vietnameseNumbers } from '../format';
import { issueSentence, whyText } from '../issueSentence';
import { issues } from './issues';
import { shortened } from '../shortened';
import { dateWords, placeOf, withCluster } from './letterhead';
import { reasons } from './reasons';
import { analysisWords } from './sheets/analysisWords';
import { comparisonWords } from './sheets/comparisonWords';
import { headStyles } from './sheets/headStyles';
import { logWords } from './sheets/logWords';
import { pairWords } from './sheets/pairWords';
import { submissionWords } from './sheets/submissionWords';
import { proposalWords } from './sheets/proposalWords';
import { summaryWords } from './sheets/summaryWords';
import { templateWords } from './sheets/templateWords';

/** Lời in trên các trang của ta. */
export const sheets: SheetWords = {
  sheetNames: {
    summary: 'Tổng hợp',
    proposal: 'Đề nghị khen thưởng',
    comparison: 'Đối chiếu điểm',
    check: 'Kiểm tra',
    analysis: 'Phân tích',
  },
  head: {
    styles: headStyles,
    cluster: (name) => (name === null ? 'CỤM THI ĐUA …………………………' : withCluster(name).toUpperCase()),
    leader: (name) => name.toUpperCase(),
    placeDate: (leader, on) => `${placeOf(leader)}, ${on === null ? 'ngày …… tháng …… năm ………' : dateWords(on)}`,
  },
  signatures: {
    preparedBy: 'NGƯỜI LẬP BIỂU',
    leader: 'CỤM TRƯỞNG',
    leaderOf: (school) => `(HIỆU TRƯỞNG ${school.toUpperCase()})`,
    hint: '(Ký, ghi rõ họ tên)',
    members: 'ĐẠI DIỆN CÁC ĐƠN VỊ',
  },
  footer: 'Trang &P/&N',
  draftNotice:
    'Ghi chú: Bảng điểm được lập theo quy định chấm điểm dự thảo của phần mềm, chưa phải Quy chế của Cụm thi đua; phải thay bằng Quy chế, hướng dẫn chấm điểm của Cụm trước khi sử dụng chính thức.',
  blocked: (errors) => `DỰ THẢO – còn ${errors} lỗi chặn xếp hạng`,
  notes: {
    headings: ['Ghi chú', 'Notes'],
    leftover: 'Ghi chú còn lại (dòng cũ không còn trong bảng)',
    about: 'Nội dung',
    note: 'Ghi chú',
  },
  summary: summaryWords,
  proposal: proposalWords,
  comparison: comparisonWords,
  pairs: pairWords,
  submission: submissionWords,
  check: {
    title: 'KẾT QUẢ KIỂM TRA SỐ LIỆU',
    counts: ({ error, warning, info, letStand }, blocking, whose) =>
      `Tổng số ${error + warning + info} phát hiện: ${error} lỗi, ${warning} cảnh báo, ${info} thông tin. ` +
      (letStand === 0 ? '' : `Ngoài ra có ${letStand} phát hiện đã xem và bỏ qua, kèm lý do. `) +
      (whose === 'school'
        ? blocking === 0
          ? 'Không có lỗi nào phải sửa trước khi gửi.'
          : `${blocking} lỗi phải sửa trước khi gửi.`
        : blocking === 0
          ? 'Không có lỗi nào chặn xếp hạng.'
          : `${blocking} lỗi chặn xếp hạng, phải xử lý trước khi xếp hạng.`),
    empty: (cells, rules) =>
      `Không phát hiện sai sót. Đã kiểm tra ${cells} ô số liệu${rules === null ? '' : ` theo ${rules} quy tắc`}.`,
    headings: {
      number: 'STT',
      severity: 'Mức độ',
      rule: 'Quy tắc',
      sheet: 'Trang',
      cell: 'Ô',
      unit: 'Đơn vị',
      criterion: 'Tiêu chí',
      what: 'Phát hiện',
      why: 'Vì sao quan trọng',
      advice: 'Cách xử lý',
      fix: 'Đề nghị sửa',
      note: 'Ghi chú',
    },
    severity: issues.severity,
    criterion: (number, text) => (number === '' ? shortened(text, 60) : `${number}. ${shortened(text, 60)}`),
    blocks: { school: 'phải sửa trước khi gửi', cluster: 'chặn xếp hạng' },
    letStand: 'đã bỏ qua',
    judged: ({ by, on, reason }) => `Đã xem và bỏ qua, lý do: ${reason}${signed(by, on)}.`,
    fix: (from, to) => `«${from}» → «${vietnameseNumbers.decimal(to)}»`,
  },
  analysis: analysisWords,
  log: logWords,
  template: templateWords,
  reasons,
  finding: (issue) => {
    const told = issueSentence(issues, issue);
    return { ...told, why: whyText(told) };
  },
};

function signed(by: string, on: string | null): string {
  const parts = [by, on ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
