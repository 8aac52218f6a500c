import type { LogWords } from '../../../core/render/log/logWords';
import { collectLabels as english } from '../../en/collectLabels';
import { logActions as englishActions } from '../../en/logActions';
import { collectLabels } from '../collectLabels';
import { logActions } from '../logActions';

/** Lời trên trang Nhật ký. */
export const logWords: LogWords = {
  sheetName: 'Nhật ký',
  title: 'NHẬT KÝ NHẬN TỆP, SỬA SỐ LIỆU, XÉT PHÁT HIỆN VÀ QUYẾT ĐỊNH',
  intro:
    'Mỗi dòng là một tệp đã đến, một ô đã lấy từ tệp đó, một ô đã sửa, một phát hiện đã xem và bỏ qua, một lần nhập kết quả kiểm phiếu hoặc một quyết định về suất cuối. Các dòng cũ được giữ nguyên; có thể ghi thêm ở cột Ghi chú.',
  headings: {
    number: ['STT', 'No.'],
    on: 'Ngày',
    file: 'Tệp',
    unit: 'Đơn vị',
    action: 'Việc',
    cell: 'Ô',
    criterion: 'Tiêu chí',
    subject: 'Mục',
    from: 'Giá trị cũ',
    to: 'Giá trị mới',
    note: 'Ghi chú',
    by: 'Người làm',
  },
  actions: { ...collectLabels.status, ...logActions },
  subjects: collectLabels.subject,
  otherwise: {
    actions: { ...english.status, ...englishActions },
    subjects: english.subject,
  },
  votes: ({ votesFor, votesAgainst, invalid }) =>
    given([
      ['đồng ý', votesFor],
      ['không đồng ý', votesAgainst],
      ['không hợp lệ', invalid],
    ]),
  meeting: ({ members, present, written, issued, returned }) =>
    given([
      ['thành viên', members],
      ['có mặt', present],
      ['bằng văn bản', written],
      ['phát ra', issued],
      ['thu về', returned],
    ]),
  footer: 'Trang &P/&N',
};

/** «đồng ý 9, không hợp lệ 1»: chỉ những số đã có. */
function given(counts: readonly (readonly [label: string, typed: string])[]): string {
  return counts.flatMap(([label, typed]) => (typed.trim() === '' ? [] : [`${label} ${typed.trim()}`])).join(', ');
}
