import { add, multiply, ONE, points, pointsFrom, type Points } from '../../domain/points';
import { nounAt, type Noun } from './nouns';
import { numberWordsIn } from './numberWords';

/** One number of a sentence that counts something. */
export interface Amount {
  readonly at: number;
  /** Behind the number, and behind `triệu đồng` where that belongs to it. */
  readonly end: number;
  readonly value: Points;
  /** How many decimals are printed. */
  readonly decimals: number;
  /** `null`: no known noun follows; `follow` says what does. */
  readonly noun: Noun | null;
  /** `nothing`: a mark, or a word that only describes (`17 nữ`, `10 cấp trường`); `word`: a noun nobody told us. */
  readonly follow: 'noun' | 'nothing' | 'word';
  /** The first two words behind the number, where nobody told us the noun: `tủ sách`. */
  readonly guess: string | null;
  /** It is said of persons: `17 nữ`, `02 tiến sĩ`. */
  readonly isOfPersons: boolean;
  readonly isPercent: boolean;
  /** What the printed number was multiplied by: a million in `2,5 triệu đồng`; 1 where it stands alone. */
  readonly scale: Points;
  /** `hơn`, `gần`, `khoảng`, `ít nhất`: not meant exactly; also a number that can be read in two ways. */
  readonly isRough: boolean;
  /** A growth, a difference or so many for each: never a part. */
  readonly isAside: boolean;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,]|\d\s?\/\s?)\d+(?:[.,\u00A0\u202F]\d+)*(?!\s?\/\s?\d|[.,]\d)(?=(?:m2|m3|m²|m³|km2|km|kg|ha|m|đ|tr)(?![\p{L}\d])|[^\p{L}\d]|$)/gu;
const SCALE: Readonly<Record<string, string>> = {
  nghìn: '1000',
  ngàn: '1000',
  triệu: '1000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
};
const SCALED = /^[\s\u00A0]*(nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}])/iu;
const ROUGH_BEFORE =
  /(?<![\p{L}])(?:hơn|trên|gần|khoảng|chừng|ước|ước đạt|ước tính|xấp xỉ|ít nhất|tối thiểu|tối đa|không quá|dưới|ngót|từ|đến|tới|quá)\s+$/iu;
/** An average is no total. */
const AVERAGE = /(?:bình quân|trung bình (?:mỗi|một|hằng|hàng))[^,;.\d]{0,40}$/iu;
const ROUGH_AFTER = /^(?:\s+\p{L}+){0,3}\s+trở\s+(?:lên|xuống)/iu;
const ASIDE_BEFORE =
  /(?<![\p{L}])(?:tăng|giảm|vượt|tăng thêm|giảm đi|cao hơn|thấp hơn|nhiều hơn|ít hơn|còn thiếu|thiếu|hụt|mỗi|mỗi \p{L}+|mỗi \p{L}+ (?:có|được|là)|so với)\s+$/iu;
/** `tăng 5 lớp và 215 học viên`: the second grew as the first did. */
const GREW_AS_WELL = /(?<![\p{L}])(?:tăng|giảm|vượt)(?: thêm| đi)? \d[\d.,]*(?: \p{L}+){1,4} và $/iu;
/** Words behind a number that tell which, not what: the thing counted is the one named before. */
const DESCRIBES =
  /^\s+(?:nam|nữ|cấp|hệ|loại|thuộc|tại|ở|do|được|đạt|là|có|trong|ngoài|và|với|cho|về|mới|khác|còn|từ|theo|trực tiếp|trực tuyến|tập trung|không|chính quy|tại chức|tiến|thạc|cử|đại học|cao đẳng|trung cấp|cao cấp|sơ cấp|dân tộc|biên chế|hợp đồng|giáo sư|phó giáo sư|bác|kỹ|kĩ|xuất sắc|tốt|khá|giỏi|hoàn thành|trung bình|yếu|đang|đã|chưa|cơ bản|nguồn|ngân sách|học|bồi dưỡng|đào tạo|duy trì|khai giảng|tập huấn|chuyển|hết|bằng|\u0001|chiếm|tương|nghiên cứu|tham gia|đi)(?![\p{L}])/iu;
const OF_PERSONS = /^\s+(?:nam|nữ|tiến sĩ|thạc sĩ|cử nhân|giáo sư|phó giáo sư|kỹ sư|bác sĩ|dân tộc|người)(?![\p{L}])/iu;

/** Every amount of a masked text, in order. */
export function amountsIn(text: string): readonly Amount[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => amountAt(text, match.index, match[0]));
  return [...joined(digits, text), ...wordAmounts(text), ...fractions(text)].sort((one, other) => one.at - other.at);
}

