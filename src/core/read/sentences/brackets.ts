import { equal, HUNDRED, isZero } from '../../domain/points';
import { amountAt } from './amountAt';
import { boundFrom } from './bound';
import { isByDecision } from './leftOpen';
import { noteFrom } from './notes';
import { firstBefore } from './firstInBrackets';
import { saysUnlimited } from './methods/deniedCounts';
import { matches, pattern } from './pattern';
import { isNumber, mark, type Token } from './token';

/** A sentence with its brackets opened, or the brackets that can be neither opened nor passed over. */
export type Opened =
  | { readonly ok: true; readonly tokens: readonly Token[]; readonly hasCountAside: boolean }
  | { readonly ok: false; readonly words: readonly Token[] };

/** Words that say something about the arithmetic wherever they stand. */
const TELLING = new Set([
  'CAP',
  'EACH',
  'EVERY',
  'HIGHEST',
  'ONCE',
  'MATH',
  'NEXT',
  'SUB',
  'ADD',
  'VAGUE',
  'EXCEPT',
  'OVER',
  'PROPORTION',
  'BEST',
  'WORST',
  'UP',
  'DOWN',
  'FROM',
  'ABOVE',
  'BELOW',
]);
const FACTORS = new Set(['MATH', 'x', '×', '*']);
const NOTES = new Set(['HIGHEST', 'ONCE', 'PICK']);

/**
 * `Tốt (5 điểm)` is `Tốt: 5 điểm`; `2 điểm/bài (không quá 6 điểm)` limits as after a semicolon; `02 (hai)` is said twice; a
 * bracket that counts nothing explains and is left out. A count that only explains a level (`khá (thiếu 01 nội dung)`) is left
 * out as well and told, so that methods other than levels can refuse it.
 */
export function withBracketsOpened(tokens: readonly Token[]): Opened {
  const opened: Token[] = [];
  let hasCountAside = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.code !== '(' && token.code !== '[') {
      opened.push(token);
      continue;
    }
    const close = closing(tokens, at);
    const inside = tokens.slice(at + 1, close < 0 ? tokens.length : close);
    if (close < 0) return { ok: false, words: tokens.slice(at) };
    const plain = withoutEdges(withoutThatIs(inside));
    // `điểm = (thực hiện / kế hoạch) x 10`
    if (FACTORS.has(tokens[close + 1]?.code ?? '') || FACTORS.has(opened[opened.length - 1]?.code ?? '')) {
      opened.push(...plain);
      at = close;
      continue;
    }
    // `10 điểm (tối đa)`
    if (plain.length === 1 && plain[0]?.code === 'CAP' && opened[opened.length - 1]?.code === 'PT') {
      at = close;
      continue;
    }
    // `1 điểm (mỗi giải)` is `1 điểm/giải`
    if (opened[opened.length - 1]?.code === 'PT' && matches(plain, OF_EACH)) {
      opened.push(mark('/'), ...plain.slice(plain.findIndex(({ code }) => code === 'EACH') + 1));
      at = close;
      continue;
    }
    const full = fullBefore(opened, plain);
    if (full !== null) {
      opened.splice(-1, 1, ...full);
      at = close;
      continue;
    }
    if (repeatsPoints(opened, plain) || saysReached(opened, plain) || saysNone(plain) || saysFree(opened, plain)) {
      at = close;
      continue;
    }
    const first = firstBefore(opened, plain, tokens);
    if (first !== null) {
      opened.push(...first);
      at = close;
      continue;
    }
    if (matches(plain, ONE_OF_UNIT)) {
      hasCountAside = true;
      at = close;
      continue;
    }
    const isAmount = (amountAt(plain, 0)?.length ?? 0) === plain.length && plain.length > 0;
    const grade = gradeBefore(opened, plain);
    if (grade > 0) opened.splice(-grade, grade, ...plain);
    else if (repeats(opened[opened.length - 1], plain)) opened.push();
    else if (isAmount) opened.push(mark(':'), ...plain);
    else if (
      plain.some((_, index) => amountAt(plain, index) !== null) ||
      plain.some(({ code }) => NOTES.has(code)) ||
      isCountLimit(plain) ||
      ['remainder', 'typed'].includes(noteFrom(plain)?.says ?? '') ||
      isByDecision(plain) ||
      saysUnlimited(plain)
    )
      opened.push(mark(';'), ...plain, mark(';'));
    else if (plain.some(({ code }) => TELLING.has(code)) || changesPoints(plain) || opensCondition(plain))
      return { ok: false, words: inside };
    else hasCountAside ||= plain.some(isNumber);
    at = close;
  }
  return { ok: true, tokens: opened, hasCountAside };
}

const OF_EACH = pattern(
  'cho|với|trên|theo|tính* EACH bài|tin|giải|đề|sáng|lớp|cuộc|buổi|mô|lần|lượt|người|công|sản|cuốn|chuyên|báo|văn|vụ|lỗi|giáo|hội|cá|đồng|huy|bằng|giấy|cờ|tập|hình|danh|loại ~?',
);

/** `(mỗi đơn vị tính một đề tài)` beside levels, of which there is one anyway. */
const ONE_OF_UNIT = pattern('EACH đơn|trường vị? được|chỉ* tính|PICK|lấy một|một? N ~+');

/** `điểm tối đa (12 điểm)` is 12 points; behind a share (`1/2 số điểm (6 điểm)`) it stays beside it. */
function fullBefore(opened: readonly Token[], inside: readonly Token[]): readonly Token[] | null {
  const isFull =
    opened[opened.length - 1]?.code === 'FULL' && !['F', 'P', 'HALF'].includes(opened[opened.length - 2]?.code ?? '');
  return isFull && inside.length === 2 && inside[0]?.code === 'N' && inside[1]?.code === 'PT' ? inside : null;
}

