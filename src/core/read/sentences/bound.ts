import { add, compare, equal, isWhole, ONE, ZERO, type Points } from '../../domain/points';
import { match, pattern, under, type Found } from './pattern';
import type { Token } from './token';

/** An interval of values that a condition names: `từ 90% đến dưới 95%`. `null` is open. */
export interface Bound {
  readonly from: Points | null;
  readonly includesFrom: boolean;
  readonly to: Points | null;
  readonly includesTo: boolean;
  readonly isPercent: boolean;
  /** The words before the comparison, `tỷ lệ hài lòng đạt`, and those with the number, `chuyên đề`. */
  readonly lead: readonly Token[];
  readonly noun: readonly Token[];
}

type Ends = readonly [includesFrom: boolean, includesTo: boolean];

const LEAD = 'IF? lead:~b*';
const A = 'a:N|P';
const B = 'b:N|P';
/** Between a number and what ends the comparison: `90% cán bộ và giảng viên trở lên`. */
const WORDS = 'noun:~b*';
/** Behind the comparison "và" would add a second condition: `từ 90% trở lên và đúng hạn`. */
const LAST = 'noun:~m? noun2:~o*';
const MORE = 'more:~m*';
/** Both ends, with whether each belongs to the interval. */
const BETWEEN: readonly (readonly [ReturnType<typeof pattern>, Ends])[] = [
  [pattern(`${LEAD} FROM|≥ ${A} ${WORDS} UP? TOBELOW ${B} ${MORE}`), [true, false]],
  [pattern(`${LEAD} từ? FROM? ≥ ${A} ${WORDS} AND|đến|, < ${B} ${MORE}`), [true, false]],
  // `dưới 95% đến 90%`, `nhỏ hơn 95% và lớn hơn hoặc bằng 90%`
  [pattern(`${LEAD} BELOW|< ${B} ${WORDS} TO ${A} ${MORE}`), [true, false]],
  [pattern(`${LEAD} BELOW|< ${B} ,|AND|BUT* FROM|≥ ${A} ${MORE}`), [true, false]],
  [pattern(`${LEAD} BELOW|< ${B} ,|AND|BUT* ABOVE|> ${A} ${MORE}`), [false, false]],
  [pattern(`${LEAD} FROM ${A} ${WORDS} TO ${B} ${MORE}`), [true, true]],
  [pattern(`${LEAD} ABOVE|> ${A} ${WORDS} TOBELOW ${B} ${MORE}`), [false, false]],
  [pattern(`${LEAD} ABOVE|> ${A} ${WORDS} TO ${B} ${MORE}`), [false, true]],
  // `trên 2% nhưng không quá 5%`
  [pattern(`${LEAD} ABOVE|> ${A} ${WORDS} BUT|AND|,* CAP|≤ ${B} ${MORE}`), [false, true]],
  [pattern(`${LEAD} FROM|≥ ${A} ${WORDS} UP? BUT|AND|,* CAP|≤ ${B} ${MORE}`), [true, true]],
  [pattern(`${LEAD} ABOVE|> ${A} ${WORDS} BUT|AND|,* BELOW|< ${B} ${MORE}`), [false, false]],
  [pattern(`${LEAD} FROM|≥ ${A} ${WORDS} UP? BUT|AND|,* BELOW|< ${B} ${MORE}`), [true, false]],
  // `90% trở lên nhưng chưa đạt 98%`
  [pattern(`${LEAD} ${A} ${WORDS} UP BUT|AND|,* BELOW|< ${B} ${MORE}`), [true, false]],
  // `90% ≤ tỷ lệ < 95%`
  [pattern(`IF? ${A} ≤ lead:~b+ < ${B} ${MORE}`), [true, false]],
  [pattern(`IF? ${A} < lead:~b+ ≤ ${B} ${MORE}`), [false, true]],
  [pattern(`IF? ${A} ≤ lead:~b+ ≤ ${B} ${MORE}`), [true, true]],
  [pattern(`IF? ${A} < lead:~b+ < ${B} ${MORE}`), [false, false]],
  [pattern(`${LEAD} ${A} ${WORDS} TOBELOW ${B} ${MORE}`), [true, false]],
  [pattern(`${LEAD} ${A} ${WORDS} TO ${B} ${MORE}`), [true, true]],
];
/** `03 hoặc 04 đề tài`: one beside the other. */
const EITHER = pattern(`${LEAD} a:N ${WORDS} OR b:N ${MORE}`);
const UPWARD: readonly (readonly [ReturnType<typeof pattern>, Ends])[] = [
  [pattern(`${LEAD} FROM|EXACT? ${A} ${WORDS} UP ${MORE}`), [true, true]],
  [pattern(`${LEAD} FROM|≥ ${A} ${LAST}`), [true, true]],
  [pattern(`${LEAD} ABOVE|> ${A} ${LAST}`), [false, true]],
];
const DOWNWARD: readonly (readonly [ReturnType<typeof pattern>, Ends])[] = [
  [pattern(`${LEAD} BELOW|< ${A} ${LAST}`), [true, false]],
  [pattern(`${LEAD} CAP|≤ ${A} ${LAST}`), [true, true]],
  // `chậm đến 3 ngày`; `đạt đến 80%` may be as well from there on
  [pattern(`IF? ~b* chậm|muộn|trễ|vắng|thiếu|sai|lỗi hạn? TO ${A} ${LAST}`), [true, true]],
  [pattern(`IF? TO ${A} ${LAST}`), [true, true]],
  [pattern(`${LEAD} FROM? ${A} ${WORDS} DOWN ${MORE}`), [true, true]],
];
const EXACTLY = [pattern(`${LEAD} EXACT ${A} ${LAST}`), pattern(`${LEAD} ${A} ${LAST}`)];
const NONE = pattern(
  'IF? nhà|đơn|trường|tập? vị|thể|trường? NOT có|phát|vi|để|xảy|bị|tổ|tham|đăng|triển|nợ|còn|mắc|mở|cử|viết|biên|xuất|kết sinh|phạm|xảy|ra|chức|gia|ký|khai|hành|hiện|soạn|bản|nạp|bài? ra? noun:~*',
);

