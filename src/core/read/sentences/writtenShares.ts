import { isLacking } from './methods/lacking';
import { compare, equal, points, type Points } from '../../domain/points';
import { withOperator } from './operators';
import { match, pattern, under, type Found } from './pattern';
import { mark, word, type Token } from './token';

const SAYS = 'điểm|được|tính|lấy|bằng|=|là|đem|EVERY*';
const RATE = 'RATE|phần|trăm+';
const FULL = 'amount:N|FULL PT?';
/** The operators by their own names; `rồi nhân với` and `, nhân` join two steps of one. */
const TIMES = ',? rồi? TIMES với?';
const OVER = ',? rồi? DIVIDED cho?';
const PLAN = 'của|số* PLAN|giao ~*';
/** `tỷ lệ giữa kết quả thực hiện và chỉ tiêu được giao`; the other way round it is the less the better. */
const BETWEEN = 'RATE|tỷ|thương số? giữa|của done:~+ AND|với số? PLAN được? giao?';
/** `điểm = tỷ lệ thực hiện x 10 điểm`, `lấy 10 điểm nhân với tỷ lệ hoàn thành`, `10 điểm x kết quả / kế hoạch`. */
const DIRECT = [
  pattern(`${SAYS} ${RATE} hoàn|thực|đạt? thành|hiện|được? PLAN? ${TIMES} ${FULL}`),
  pattern(`${SAYS} ${FULL} ${TIMES} ${RATE} of:~o*`),
  pattern(`${SAYS} RATE? ~+ ${OVER} ~* ${PLAN} ${TIMES} ${FULL}`),
  pattern(`${SAYS} ${FULL} ${TIMES} ~+ ${OVER} ~* ${PLAN}`),
  pattern(`${SAYS} ${FULL} ${TIMES} ${BETWEEN}`),
  pattern(`${SAYS} ${BETWEEN} ${TIMES} ${FULL}`),
];
/** `đạt bao nhiêu % được bấy nhiêu % của 7 điểm`. */
const AS_MUCH = pattern(
  `EVERY? đạt|hoàn|thực|làm thành|hiện|được* bao nhiêu phần trăm of:PLAN|~* được|tính|hưởng|chấm|cho|THEN* điểm? bấy nhiêu phần trăm của|số* ${FULL}`,
);
/** `lấy tỷ lệ đạt được chia cho 95% rồi nhân với 3 điểm`: against a mark of its own. */
const AGAINST_MARK = [
  pattern(`${SAYS} RATE|số ~* ${OVER} mark:P ${TIMES} ${FULL}`),
  pattern(`${SAYS} ${FULL} ${TIMES} RATE|số ~* ${OVER} mark:P`),
];
/** `4 điểm nhân với thương của 20% và tỷ lệ thực tế`: the less the better, against a mark of its own. */
const INVERSE_OF_MARK = [
  pattern(`${SAYS} ${FULL} ${TIMES} mark:P ${OVER} RATE|số|mức ~*`),
  pattern(`${SAYS} ${FULL} ${TIMES} thương|tỷ số? của|giữa mark:P AND|với RATE|số|mức ~*`),
  pattern(`${SAYS} mark:P ${OVER} RATE|số|mức ~* ${TIMES} ${FULL}`),
];
/** `10 điểm x định mức / thực chi`: the less the better. */
const INVERSE = [pattern(`${SAYS} ${PLAN} ${OVER} ~+ ${TIMES} ${FULL}`), pattern(`${SAYS} ${FULL} ${TIMES} ${PLAN} ${OVER} ~+`)];
const COMPLETION = new Set(
  'nói trên này đó nêu ấy tương_ứng hoàn thành thực hiện th đạt được phần trăm PLAN kh của đơn vị trường mình tương ứng thực tế / giải ngân'.split(
    ' ',
  ),
);
/** Words that lead from the rate to the share. */
const GIVING = new Set(['được', 'tính', 'hưởng', 'chấm', 'cho', 'THEN', 'điểm']);
const LONGEST = 18;
const ENDS = new Set([',', ';', '.']);
const AGAINST = new Set(['BEST', 'LEADER', 'WORST']);

