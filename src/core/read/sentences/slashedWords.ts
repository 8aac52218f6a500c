/** Before these words `đ/v` is a unit, before those it is "đối với". */
const UNIT =
  '(?=\\s+(?:cao|dẫn|đứng|khác|còn lại|có|đạt|vượt|nào|xếp|nhất|được|hoàn|chưa|không|thấp|nhiều|dan|dung|khac|con lai|co|dat|vuot|nao|xep|nhat|duoc|hoan|chua|khong|thap|nhieu)(?!\\p{L}))';
const FOR =
  '(?=\\s+(?:mỗi|các|những|từng|mọi|cá nhân|tập thể|trường|đơn vị|đv|đ\\/vị|moi|cac|nhung|tung|ca nhan|tap the|truong|don vi)(?!\\p{L}))';

/** Two syllables of which the first is cut to its letter before a slash, as officers write them: `đ/vị`, `k/hoạch`, `t/đa`. */
const WORDS: readonly (readonly [written: string, words: string])[] = [
  ['đ\\/vị|d\\/vi', 'đơn vị'],
  [`[đd]\\/v${UNIT}`, 'đơn vị'],
  [`[đd]\\/v${FOR}`, 'đối với'],
  ['k\\/h|k\\/hoạch|k\\/hoach', 'kế hoạch'],
  ['c\\/t|c\\/tiêu|c\\/tieu|ch\\/tiêu|ch\\/tieu', 'chỉ tiêu'],
  ['h\\/thành|h\\/thanh', 'hoàn thành'],
  ['t\\/hiện|th\\/hiện|t\\/hien|th\\/hien', 'thực hiện'],
  ['t\\/đa|t\\/da', 'tối đa'],
  ['t\\/lệ|t\\/le', 'tỷ lệ'],
  ['x\\/loại|x\\/loai', 'xếp loại'],
  ['x\\/sắc|x\\/sac', 'xuất sắc'],
  ['c\\/lại|c\\/lai', 'còn lại'],
  ['tr\\/hợp|t\\/hợp|tr\\/hop|t\\/hop', 'trường hợp'],
  ['tr\\/bình|t\\/bình|tr\\/binh|t\\/binh', 'trung bình'],
  ['v\\/phạm|v\\/pham', 'vi phạm'],
];

/** Behind a number `đ/v…` may be points of each: `2đ/vị trí`; behind a letter or a slash the word began earlier. */
const ALL = WORDS.map(
  ([written, words]) => [new RegExp(`(?<![\\p{L}\\d/])(?<!\\d\\s)(?:${written})(?![\\p{L}/])`, 'giu'), words] as const,
);

export const withWordsSpelled = (sentence: string): string =>
  sentence.includes('/')
    ? ALL.reduce((text, [written, words]) => text.replace(written, (found) => inCaseOf(found, words)), sentence.normalize('NFC'))
    : sentence;

const inCaseOf = (found: string, words: string): string =>
  found.slice(0, 1) === found.slice(0, 1).toLowerCase() ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
