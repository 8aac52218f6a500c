import { compare, equal, HUNDRED, ONE, ZERO, type Points } from '../../../domain/points';
import { stripMarks } from '../../../shared/foldHeading';
import type { Cap } from '../clause';
import { hasItsOperators } from '../operators';
import { pointsFrom, type Recogniser } from '../parsed';
import { match, matches, pattern, under, type Found } from '../pattern';
import type { Token } from '../token';
import { withoutLimits } from './formula';
import { isUnsaidFault } from './unsaidFault';

const TOP = 'IF? ~b* BEST|LEADER ~b* được|:|đạt|=|là|hưởng|CAP|THEN* full:N|FULL PT|FULL? :? more:N? PT? ,|;|. ';
const OTHERS =
  'IF|THEN? số|điểm|của* EACH? REST|các|~b+ được|tính|hưởng|nhận|lấy|bằng|=|:|THEN|EVERY* số|điểm|theo|công|thức|=|:|bằng|lấy* ';
const SHARE = 'own:RATE|~b+ ,? rồi? over:/|:|MATH top:~b|RATE* BEST|LEADER ~b* ';
/** `các đơn vị khác = kết quả của đơn vị / kết quả cao nhất x 10`. */
const DIVIDED = pattern(`${TOP}${OTHERS}${SHARE},? rồi? times:MATH|x|*|× với? amount:N|FULL PT? .?`);
/** `… = 10 x kết quả của đơn vị / kết quả cao nhất`. */
const TIMES_DIVIDED = pattern(`${TOP}${OTHERS}amount:N|FULL PT? times:MATH|x|*|× với? ${SHARE}PT? .?`);
/** `Lấy đơn vị nhiều nhất Cụm làm mốc 100% và cho hưởng 6 điểm, điểm của những đơn vị khác bằng tỷ lệ phần trăm so với mốc này nhân với 6 điểm`. */
const OF_MARK = pattern(
  'lấy ~b|,* BEST|LEADER ~b* làm|là mốc|chuẩn|gốc whole:P? AND|,? cho|được|hưởng* full:N|FULL PT? ,|;|. điểm|số|của* REST bằng|=|: RATE phần? trăm? COMPARED mốc|mức|chuẩn này|đó|ấy|trên times:MATH|x|× với? amount:N|FULL PT? .?',
);
/** The less the better: `các đơn vị khác lấy tỷ lệ thấp nhất chia cho tỷ lệ của đơn vị, nhân với 5 điểm`. */
const LEAST = pattern(
  `${TOP.replace('BEST|LEADER', 'WORST')}${OTHERS}top:RATE|~b* WORST ~b* over:/|:|MATH cho? own:RATE|~b+ ,? times:MATH|x|*|× với? amount:N|FULL PT? .?`,
);
/** `các đơn vị khác: 6 điểm x tỷ lệ thấp nhất / tỷ lệ của đơn vị`. */
const TIMES_LEAST = pattern(
  `${TOP.replace('BEST|LEADER', 'WORST')}${OTHERS}amount:N|FULL PT? times:MATH|x|*|× với? top:RATE|~b* WORST ~b* over:/|:|MATH cho? own:RATE|~b+ .?`,
);
/** Own result and the best one, in this order: the other way round the share would pass the best. */
const BETWEEN = 'RATE|tỷ|thương số? giữa own:~b+ AND|với top:~b* BEST|LEADER ~b* ';
/** `tỷ lệ phần trăm so với đơn vị dẫn đầu`. */
const COMPARED = 'RATE phần? trăm? của|đạt|được|đơn|vị|trường|mình|kết|quả* COMPARED với? top:~b|RATE* BEST|LEADER ~b* ';
const BETWEEN_LEAST = 'RATE|tỷ|thương số? giữa top:~b* WORST ~b* AND|với own:~b+ ';
const AMOUNT = 'amount:N|FULL PT? ';
const TIMES = ',? rồi? times:MATH|x|*|×|nhân với? ';
/** `điểm của các đơn vị khác bằng 6 nhân với tỷ lệ giữa kết quả của đơn vị và kết quả cao nhất`, and the share before its 6 points. */
const TIMES_SHARE = [
  pattern(`${TOP}${OTHERS}${AMOUNT}${TIMES}${BETWEEN}.?`),
  pattern(`${TOP}${OTHERS}${BETWEEN}${TIMES}${AMOUNT}.?`),
  pattern(`${TOP}${OTHERS}${AMOUNT}${TIMES}${COMPARED}.?`),
  pattern(`${TOP}${OTHERS}${COMPARED}${TIMES}${AMOUNT}.?`),
];
const LEAST_TOP = TOP.replace('BEST|LEADER', 'WORST');
const TIMES_LEAST_SHARE = [
  pattern(`${LEAST_TOP}${OTHERS}${AMOUNT}${TIMES}${BETWEEN_LEAST}.?`),
  pattern(`${LEAST_TOP}${OTHERS}${BETWEEN_LEAST}${TIMES}${AMOUNT}.?`),
];
/** Nothing else is said: `Điểm = kết quả của đơn vị / kết quả cao nhất x 10`, also without the word for points in front where what is divided is named. */
const HEADS = ['số? điểm ~b|EACH* =|bằng|:|là+ lấy? own:RATE|~b+ ', 'lấy? own:kết|số|tổng|RATE own2:~b|RATE* '];
const BEFORE = ['số? điểm ~b|EACH* =|bằng|:|là+ lấy? ', 'lấy? '];
const TO_BEST = ',? rồi? over:/|:|MATH top:~b|RATE* BEST|LEADER ~b* ';
const TO_OWN = 'over:/|:|MATH cho? own:RATE|~b+ ';
const ALONE = [
  ...HEADS.flatMap((head) => [
    pattern(`${head}${TO_BEST}${TIMES}${AMOUNT}.?`),
    // `kết quả của đơn vị x 10 / kết quả cao nhất`
    pattern(`${head}${TIMES}${AMOUNT}${TO_BEST}.?`),
  ]),
  ...BEFORE.flatMap((head) => [
    pattern(`${head}${AMOUNT}${TIMES}${SHARE}.?`),
    pattern(`${head}${AMOUNT}${TIMES}${BETWEEN}.?`),
    pattern(`${head}${BETWEEN}${TIMES}${AMOUNT}.?`),
  ]),
];
const ALONE_LEAST = BEFORE.flatMap((head) => [
  pattern(`${head}top:RATE|~b* WORST ~b* ${TO_OWN}${TIMES}${AMOUNT}.?`),
  pattern(`${head}${AMOUNT}${TIMES}top:RATE|~b* WORST ~b* ${TO_OWN}.?`),
  pattern(`${head}${AMOUNT}${TIMES}${BETWEEN_LEAST}.?`),
  pattern(`${head}${BETWEEN_LEAST}${TIMES}${AMOUNT}.?`),
]);

