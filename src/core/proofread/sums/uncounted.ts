import { MASK } from '../text/masked';
import { nounAt } from '../text/nouns';

/** `và Cơ sở 2 ở thị xã`: a name with its number masked. */
const NAMED = new RegExp(String.raw`^[\s,]*(?:và|cùng|với)?\s*\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s${MASK}`, 'u');

/** `các lớp bồi dưỡng`, between parts that have a number. */
const SEVERAL = /^[\s,]*(?:và\s+|cùng\s+|với\s+)?(?:các|những|một số|một vài|nhiều)\s+/iu;

/** What is said of all of them, and is no part: `các học viên đều chấp hành tốt`. */
const SAID_OF_ALL =
  /(?<!\p{L})(?:đều|luôn|cơ bản|hầu hết|được|đã|có|mở|học|tham gia|chấp hành|hoàn thành|bảo đảm|đảm bảo)(?!\p{L})/iu;
/** `tổ trưởng, 02 tổ phó`, `03 phòng và Thư viện`: one of its kind has no number. */
const SINGLE =
  /^[\s,;]*(?:và\s+|cùng\s+)?(?:(?:tổ|đội|nhóm|đoàn|phòng|khoa) trưởng|trưởng (?:ban|đoàn|phòng|khoa|nhóm|tổ)|chủ tịch|chủ nhiệm|hiệu trưởng|giám đốc|bí thư|thư ký|(?:Thư viện|Trung tâm|Văn phòng|Ban|Hội)(?!\p{L}))/iu;

const LINK = /^[\s,;+-]*(?:và\s+|cùng\s+|với\s+)?/iu;

/** Whether the words between two commas name a part of a list without its number: what has numbers is not all of it then. */
export function isUncounted(piece: string): boolean {
  const several = SEVERAL.exec(piece)?.[0];
  if (several !== undefined) return nounAt(piece, several.length) !== null && !SAID_OF_ALL.test(piece);
  if (NAMED.test(piece) || SINGLE.test(piece)) return true;
  // With a capital it may be half of a name: `Khoa Nhà nước và pháp luật`.
  const from = LINK.exec(piece)?.[0].length ?? 0;
  return /\p{Ll}/u.test(piece.charAt(from)) && nounAt(piece, from) !== null && !SAID_OF_ALL.test(piece);
}
