import { compare, equal, HUNDRED, ONE, ZERO, type Points } from '../../../domain/points';
import { pointsFrom, type Recogniser } from '../parsed';
import { match, matches, pattern, under, type Found } from '../pattern';
import type { Token } from '../token';

const TOP = 'IF? ~b* BEST|LEADER ~b* được|:|đạt|=|là|hưởng|CAP|THEN* full:N|FULL PT|FULL? :? more:N? PT? ,|;|. ';
const OTHERS =
  'IF|THEN? số|điểm|của* EACH? REST|các|~b+ được|tính|lấy|bằng|=|:|THEN|EVERY* số|điểm|theo|công|thức|=|:|bằng|lấy* ';
const SHARE = 'RATE|~b+ ,? rồi? over:/|:|MATH ~b|RATE* BEST|LEADER ~b* ';
/** `các đơn vị khác = kết quả của đơn vị / kết quả cao nhất x 10`. */
const DIVIDED = pattern(`${TOP}${OTHERS}${SHARE},? rồi? MATH|x|*|× với? amount:N|FULL PT? .?`);
/** `… = 10 x kết quả của đơn vị / kết quả cao nhất`. */
const TIMES_DIVIDED = pattern(`${TOP}${OTHERS}amount:N|FULL PT? MATH|x|*|× với? ${SHARE}PT? .?`);
/** `Điểm = (kết quả của đơn vị : kết quả cao nhất) x 10` says nothing else. */
/** `Điểm = 10 x (kết quả của đơn vị / kết quả cao nhất)`. */
const TIMES_ALONE = pattern(`số? điểm ~b|EACH* =|bằng|: amount:N|FULL PT? MATH|x|*|× với? ${SHARE}.?`);
const ALONE = pattern('số? điểm ~b* =|bằng|: RATE|~b+ /|:|MATH RATE|~b* BEST ~b* MATH|x|*|× với? amount:N|FULL PT? .?');
/** `Lấy đơn vị nhiều nhất Cụm làm mốc 100% và cho hưởng 6 điểm, điểm của những đơn vị khác bằng tỷ lệ phần trăm so với mốc này nhân với 6 điểm`. */
const OF_MARK = pattern(
  'lấy ~b|,* BEST|LEADER ~b* làm|là mốc|chuẩn|gốc whole:P? AND|,? cho|được|hưởng* full:N|FULL PT? ,|;|. điểm|số|của* REST bằng|=|: RATE phần? trăm? COMPARED mốc|mức|chuẩn này|đó|ấy|trên MATH|x|× với? amount:N|FULL PT? .?',
);
const TOP_OF_LEAST = TOP.replace('BEST|LEADER', 'WORST');
/** `Trường xử lý nhanh nhất được 5 điểm`: what is divided says that it is the least time. */
const TOP_OF_FASTEST = TOP.replace('BEST|LEADER', 'nhanh|sớm nhất');
/** `mỗi đơn vị còn lại được số điểm bằng tỷ lệ giữa kết quả của mình với kết quả cao nhất nhân với 8`. */
const SHARE_TIMES = pattern(
  `${TOP}${OTHERS}RATE giữa ~b+ AND|với|/ ~b* BEST|LEADER ~b* ,? rồi? MATH|x|*|× với? amount:N|FULL PT? .?`,
);
/** The less the better: `các đơn vị khác lấy tỷ lệ thấp nhất chia cho tỷ lệ của đơn vị, nhân với 5 điểm`. */
const LEAST = [TOP_OF_LEAST, TOP_OF_FASTEST].map((top) =>
  pattern(`${top}${OTHERS}RATE|~b* WORST ~b* /|:|MATH cho? RATE|~b+ ,? rồi? MATH|x|*|× với? amount:N|FULL PT? .?`),
);
/** `các đơn vị khác: 6 điểm x tỷ lệ thấp nhất / tỷ lệ của đơn vị`. */
const TIMES_LEAST = [TOP_OF_LEAST, TOP_OF_FASTEST].map((top) =>
  pattern(`${top}${OTHERS}amount:N|FULL PT? MATH|x|*|× với? RATE|~b* WORST ~b* /|:|MATH cho? RATE|~b+ .?`),
);
/** `điểm của các đơn vị khác bằng 6 nhân với tỷ lệ giữa kết quả của đơn vị và kết quả cao nhất`; the other way round it would pass the best. */
const TIMES_SHARE = pattern(`${TOP}${OTHERS}amount:N|FULL PT? MATH|x|*|× với? RATE giữa ~b+ AND ~b* BEST|LEADER ~b* .?`);
const TIMES_LEAST_SHARE = pattern(`${TOP_OF_LEAST}${OTHERS}amount:N|FULL PT? MATH|x|*|× với? RATE giữa ~b* WORST ~b* AND ~b+ .?`);
const ALONE_LEAST = pattern(
  'số? điểm ~b* =|bằng|: RATE|~b* WORST ~b* /|:|MATH cho? RATE|~b+ MATH|x|*|× với? amount:N|FULL PT? .?',
);

/** The best one earns all points, the others by a formula written out: own result over the best one, times those points. */
export const bestFormula: Recogniser = ({ tokens: given, context, hasCountAside }) => {
  if ((context.kind ?? 'points') !== 'points' || hasCountAside) return null;
  if (!given.some(({ code }) => AGAINST.has(code))) return null;
  const tokens = withoutTitle(given);
  const least = match(tokens, ...LEAST, ...TIMES_LEAST, TIMES_LEAST_SHARE, ALONE_LEAST);
  const alone = match(tokens, ALONE, TIMES_ALONE, ALONE_LEAST);
  const found = least ?? alone ?? match(tokens, DIVIDED, TIMES_DIVIDED, TIMES_SHARE, SHARE_TIMES, OF_MARK);
  if (found === null || !divides(found) || !isOfWhole(found)) return null;
  const times = valueOf(found, 'amount', context.maximum);
  const most = alone === null ? fullOf(found, context.maximum) : times;
  if (most === undefined || times === undefined) return null;
  const isSame = most === null || times === null ? most === times : equal(most, times);
  if (!isSame || (most !== null && compare(most, ZERO) <= 0)) return null;
  return {
    method: { kind: 'relativeToBest', maximum: most, pool: 'all', direction: least === null ? 'higher' : 'lower' },
    most,
    isExact: true,
  };
};

/** `x` and `nhân` go by the same name as `chia`. */
const divides = (found: Found): boolean =>
  under(found, 'over').every(({ code, text }) => code !== 'MATH' || /^chia/iu.test(text));
const isOfWhole = (found: Found): boolean => under(found, 'whole').every(({ value }) => value !== null && equal(value, HUNDRED));

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