const statementIn = (opened: readonly Token[]): readonly Token[] =>
  opened.slice(opened.reduce((last, { code }, at) => ([';', ',', '.', ':'].includes(code) ? at : last), -1) + 1);

/** `Hoàn thành chỉ tiêu (100% trở lên)`: the target is reached at 100%. */
function saysReached(opened: readonly Token[], inside: readonly Token[]): boolean {
  const all = inside.filter(({ code }) => !['FROM', 'UP', 'EXACT', 'đạt', 'PLAN'].includes(code));
  const isWhole = all.length === 1 && all[0]?.code === 'P' && all[0].value !== null && equal(all[0].value, HUNDRED);
  const said = statementIn(opened).map(({ code }) => code);
  const [last, previous] = [said[said.length - 1] ?? '', said.slice(0, -1)];
  const isReached = said.includes('PLAN') && ['đạt', 'hoàn', 'thực', 'EXACT'].includes(said[0] ?? '');
  return (
    isWhole && isReached && !said.includes('NOT') && !['OVER', 'P', 'N'].some((code) => previous.includes(code) || last === code)
  );
}

/** `đúng hạn (chậm 0 ngày)`. */
const saysNone = (inside: readonly Token[]): boolean =>
  ['chậm', 'muộn', 'trễ', 'quá', 'vắng', 'thiếu'].includes(inside[0]?.code ?? '') &&
  inside.length < 5 &&
  inside[1]?.code === 'N' &&
  inside[1].value !== null &&
  isZero(inside[1].value);

/** `Ngoài 02 đề tài bắt buộc (không tính điểm), mỗi đề tài …`. */
function saysFree(opened: readonly Token[], inside: readonly Token[]): boolean {
  const said = statementIn(opened);
  return inside.length === 1 && inside[0]?.code === 'ZERO' && said[0]?.code === 'ngoài' && said[1]?.code === 'N';
}

/** `(tức là từ vụ thứ tư không trừ thêm)` says in other words what stands before it. */
function withoutThatIs(inside: readonly Token[]): readonly Token[] {
  const length = ['tức', 'nghĩa'].includes(inside[0]?.code ?? '') ? (inside[1]?.code === 'là' ? 2 : 1) : 0;
  return inside.slice(length);
}

const GRADE =
  /^(?:(?:xếp|đạt|đánh giá|được) )*(?:(?:mức|loại|bậc) (?:\S+)|xuất sắc|tốt|giỏi|khá|trung bình|đạt|yếu|kém|chưa đạt|không đạt|hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?)$/u;

/** `Tốt (từ 90% trở lên): 5 điểm`: the bound in the bracket says what the grade is. How many tokens the grade has; 0 when it is none. */
function gradeBefore(opened: readonly Token[], inside: readonly Token[]): number {
  const end = opened.reduce((last, { code }, at) => ([';', ',', '.', ':', '-'].includes(code) ? at : last), -1);
  const grade = opened.slice(end + 1);
  const said = grade.map(({ code, text }) => (code === 'N' ? text : code === 'NOT' ? 'không' : code)).join(' ');
  const isBound =
    inside.some(({ code }) => TELLING.has(code)) && inside.some(({ code }) => code === 'P') && boundFrom(inside) !== null;
  return isBound && GRADE.test(said) ? grade.length : 0;
}

/** `từ 90% trở lên (hoặc đứng đầu cụm)`: one more condition; `(hoặc tương đương)` is none. */
const opensCondition = ([first, second]: readonly Token[]): boolean =>
  ['OR', 'AND', 'BUT', 'IF'].includes(first?.code ?? '') && second?.code !== 'tương';

/** `(sáng kiến lớn được nhiều hơn)`, `(lẻ làm tròn lên)`: other points for some of them, without a number. */
function changesPoints(inside: readonly Token[]): boolean {
  const has = (...codes: readonly string[]): boolean => inside.some(({ code }) => codes.includes(code));
  // `(lẻ làm tròn lên)`
  if (
    inside.some(({ code }, at) => ['làm', 'lam'].includes(code) && ['tròn', 'tron', 'trọn'].includes(inside[at + 1]?.code ?? ''))
  )
    return true;
  return has('được', 'tính', 'hưởng', 'chấm', 'điểm') && has('hơn', 'thêm', 'REDUCED', 'GROWN', 'nửa', 'riêng', 'HALF');
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const code = tokens[at]?.code;
    if (code === '(' || code === '[') depth += 1;
    if (code === ')' || code === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined && [',', ';', '.', ':', '-', '+'].includes(token.code);
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from += 1;
  while (to > from && isEdge(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

/** `02 (hai)`. */
function repeats(before: Token | undefined, inside: readonly Token[]): boolean {
  const [only, ...more] = inside;
  return (
    more.length === 0 &&
    only?.value !== undefined &&
    only.value !== null &&
    before?.value !== undefined &&
    before.value !== null &&
    equal(only.value, before.value)
  );
}

/** `1,5 điểm (một điểm rưỡi)`. */
function repeatsPoints(opened: readonly Token[], inside: readonly Token[]): boolean {
  const [number, name] = opened.slice(-2);
  return name?.code === 'PT' && inside.length === 2 && inside[1]?.code === 'PT' && repeats(number, inside.slice(0, 1));
}

/** `(tối đa 05 lớp)`. */
function isCountLimit(tokens: readonly Token[]): boolean {
  return tokens.some(({ code }, at) => code === 'CAP' && tokens[at + 1]?.code === 'N');
}
