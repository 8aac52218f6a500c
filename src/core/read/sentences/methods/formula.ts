import type { MethodOf } from '../../../domain/method';
import { compare, divide, equal, isWhole, multiply, ONE, ZERO, type Points } from '../../../domain/points';
import { stripMarks } from '../../../shared/foldHeading';
import { capFrom } from '../caps';
import type { Cap, CountCap } from '../clause';
import { hasItsOperators, withOperator } from '../operators';
import { pointsFrom, type Recogniser } from '../parsed';
import { match, pattern, under, type Found } from '../pattern';
import type { SentenceContext } from '../sentenceContext';
import type { Token } from '../token';
import { withoutEdges } from '../withoutEdges';
import { aboveTarget, isAboveOwnTarget } from './aboveTarget';
import { isLacking } from './lacking';
import { isOfOtherThing } from './plannedThing';
import { isUnsaidFault } from './unsaidFault';

const HEAD = 'số? điểm ~* =|bằng|: lấy? ';
const RATIO = 'RATE|phần|trăm|kết|quả ~* hoàn|thực thành|hiện ~* PLAN? ~*';
/** Without `Điểm =` before it only what is surely a rate. */
const BARE_RATIO = 'RATE phần? trăm? ~* hoàn|thực thành|hiện ~* PLAN? ~*';
const QUOTIENT = 'first:số|kết|thực|tổng done:~* over:/|:|MATH cho? goal:~* PLAN|kh|giao ~*';
/** `số chuyên đề nghiệm thu chia cho số chuyên đề đăng ký đầu năm`: what was promised is the target. */
const OF_PROMISED = 'số|tổng made:~ ~* over:/|:|MATH cho? số promised:~ ~* đăng ký đầu? năm?';
/** `số lớp mở được trên số lớp theo kế hoạch`; `số lớp mở trên kế hoạch` are those above it. */
const NUMBER_ON_NUMBER = 'first:số|tổng done:~* trên goal:số|tổng goal2:~* PLAN|kh|giao ~*';
/** `tỷ lệ giữa số thực tế và số theo kế hoạch`. */
const BETWEEN = 'RATE|tỷ|thương số? giữa ~+ AND|với|/|trên ~* PLAN|kh|giao ~*';
const TIMES = ' ,? rồi? times:MATH|x|*|× với? ';
const LIMIT = ' ,|;|.? CAP? cap:N? PT?';
const FORMULA = [
  ...[RATIO, QUOTIENT, OF_PROMISED, NUMBER_ON_NUMBER, BETWEEN].flatMap((ratio) => [
    pattern(`${HEAD}${ratio}${TIMES}amount:N|FULL PT?${LIMIT}`),
    pattern(`${HEAD}amount:N|FULL PT?${TIMES}${ratio}${LIMIT}`),
  ]),
  // `Kết quả thực hiện / kế hoạch x 5 điểm`
  pattern(`lấy ${QUOTIENT}${TIMES}amount:N${LIMIT}`),
  pattern(`lấy? ${BARE_RATIO}${TIMES}amount:N|FULL PT${LIMIT}`),
  pattern(`lấy? amount:N|FULL PT${TIMES}${BARE_RATIO}${LIMIT}`),
  pattern(`lấy? ${QUOTIENT}${TIMES}amount:N|FULL PT${LIMIT}`),
  pattern(`lấy? ${OF_PROMISED}${TIMES}amount:N|FULL PT${LIMIT}`),
  pattern(`lấy? ${NUMBER_ON_NUMBER}${TIMES}amount:N|FULL PT${LIMIT}`),
  pattern(`lấy? amount:N|FULL PT${TIMES}${QUOTIENT}${LIMIT}`),
];
const AS_MUCH_AS =
  'IF? RATE|đơn|vị|trường|tập|thể|kết|quả|được|đạt|hoàn|thực|thành|hiện|PLAN* bao nhiêu phần trăm ~b|COMPARED* ,? THEN? được|tính|đạt|chấm|cho|hưởng* điểm? bấy nhiêu phần trăm';
/** `đạt bao nhiêu % kế hoạch thì được bấy nhiêu % số điểm tối đa`; of what is missing or above it says something else. */
const AS_MUCH = [
  pattern(`${AS_MUCH_AS} amount:FULL`),
  pattern(`${AS_MUCH_AS} của|tổng|số|mức* amount:điểm`),
  pattern(`${AS_MUCH_AS} của? amount:N PT`),
];
/** `Tỷ lệ thực hiện chỉ tiêu … đạt bao nhiêu % kế hoạch thì được bấy nhiêu % số điểm tối đa`: of a plan it names. */
const AS_MUCH_OF =
  'IF? ~b* đạt|được|thành|hiện+ bao nhiêu phần trăm ~b|COMPARED* ,? THEN? được|tính|đạt|chấm|cho|hưởng* điểm? bấy nhiêu phần trăm';
