import { isZero, ZERO } from '../../domain/points';
import { numberOf } from './numberWords';
import { anyAt, isMark, phraseAt } from './phrase';
import type { Amount } from './statement';
import type { Token } from './tokens';

const POINT = ['điểm', 'đ'];
const NOTHING = [
  'không được tính điểm',
  'không tính điểm',
  'không được điểm',
  'không có điểm',
  'không cho điểm',
  'không chấm điểm',
  'không đạt điểm',
  'không điểm',
];
const MAXIMUM = [
  'điểm tối đa',
  'điểm chuẩn',
  'tối đa điểm',
  'trọn điểm',
  'đủ điểm',
  'đủ số điểm',
  'toàn bộ số điểm',
  'hết điểm',
  'tối đa số điểm',
  'số điểm tối đa',
];
const PROPORTIONAL = [
  'tính điểm theo tỷ lệ',
  'tính theo tỷ lệ',
  'tính theo tỉ lệ',
  'tính điểm theo tỉ lệ',
  'tính tỷ lệ',
  'chấm theo tỷ lệ',
  'chấm điểm theo tỷ lệ',
  'theo tỷ lệ',
  'theo tỉ lệ',
];
const NO_MORE = [
  'không được cộng thêm',
  'không cộng thêm',
  'không tính thêm',
  'không được tính thêm',
  'không cộng điểm',
  'không được cộng điểm',
];
const UNIT_END = [',', ';', '.', '(', ')', ':'];

/** The amount that begins at `at` with the number of its tokens; `null` when none does. */
export function amountAt(tokens: readonly Token[], at: number): { readonly amount: Amount; readonly length: number } | null {
  const fixed: readonly (readonly [readonly string[], Amount])[] = [
    [NO_MORE, { kind: 'noMore' }],
    [NOTHING, { kind: 'points', points: ZERO, per: null }],
    [MAXIMUM, { kind: 'maximum' }],
    [PROPORTIONAL, { kind: 'proportional' }],
  ];
  for (const [phrases, amount] of fixed) {
    const length = anyAt(tokens, at, phrases);
    if (length > 0 && !(amount.kind === 'maximum' && namesNumber(tokens, at + length))) return { amount, length };
  }
  const token = tokens[at];
  const value = numberOf(token);
  const isRate = token?.kind === 'number' && token.isPercent;
  const point = anyAt(tokens, at + 1, POINT);
  if (value !== null && !isRate && point === 0 && isBareZero(tokens, at))
    return { amount: { kind: 'points', points: ZERO, per: null }, length: 1 };
  if (value === null || isRate || point === 0) return null;
  const end = at + 1 + point;
  if (!isMark(tokens[end], '/')) return { amount: { kind: 'points', points: value, per: null }, length: end - at };
  const per = unitAfter(tokens, end + 1);
  return per.length === 0 ? null : { amount: { kind: 'points', points: value, per }, length: end + 1 + per.length - at };
}

/** `còn lại: 0` says 0 points without the word. */
function isBareZero(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token?.kind === 'number' &&
    isZero(token.value) &&
    isMark(tokens[at - 1], ':', '=') &&
    (next === undefined || isMark(next, ',', ';', '.'))
  );
}

/** "điểm tối đa là 10 điểm" limits by a number of its own. */
function namesNumber(tokens: readonly Token[], after: number): boolean {
  const skipped = isMark(tokens[after], ':', '=') || phraseAt(tokens, after, 'là') > 0 ? 1 : 0;
  return tokens[after + skipped]?.kind === 'number';
}

/** The words after `/`, up to the next mark or the next limit: `lần`, `báo cáo chậm`. */
function unitAfter(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (
    to < tokens.length &&
    !isMark(tokens[to], ...UNIT_END) &&
    tokens[to]?.kind !== 'number' &&
    phraseAt(tokens, to, 'tối đa') === 0 &&
    phraseAt(tokens, to, 'không quá') === 0
  ) {
    to += 1;
  }
  const first = tokens[from];
  if (to === from && first?.kind === 'number' && first.text.replace(/^0/, '') === '1')
    return [first, ...unitAfter(tokens, from + 1)];
  return tokens.slice(from, to);
}
