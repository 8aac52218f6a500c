import type { Token } from '../token';

const LACKING = new Set(
  'thiếu hụt chậm trễ muộn vắng nợ hủy lỗi sai hỏng kém thấp mất bị bỏ dở tồn quá trượt rớt REDUCED NOT OVER'.split(' '),
);

/** `tỷ lệ thiếu`, `tỷ lệ hoàn thành chậm`, `giảm bao nhiêu phần trăm`: a share of these is none of what was done. */
export const isLacking = (words: readonly Token[]): boolean => words.some(({ code }) => LACKING.has(code));