const AS_MUCH_OF_PLAN = [
  pattern(`${AS_MUCH_OF} amount:FULL`),
  pattern(`${AS_MUCH_OF} của|tổng|số|mức* amount:điểm`),
  pattern(`${AS_MUCH_OF} của? amount:N PT`),
];
/** `Số tiêu chí đạt được chia 55 nhân 5 điểm`: of so many things that there are. */
const OF_SO_MANY = ['điểm ~* =|bằng|: lấy?', 'lấy?'].flatMap((head) => [
  pattern(`${head} số|tổng lượng|số? of:~+ DIVIDED cho? target:N ~b* ,? rồi? TIMES với? amount:N|FULL PT?`),
  pattern(`${head} amount:N|FULL PT? TIMES với? số|tổng lượng|số? of:~+ DIVIDED cho? target:N ~b*`),
]);
/** A sum of points divided by their number is a mean. */
const OF_MEANS = new Set(['điểm', 'kỳ', 'quý', 'tháng', 'năm', 'lần', 'đợt']);
/** `số sáng kiến x 0,5 điểm`. */
const COUNT = [
  pattern(`lấy? of:số|lượng+ of2:~|OVER+${TIMES}each:N PT${LIMIT}`),
  pattern(`lấy? of:số|lượng+ of2:~|OVER+${TIMES}each:N PT / unit:~+`),
  pattern(`${HEAD}each:N PT?${TIMES}of:số|lượng+ of2:~|OVER+${LIMIT}`),
  pattern(`${HEAD}of:số|lượng+ of2:~|OVER+${TIMES}each:N PT?${LIMIT}`),
  pattern(`${HEAD}of:số|lượng+ of2:~|OVER+${TIMES}each:N PT / unit:~+`),
  pattern(`each:N PT${TIMES}of:số|lượng+ of2:~|OVER+${LIMIT}`),
];

/** `kết quả lớn hơn 5 thì chỉ ghi 5 điểm`. */
const NO_MORE_THAN = pattern('IF? kết|số|điểm quả|điểm? tính? được? ABOVE limit:N PT? THEN? được|PICK most:N PT');

const OPERATORS = new Set(['MATH', 'x', '×', '*', '/', 'nhân', 'chia', 'nhiêu']);

/** `Điểm đạt được = tỷ lệ hoàn thành × điểm tối đa`, `số sáng kiến x 0,5 điểm, tối đa 5 điểm`. */
export const formula: Recogniser = ({ tokens, context, hasCountAside }) => {
  if ((context.kind ?? 'points') !== 'points' || hasCountAside) return null;
  if (!tokens.some(({ code }) => OPERATORS.has(code))) return null;
  const hasLimits = tokens.some(({ code }) => code === 'CAP' || code === 'ABOVE');
  const { body, limits } = hasLimits ? withoutLimits(tokens) : { body: withoutEdges(tokens), limits: [] };
  const counted = match(body, ...COUNT);
  if (counted !== null)
    return isUnsaidFault(tokens) || !hasItsOperators(counted) || isOfMean(body) || isMultiplied(counted) || isOfAnother(counted)
      ? null
      : count(counted, limits, context);
  if (isLacking(body)) return null;
  const isOfPlan = body.some(({ code }) => code === 'PLAN');
  const found = match(body, ...FORMULA, ...AS_MUCH, ...(isOfPlan ? AS_MUCH_OF_PLAN : []));
  if (found !== null)
    return isOfOthers(found) || isOfOtherThing(found) || !hasItsOperators(found) ? null : share(found, null, limits, context);
  const part = match(body.map(withOperator), ...OF_SO_MANY);
  const target = part === null ? null : (under(part, 'target')[0]?.value ?? null);
  if (part === null || target === null || !isWhole(target) || compare(target, ONE) <= 0) return null;
  // without a limit more of them would earn more
  const isLimited = limits.length > 0 || (context.maximum !== null && isOf(under(part, 'amount')[0], context.maximum));
  return !isLimited || under(part, 'of').some(({ code }) => OF_MEANS.has(code)) ? null : share(part, target, limits, context);
};

/** `số bài bình quân của trường x 0,5 điểm`: a mean is no number of things. */
const isOfMean = (body: readonly Token[]): boolean =>
  body.some(({ code }, at) => code === 'bình_quân' || (code === 'bình' && body[at + 1]?.code === 'quân'));

/** `số bài x độ khó x 0,5 điểm`: more than the number goes into it. */
const isMultiplied = (found: Found): boolean =>
  under(found, 'of2').some(({ code }) => ['x', 'nhân', 'chia', 'nhan'].includes(code));

