import type { Labelled } from './labels';

const HOLDER =
  '(?:công đoàn|cđcs|cđ|đtn|đoàn tn|hội ccb|hội pn|chi đoàn|chi bộ|đảng bộ|đảng ủy|chi ủy|đoàn thanh niên|đoàn trường|đoàn|hội|đơn vị|nhà trường|trường|tập thể|tổ chức (?:đảng|công đoàn|đoàn))(?: (?:cơ sở|trường|nhà trường|phụ nữ|cựu chiến binh))?';
const HOLDERS = new RegExp(
  `^(?:thực hiện|kết quả|${HOLDER}(?:(?: ,| AND| \\/) ${HOLDER})*)(?: (?:được|đạt|đánh giá|xếp|loại|mức|là))*(?: (?:cuối|cả|trong) năm)?(?: (?:cấp|đảng|tỉnh|thành) (?:uỷ|ủy|trên)(?: cấp trên| tỉnh)*(?: (?:đánh giá|xếp|loại|mức|công nhận|là))+)?(?= )`,
  'u',
);

/** `Công tác văn thư được đánh giá loại tốt 3 điểm, loại khá 2 điểm`: the others begin where the level begins. */
function beforeWord([first = '', ...others]: readonly string[]): RegExpExecArray | null {
  // `không nghiệm thu: 0 điểm` begins otherwise
  const graded = others.filter((one) => !one.startsWith('NOT '));
  const word = ['loại', 'mức'].find((one) => graded.every((other) => other.startsWith(`${one} `)));
  return word === undefined || graded.length === 0 ? null : new RegExp(`^(?:(?! ${word} ).)+(?= ${word} )`, 'u').exec(first);
}

/** `Kết quả kiểm tra của Học viện xếp loại A: 4 điểm; loại B: …; không xếp loại: 0 điểm`: who is graded stands before the verb. */
function beforeGrading([first = '', ...others]: readonly string[]): RegExpExecArray | null {
  const isOnce = others.every(
    (one) => !/(?<!^NOT (?:được )?)(?:xếp|đánh giá|công nhận)/u.test(one.replace(/^(?:được )?(?:xếp|phân) loại /u, '')),
  );
  return isOnce && others.length > 0 ? GRADING.exec(first) : null;
}

const GRADING =
  /^(?!NOT )(?:(?! NOT ).)+? (?:(?:được|đạt) )?(?:xếp loại|phân loại|xếp mức|đánh giá xếp loại|công nhận đạt)(?: (?:loại|mức|đạt|là))*(?= )/u;

/** `Đảng bộ được xếp loại xuất sắc 5 điểm; tốt 4 điểm`: who is graded, said once at the head, is no part of the level. */
export function withoutHolder(labels: readonly Labelled[]): readonly Labelled[] {
  const said = labels.map(({ label }) => label.map(({ code }) => code).join(' '));
  const [head = ''] = beforeGrading(said) ?? HOLDERS.exec(said[0] ?? '') ?? beforeWord(said) ?? [];
  const length = head === '' ? 0 : head.split(' ').length;
  const isOnce = said.slice(1).every((one) => one.startsWith('NOT ') || !one.includes(head.split(' ').slice(0, 2).join(' ')));
  return length === 0 || !isOnce ? labels : labels.map((one, at) => (at > 0 ? one : { ...one, label: one.label.slice(length) }));
}
