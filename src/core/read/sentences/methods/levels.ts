import type { Level } from '../../../domain/method';
import { add, compare, equal, isZero, ZERO } from '../../../domain/points';
import { hasNote, isCaptionHarmless, mostOf, onlyWith, sameScale, type Parsed, type Recogniser } from '../parsed';
import { labelOf, type Token } from '../token';
import { isUpsideDown } from './gradeOrder';
import { withoutHolder } from './holders';
import { labelsOf, type Labelled } from './labels';
import { passFail } from './passFail';

/** Words that grade: with one of them a label is a level. */
const GRADES = [
  'xuất sắc',
  'tốt',
  'giỏi',
  'khá',
  'trung bình',
  'yếu',
  'kém',
  'đạt',
  'hoàn thành',
  'htxsnv',
  'httnv',
  'htnv',
  'khtnv',
  'chtnv',
  'htxs',
  'htt',
  'ht',
  'kht',
  'loại',
  'mức',
  'cấp độ',
  'đầy đủ',
  'kịp thời',
  'đúng hạn',
  'chậm',
  'muộn',
  'trễ hạn',
  'quá hạn',
  'trước hạn',
  'sau hạn',
  'thời hạn',
  'đúng tiến độ',
  'tiên tiến',
  'khiển trách',
  'cảnh cáo',
  'cách chức',
  'kỷ luật',
  'trong sạch',
  'vững mạnh',
  'tiêu biểu',
  'nghiêm túc',
  'hạn chế',
  'thường xuyên',
  'tích cực',
  'hiệu quả',
  'đúng quy định',
  'trước ngày',
  'sau ngày',
  'cao',
  'thấp',
];
/** Things that are counted, or that rank: other ways of scoring. */
const OTHER = new Set(['giải', 'huy', 'ORD', 'LEADER', 'BEST', 'RATE', 'bằng', 'giấy', 'cờ', 'thứ']);
const PREFIXES = [
  'các mức độ',
  'các mức',
  'các loại',
  'kết quả xếp loại cuối năm',
  'xếp loại cuối năm',
  'kết quả xếp loại',
  'mức độ',
  'mức',
  'được đánh giá xếp loại',
  'được đánh giá loại',
  'được đánh giá',
  'đánh giá xếp loại',
  'được xếp loại',
  'xếp loại',
  'được phân loại',
  'phân loại',
  'được công nhận đạt',
  'được công nhận',
  'xếp mức',
  'đánh giá',
  'đạt loại',
  'đạt mức',
  'loại',
  'đạt',
];

/** `Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm`. */
export const levels: Recogniser = (parsed) => {
  const told = labelsOf(parsed);
  const labels = told === null ? null : withoutDenied(told);
  const kind = parsed.context.kind ?? 'points';
  if ((kind !== 'points' && kind !== 'bonus') || labels === null || labels.length < 2 || !isCaptionHarmless(parsed)) return null;
  if (!onlyWith(parsed, ['grant'], ['highest']) || passFail(parsed) !== null) return null;
  const isTable = hasNote(parsed, 'highest') || labels !== told;
  if (
    !isTable &&
    (labels.some(isOther) || !areGrades(labels) || isSum(labels, parsed)) &&
    !arePrizesOfOne(labels, parsed) &&
    !areLetters(labels)
  )
    return null;
  if (leavesEqualOpen(labels) || leavesTermOpen(labels) || labels.some(({ label }) => label.some(({ code }) => code === 'nửa')))
    return null;
  const all = withoutMatter(withoutHolder(labels)).map(({ label, award }): Level => ({ label: shortLabel(label), ...award }));
  if (new Set(all.map(({ label }) => label.toLowerCase())).size < all.length || all.some(({ label }) => label === ''))
    return null;
  return {
    method: { kind: 'levels', levels: all },
    most: mostOf(labels.map(({ award }) => award)),
    isExact: true,
    contradicts: hasEqual(labels) || isUpsideDown(all.map(({ label, points }) => ({ label, points: points ?? null }))),
  };
};

/** `trên mức trung bình của tỉnh …, dưới mức trung bình …`: what is just as high has no row. */
function leavesEqualOpen(labels: readonly Labelled[]): boolean {
  const says = (...codes: readonly string[]): boolean =>
    labels.some(({ label, isRest }) => isRest || label.some(({ code }) => codes.includes(code)));
  const isCompared = labels.some(({ label }) => /(?:trung bình|bình quân)/u.test(label.map(({ code }) => code).join(' ')));
  return isCompared && says('trên', 'cao') && says('dưới', 'thấp') && !says('bằng', 'ngang', 'tương');
}

/** `trong quý I 2 điểm; sau quý II 0 điểm`: the second quarter has no row. */
function leavesTermOpen(labels: readonly Labelled[]): boolean {
  const [first = '', second = ''] = labels.map(({ label }) => codesOf(label));
  const [within, behind] = [WITHIN_TERM.exec(first)?.[1], BEHIND_TERM.exec(second)?.[1]];
  return labels.length === 2 && within !== undefined && behind !== undefined && within !== behind;
}