/** `không mở lớp nào`, `chưa cử ai`: whatever is done, there is none of it; `không đạt mức nào` is no number. */
const NOT_ANY = pattern('IF? ~b* NOT ~ ~* nào');
const GRADED_NOUNS = new Set(['mức', 'loại', 'bậc', 'hạng', 'chuẩn', 'kiện', 'cầu', 'hợp', 'thứ', 'độ', 'danh']);

/** Reads a condition about a value; `null` when it is none, or leaves a number or a word of the grammar unexplained. */
export function boundFrom(whole: readonly Token[]): Bound | null {
  const condition = withDenialInName(withoutOwnPlan(withGrowthAsValue(withoutYear(whole))));
  for (const [one, ends] of BETWEEN) {
    const found = match(condition, one);
    if (found !== null) return bound(found, ends, number(found, 'a'), number(found, 'b'));
  }
  const either = match(condition, EITHER);
  if (either !== null) return isNext(either) ? bound(either, [true, true], number(either, 'a'), number(either, 'b')) : null;
  for (const [one, ends] of UPWARD) {
    const found = match(condition, one);
    if (found !== null) return bound(found, ends, number(found, 'a'), null);
  }
  for (const [one, ends] of DOWNWARD) {
    const found = match(condition, one);
    if (found !== null) return bound(found, ends, null, number(found, 'a'));
  }
  const exact = match(condition, ...EXACTLY);
  if (exact !== null && isLevel(exact)) return null;
  if (exact !== null) return bound(exact, [true, true], number(exact, 'a'), number(exact, 'a'));
  const none = match(condition, NONE) ?? notAny(condition);
  return none !== null && under(none, 'noun').length <= 12 ? bound(none, [true, true], ZERO, ZERO) : null;
}

function notAny(condition: readonly Token[]): Found | null {
  const found = condition[condition.length - 1]?.code === 'nào' ? match(condition, NOT_ANY) : null;
  const isGraded = condition.some(({ code }) => GRADED_NOUNS.has(code));
  return isGraded ? null : found;
}

const BEFORE = pattern(
  'grown:~b|GROWN+ size:FROM|ABOVE|BELOW|P|N|TO|TOBELOW|UP|DOWN|AND|đến+ COMPARED với? cùng|kỳ|năm|học trước|kỳ|học|liền|kề|ngoái|named|năm*',
);

/** `tăng từ 10% trở lên so với năm trước`: the growth is the value; of a target it is something else. */
function withGrowthAsValue(condition: readonly Token[]): readonly Token[] {
  if (!condition.some(({ code }) => code === 'GROWN') || condition.some(({ code }) => code === 'PLAN')) return condition;
  const found = match(condition, BEFORE);
  const kept = found === null ? condition : [...under(found, 'grown'), ...under(found, 'size')];
  return kept.map((token) => (token.code === 'GROWN' ? { ...token, code: 'tăng' } : token));
}

const COMPARES = new Set(['BELOW', 'ABOVE', 'FROM', 'CAP', 'EXACT', '<', '>', '≤', '≥']);

