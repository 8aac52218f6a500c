import { nounAt } from './nouns';

/** Stands for every character that belongs to no quantity; neither digit nor letter nor mark. */
export const MASK = '\u0001';

const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}`;
/** What is never a quantity, wherever it stands. */
const NEVER: readonly RegExp[] = [
  /https?:\/\/\S+|\S+@\S+/giu,
  // A time of day, before days, which it may stand beside: `14h ngày 5`. Hours alone are taught: `45 giờ, …`.
  /(?<![\d.,])\d{1,2}\s*(?:h(?:\s*\d{1,2})?(?=\s*(?:ngày|,|\.|;|$))|giờ\s*\d{1,2}(?:\s*phút)?(?=\s*(?:ngày|,|\.|;|$))|giờ(?=\s*,?\s*ngày))/giu,
  /(?<=(?<!\p{L})(?:lúc|hồi|vào|trước|sau|từ|đến|nộp|đầu|thúc)\s)\d{1,2}\s*giờ(?!\s*(?:giảng|dạy|học|chuẩn|tín))(?!\p{L})/giu,
  new RegExp(DAY, 'gu'),
  /ngày\s+\d{1,2}(?:\s*(?:tháng|[/.-])\s*\d{1,2})?(?:\s*(?:năm|[/.-])\s*(?:19|20)\d{2})?(?=[\s,.;:)(]|$)/giu,
  /(?:tháng|quý)\s+(?:\d{1,2}|[IV]+)(?:\s*[-–,]\s*\d{1,2}(?=\s*(?:[-–,;.:)/]|có|và\s+\d|năm|$)))*(?:\s*(?:năm|\/|-)\s*(?:19|20)\d{2})?/giu,
  /\d{1,2}\s*[-–]\s*\d{1,2}\s*\/\s*(?:19|20)\d{2}/gu,
  /(?<![\d.,/])\d{1,2}\/(?:19|20)\d{2}(?![\d/])/gu,
  /(?<![\d.,])(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?![\d.,]*\d)/gu,
  /năm(?: học| ngân sách)?\s+(?:19|20)\d{2}(?:\s*[-–,]\s*(?:19|20)\d{2})*/giu,
  /(?<=^|\s|\()số\s*:?\s*\d{1,5}\p{L}?\s*[-/]\s*\p{L}[\p{L}\p{N}&./-]*/giu,
  /(?<![\p{L}\p{N}.,/-])\d{1,5}\s?[-/]\s?\p{Lu}[\p{L}\p{N}&]*(?:[-/.]\p{L}[\p{L}\p{N}&]*)*/gu,
  /(?<=\p{L})(?<!(?<!\p{L})k?m)\d+/gu,
  /(?<=(?:chi bộ|đợt|lớp|khóa|khoá|tổ|nhóm|cụm|khối|phần|học kỳ|kỳ|vòng|giai đoạn|nội dung|lần|buổi|mức|bước|đội)\s)\d{1,2}(?=\s*:)/giu,
  /covid\s*-?\s*\d+/giu,
  // `chi bộ 1 có 11 đảng viên`: behind a name by number stands what it has.
  /(?<=(?<!cấp |các )(?:chi bộ|tổ|khoa|lớp|nhóm|cụm|khối|phòng)\s)\d{1,2}(?=\s+(?:có|gồm)\s+\d)/giu,
  // With a capital they are names: `Cơ sở 1 (phường …) 61 người`.
  /(?<=(?:Cơ sở|Phân hiệu|Chi nhánh|Điểm trường|Trụ sở|Điểm cầu|Hội trường|Phòng|Nhà)\s)\d{1,2}(?![\d.,]*\d)/gu,
  /(?:lần thứ|thứ|điều|khoản|nghị định|thông tư|nghị quyết|chỉ thị|kết luận|ban chỉ đạo|lần)\s+(?:số\s+)?\d+(?:[,/]\d+)*/giu,
  /(?<![\d.,])\d+(?:[.,]\d+)*\s*%?\s*[-–]\s*\d+(?:[.,]\d+)*\s*%?(?!\d)/gu,
  /từ\s+\d+(?:[.,]\d+)*\s*%?\s*(?:\p{L}+\s+){0,2}(?:đến|tới)\s+\d+(?:[.,]\d+)*\s*%?/giu,
  /\d+\s*(?=tuổi(?![\p{L}]))/giu,
];

/** Words that end in one of those below and count: `bị kỷ luật 01`, `dân tộc thiểu số 12`, `Kỷ niệm chương 03`, `quân đội 87`. */
const NOT_NAMED =
  /(?:k[ỷỹ]|k[ỉĩ]|pháp) luật$|(?:thiểu|tổng|sĩ|quân|chỉ|hệ) số$|(?:niệm|huy|huân|hiến|văn) chương$|(?:quân|bộ|đồng|chi) đội$|(?:trọng|thí|địa|thời|quan|đặc|ưu|nhược|khuyết|tâm) điểm$|(?:học|thực|luyện|bài|biên|sưu|tuyển|triệu) tập$|(?:đại|tiêu|phát) biểu$|(?:học|thành|cổ|góp|một) phần$|(?:định|cùng|nhiệm|thời) kỳ$|đạt chuẩn$|(?:định|vượt) mức$|(?:vượt|đạt|trong|ngoài) kế hoạch$/iu;

/** Names by number, unless a counted thing follows: `mức 1`, `lớp 12`, but `xếp loại 5 đồng chí`. */
const NAMED =
  /(?<![\p{L}])(?:khóa|khoá|mục|điểm|phụ lục|biểu|bảng|mẫu|hạng|mức|mức độ|loại|cấp độ|bậc|nhóm|quyển|tập|chương|phần|trang|số|đợt|kỳ|học kỳ|đề án|dự án|tổ|đội|khu|khu vực|vùng|phường|quận|đối tượng|chương trình|luật|quyết định|kế hoạch|công văn|tiêu chí|tiêu chuẩn|chuẩn|lớp|khối|ca|vòng)\s+(\d+(?:[.,]\d+)*)/giu;
const BEFORE_COUNT = /(?:tổng|sĩ|quân|với|được|có|đạt)\s+$/iu;

/** The text, character for character, with everything masked that looks like a number and counts nothing. */
export function masked(text: string): string {
  let left = withoutQuotes(text);
  for (const pattern of NEVER) left = left.replace(pattern, (found) => MASK.repeat(found.length));
  return left.replace(NAMED, (found: string, number: string, offset: number) => {
    const word = found.slice(0, found.length - number.length);
    if (NOT_NAMED.test(left.slice(Math.max(0, offset - 12), offset) + word.trimEnd())) return found;
    // Nobody numbers classes by thousands.
    if (/^\d+(?:\.\d{3})+(?!\d)/.test(number) && /^(?:lớp|khối|nhóm|tổ|đội|khóa|khoá)\s/iu.test(word)) return found;
    if (/^số\s/iu.test(word) && /(?:tổng|sĩ|quân)\s+$/iu.test(left.slice(Math.max(0, offset - 20), offset))) return found;
    if (nounAt(left, offset + found.length) !== null && !/^(?:lớp|khối)\s/iu.test(word)) return found;
    if (BEFORE_COUNT.test(left.slice(Math.max(0, offset - 20), offset)) && /^(?:lớp|điểm)\s/iu.test(word)) return found;
    return word + MASK.repeat(number.length);
  });
}

/** Titles in quotation marks, and counts said twice: `12 (mười hai)`. */
function withoutQuotes(text: string): string {
  return text
    .replace(/[“"«][^“”"«»]{1,400}[”"»]/gu, (found) => MASK.repeat(found.length))
    .replace(
      /(\d\s*)(\((?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|\s)+\))/giu,
      (_, digit: string, words: string) => digit + ' '.repeat(words.length),
    );
}