const WITHIN_TERM = /(?:^| )(?:trong|hết) ((?:quý|học kỳ|kỳ|tháng) [ivx]+)(?= |$)/u;
const BEHIND_TERM = /(?:^| )(?:sau|quá|ngoài) ((?:quý|học kỳ|kỳ|tháng) [ivx]+)(?= |$)/u;

/** `có giải quốc gia 5 điểm; không có giải quốc gia nhưng có giải tỉnh 3 điểm`: each row where the one before does not hold. */
function withoutDenied(labels: readonly Labelled[]): readonly Labelled[] {
  if (!labels.some(({ label }) => label[0]?.code === 'NOT' && label.some(({ code }) => code === 'BUT'))) return labels;
  const said = ({ label }: Labelled): readonly string[] => label.map(({ code }) => code);
  const told = labels.map((one, at): Labelled => {
    const codes = said(one);
    const but = codes.indexOf('BUT');
    const before = labels.slice(0, at).map((other) => said(other).join(' '));
    const isDenied = codes[0] === 'NOT' && but > 1 && before.includes(codes.slice(1, but).join(' '));
    return isDenied ? { ...one, label: one.label.slice(but + 1) } : one;
  });
  return told.some((one, at) => one !== labels[at]) ? told : labels;
}

/** `Xếp loại A: 10 điểm, B: 8 điểm, C: 5 điểm`. */
function areLetters(labels: readonly Labelled[]): boolean {
  const [first, ...others] = labels.map(({ label }) => label.map(({ code }) => code).join(' '));
  return (
    first !== undefined &&
    others.length > 0 &&
    /(?:^| )(?:loại|mức|hạng) [a-d]$/u.test(first) &&
    others.every((one) => /^[a-d]$/u.test(one))
  );
}

const PRIZE = /^(?:đạt )?(?:giải )?(?:nhất|nhì|ba|tư|khuyến khích|kk)$/u;
/** What a unit has without a prize. */
const PRESENT = /^(?:chỉ |có )?tham gia$/u;
const ABSENT = /^NOT (?:tham gia|tham dự|dự thi)$/u;

/** `Hội thao: nhất 5 điểm, nhì 4 điểm, …, tham gia 1 điểm` where the first is all there is: a unit has one of them. */
function arePrizesOfOne(labels: readonly Labelled[], { context }: Parsed): boolean {
  const said = labels.map(({ label }) => label.map(({ code }) => code).join(' '));
  const most = mostOf(labels.map(({ award }) => award));
  const isAll = context.maximum !== null && most !== null && equal(most, context.maximum);
  const prizes = said.filter((one) => PRIZE.test(one)).length;
  const present = said.filter((one) => PRESENT.test(one)).length;
  const absent = said.filter((one) => ABSENT.test(one)).length;
  return isAll && prizes > 1 && present === 1 && absent < 2 && prizes + present + absent === said.length;
}

function isOther({ label }: Labelled): boolean {
  return label.some(({ code }) => OTHER.has(code));
}

/** Labels exclude one another when all of them grade, or when they say the same of one thing and one of them denies it. */
function areGrades(labels: readonly Labelled[]): boolean {
  const texts = labels.filter((one) => !one.isRest).map(({ label }) => ` ${label.map(({ code }) => code).join(' ')} `);
  const graded = texts.filter((text) => GRADES.some((grade) => text.includes(` ${grade} `)));
  if (graded.length === texts.length || texts.every((text) => /^ \p{L} $/u.test(text))) return true;
  // `hạng I: 10 điểm; hạng II: 8 điểm`
  if (
    texts.every((text) => /^ (?:\S+ )*hạng (?:i{1,3}|iv|vi{0,3}) $/u.test(text)) &&
    !texts.some((text) => / (?:chương|khen) /u.test(text))
  )
    return true;
  if (areStandards(labels)) return true;
  const denied = labels.filter(
    ({ label, award }) => label[0]?.code === 'NOT' && award.points !== undefined && isZero(award.points),
  ).length;
  if (graded.length >= 2 && denied === 1 && graded.length + 1 >= texts.length) return true;
  // `chấp hành tốt 5 điểm; có vi phạm 0 điểm`
  const isBroken = labels.some(({ label, award }) => {
    const said = label.map(({ code }) => code).join(' ');
    return /^(?:có |để xảy ra )?vi phạm/u.test(said) && award.points !== undefined && isZero(award.points);
  });
  if (isBroken && graded.length >= 1 && graded.length + 1 === texts.length) return true;
  // `có sáng kiến cấp tỉnh 5 điểm; cấp cơ sở 3 điểm; không có 0 điểm`
  const [top = '', ...lower] = texts.filter((text) => !text.startsWith(' NOT '));
  if (denied === 1 && / có .* cấp /u.test(top) && lower.length > 0 && lower.every((text) => text.startsWith(' cấp ')))
    return true;
  // `có kế hoạch và triển khai …; có kế hoạch nhưng chưa triển khai …; không có kế hoạch 0 điểm`
  const denial = texts.find((text) => text.startsWith(' NOT ') && !text.includes(' BUT ')) ?? '';
  const thing = denial.trim().split(' ').slice(-1)[0] ?? '';
  const isHalfway = texts.some((text) => text.includes(' BUT NOT '));
  // `có: 5 điểm; có nhưng chưa đầy đủ: 3 điểm; không: 0 điểm`
  const areAnswers = texts.every((text) => /^ (?:có|NOT|NOT có|có BUT NOT .+) $/u.test(text));
  if (isHalfway && areAnswers && denied === 1 && texts.length === 3) return true;
  if (isHalfway && denied === 1 && texts.length === 3 && texts.every((text) => text.includes(` ${thing} `))) return true;
  const positive = texts.filter((text) => !text.startsWith(' NOT '));
  const heads = new Set(positive.map((text) => text.trim().split(' ')[0] ?? ''));
  const [head = ''] = heads;
  const things = new Set(positive.map((text) => text.trim().split(' ').slice(0, 2).join(' ')));
  const [shared = ''] = things;
  if (
    head === 'có' &&
    things.size === 1 &&
    positive.length >= 2 &&
    texts.every((text) => text.includes(` ${shared} `)) &&
    denied === 1
  )
    return true;
  return (
    texts.length > positive.length &&
    heads.size === 1 &&
    head !== 'có' &&
    texts.every((text) => text.includes(` ${head} `)) &&
    graded.length > 0
  );
}