/** `tỷ lệ học viên không hoàn thành khóa học dưới 1%`: what is measured is that they do not. */
function withDenialInName(condition: readonly Token[]): readonly Token[] {
  const start = nameAt(condition);
  if (!['RATE', 'số'].includes(condition[start]?.code ?? '')) return condition;
  const at = condition.findIndex(({ code }) => code === 'NOT');
  const end = condition.findIndex(({ code, value }) => value !== null || COMPARES.has(code));
  const isName = at + 1 < end;
  return isName ? condition.map((token, index) => (index === at ? { ...token, code: 'không' } : token)) : condition;
}

/** Where the name of what is measured begins: `đơn vị có tỷ lệ …`. */
function nameAt(condition: readonly Token[]): number {
  const said = condition.slice(0, 5).map(({ code }) => code);
  const whose = /^(?:IF )?(?:(?:đơn vị|nhà trường|trường|tập thể) có )?/u.exec(`${said.join(' ')} `)?.[0] ?? '';
  return whose.split(' ').length - 1;
}

/** `thiếu so với định mức trên 2%`: of the plan in any case. */
function withoutOwnPlan(condition: readonly Token[]): readonly Token[] {
  const at = condition.findIndex(({ code }, index) => code === 'COMPARED' && condition[index + 1]?.code === 'PLAN');
  return at < 0 ? condition : [...condition.slice(0, at), ...condition.slice(at + 2)];
}

/** `mỗi năm có ít nhất 2 chuyên đề`: what is counted is counted by the year anyway. */
function withoutYear(condition: readonly Token[]): readonly Token[] {
  if (condition[0]?.code === 'IF' && ['cả', 'trong'].includes(condition[1]?.code ?? '')) return withoutYear(condition.slice(1));
  const [first, second, third] = condition;
  // `cả năm không có đơn thư`
  const isWholeYear = ['cả', 'trong'].includes(first?.code ?? '') && ['năm', 'kỳ', 'quý'].includes(second?.code ?? '');
  if (isWholeYear && ['NOT', 'có', 'FROM', 'ABOVE', 'BELOW'].includes(third?.code ?? '')) return condition.slice(2);
  return first?.code === 'EACH' && second?.code === 'năm' ? condition.slice(condition[2]?.code === 'học' ? 3 : 2) : condition;
}

function isNext(found: Found): boolean {
  const [a, b] = [number(found, 'a'), number(found, 'b')];
  return a !== null && b !== null && isWhole(a) && equal(add(a, ONE), b);
}

/** `mức 2`, `loại 1`: the name of a level, no value. */
function isLevel(found: Found): boolean {
  const lead = under(found, 'lead');
  return ['mức', 'loại', 'bậc', 'cấp', 'độ', 'nhóm'].includes(lead[lead.length - 1]?.code ?? '');
}

/** Words that begin a condition rather than name one more thing. */
const CONDITIONS = new Set(
  'có co đạt nộp gửi được phải kèm hoàn thực bảo đảm trước sau bị để đã xếp tổ tham chất đồng'.split(' '),
);

/** `từ 90%, đúng hạn`, `từ 5 bài, có xác nhận`: a second condition, while `từ 90% cán bộ, giảng viên` lists what is measured. */
function opensCondition(found: Found): boolean {
  const [noun, more] = [under(found, 'noun'), under(found, 'noun2')];
  if (noun.length === 0 && more[0]?.code === ',') return true;
  return more.some(({ code }, at) => code === ',' && CONDITIONS.has(more[at + 1]?.code ?? ''));
}

function bound(found: Found, [includesFrom, includesTo]: Ends, from: Points | null, to: Points | null): Bound | null {
  if (from !== null && to !== null && compare(from, to) > 0) return null;
  if (opensCondition(found)) return null;
  const numbers = [...under(found, 'a'), ...under(found, 'b')];
  // `đề tài cấp bộ ít nhất 4 điểm, cấp tỉnh 2 điểm`: points of one kind, and no bound of the next
  const words = [...under(found, 'noun'), ...under(found, 'noun2'), ...under(found, 'more')];
  if (['điểm', 'đ'].includes(words[0]?.code ?? '') && words.some(({ code }) => code === ',')) return null;
  return {
    from,
    includesFrom,
    to,
    includesTo,
    isPercent: numbers.some(({ code }) => code === 'P'),
    lead: under(found, 'lead'),
    noun: words,
  };
}

function number(found: Found, name: string): Points | null {
  return under(found, name)[0]?.value ?? null;
}
