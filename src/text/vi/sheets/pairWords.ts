import type { PairWords } from '../../../core/render/pairs/pairWords';
import { periodWords } from './periodWords';

/** "Trường Chính trị tỉnh Lai Châu" → "Lai Châu": a tab holds 31 characters. */
const SCHOOL = /^(?:trường\s+)?(?:chính trị\s+)?(?:(?:tỉnh|thành phố)\s+)?/iu;
const short = (name: string): string => name.replace(SCHOOL, '').slice(0, 10).trim();

/** Lời trên các phiếu chấm chéo. */
export const pairWords: PairWords = {
  listName: 'Cặp chấm chéo',
  sheetName: (index, checker, checked) => `CC ${index} ${short(checker)} chấm ${short(checked)}`,
  title: (year, period) => `PHIẾU CHẤM CHÉO, ${periodWords(year, period)}`,
  listTitle: (year, period) => `CÁC CẶP CHẤM CHÉO, ${periodWords(year, period)}`,
  listAbout: 'Mỗi đơn vị chấm đơn vị khác, không chấm chính mình. Phiếu đã có được giữ nguyên khi tạo lại.',
  checker: 'Đơn vị chấm chéo',
  checked: 'Đơn vị được chấm',
  howTo: 'Chỉ điền hai cột cuối. Điểm khác điểm tự chấm thì ghi lý do.',
  headings: {
    number: 'STT',
    criterion: 'Nội dung',
    maximum: 'Điểm chuẩn',
    self: 'Đơn vị tự chấm',
    crossScore: 'Điểm chấm chéo',
    reason: 'Lý do',
    sheet: 'Phiếu',
  },
  signature: 'ĐẠI DIỆN ĐƠN VỊ CHẤM',
  hint: '(Ký, ghi rõ họ tên)',
  footer: 'Trang &P/&N',
};