/** Behind a full mark of so many points a share written out with the same number is one in proportion. */
export function withWrittenShares(given: readonly Token[], maximum: Points | null): readonly Token[] {
  const tokens = withFullMark(given);
  const first = tokens.findIndex(({ code }, at) => code === 'PT' && tokens[at - 1]?.code === 'N');
  const full = tokens[first - 1]?.value ?? null;
  if (full === null || (maximum !== null && !equal(full, maximum) && tokens.every(({ code }) => code !== 'ADD'))) return tokens;
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const share = at > first ? shareAt(tokens, at, full, tokens.slice(0, first)) : null;
    if (share === null) told.push(token);
    else {
      // `số điểm bằng …`
      const isNumbered = token.code === 'điểm' && told[told.length - 1]?.code === 'số';
      const opens = isNumbered ? told.pop() : undefined;
      told.push({
        text: [...(opens === undefined ? [] : [opens]), ...tokens.slice(at, at + share.length)].map(({ text }) => text).join(' '),
        code: share.code,
        value: null,
      });
      if (share.mark !== undefined) told.push(word('', 'COMPARED'), word('', 'mốc'), { ...share.mark, text: '' });
      at += share.length - 1;
    }
  }
  return told;
}

interface Share {
  readonly code: 'PROPORTION' | 'INVERSE';
  readonly length: number;
  readonly amount: Token;
  /** What the result is divided by, where it is a number. */
  readonly mark?: Token;
}

/** The longest share that begins here and ends its statement. */
function shareAt(tokens: readonly Token[], at: number, full: Points, before: readonly Token[]): Share | null {
  if (!mayBegin(tokens[at]) || (tokens[at]?.code === 'đạt' && tokens[at + 1]?.code !== 'bao')) return null;
  for (let length = Math.min(LONGEST, tokens.length - at); length > 1; length -= 1) {
    const next = tokens[at + length];
    if (next !== undefined && !ENDS.has(next.code)) continue;
    const share = shareFrom(tokens.slice(at, at + length), before);
    if (share === null || share.amount.value === null || !equal(share.amount.value, full)) continue;
    return { ...share, length };
  }
  return null;
}

const OPENS = new Set([
  'điểm',
  'được',
  'tính',
  'lấy',
  'bằng',
  '=',
  'là',
  'đem',
  'EVERY',
  'RATE',
  'phần',
  'N',
  'FULL',
  'PLAN',
  'đạt',
]);
const mayBegin = (token: Token | undefined): boolean => token !== undefined && OPENS.has(token.code);

function shareFrom(slice: readonly Token[], before: readonly Token[]): Omit<Share, 'length'> | null {
  if (slice.some(({ code }) => AGAINST.has(code))) return null;
  const named = slice.filter(({ code }) => code !== '(' && code !== ')').map(withOperator);
  const asMuch = named.some(({ code }) => code === 'bấy') ? match(named, AS_MUCH) : null;
  const all = amountOf(asMuch);
  if (
    all !== null &&
    asMuch !== null &&
    isCompletion(
      under(asMuch, 'of').filter(({ code }) => !GIVING.has(code)),
      [],
    )
  )
    return { code: 'PROPORTION', amount: all };
  if (!named.some(({ code }) => code === 'TIMES')) return null;
  const against = match(named, ...AGAINST_MARK);
  const divisor = against === null ? undefined : under(against, 'mark')[0];
  const whole = amountOf(against);
  if (whole !== null && divisor !== undefined) return { code: 'PROPORTION', amount: whole, mark: divisor };
  const inverted = named.some(({ code }) => code === 'P') ? match(named, ...INVERSE_OF_MARK) : null;
  const [base, least] = [amountOf(inverted), inverted === null ? undefined : under(inverted, 'mark')[0]];
  if (base !== null && least !== undefined) return { code: 'INVERSE', amount: base, mark: least };
  const found = match(named, ...DIRECT);
  const direct = found !== null && isCompletion(under(found, 'of'), before) && !isLacking(under(found, 'done')) ? found : null;
  const inverse = direct === null ? match(named, ...INVERSE) : null;
  const amount = amountOf(direct ?? inverse);
  return amount === null ? null : { code: direct === null ? 'INVERSE' : 'PROPORTION', amount };
}

