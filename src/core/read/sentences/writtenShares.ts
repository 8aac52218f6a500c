import { compare, equal, points, type Points } from '../../domain/points';
import { match, pattern, under } from './pattern';
import { mark, word, type Token } from './token';
import { isAsMuch, isCompletion, shareFrom, type Share } from './writtenShare';

const LONGEST = 18;
const ENDS = new Set([',', ';', '.']);

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

/** The longest share that begins here and ends its statement. */
function shareAt(tokens: readonly Token[], at: number, full: Points, before: readonly Token[]): Share | null {
  if (!mayBegin(tokens[at]) || (tokens[at]?.code === 'đạt' && tokens[at + 1]?.code !== 'bao')) return null;
  for (let length = Math.min(LONGEST, tokens.length - at); length > 1; length -= 1) {
    const next = tokens[at + length];
    if (next !== undefined && !ENDS.has(next.code)) continue;
    const slice = withColonsDividing(withRatioInBrackets(tokens.slice(at, at + length)));
    const share = isClosed(slice) ? (toldAgain(slice, before) ?? shareFrom(slice, before)) : null;
    if (share === null || share.amount.value === null || !equal(share.amount.value, full)) continue;
    return { ...share, length };
  }
  return null;
}

const OF_FULL = pattern('PROPORTION ~* của|COMPARED|trên|với+ amount:N PT');

/** `tính theo tỷ lệ hoàn thành so với 15 điểm`, `theo tỷ lệ (6 điểm x % hoàn thành)`: of what, or how, is said behind the share. */
function toldAgain(slice: readonly Token[], before: readonly Token[]): Omit<Share, 'length'> | null {
  if (slice[0]?.code !== 'PROPORTION' || isAgainst(slice)) return null;
  const open = slice.findIndex(({ code }) => code === '(');
  if (open > 0 && slice[slice.length - 1]?.code === ')') {
    const inside = slice.slice(open + 1, -1);
    const share = isCompletion(slice.slice(1, open), before) ? shareFrom(inside, before) : null;
    return share?.code === 'PROPORTION' && share.mark === undefined ? share : null;
  }
  const found = match(slice, OF_FULL);
  const [amount] = found === null ? [] : under(found, 'amount');
  const words = slice.slice(1, -2).filter(({ code }) => !['COMPARED', 'với', 'trên'].includes(code));
  return amount !== undefined && isCompletion(words, before) ? { code: 'PROPORTION', amount } : null;
}

const isAgainst = (slice: readonly Token[]): boolean =>
  slice.some(({ code }) => ['LEADER', 'BEST', 'WORST', 'OVER'].includes(code));

/** `= mức giao : tỷ lệ thực tế x 4`: behind the sign a colon divides. */
function withColonsDividing(tokens: readonly Token[]): readonly Token[] {
  const equals = tokens.findIndex(({ code }) => code === '=');
  return equals < 0 ? tokens : tokens.map((token, at) => (token.code === ':' && at > equals ? { ...token, code: '/' } : token));
}

/** All brackets that are opened are closed, and none else. */
const isClosed = (tokens: readonly Token[]): boolean =>
  tokens.reduce((depth, { code }) => (depth < 0 ? depth : depth + (code === '(' ? 1 : code === ')' ? -1 : 0)), 0) === 0;

/** `(tỷ lệ thực tế : 65%) x 4 điểm`: inside brackets a colon divides. */
function withRatioInBrackets(tokens: readonly Token[]): readonly Token[] {
  const [open, close] = [tokens.findIndex(({ code }) => code === '('), tokens.findIndex(({ code }) => code === ')')];
  return tokens.map((token, at) =>
    token.code === ':' && at > open && at < close && open >= 0 ? { ...token, code: '/' } : token,
  );
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
  'thiếu',
  'hụt',
  'PROPORTION',
  '(',
]);
const mayBegin = (token: Token | undefined): boolean => token !== undefined && OPENS.has(token.code);

const HEAD = pattern('số? điểm ~|PLAN|RATE* =|bằng|:');

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
  if (!isHeaded && !isAsMuch(formula) && !isQuotient(formula) && !['lấy', 'tính'].includes(formula[0]?.code ?? '')) return tokens;
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

/** `Kết quả / chỉ tiêu x 10 điểm`. */
const isQuotient = (formula: readonly Token[]): boolean =>
  formula.some(({ code }, at) => code === 'PLAN' && formula[at - 1]?.code === '/') &&
  /^(?:kết|số|thực|tổng)$/u.test(formula[0]?.code ?? '');

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