/** The best one earns all points, the others by a formula written out: own result over the best one, times those points. */
export const bestFormula: Recogniser = ({ tokens: given, context, hasCountAside }) => {
  if ((context.kind ?? 'points') !== 'points' || hasCountAside) return null;
  if (!given.some(({ code }) => AGAINST.has(code))) return null;
  const { body: tokens, limits } = withoutLimits(withoutTitle(given));
  const least = match(tokens, LEAST, TIMES_LEAST, ...TIMES_LEAST_SHARE, ...ALONE_LEAST);
  const alone = match(tokens, ...ALONE, ...ALONE_LEAST);
  const found = least ?? alone ?? match(tokens, DIVIDED, TIMES_DIVIDED, ...TIMES_SHARE, OF_MARK);
  if (found === null || !hasItsOperators(found) || !isOfWhole(found) || !isOfOne(found, tokens)) return null;
  // more of them would earn more
  if (alone !== null && least === null && (isUnsaidFault(tokens) || isOfFaults(found))) return null;
  const times = valueOf(found, 'amount', context.maximum);
  const most = alone === null ? fullOf(found, context.maximum) : times;
  if (most === undefined || times === undefined) return null;
  const isSame = most === null || times === null ? most === times : equal(most, times);
  if (!isSame || (most !== null && compare(most, ZERO) <= 0)) return null;
  // `…, tối đa 10 điểm`: what the best one earns anyway
  const isSaidAgain = limits.every(
    (one) => one.kind === 'cap' && one.verb === null && one.period === null && isAll(one.amount, most),
  );
  if (!isSaidAgain) return null;
  return {
    method: { kind: 'relativeToBest', maximum: most, pool: 'all', direction: least === null ? 'higher' : 'lower' },
    most,
    isExact: true,
  };
};

