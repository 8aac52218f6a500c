import type { LogWords } from '../../../core/render/log/logWords';
import { collectLabels as english } from '../../en/collectLabels';
import { collectLabels } from '../collectLabels';

/** Lời trên trang Nhật ký. */
export const logWords: LogWords = {
  sheetName: 'Nhật ký',
  title: 'NHẬT KÝ NHẬN TỆP, SỬA SỐ LIỆU VÀ XÉT PHÁT HIỆN',
  intro:
    'Mỗi dòng là một tệp đã đến, một ô đã lấy từ tệp đó, một ô đã sửa hoặc một phát hiện đã xem và bỏ qua. Các dòng cũ được giữ nguyên; có thể ghi thêm ở cột Ghi chú.',
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
  actions: {
    ...collectLabels.status,
    returned: 'Trả lại',
    value: 'Điền ô',
    fix: 'Sửa ô',
    dismissal: 'Bỏ qua',
    reopening: 'Xét lại',
  },
  subjects: collectLabels.subject,
  otherwise: {
    actions: {
      ...english.status,
      returned: 'Returned',
      value: 'Cell filled',
      fix: 'Cell fixed',
      dismissal: 'Let stand',
      reopening: 'Taken up again',
    },
    subjects: english.subject,
  },
  footer: 'Trang &P/&N',
};