/** `Được công nhận chuẩn mức 2: 10 điểm; chuẩn mức 1: 8 điểm; chưa được công nhận: 4 điểm`: one standard, of which a unit has one grade or none. */
function areStandards(labels: readonly Labelled[]): boolean {
  const given = labels.filter(({ label, isRest }) => !isRest && label[0]?.code !== 'NOT');
  const without = labels.filter((one) => !given.includes(one));
  const names = new Set(given.map(({ label }) => labelOf(label.slice(-2)).toLowerCase()));
  const values = sameScale([...given, ...without].map(({ award }) => award));
  const least = values === null ? null : (values[values.length - 1] ?? null);
  return (
    given.length > 1 &&
    without.length <= 1 &&
    names.size === given.length &&
    given.every(({ label }) => label[label.length - 2]?.code === 'chuẩn' && label[label.length - 1]?.code === 'named') &&
    without.every(
      ({ label, isRest }) => isRest || /^NOT (?:được )?(?:công nhận|đạt)(?: (?:đạt )?chuẩn)?$/u.test(codesOf(label)),
    ) &&
    least !== null &&
    (without.length === 0 || values?.every((one) => compare(one, least) >= 0) === true)
  );
}

/** `Xuất sắc về phong trào …: 3 điểm; khá: 2 điểm`: what is graded, said once behind the first grade, is no part of it. */
function withoutMatter(labels: readonly Labelled[]): readonly Labelled[] {
  const [first, ...others] = labels;
  const at = first?.label.findIndex(({ code }) => code === 'về') ?? -1;
  const isOnce = others.length > 0 && others.every(({ label }) => label.every(({ code }) => code !== 'về'));
  return first !== undefined && at > 0 && isOnce && ENDS_IN_GRADE.test(codesOf(first.label.slice(0, at)))
    ? [{ ...first, label: first.label.slice(0, at) }, ...others]
    : labels;
}

const ENDS_IN_GRADE = /(?:^| )(?:xuất sắc|tốt|giỏi|khá|trung bình|vững mạnh)$/u;

const codesOf = (label: readonly Token[]): string => label.map(({ code }) => code).join(' ');

/** Points that add up to the maximum belong to parts, not to levels. */
function isSum(labels: readonly Labelled[], { context }: Parsed): boolean {
  const values = sameScale(labels.map(({ award }) => award));
  if (values === null || context.maximum === null) return false;
  const [total, most] = [values.reduce(add, ZERO), values.reduce((a, b) => (compare(a, b) > 0 ? a : b))];
  return equal(total, context.maximum) && !equal(most, context.maximum);
}

/** Two levels that earn the same are a slip, except at nothing. */
function hasEqual(labels: readonly Labelled[]): boolean {
  const values = sameScale(labels.map(({ award }) => award)) ?? [];
  return values.some((value, at) =>
    values.some((other, index) => index > at && equal(value, other) && compare(value, ZERO) !== 0),
  );
}

/** The level itself, without "Mức …" before and "… đạt" after it. */
function shortLabel(label: readonly Token[]): string {
  const codes = label.map(({ code }) => code);
  const prefix = PREFIXES.map((text) => text.split(' ')).find(
    (words) => words.every((one, at) => codes[at] === one) && codes.length > words.length,
  );
  const bare = prefix === undefined || label[prefix.length]?.value !== null ? label : label.slice(prefix.length);
  const last = bare.length - 1;
  const isReached = last > 0 && bare[last]?.code === 'đạt' && bare[last - 1]?.code !== 'NOT';
  return labelOf(isReached ? bare.slice(0, last) : bare);
}