const isAll = (amount: Cap['amount'], most: Points | null): boolean =>
  amount.kind === 'share' ? equal(amount.share, ONE) : most !== null && equal(amount.points, most);

const isOfWhole = (found: Found): boolean => under(found, 'whole').every(({ value }) => value !== null && equal(value, HUNDRED));

const UNNAMED = new Set('số tổng lượng RATE kết quả điểm mức giá trị lấy cho đơn vị trường nhà tập thể của'.split(' '));

/** `số bài của mình` over `số bài nhiều nhất`; over `số giảng viên nhiều nhất` is another number. */
function isOfOne(found: Found, tokens: readonly Token[]): boolean {
  const [own, top] = [[...under(found, 'own'), ...under(found, 'own2')], under(found, 'top')].map(
    (words) => words.find(({ code }) => !UNNAMED.has(code))?.code,
  );
  if (own === undefined || top === undefined || stripMarks(own) === stripMarks(top) || isWhose(top)) return true;
  return isWhose(own) && tokens.filter(({ code }) => stripMarks(code) === stripMarks(top)).length > 1;
}

/** Also without their marks. */
const FAULTS = new Set(['loi', 'pham', 'vang', 'thieu', 'cham', 'muon', 'tre']);
const isOfFaults = (found: Found): boolean =>
  [...under(found, 'own'), ...under(found, 'own2')].some(({ code }) => FAULTS.has(stripMarks(code)));

const isWhose = (word: string): boolean =>
  ['mình', 'này', 'đó', 'đạt', 'được', 'thực', 'trong', 'toàn', 'có', 'cụm'].includes(word);

const AGAINST = new Set(['BEST', 'LEADER', 'WORST']);
const TITLE = pattern('RATE|~+ :');

/** `Tỷ lệ hồ sơ phải sửa: đơn vị có tỷ lệ thấp nhất …`, with its rows on lines of their own. */
function withoutTitle(given: readonly Token[]): readonly Token[] {
  const tokens = given.filter(
    ({ code }, at) => code !== '(' && code !== ')' && (code !== ';' || (at > 0 && given[at - 1]?.code !== ';')),
  );
  const colon = tokens.findIndex(({ code }) => code === ':') + 1;
  const isTitle =
    colon > 0 &&
    matches(tokens.slice(0, colon), TITLE) &&
    tokens.slice(colon).some(({ code }) => code === 'WORST' || code === 'BEST');
  const isFormula = tokens.slice(0, colon).some(({ code }) => code === 'điểm');
  return isTitle && !isFormula ? tokens.slice(colon) : tokens;
}

/** `điểm tối đa 10 điểm` says it twice: the number counts. */
function fullOf(found: Found, maximum: Points | null): Points | null | undefined {
  return under(found, 'more').length > 0 ? (under(found, 'more')[0]?.value ?? undefined) : valueOf(found, 'full', maximum);
}

function valueOf(found: Found, name: string, maximum: Points | null): Points | null | undefined {
  const [token] = under(found, name);
  if (token === undefined) return undefined;
  return token.value ?? pointsFrom({ kind: 'share', share: ONE }, maximum);
}
