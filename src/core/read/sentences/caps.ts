import type { PeriodCap } from '../../domain/method';
import { equal, HUNDRED, ONE } from '../../domain/points';
import { amountAt } from './amountAt';
import type { Cap, CountCap, Verb } from './clause';
import { match, pattern, under, type Found } from './pattern';
import type { Token } from './token';

/** Words for the whole that is limited. */
const WHOLE =
  'khen|tích|thành|tổng|số|điểm|mức|lại|gộp|bộ|tổng_số|tổng_điểm|ADD|SUB|cộng|thưởng|cả|toàn|các|tất|mục|tiểu|tiêu|chí|nội|dung|phần|này|trên|trong|năm|của|cho|ở|đơn|vị|được|tính|chấm|ghi|hưởng|lấy|song|chỉ|cũng|thì|THEN|AND|BUT|đối|với|thang|nhóm|ban|đầu|khoản|điều|theo|quy|định|tại|,';
const BEHIND =
  'của|cho|trong|ở|theo|cả|toàn|mục|tiểu|tiêu|chí|nội|dung|phần|này|đó|năm|quy|định|đơn|vị|tiêu_chí|điểm|trên|nêu|kỳ|đánh|giá|THEN|thì|thôi|dừng|ngừng|là|hết|ấy|bộ|chuẩn';
/** `/năm`, `/đơn vị`, `/nội dung này`: points are of these anyway; `/nội dung` is a limit of each of several. */
const OF_ALL = [
  '/|một|trong* năm|trường học?',
  '/|một|trong|cho* đơn vị',
  '/|một|trong* mục|phần này|đó',
  '/|một|trong* tiêu|nội chí|dung này|đó',
  '/|một|trong* kỳ|năm đánh giá',
  'cho|IF tất cả các? ~q+',
];
const PERIOD = 'tháng|quý|học|kỳ';

const POINTS = [`${BEHIND}*`, ...OF_ALL].map((behind) =>
  pattern(
    `before:${WHOLE}* CAP ADD|SUB|được|tính|là|:|=|bằng|không|đến|trong|cả|toàn|một|năm* amount:N|P|F|HALF|FULL amount2:PT|FULL? ${behind}`,
  ),
);
/** `đạt tối đa 5 điểm khi tỷ lệ đó là 100%`: there is no more than that. */
const AT_WHOLE = pattern(`before:đạt|được|AND* CAP amount:N PT IF|khi ~b|RATE* là|đạt|bằng? whole:P`);
const OF_PERIOD_BEFORE = pattern(
  `before:${WHOLE}* EACH|trong|một|cả|toàn+ period:${PERIOD}+ ${WHOLE}* CAP ADD|SUB|được|tính|là|:* amount:N PT? behind:${BEHIND}*`,
);
/** `một quý không quá 0,5 điểm`: the word has become a number by now. */
const OF_ONE_PERIOD = pattern(
  `before:${WHOLE}* one:N period:${PERIOD}+ ${WHOLE}* CAP ADD|SUB|được|tính|là|:* amount:N PT? behind:${BEHIND}*`,
);
const OF_PERIOD_BEHIND = pattern(
  `before:${WHOLE}* CAP ADD|SUB|được|tính|là|:* amount:N PT /|trong|EACH|một|cho|AND* period:${PERIOD}+`,
);
/** `tổng số điểm cả tập thể và cá nhân không quá 7 điểm`. */
const OF_BOTH = pattern(`BUT|AND* before:tổng số? điểm cả|của|các+ ~b+ AND ~+ CAP là|:? amount:N PT behind:${BEHIND}*`);
/** `mỗi đơn vị không quá 6 điểm`: points are of a unit anyway. */
const OF_UNIT = pattern(
  `BUT|AND* before:EACH|một đơn|trường vị? ${WHOLE}* CAP ADD|SUB|được|tính|là|:* amount:N PT behind:${BEHIND}*`,
);
/** `mỗi năm tối đa 8 điểm`: points are of a year anyway. */
const OF_YEAR = pattern(`EACH|trong|một năm học? ${WHOLE}* CAP ADD|SUB|được|tính|là|:* amount:N PT behind:${BEHIND}*`);
const COUNT = pattern(`${WHOLE}* CAP ADD|SUB|được|tính|là|đến* count:N of:~+`);
const COUNT_BY_YEAR = pattern(`${WHOLE}* CAP ADD|SUB|được|tính|là|đến* count:N of:~+ /|trong|một+ năm học?`);
const COUNT_OF_YEAR = pattern(`EACH|trong|một năm học? ${WHOLE}* CAP ADD|SUB|được|tính|là|đến* count:N of:~+`);
const COUNT_OF_PERIOD = pattern(
  `${WHOLE}* EACH|trong|một+ period:${PERIOD}+ ${WHOLE}* CAP ADD|SUB|được|tính|là|đến* count:N of:~+`,
);
const COUNT_BY_PERIOD = pattern(`${WHOLE}* CAP ADD|SUB|được|tính|là|đến* count:N of:~+ /|trong|EACH|một+ period:${PERIOD}+`);

