/** What kinds of thing are counted: things of one family may be added, things of two are never. */
export type Family = 'people' | 'turns' | 'documents' | 'events' | 'papers' | 'money' | 'time' | 'groups' | 'percent' | 'thing';

/** A counted thing: `key` is the noun itself, `text` as written. */
export interface Noun {
  readonly key: string;
  readonly family: Family;
  readonly text: string;
  readonly end: number;
}

const FAMILIES: Readonly<Record<Exclude<Family, 'percent'>, string>> = {
  people:
    'người lao động|người|đồng chí|đ/c|học viên|cán bộ|viên chức|công chức|giảng viên|giáo viên|đảng viên|đoàn viên|hội viên|học sinh|sinh viên|đại biểu|nhân viên|lao động|thành viên|ủy viên|uỷ viên|cá nhân|chuyên viên|báo cáo viên|quần chúng|thí sinh|nghiên cứu sinh|phó hiệu trưởng|hộ nghèo|công nhân|nông dân|thanh niên|phụ nữ|nhà giáo|cbccvc|cbvc|chiến sĩ|tổ trưởng|tổ phó|trưởng ban|phó trưởng ban|phó ban|nhân sự|biên chế|vận động viên|diễn viên|hội thẩm|cộng tác viên|tình nguyện viên|tác giả',
  turns: 'lượt người|lượt học viên|lượt cán bộ|lượt đảng viên|lượt giảng viên|lượt đại biểu|lượt',
  documents:
    'văn bản|kế hoạch|báo cáo|công văn|quyết định|tờ trình|thông báo|hướng dẫn|nghị quyết|chỉ thị|kết luận|biên bản|quy chế|quy định|chương trình|đề án',
  events: 'cuộc|hội nghị|hội thảo|tọa đàm|toạ đàm|phiên họp|sự kiện|buổi',
  papers: 'tin bài|bài viết|bài tham luận|bài báo|bài|tham luận|tin',
  money: 'đồng|vnđ|usd',
  time: 'năm|tháng|ngày|tuần|giờ|tiết|phút|quý',
  groups:
    'tổ chức cơ sở đảng|tổ chức đảng|tổ chức|tập thể|đơn vị|khoa|phòng|tổ|chi bộ|đảng bộ|trường|cơ quan|xã|phường|huyện|tỉnh|ban|đội|đoàn|cụm|khối|hộ gia đình|hộ|thôn|bản|doanh nghiệp|hợp tác xã|câu lạc bộ|sở|ngành|hội đồng|thị trấn',
  thing:
    'lớp|khóa|khoá|đầu sách|đề tài|sáng kiến|chuyên đề|giáo trình|tập bài giảng|bộ|chiếc|cái|cuốn|quyển|suất|phần quà|giải|bằng khen|giấy khen|huân chương|cờ|phiếu|ý kiến|tiêu chí|chỉ tiêu|nhiệm vụ|mô hình|công trình|dự án|vụ|lần|điểm|tiêu chuẩn|đợt|tác phẩm|danh hiệu|hồ sơ|trường hợp|vụ việc|đơn thư|đơn|ha|km2|km|m2|m3|m²|m³|m|kg|tấn|máy tính|máy in|máy chiếu|máy|phần|lượng|nội dung|hoạt động|thiết bị|sản phẩm|hình thức|cây|ngôi nhà|nhà|công việc|module|tín chỉ|ca|cơ sở',
};

const KNOWN: ReadonlyMap<string, Family> = new Map(
  Object.entries(FAMILIES).flatMap(([family, nouns]) =>
    nouns.split('|').map((noun): [string, Family] => [noun, familyNamed(family)]),
  ),
);
const MOST_WORDS = 5;
/** Classifiers and loose nouns that take whatever follows into their own count. */
const AFTER_NUMBER = /^[\s\u00A0]*/u;

function familyNamed(name: string): Family {
  return isFamily(name) ? name : 'thing';
}

function isFamily(name: string): name is Family {
  return name in FAMILIES;
}

/** The known noun that begins at an offset, the longest of them; `null` where another word stands. */
export function nounAt(text: string, offset: number): Noun | null {
  const from = offset + (AFTER_NUMBER.exec(text.slice(offset))?.[0].length ?? 0);
  const ahead = text.slice(from, from + 40);
  const words = ahead.match(/^[\p{L}/\d]+(?:[ \u00A0]+[\p{L}\d]+){0,4}/u)?.[0] ?? '';
  const parts = words.split(/[ \u00A0]+/u);
  for (let count = Math.min(MOST_WORDS, parts.length); count > 0; count -= 1) {
    const key = parts.slice(0, count).join(' ').toLowerCase();
    const family = KNOWN.get(key) ?? KNOWN.get(key.split('/')[0] ?? '');
    if (family === undefined) continue;
    const shown = KNOWN.has(key) ? key : (key.split('/')[0] ?? '');
    return { key: shown, family, text: ahead.slice(0, shown.length), end: from + shown.length };
  }
  return null;
}

/** Whether two nouns may be added: one noun, or two of a family whose members are kinds of one thing. */
export function areAlike(one: Noun, other: Noun): boolean {
  if (one.key === other.key) return true;
  const isWide =
    one.family === 'people' ||
    one.family === 'documents' ||
    one.family === 'events' ||
    one.family === 'papers' ||
    one.family === 'turns';
  return one.family === other.family && (isWide || one.family === 'money');
}
