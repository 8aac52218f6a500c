import type { HistoryWords } from '../parts/historyWords';

/** Lời về những gì chương trình đã làm với sổ này. */
export const history: HistoryWords = {
  heading: 'Lịch sử của sổ này',
  about: 'Mọi ô mà chương trình đã điền hoặc đã sửa trên các trang của người dùng đều có ở đây, mới nhất đứng trước.',
  latest: 'Lần ghi gần nhất',
  cells: (first, count) =>
    `Đã ghi vào ${count} ô: ${first.join(', ')}${count > first.length ? ` và ${count - first.length} ô khác` : ''}.`,
  noUndo: 'Không có lần ghi nào còn hoàn tác được.',
  cannotUndo: 'Lần ghi này không hoàn tác được nữa: không còn bản sao lưu dùng được.',
  sheets: 'Trang của chương trình trong sổ',
  log: 'Nhật ký',
  noLog:
    'Sổ này chưa có dòng nào ở trang Nhật ký: chương trình chưa nhận tệp, chưa sửa ô nào, chưa ai bỏ qua phát hiện, nhập kết quả phiếu hay ghi quyết định nào.',
  kind: 'Xem',
  all: 'Tất cả',
  kinds: {
    file: 'Tệp đã nhận',
    value: 'Ô điền từ tệp',
    fix: 'Ô đã sửa',
    judgement: 'Phát hiện đã xét',
    record: 'Kết quả phiếu, quyết định',
    line: 'Dòng ghi tay',
  },
  shown: (shown, all) => (shown === all ? `${all} dòng` : `${shown} trong ${all} dòng`),
  noDay: 'Không ghi ngày',
  by: (name) => `Người làm: ${name}`,
  change: (from, to) => `${from} → ${to}`,
  blank: 'trống',
  rules: (rules) => `Quy tắc ${rules.join(', ')}`,
  held: (value) => `Lúc đó ô ghi: ${value}`,
  note: (text) => `Ghi chú: ${text}`,
  goTo: (cell) => `Đến ô ${cell}`,
  more: (count) => `Xem thêm ${count} dòng`,
};
