import { isLacking } from './methods/lacking';
import { withOperator } from './operators';
import { match, pattern, under, type Found } from './pattern';
import type { Token } from './token';

const SAYS = 'điểm|được|tính|lấy|bằng|=|là|đem|EVERY*';
const RATE = 'RATE|phần|trăm+';
const FULL = 'amount:N|FULL PT|điểm?';
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
/** `hụt bao nhiêu % thì giảm bấy nhiêu % của 6 điểm`: what is left is the share that was reached. */
const AS_MUCH_LESS = pattern(
  `thiếu|hụt bao nhiêu phần trăm PLAN? ,|THEN|bị* REDUCED|SUB đi? bấy nhiêu phần trăm của|số* ${FULL}`,
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
const INVERSE = [
  pattern(`${SAYS} ${PLAN} ${OVER} RATE|~+ ${TIMES} ${FULL}`),
  pattern(`${SAYS} ${FULL} ${TIMES} ${PLAN} ${OVER} RATE|~+`),
];
const COMPLETION = new Set(
  'nói trên này đó nêu ấy tương_ứng hoàn thành thực hiện th đạt được phần trăm PLAN kh của đơn vị trường mình tương ứng thực tế / giải ngân'.split(
    ' ',
  ),
);
/** Words that lead from the rate to the share. */
const GIVING = new Set(['được', 'tính', 'hưởng', 'chấm', 'cho', 'THEN', 'điểm']);
const AGAINST = new Set(['BEST', 'LEADER', 'WORST']);

export interface Share {
  readonly code: 'PROPORTION' | 'INVERSE';
  readonly length: number;
  readonly amount: Token;
  /** What the result is divided by, where it is a number. */
  readonly mark?: Token;
}

export function shareFrom(slice: readonly Token[], before: readonly Token[]): Omit<Share, 'length'> | null {
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
  const less = amountOf(named.some(({ code }) => code === 'bấy') ? match(named, AS_MUCH_LESS) : null);
  if (less !== null) return { code: 'PROPORTION', amount: less };
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
export function isCompletion(of: readonly Token[], before: readonly Token[]): boolean {
  const said = new Set(before.map(({ code }) => code));
  return of.every(({ code }) => COMPLETION.has(code) || said.has(code));
}

const amountOf = (found: Found | null): Token | null => (found === null ? null : (under(found, 'amount')[0] ?? null));

/** `làm được bao nhiêu % thì hưởng bấy nhiêu %`. */
export const isAsMuch = (tokens: readonly Token[]): boolean =>
  tokens.some(({ code }) => code === 'bấy') && match(tokens, AS_MUCH) !== null;