function amountAt(text: string, at: number, shown: string): readonly Amount[] {
  const read = valueOf(shown);
  if (read === null) return [];
  const before = justBefore(text, at);
  const numberEnd = at + shown.length;
  const isPercent = /^\s?%/u.test(text.slice(numberEnd));
  const scale = isPercent ? null : SCALED.exec(text.slice(numberEnd));
  const end = numberEnd + (scale?.[0].length ?? 0);
  const factor = scale === null ? ONE : points(SCALE[scale[1]?.toLowerCase() ?? ''] ?? '1');
  const noun = isPercent ? null : (nounAt(text, end) ?? (scale === null ? null : money(text, end)));
  return [
    {
      at,
      end,
      value: multiply(read.value, factor),
      decimals: read.decimals,
      noun,
      follow: noun !== null ? 'noun' : isNothing(text.slice(end)) ? 'nothing' : 'word',
      guess: noun === null && !isPercent && !isNothing(text.slice(end)) ? guessIn(text.slice(end)) : null,
      isOfPersons: OF_PERSONS.test(text.slice(end)),
      isPercent,
      scale: factor,
      isRough:
        read.isDoubtful || ROUGH_BEFORE.test(before) || AVERAGE.test(before) || ROUGH_AFTER.test(text.slice(noun?.end ?? end)),
      isAside: ASIDE_BEFORE.test(before) || GREW_AS_WELL.test(before) || /^\s*\/\s*\p{L}/u.test(text.slice(noun?.end ?? end)),
    },
  ];
}

/** As much of what stands before as the patterns look at. */
function justBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at);
}

/** `2,5 tỷ` is money though nobody says đồng. */
function money(text: string, end: number): Noun {
  return { key: 'đồng', family: 'money', text: text.slice(end, end), end };
}

/** A noun that is no part of our lists ends before a word that only links: `30 ghế với`. */
function guessIn(after: string): string | null {
  const [, first, second] = /^\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(after) ?? [];
  if (first === undefined) return null;
  const isLink = second === undefined || /^(?:với|và|cho|của|tại|ở|là|được|có|để|trong|do|từ|bằng)$/iu.test(second);
  return (isLink ? first : `${first} ${second}`).toLowerCase();
}

function isNothing(after: string): boolean {
  return /^\s*(?:[^\s\p{L}\p{N}]|$)/u.test(after) || DESCRIBES.test(after);
}

/** Vietnamese marks: dots part thousands, a comma the decimals. `1,234` and `12.5` can be read otherwise and are doubtful or plain. */
function valueOf(shown: string): { value: Points; decimals: number; isDoubtful: boolean } | null {
  const plain = shown.replace(/[\u00A0\u202F]/gu, '.');
  const grouped = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(plain);
  const [whole, part] = grouped !== null ? [grouped[1]?.replace(/\./g, '') ?? '', grouped[2] ?? ''] : dotted(plain);
  const value = pointsFrom(part === '' ? whole : `${whole}.${part}`);
  if (value === null) return null;
  return { value, decimals: part.length, isDoubtful: grouped !== null && part.length === 3 };
}

function dotted(text: string): readonly [string, string] {
  const match = /^(\d+)\.(\d{1,2})$/.exec(text);
  return match === null ? ['', ''] : [match[1] ?? '', match[2] ?? ''];
}

/** `2 tỷ 500 triệu đồng` is one amount. */
function joined(amounts: readonly Amount[], text: string): readonly Amount[] {
  const made: Amount[] = [];
  for (const amount of amounts) {
    const before = made.at(-1);
    const isOne =
      before?.noun?.family === 'money' &&
      before.noun.text === '' &&
      amount.noun?.family === 'money' &&
      text.slice(before.end, amount.at).trim() === '';
    if (isOne) made.splice(-1, 1, { ...amount, at: before.at, value: add(before.value, amount.value), scale: ONE });
    else made.push(amount);
  }
  return made;
}

const FRACTION = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d/])/gu;

/** `40/42 đảng viên được đánh giá`: forty, that may be divided further; never sure enough to call anything wrong. */
function fractions(text: string): readonly Amount[] {
  return [...text.matchAll(FRACTION)].flatMap((match): readonly Amount[] => {
    const end = match.index + match[0].length;
    const noun = nounAt(text, end);
    const value = pointsFrom((match[1] ?? '').replace(/\./g, ''));
    if (noun === null || value === null) return [];
    const plain = { decimals: 0, follow: 'noun', guess: null, isOfPersons: false, isPercent: false, scale: ONE } as const;
    return [{ at: match.index, end, value, noun, isRough: true, isAside: false, ...plain }];
  });
}

const NO_COUNT_BEFORE =
  /(?<![\p{L}])(?:thứ|hạng|cả|trong|hàng|hằng|mỗi|đầu|cuối|giữa|nửa|vài|nhiều|những|các|lớp|tháng|mặt|tuần)\s+$/iu;
const NO_COUNT =
  /^(?:một (?:phần|lần|ngày|năm|tháng|tuần|người|điểm|bộ|đơn vị|tiêu chí|nội dung)|năm (?:tháng|học(?! viên| sinh)))/iu;

/** Number words count only before a noun we know: `hai mươi lớp`, never `một số`, `trong năm học`. */
function wordAmounts(text: string): readonly Amount[] {
  return numberWordsIn(text).flatMap(({ at, end, value }) => {
    const noun = nounAt(text, end);
    if (noun === null || NO_COUNT_BEFORE.test(justBefore(text, at)) || NO_COUNT.test(text.slice(at, noun.end))) return [];
    const before = justBefore(text, at);
    const isRough = ROUGH_BEFORE.test(before);
    const isAside = ASIDE_BEFORE.test(before);
    const plain = { decimals: 0, follow: 'noun', guess: null, isOfPersons: false, isPercent: false, scale: ONE } as const;
    return [{ at, end, value: points(String(value)), noun, isRough, isAside, ...plain }];
  });
}