/** A limit of points or of things; `null` when the tokens are none, or something beside it is not explained. */
export function capFrom(source: readonly Token[]): Cap | CountCap | null {
  if (!source.some(({ code }) => code === 'CAP') || isReached(source)) return null;
  for (const one of [OF_PERIOD_BEFORE, OF_ONE_PERIOD, OF_PERIOD_BEHIND]) {
    const found = match(source, one);
    if (found !== null && !under(found, 'one').every(({ value }) => value !== null && equal(value, ONE))) continue;
    const period = found === null ? null : periodOf(under(found, 'period'));
    if (found !== null && period !== null) return pointsCap(found, source, period);
  }
  const found = match(source, ...pointsPatterns(source), OF_YEAR, OF_BOTH, OF_UNIT) ?? atWhole(source);
  if (found !== null) return pointsCap(found, source, null);
  const counted = match(source, COUNT_OF_PERIOD, COUNT_BY_PERIOD, COUNT_BY_YEAR, COUNT, COUNT_OF_YEAR);
  const count = counted === null ? null : (under(counted, 'count')[0]?.value ?? null);
  if (counted === null || count === null) return null;
  const named = under(counted, 'period');
  const of = named.length === 0 ? null : periodOf(named);
  if (named.length > 0 && of === null) return null;
  return { kind: 'countCap', count, of: under(counted, 'of'), period: of, source };
}

/** Most limits say only what they are of; the rest is looked for where a word opens it. */
const pointsPatterns = (source: readonly Token[]): typeof POINTS =>
  source.some(({ code }) => code === '/' || code === 'một' || code === 'tất') ? POINTS : POINTS.slice(0, 1);

function atWhole(source: readonly Token[]): Found | null {
  const found = match(source, AT_WHOLE);
  return found !== null && under(found, 'whole').every(({ value }) => value !== null && equal(value, HUNDRED)) ? found : null;
}

/** `vượt thì trừ 2 điểm; không vượt được 10 điểm`: what earns them, no limit. */
const isReached = (source: readonly Token[]): boolean =>
  source.some(({ code, text }, at) => code === 'CAP' && /vượt$/iu.test(text) && source[at + 1]?.code === 'được');

function pointsCap(found: Found, source: readonly Token[], period: PeriodCap['period'] | null): Cap | null {
  const at = source.findIndex((token) => token === under(found, 'amount')[0]);
  const amount = amountAt(source, at)?.amount ?? (period === null ? null : bareAmount(source[at]));
  if (amount === null || (amount.kind !== 'points' && amount.kind !== 'share')) return null;
  return { kind: 'cap', verb: verbIn(source), amount, period, source };
}

function bareAmount(token: Token | undefined): { readonly kind: 'points'; readonly points: NonNullable<Token['value']> } | null {
  return token?.code === 'N' && token.value !== null ? { kind: 'points', points: token.value } : null;
}

function verbIn(source: readonly Token[]): Verb | null {
  const codes = source.map(({ code }) => code);
  const limit = source.find(({ code }) => code === 'CAP')?.text ?? ''; // `điểm thưởng tối đa 5 điểm`
  if (/^điểm (?:cộng|thưởng)/iu.test(limit)) return 'add';
  if (/^điểm trừ/iu.test(limit)) return 'subtract';
  return codes.includes('SUB') ? 'subtract' : codes.includes('ADD') ? 'add' : null;
}

function periodOf(tokens: readonly Token[]): PeriodCap['period'] | null {
  switch (tokens.map(({ code }) => code).join(' ')) {
    case 'tháng':
      return 'month';
    case 'quý':
      return 'quarter';
    case 'học kỳ':
    case 'kỳ':
      return 'semester';
    default:
      return null;
  }
}
