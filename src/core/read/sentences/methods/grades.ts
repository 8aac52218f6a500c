import { compare, isZero } from '../../../domain/points';
import { answersInquiry } from '../inquiry';
import { sameScale } from '../parsed';
import { labelOf, type Token } from '../token';
import type { Labelled } from './labels';

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

/** Labels exclude one another when all of them grade, or when they say the same of one thing and one of them denies it. */
export function areGrades(labels: readonly Labelled[]): boolean {
  const texts = labels.filter((one) => !one.isRest).map(({ label }) => ` ${label.map(({ code }) => code).join(' ')} `);
  const graded = texts.filter((text) => GRADES.some((grade) => text.includes(` ${grade} `)));
  if (graded.length === texts.length || texts.every((text) => /^ \p{L} $/u.test(text))) return true;
  if (texts.length > 1 && texts.every(answersInquiry)) return true;
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

const codesOf = (label: readonly Token[]): string => label.map(({ code }) => code).join(' ');