/** `số đề tài nghiệm thu / số giảng viên đăng ký` is no share of what was promised. */
const isOfOthers = (found: Found): boolean => under(found, 'made')[0]?.code !== under(found, 'promised')[0]?.code;

/** `số giảng viên x 0,4 điểm/giảng viên`; `số giảng viên x 0,4 điểm/bài` counts something else as well. */
const isOfAnother = (found: Found): boolean =>
  under(found, 'unit').some(({ code }, at) => stripMarks(code) !== stripMarks(under(found, 'of2')[at]?.code ?? ''));

const isOf = (amount: Token | undefined, maximum: Points): boolean =>
  amount?.code === 'FULL' || (amount?.value !== undefined && amount.value !== null && equal(amount.value, maximum));

interface Limited {
  readonly body: readonly Token[];
  readonly limits: readonly (Cap | CountCap)[];
}

/** A formula by itself, and the limits behind it: `…, nhưng không quá 5 điểm`, `… (tối đa 4 số)`. */
export function withoutLimits(tokens: readonly Token[]): Limited {
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (![',', ';', '.'].includes(tokens[at]?.code ?? '')) continue;
    const last = withoutEdges(tokens.slice(at));
    if (last.length === 0) continue;
    const limit = capFrom(last) ?? limitOfResult(last);
    if (limit === null) break;
    const before = withoutLimits(withoutEdges(tokens.slice(0, at)));
    return { body: before.body, limits: [...before.limits, limit] };
  }
  return { body: withoutEdges(tokens), limits: [] };
}

/** What is above a number of points is that number. */
function limitOfResult(source: readonly Token[]): Cap | null {
  const found = match(source, NO_MORE_THAN);
  const [limit, most] = found === null ? [] : [under(found, 'limit')[0]?.value, under(found, 'most')[0]?.value];
  const isSame = limit !== undefined && limit !== null && most !== undefined && most !== null && equal(limit, most);
  return isSame ? { kind: 'cap', verb: null, amount: { kind: 'points', points: limit }, period: null, source } : null;
}

/** The limits as points; `null` where one is of something else. */
function capOf(found: Found, limits: Limited['limits'], each: Points | null, maximum: Points | null): readonly Points[] | null {
  const all = limits.map((one): Points | null => {
    if (one.kind === 'cap') return one.period !== null || one.verb !== null ? null : pointsFrom(one.amount, maximum);
    const words = [...under(found, 'of'), ...under(found, 'of2')].map(({ code }) => code);
    const isSame = each !== null && one.of.every(({ code }, at) => code === words[at] || code === words[at + 1]);
    return isSame ? multiply(each, one.count) : null;
  });
  const own = under(found, 'cap')[0]?.value ?? null;
  return all.includes(null) ? null : [...all.filter((one) => one !== null), ...(own === null ? [] : [own])];
}

/** In proportion; a limit above the full points lets the share pass them. */
function share(
  found: Found,
  target: Points | null,
  limits: Limited['limits'],
  { maximum }: SentenceContext,
): ReturnType<Recogniser> {
  const amount = under(found, 'amount')[0];
  if (amount === undefined) return null;
  const full = amount.value ?? pointsFrom({ kind: 'share', share: ONE }, maximum);
  const isOfAll = limits.every((one) => one.kind === 'cap' && one.amount.kind === 'share' && equal(one.amount.share, ONE));
  const caps = isOfAll ? [] : capOf(found, limits, null, maximum);
  const [cap = null, ...more] = caps ?? [];
  if (caps === null || more.length > 0 || (cap !== null && (full === null || compare(cap, full) < 0))) return null;
  const capRatio = cap === null || full === null ? ONE : divide(cap, full);
  const method: MethodOf<'ratioToTarget'> = {
    kind: 'ratioToTarget',
    maximum: full,
    target,
    floorRatio: ZERO,
    capRatio,
    direction: 'higher',
    onZero: null,
  };
  return { method, most: cap ?? full, isExact: true };
}

function count(found: Found, limits: Limited['limits'], context: SentenceContext): ReturnType<Recogniser> {
  const { maximum } = context;
  const each = under(found, 'each')[0]?.value ?? null;
  const caps = each === null ? null : capOf(found, limits, each, maximum);
  const [cap = null] = caps ?? [];
  if (each === null || caps === null || caps.some((one) => cap !== null && !equal(one, cap))) return null;
  const subject = [...under(found, 'of'), ...under(found, 'of2')];
  if (isAboveOwnTarget(subject, context)) return aboveTarget(each, cap, subject, context);
  return {
    method: { kind: 'perUnit', pointsPerUnit: each, freeUnits: ZERO, maximum: cap ?? maximum },
    most: cap ?? each,
    isExact: cap !== null,
  };
}
