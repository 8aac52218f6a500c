import type { Token } from '../token';

const UNSAID =
  / (?:vi phạm|lỗi|sai sót|sai phạm|chậm|muộn|trễ|vắng|thiếu|hụt|bị|nợ|kỷ luật|khiển trách|cảnh cáo|phê bình|nhắc nhở) /u;
const TOLD = / (?:NOT|được|thưởng|phát hiện|xử lý|khắc phục|giải quyết|kiểm tra|phòng) /u;

/** `mỗi lần vi phạm 1 điểm`, `số lớp thiếu x 1 điểm`: given or taken, the sentence does not say. */
export function isUnsaidFault(source: readonly Token[]): boolean {
  const said = ` ${source.map(({ code }) => code).join(' ')} `;
  return UNSAID.test(said) && !TOLD.test(said);
}
