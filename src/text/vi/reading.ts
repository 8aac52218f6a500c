import type { ReadingWords } from '../parts/readingWords';
import { ROLE, STATED_ROW } from './clues';
import { layoutNames } from './layoutNames';

/** Lời của mục Cách đọc. */
export const reading: ReadingWords = {
  open: 'Xem cách đọc, chỉnh nếu sai',
  openWhenUnclear: 'Chỉ cho chương trình cách đọc',
  heading: 'Cách đọc',
  intro:
    'Đây là cách chương trình đọc từng trang. Chỗ nào sai, bấm vào đầu cột hoặc đầu dòng rồi nói đó là gì. Chỉ khi bấm Lưu, điều đã chỉ mới được ghi vào trang Cấu hình; năm sau vẫn dùng.',
  back: 'Quay lại kết quả kiểm tra',
  sheet: 'Trang',
  sheetIs: 'Trang này là',
  asRecognised: (role) => `Để chương trình tự nhận (đang là: ${role})`,
  unit: 'Của đơn vị (có thể để trống)',
  unitAdvice: 'Gõ tên đơn vị rồi bấm Dùng tên này.',
  take: 'Dùng tên này',
  picture: (sheet) => `Cách đọc trang «${sheet}»`,
  corner: 'Dòng và cột',
  row: 'Dòng',
  moreRows: (count) => `Hiện thêm ${count} dòng`,
  moreColumns: (count) => `Hiện thêm ${count} cột`,
  noHeading: 'không có tiêu đề',
  pointAtHeading: 'Chưa thấy dòng tiêu đề của bảng. Bấm vào số của dòng tiêu đề và chọn «Tiêu đề của bảng» trước.',
  notRead: 'chưa đọc',
  outside: 'ngoài bảng',
  stated: 'đã chỉ',
  columnTitle: (column, heading) => (heading === '' ? `Cột ${column}` : `Cột ${column} «${heading}»`),
  rowTitle: (row, words) => (words === '' ? `Dòng ${row}` : `Dòng ${row} «${words}»`),
  readAs: (what) => `Đang đọc là: ${what}.`,
  columnIs: 'Cột này là',
  rowIs: 'Dòng này là',
  automatic: 'Để chương trình tự nhận',
  onEverySheet: (count) => `Áp dụng cho mọi trang có tiêu đề này (${count} trang)`,
  close: 'Đóng',
  remove: 'Bỏ chỉnh',
  removeOne: (what) => `Bỏ chỉnh: ${what}`,
  saved: (count) => `Những chỗ đã chỉ (${count})`,
  notSaved: 'chưa lưu',
  notApplied: {
    notRead: 'không hiểu được',
    sheetGone: 'trang không còn trong tệp, nên không dùng',
    headingDiffers: 'tiêu đề ở đó nay đã khác, nên không dùng',
    contradicts: 'mâu thuẫn với một chỗ khác, nên không dùng',
    noTable: 'trang đó chưa thấy bảng nào, nên không dùng',
  },
  questions: 'Chương trình cần hỏi',
  choose: (column, role) => `Cột ${column} là ${role}`,
  look: (column, heading) => `Chỉ cột ${column} «${heading}» là gì`,
  readSheet: (sheet, layout) => `Đọc trang «${sheet}» (${layout})`,
  preview: {
    heading: 'Trước khi lưu: thay đổi gì',
    computing: 'Đang đọc thử…',
    before: 'Hiện nay',
    after: 'Sau khi chỉnh',
    what: 'Kết quả đọc',
    kind: 'Nhận dạng',
    kinds: { ...layoutNames, ambiguous: 'còn phải hỏi', unknown: 'chưa nhận ra' },
    units: 'Số đơn vị',
    criteria: 'Số tiêu chí chấm điểm',
    maxima: 'Tổng điểm tối đa',
    blocking: { cluster: 'Lỗi chặn xếp hạng', school: 'Việc phải sửa trước khi gửi' },
    none: '–',
    same: 'không đổi',
    willWrite: (added, cells) =>
      added
        ? 'Lưu sẽ thêm trang Cấu hình với bảng «Chỉnh cách đọc». Các trang khác giữ nguyên.'
        : `Lưu sẽ ghi ${cells} ô của bảng «Chỉnh cách đọc» trên trang Cấu hình. Mọi ô khác giữ nguyên.`,
  },
  settingsSheet: 'Cấu hình',
  settingsTitle: 'CẤU HÌNH CHẤM ĐIỂM',
  save: 'Lưu vào Cấu hình',
  drop: 'Bỏ thay đổi',
  cannotSave: 'Tệp này chỉ đọc được, hoặc lần ghi trước còn dở, nên chưa lưu được.',
  columns: { ...capitals(ROLE), ignored: 'Bỏ qua' },
  rows: {
    ...capitals(STATED_ROW),
    criterion: 'Tiêu chí',
    group: 'Nhóm tiêu chí',
    unit: 'Đơn vị',
    total: 'Tổng cộng',
    subtotal: 'Cộng nhóm',
    maximum: 'Điểm tối đa',
    ignored: 'Bỏ qua',
    header: 'Tiêu đề lặp lại',
    bonusTotal: 'Cộng điểm thưởng',
    penaltyTotal: 'Cộng điểm trừ',
    place: 'Xếp hạng',
    grade: 'Xếp loại',
    statistics: 'Số thống kê',
  },
  sheets: {
    scores: 'Bảng chấm điểm',
    summary: 'Bảng tổng hợp, chỉ để đối chiếu',
    notScores: 'Không phải bảng chấm điểm',
  },
  legend: 'Màu của các cột',
  bands: {
    what: 'nội dung',
    most: 'điểm tối đa',
    score: 'điểm chấm',
    beside: 'ghi kèm',
    sum: 'tổng, hạng',
    none: 'không dùng',
  },
};

function capitals<Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  const all: Record<Key, string> = { ...words };
  for (const key in all) all[key] = all[key].charAt(0).toLocaleUpperCase('vi') + all[key].slice(1);
  return all;
}
