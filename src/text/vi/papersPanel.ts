import type { PapersPanelWords } from '../parts/papersPanelWords';
import { fieldProblem, nearText } from './fieldProblem';
import { paperNames } from './paperNames';

/** Lời của bước lập văn bản. */
export const papersPanel: PapersPanelWords = {
  heading: 'Văn bản của hội nghị',
  intro: 'Lập tệp Word (.docx) từ số liệu đã kiểm tra. Chỗ nào sổ tính không có thì để «………» nền vàng cho cán bộ điền.',
  blocked: 'Còn lỗi chặn xếp hạng: chỉ lập được báo cáo, các văn bản có thứ hạng và khen thưởng phải chờ sửa xong.',
  kinds: 'Lập văn bản nào',
  names: paperNames,
  onePerUnit: (name, units) => `${name} (mỗi trường một bản, ${units} bản)`,
  style: 'Thể thức',
  styles: { party: 'Của Đảng (36-HD/VPTW)', state: 'Của Nhà nước (30/2020/NĐ-CP)' },
  template: {
    label: 'Mẫu riêng của cơ quan',
    about:
      'Không bắt buộc. Tệp .docx có các trường như {Tên Cụm}, {Năm}, {#Đề nghị}…{/Đề nghị}; chương trình chỉ điền trường, giữ nguyên mọi thứ khác.',
    choose: 'Chọn mẫu .docx',
    chosen: (file) => `Dùng mẫu «${file}» thay cho các văn bản ở trên.`,
    drop: 'Bỏ mẫu này',
  },
  nothingChosen: 'Chọn ít nhất một văn bản.',
  make: 'Lập văn bản',
  makeAgain: 'Lập lại',
  making: (done, of) => (of === 0 ? 'Đang lập văn bản…' : `Đang lập văn bản ${done}/${of}…`),
  cancel: 'Dừng',
  cancelled: 'Đã dừng. Chưa có văn bản nào.',
  made: (count, gaps) =>
    gaps === 0
      ? `Đã lập ${count} văn bản, không còn chỗ nào phải điền.`
      : `Đã lập ${count} văn bản, còn ${gaps} chỗ để cán bộ điền.`,
  list: 'Các văn bản đã lập',
  notMade: {
    blocked: (name, errors) => `Chưa lập ${name}: còn ${errors} lỗi chặn xếp hạng.`,
    noVote: (name) => `Không lập ${name}: quy chế không yêu cầu bỏ phiếu và sổ không có kết quả bỏ phiếu.`,
  },
  noGaps: 'Không còn chỗ nào phải điền.',
  gaps: (count) => `${count} chỗ để cán bộ điền`,
  look: 'Xem',
  close: 'Đóng bản xem',
  preview: (name) => `Xem ${name}`,
  closePreview: (name) => `Đóng bản xem ${name}`,
  copy: 'Chọn hết và sao chép',
  copied: 'Đã sao chép: dán vào Word bằng Ctrl+V.',
  copyByHand: 'Nội dung đã được chọn: nhấn Ctrl+C rồi dán vào Word.',
  get: 'Tải',
  download: (name) => `Tải ${name}`,
  downloadAll: (count) => `Tải cả ${count} văn bản (.zip)`,
  downloaded: (name) => `Đã đưa «${name}» cho trình duyệt tải xuống.`,
  mayNotArrive:
    'Một số bản Excel trên máy không cho bảng này tải tệp mà không báo gì. Nếu không thấy tệp trong thư mục Tải xuống: bấm Xem, chọn hết và sao chép, rồi dán vào Word; hoặc mở sổ này ở trang làm việc trên trình duyệt.',
  zipName: 'Văn bản của hội nghị.zip',
  problems: (file, count) => `Mẫu «${file}» có ${count} chỗ chưa điền được. Chưa lập văn bản nào.`,
  problem: fieldProblem,
  known: (fields) => `Các trường dùng được: ${fields.map((name) => `{${name}}`).join(' ')}`,
  broken: (file, near) => `Mẫu «${file}» có dấu ngoặc nhọn không đủ đôi ở đoạn «${nearText(near)}».`,
  brokenAdvice: 'Mỗi trường mở bằng { và đóng bằng }, ví dụ {Tên Cụm}; bỏ các dấu { } không dùng cho trường.',
  refused: 'Không mở được mẫu',
};