/** The rate of what was to be done: said so, or in the words of the full mark; `tỷ lệ nữ` is another. */
function isCompletion(of: readonly Token[], before: readonly Token[]): boolean {
  const said = new Set(before.map(({ code }) => code));
  return of.every(({ code }) => COMPLETION.has(code) || said.has(code));
}

const amountOf = (found: Found | null): Token | null => (found === null ? null : (under(found, 'amount')[0] ?? null));

const HEAD = pattern('số? điểm ~* =|bằng|:');

/**
 * `Lấy số thực hiện chia cho kế hoạch, nhân với 10 điểm; dưới 50% không tính điểm` is `Đạt kế hoạch được 10 điểm, không đạt tính theo
 * tỷ lệ; …`: a rule that begins with its share and goes on.
 */
function withFullMark(given: readonly Token[]): readonly Token[] {
  const tokens = withLimitOutside(given);
  const start = tokens[0]?.code === ';' ? 1 : 0;
  const end = tokens.findIndex(
    ({ code, value }, at) => at >= start && value === null && ENDS.has(code) && endsFormula(tokens, at),
  );
  const more = end < 0 ? [] : tokens.slice(end + 1).filter(({ code }) => !ENDS.has(code));
  if (end < 0 || more.length === 0) return tokens;
  const whole = tokens.slice(start, end);
  const equals = whole.findIndex(({ code }) => code === '=' || code === 'bằng' || code === ':');
  const isHeaded = equals > 0 && match(whole.slice(0, equals + 1), HEAD) !== null;
  const formula = isHeaded ? whole.slice(equals + 1) : whole;
  const isAsMuch = formula.some(({ code }) => code === 'bấy') && match(formula, AS_MUCH) !== null;
  if (!isHeaded && !isAsMuch && !['lấy', 'tính'].includes(formula[0]?.code ?? '')) return tokens;
  const share = shareFrom(formula, []);
  if (share === null || share.code === 'INVERSE' || share.mark !== undefined || !isPositive(share.amount)) return tokens;
  if (passes(more, share.amount)) return tokens;
  const reached = [word('đạt', 'đạt'), word('', 'PLAN'), word('được', 'được'), share.amount];
  const named = share.amount.code === 'N' ? [{ text: 'điểm', code: 'PT', value: null }] : [];
  const short = [mark(';'), word('không', 'NOT'), word('đạt', 'đạt')];
  return [
    ...tokens.slice(0, start),
    ...reached,
    ...named,
    ...short,
    { text: whole.map(({ text }) => text).join(' '), code: 'PROPORTION', value: null },
    ...tokens.slice(end),
  ];
}

/** `… bấy nhiêu % của 6 điểm (không quá 6 điểm), …`: the limit in brackets as one behind a comma. */
function withLimitOutside(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ code }, index) =>
      code === '(' &&
      ['CAP', 'N', 'PT', ')'].every((one, ahead) => tokens[index + 1 + ahead]?.code === one) &&
      ENDS.has(tokens[index + 5]?.code ?? ''),
  );
  const isOfShare =
    at > 0 &&
    tokens.slice(0, at).some(({ code }) => code === 'bấy') &&
    !tokens.slice(0, at).some(({ code }) => ENDS.has(code) && code !== ';');
  return isOfShare ? [...tokens.slice(0, at), mark(','), ...tokens.slice(at + 1, at + 4), ...tokens.slice(at + 5)] : tokens;
}

/** `điểm = 10 x tỷ lệ hoàn thành, tối đa 12 điểm`: the formula goes on behind the target. */
function passes(more: readonly Token[], { value }: Token): boolean {
  const limit = more.find(({ code }, at) => code === 'N' && more[at - 1]?.code === 'CAP')?.value ?? null;
  return value !== null && limit !== null && compare(limit, value) > 0;
}

const isPositive = ({ code, value }: Token): boolean =>
  code === 'FULL' || (code === 'N' && value !== null && compare(value, points('0')) > 0);

/** A comma inside a formula stands before the next step. */
const endsFormula = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code !== ',' || !['MATH', 'nhân', 'chia', 'rồi', 'x'].includes(tokens[at + 1]?.code ?? '');
