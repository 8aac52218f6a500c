import { one } from './amounts';
import type { HeadingLook, Style } from './style';

/** Headings as offices write them, per role. Written by hand from forms, not taken from the product's own list. */
export const HEADINGS = {
  number: ['TT', 'STT', 'Số TT', 'Stt', 'Số thứ tự', '#', 'Mục'],
  criterion: [
    'Nội dung',
    'Tiêu chí',
    'Nội dung đánh giá',
    'Nội dung tiêu chí',
    'Tiêu chí chấm điểm',
    'Nội dung thi đua',
    'Tiêu chí đánh giá',
    'Nội dung chấm điểm',
    'Lĩnh vực/Tiêu chí',
    'Nội dung và tiêu chuẩn',
    'Tiêu chí thi đua',
    'Nội dung, tiêu chí thi đua',
    'Tên tiêu chí',
    'Các tiêu chí',
  ],
  maximum: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Khung điểm',
    'Barem điểm',
    'Mức điểm tối đa',
    'Điểm quy định',
    'Số điểm tối đa',
    'Điểm chuẩn theo quy định',
  ],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Trường tự chấm',
    'Đơn vị tự chấm',
    'Điểm tự đánh giá',
    'Tự đánh giá',
    'Điểm đơn vị tự chấm',
    'Điểm trường tự chấm',
    'Đơn vị tự đánh giá',
  ],
  review: [
    'Điểm thẩm định',
    'Thẩm định',
    'Cụm thẩm định',
    'Điểm Cụm chấm',
    'Tổ thẩm định chấm',
    'Điểm phúc tra',
    'Điểm thẩm định của Cụm',
    'Hội đồng thẩm định',
  ],
  review1: ['Thẩm định lần 1', 'Điểm thẩm định lần 1', 'Phúc tra lần 1', 'Chấm chéo', 'Điểm chấm chéo', 'Thẩm định (lần 1)'],
  review2: [
    'Thẩm định lần 2',
    'Điểm thẩm định lần 2',
    'Phúc tra lần 2',
    'Hội đồng chấm',
    'Điểm Hội đồng chấm',
    'Thẩm định (lần 2)',
  ],
  agreed: ['Điểm thống nhất', 'Điểm kết luận', 'Điểm chính thức', 'Điểm được duyệt', 'Điểm cuối cùng', 'Điểm chốt'],
  onlyScore: ['Điểm', 'Điểm chấm', 'Điểm đạt được', 'Điểm đạt', 'Số điểm đạt được'],
  unitOfMeasure: ['Đơn vị tính', 'ĐVT', 'Đơn vị'],
  target: ['Chỉ tiêu được giao', 'Kế hoạch', 'Chỉ tiêu giao', 'Kế hoạch giao', 'Chỉ tiêu'],
  result: ['Kết quả thực hiện', 'Thực hiện', 'Kết quả', 'Kết quả đạt được', 'Đã thực hiện'],
  evidence: [
    'Minh chứng',
    'Tài liệu kiểm chứng',
    'Tài liệu minh chứng',
    'Hồ sơ kèm theo',
    'Đường link minh chứng',
    'Minh chứng kèm theo',
  ],
  explanation: ['Giải trình', 'Thuyết minh', 'Diễn giải', 'Giải trình của đơn vị'],
  reason: ['Lý do', 'Lý do điều chỉnh', 'Nhận xét', 'Lý do thay đổi điểm'],
  note: ['Ghi chú', 'Chú thích', 'Ghi chú thêm'],
  reviewer: ['Đơn vị thẩm định', 'Người chấm', 'Người thẩm định', 'Bộ phận phụ trách'],
  unit: [
    'Tên trường',
    'Đơn vị',
    'Tên đơn vị',
    'Trường',
    'Các trường',
    'Đơn vị thành viên',
    'Trường thành viên',
    'Tên đơn vị dự thi đua',
  ],
  total: ['Tổng điểm', 'Tổng cộng', 'Tổng số điểm', 'Cộng', 'Tổng', 'Điểm tổng cộng', 'Tổng điểm đạt được', 'Tổng điểm thi đua'],
  place: ['Xếp hạng', 'Xếp thứ', 'Thứ hạng', 'Vị thứ', 'Xếp thứ tự', 'Hạng', 'Xếp vị thứ'],
  grade: ['Xếp loại', 'Xếp loại thi đua', 'Phân loại'],
  subtotal: ['Cộng', 'Tổng nhóm', 'Cộng nhóm', 'Tổng điểm nhóm'],
} as const;
export type Headed = keyof typeof HEADINGS;

export const TOTAL_CAPTIONS = [
  'Tổng cộng',
  'TỔNG CỘNG',
  'Tổng điểm',
  'Cộng',
  'TỔNG SỐ ĐIỂM',
  'Tổng cộng (A+B+C)',
  'TỔNG ĐIỂM (I+II+III)',
  'Tổng điểm đạt được',
  'Tổng',
  'TỔNG ĐIỂM CHUNG',
] as const;

export function heading(role: Headed, turn: number): string {
  return one(HEADINGS[role], turn);
}

/** A heading in another dress; what it says stays the same. */
export function dressed(text: string, look: HeadingLook): string {
  switch (look) {
    case 'plain':
      return text;
    case 'capitals':
      return text.toUpperCase();
    case 'broken':
      return text.replace(' ', '\n');
    case 'unmarked':
      return unmarked(text);
    case 'bracketed':
      return `${text} (*)`;
    case 'spaced':
      return `  ${text.replace(/ /g, '\u00A0 ')} :`;
    case 'decomposed':
      return text.normalize('NFD');
  }
}

export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A heading nobody can be sure of, in the stead of a clear one. */
export function unclear(text: string, { unclear: how, headings: turn }: Pick<Style, 'unclear' | 'headings'>): string {
  if (how === 'none') return text;
  if (how === 'ownWords') return one(['Cột số 4', 'Kết quả bỏ túi', 'Số ghi tay', 'Phần bổ sung'], turn);
  return slipped(text, turn);
}

/** One letter wrong in the longest word: left out, doubled, or changed places with the next. */
function slipped(text: string, turn: number): string {
  const words = text.normalize('NFC').split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = 1 + (turn % Math.max(1, longest.length - 2));
  const [before, letter, after] = [longest.slice(0, at), longest.charAt(at), longest.slice(at + 1)];
  const made =
    turn % 3 === 0
      ? before + after
      : turn % 3 === 1
        ? before + letter + letter + after
        : before + after.charAt(0) + letter + after.slice(1);
  return words.map((word) => (word === longest ? made : word)).join(' ');
}
