import type { NotRestored } from '../../core/workbook/host';
import type { BackupWords } from '../parts/backupWords';

/** Lời về việc trả lại như trước: lần ghi dở, bản sao lưu trong tệp, chỗ người khác vừa sửa. */
export const backup: BackupWords = {
  unfinished: {
    heading: 'Lần ghi trước chưa xong',
    sheets: (names) => `Các trang có thể mới ghi một phần: ${named(names)}.`,
    cells: (first, count) =>
      `Ô có thể đã sửa: ${first.join(', ')}${count > first.length ? ` và ${count - first.length} ô khác` : ''}.`,
    advice: 'Các trang khác không bị thay đổi. Chọn Hoàn tác để trả lại như trước khi ghi, hoặc giữ như đang có.',
    noBackup:
      'Không có bản sao lưu nên không hoàn tác được: hãy xem các trang này rồi giữ và ghi lại, hoặc mở bản đã lưu trước đó.',
    restore: 'Hoàn tác',
    keep: 'Giữ như đang có',
  },
  earlier: {
    sheets: (names) => `Lần ghi trước, các trang ${named(names)}, vẫn hoàn tác được.`,
    cells: (count) => `Lần sửa trước, ${count} ô, vẫn hoàn tác được.`,
    advice: 'Hoàn tác được cho đến lần ghi sau.',
    restore: 'Hoàn tác lần ghi trước',
  },
  kept: {
    heading: 'Bản sao lưu trong tệp',
    advice:
      'Để hoàn tác được cả sau khi đóng bảng này, nội dung cũ của các ô bị thay được giữ trong tệp, có thể gồm cả tên và điểm đã xoá. Nên xoá trước khi gửi tệp đi nơi khác.',
    forget: 'Xoá bản sao lưu',
  },
  restoreTakesNotes: 'Hoàn tác bỏ cả những gì đã gõ thêm trên các trang này sau khi ghi.',
  leftAlone: (cells, isAllElseBack) =>
    `Ô ${cells.join(', ')} giữ nguyên vì có người đã sửa sau lần ghi${isAllElseBack ? '; mọi thứ khác đã trở lại như trước' : ''}.`,
  willNotRestore: (parts) => `Nếu hoàn tác, trên các trang của chương trình sẽ không trả lại được ${listed(parts)}.`,
  notRestored: (parts) =>
    `Trên các trang của chương trình có phần không trả lại được: ${listed(parts)}. Hãy xem lại các trang này.`,
  renamed: ({ from, to }) =>
    `Trang «${from}» trở lại với tên «${to}» vì có trang khác đã lấy tên đó; nội dung trang như trước khi ghi.`,
  stayed: ({ from, to }) =>
    `Trang «${to}» được giữ lại: lần ghi đã thêm trang này với tên «${from}», sau đó có người đổi tên. Nếu không cần, hãy tự xoá.`,
  writeWithout: 'Đã lưu bản sao, cứ ghi',
  left: {
    untouched: 'Chưa ghi gì: sổ tính vẫn như trước.',
    takenBack: 'Phần đã ghi đã được trả lại: sổ tính vẫn như trước khi ghi.',
  },
  changes: {
    heading: (count) => `${count} ô đã đổi:`,
    line: (cell, from, to) => `${cell}: ${from} → ${to}`,
    blank: '(trống)',
    more: (count) => `và ${count} ô khác`,
    sheetsAdded: (names) => `Trang mới: ${named(names)}.`,
    sheetsGone: (names) => `Trang không còn hoặc đã đổi tên: ${named(names)}.`,
  },
};

const PARTS: Readonly<Record<NotRestored, string>> = {
  looks: 'kiểu chữ, màu nền, đường kẻ và liên kết',
  merges: 'các ô gộp',
  page: 'một phần cố định dòng cột và thiết lập trang in',
  objects: 'ghi chú, biểu đồ và quy tắc trên trang mà người khác đã xoá',
};

function listed(parts: readonly NotRestored[]): string {
  return parts.map((part) => PARTS[part]).join('; ');
}

function named(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
