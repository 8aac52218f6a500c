import { add, compare, equal, ZERO, type Points } from '../../../domain/points';
import { hasItsOperators } from '../operators';
import type { Recogniser } from '../parsed';
import { match, pattern, under, type Found } from '../pattern';
import type { Token } from '../token';

const OWN = 'kết|quả|số|tỷ|lệ|RATE|của|đơn|vị|trường|mình|đạt|được|lượng|giá|trị*';
const RANGE = `( ${OWN} - ${OWN} WORST ${OWN} ) over:/|:|MATH cho? ( ${OWN} BEST ${OWN} - ${OWN} WORST ${OWN} )`;
const TIMES = 'times:x|×|*|MATH|nhân với?';
/** `2 + 8 x (kết quả - thấp nhất) / (cao nhất - thấp nhất)`. */
const FORMULA = `=|bằng|: least:N PT? +|ADD|cộng với? gain:N PT? ${TIMES} ${RANGE} .?`;
const ALONE = pattern(`;? số? điểm đạt|được|thi|đua|của|cho|đơn|vị|trường|tiêu|nội|chí|dung|mục|này|tính* ${FORMULA}`);
const ENDS = [
  pattern(
    `;? ~b* BEST ~b* được|:|đạt|là* most:N PT ,|; ~b* WORST ~b* được|:|đạt|là* low:N PT ,|;|. điểm|của* REST|ở|giữa+ ~b* ${FORMULA}`,
  ),
  pattern(
    `;? ~b* WORST ~b* được|:|đạt|là* low:N PT ,|; ~b* BEST ~b* được|:|đạt|là* most:N PT ,|;|. điểm|của* REST|ở|giữa+ ~b* ${FORMULA}`,
  ),
];

/** Min–max written out: so much at the lowest, the rest by where one lies between the lowest and the highest; the ends may be told again. */
export function rangeFormula(tokens: readonly Token[], maximum: Points | null): ReturnType<Recogniser> {
  if (!tokens.some(({ code }) => code === 'WORST') || !tokens.some(({ code }) => code === 'BEST')) return null;
  const found = match(tokens, ALONE, ...ENDS);
  if (found !== null && !hasItsOperators(found)) return null;
  const [least, gain] = [valueOf(found, 'least'), valueOf(found, 'gain')];
  if (least === null || gain === null || compare(gain, ZERO) <= 0) return null;
  const most = add(least, gain);
  const [high, low] = [valueOf(found, 'most'), valueOf(found, 'low')];
  if ((high !== null && !equal(high, most)) || (low !== null && !equal(low, least))) return null;
  const isOfAll = maximum === null || equal(maximum, most);
  return { method: { kind: 'minMax', least, maximum: most, pool: 'all' }, most, isExact: true, contradicts: !isOfAll };
}

const valueOf = (found: Found | null, name: string): Points | null =>
  found === null ? null : (under(found, name)[0]?.value ?? null);
