import { stripMarks } from '../../shared/foldHeading';

/** After these a number word counts: `được hai điểm`, `đủ hai chuyên đề`, `mỗi một lớp`. */
export const COUNTING = new Set(
  [
    'đủ',
    'từ',
    'dưới',
    'trên',
    'đến',
    'quá',
    'đa',
    'cứ',
    'mỗi',
    'được',
    'trừ',
    'cộng',
    'có',
    'thiếu',
    'chậm',
    'vắng',
    'là',
    'hơn',
    'mỗi',
  ].map(stripMarks),
);
export const COUNTED = new Set(
  [
    'điểm',
    'đ',
    'phần',
    'lần',
    'ngày',
    'bài',
    'lớp',
    'đề',
    'giải',
    'cuộc',
    'sáng',
    'mô',
    'báo',
    'trường',
    'vụ',
    'buổi',
    'lượt',
    'người',
    'đơn',
    'hội',
    'kỳ',
  ].map(stripMarks),
);
/** `một số`, `một phần`, `năm nay`, `ba công khai`, `thứ hai`: no counts. */
export const NO_COUNT_BEFORE = new Set(
  [
    'số',
    'phần',
    'cách',
    'trong',
    'nửa',
    'vài',
    'cửa',
    'nay',
    'qua',
    'trước',
    'sau',
    'học',
    'tới',
    'công',
    'mặt',
    'bên',
    'chiều',
  ].map(stripMarks),
);
export const SERIES = new Set(
  ['thứ', 'hạng', 'giải', 'loại', 'cấp', 'bậc', 'nhì', 'cuối', 'cả', 'hằng', 'hàng', 'giữa', 'đầu', 'trong'].map(stripMarks),
);
