import type { TemplatePanelWords } from '../parts/templatePanelWords';

/** Lời khi tạo sổ chấm điểm mẫu. */
export const templatePanel: TemplatePanelWords = {
  unit: (n) => `Trường ${n}`,
  file: 'Sổ chấm điểm mẫu.xlsx',
  making: 'Đang tạo sổ chấm điểm mẫu…',
  slow: 'Excel chưa trả lời. Nếu đang gõ dở một ô trong Excel, hãy nhấn Enter hoặc Esc; có hộp thoại đang mở thì đóng lại.',
  made: 'Đã mở sổ chấm điểm mẫu trong cửa sổ khác. Bộ tiêu chí và quy chế trong đó là dự thảo, phải thay bằng của Cụm.',
  failed: 'Chưa tạo được sổ chấm điểm mẫu.',
  failedAdvice:
    'Sổ tính đang mở không thay đổi. Hãy thử lại; nếu vẫn không được, mở trang Bàn chấm (index.html) bằng trình duyệt và tạo sổ ở đó.',
};
