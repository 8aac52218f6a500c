import { add, divide, equal, multiply, points, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { fiveAfterTens, isWord, plainSix, unitAt } from './digitWords';
import { COUNTED, COUNTING, NO_COUNT_BEFORE, SERIES } from './countedWords';
import { withHalves } from './halves';
import { withPercents } from './percentWords';
import type { Token } from './token';

/** Number words where a number must stand become numbers: `hai điểm`, `chín mươi phần trăm`, `một sáng kiến`. */
export function withNumbers(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const twice = saidTwice(tokens, at, made[made.length - 1]);
    if (twice !== null) {
      made.splice(made.length - 1, 1, twice.token);
      at += twice.length;
      continue;
    }
    const read = numberAt(tokens, at);
    if (read !== null && counts(tokens, at, read.length)) {
      made.push({
        text: tokens
          .slice(at, at + read.length)
          .map((one) => one.text)
          .join(' '),
        code: 'N',
        value: read.value,
      });
      at += read.length;
    } else {
      made.push(token);
      at += 1;
    }
  }
  return withPercents(withHalves(made));
}

/** `02 (hai) điểm`, `hai (02) điểm`: one number. */
function saidTwice(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
): { readonly token: Token; readonly length: number } | null {
  const inside = tokens[at + 1];
  if (tokens[at]?.code !== '(' || before === undefined || inside === undefined) return null;
  const [left, right] = [
    before.value ?? numberAt([before], 0)?.value ?? null,
    inside.value ?? numberAt(tokens, at + 1)?.value ?? null,
  ];
  const length = inside.value === null ? (numberAt(tokens, at + 1)?.length ?? 1) : 1;
  if (left === null || right === null || !equal(left, right) || tokens[at + 1 + length]?.code !== ')') return null;
  return { token: before.value === null ? inside : before, length: length + 2 };
}

interface Read {
  readonly value: Points;
  readonly length: number;
}

function numberAt(tokens: readonly Token[], at: number): Read | null {
  const whole = wholeAt(tokens, at);
  if (whole === null) return null;
  const after = at + whole.length;
  const part = isWord(tokens[after], 'phẩy', 'phay') ? fractionAt(tokens, after + 1) : null;
  return part === null ? whole : { value: add(whole.value, part.value), length: whole.length + 1 + part.length };
}

/** Behind `phẩy`: `năm` is 0.5, `hai lăm` and `hai mươi lăm` are 0.25, `không năm` is 0.05. */
function fractionAt(tokens: readonly Token[], at: number): Read | null {
  const whole = wholeAt(tokens, at);
  if (whole === null) return null;
  if (whole.length > 1) return { value: divide(whole.value, points('100')), length: whole.length };
  const hundredth = unitAt(tokens[at + 1]);
  return hundredth === null
    ? { value: divide(whole.value, points('10')), length: 1 }
    : { value: add(divide(whole.value, points('10')), divide(hundredth, points('100'))), length: 2 };
}

/** `chín mươi lăm`, `mười hai`, `ba mươi`, `một trăm`, `hai`. */
function wholeAt(tokens: readonly Token[], at: number): Read | null {
  const next = tokens[at + 1];
  const first = isWord(tokens[at], 'mười', 'muoi') ? points('10') : (unitAt(tokens[at]) ?? plainSix(tokens[at], next));
  if (first === null) return null;
  if (isWord(tokens[at], 'mười', 'muoi')) {
    const unit = unitAt(next) ?? fiveAfterTens(next);
    return unit === null || isWord(next, 'không') ? { value: first, length: 1 } : { value: add(first, unit), length: 2 };
  }
  if (isWord(next, 'trăm', 'tram')) return { value: multiply(first, points('100')), length: 2 };
  if (!isWord(next, 'mươi', 'muoi', 'mười')) return { value: first, length: 1 };
  const tens = multiply(first, points('10'));
  const unit = unitAt(tokens[at + 2]) ?? fiveAfterTens(tokens[at + 2]);
  return unit === null || isWord(tokens[at + 2], 'không') ? { value: tens, length: 2 } : { value: add(tens, unit), length: 3 };
}

/** Whether a number word stands where something is counted. */
function counts(tokens: readonly Token[], at: number, length: number): boolean {
  const before = stripMarks(tokens[at - 1]?.text ?? '');
  const next = tokens[at + length];
  const after = stripMarks(next?.text ?? '');
  const beforeNumber = tokens[at + length - 1];
  // `thứ nhì năm điểm`
  if (SERIES.has(before) && !(before === 'nhi' && after === 'diem')) return false;
  if (['phan tram', 'phan'].includes(after) && stripMarks(tokens[at + length + 1]?.text ?? '') === 'tram') return true;
  const isZero = isWord(beforeNumber, 'không') && length === 1;
  if (after === 'diem' || (after === 'd' && next?.value === null))
    return !isZero || isWord(tokens[at - 1], ':') || isWord(tokens[at - 1], 'được');
  // `từ ba đến bốn bài`
  const end = ['den', 'toi'].includes(after) ? numberAt(tokens, at + length + 1) : null;
  const isCounted = end !== null && COUNTED.has(stripMarks(tokens[at + length + 1 + end.length]?.text ?? ''));
  const isRange = end !== null && (COUNTING.has(before) || isCounted);
  if (isRange && !isZero) return true;
  // `điểm tối đa mười.`
  const isEnd = next === undefined || [';', '.', ',', ')'].includes(next.code);
  if (isEnd && !isZero && before === 'da' && stripMarks(tokens[at - 2]?.text ?? '') === 'toi') return true;
  if (isZero || next === undefined || next.value !== null || !/^\p{L}/u.test(next.text) || NO_COUNT_BEFORE.has(after))
    return false;
  if (isWord(beforeNumber, 'một', 'mot') && length === 1) return after !== 'trong';
  // `Ba lượt trở lên` begins a row
  if (isWord(beforeNumber, 'ba') && length === 1 && [';', ','].includes(tokens[at - 1]?.code ?? ''))
    return COUNTED.has(after) && !isWord(tokens[at + 2], 'lượt', 'luot');
  // `Hai tọa đàm đầu không tính điểm`
  const isOfFirst =
    [';', ',', '.', undefined].includes(tokens[at - 1]?.code) &&
    tokens.slice(at + 2, at + 5).some((one) => isWord(one, 'đầu', 'dau'));
  // `mỗi năm mở 3 lớp`: no five of anything
  if (next.code === 'mở') return false;
  if (isWord(beforeNumber, 'năm', 'nam', 'tư', 'ba') && length === 1)
    return (
      (isOfFirst && COUNTED.has(after)) ||
      (COUNTING.has(before) &&
        COUNTED.has(after) &&
        (before !== 'tu' || (tokens[at - 1]?.code === 'từ' && !isWord(beforeNumber, 'tư'))))
    );
  return length > 1 || isOfFirst || COUNTING.has(before) || COUNTED.has(after);
}
