import { divide, isZero, ONE, points, ZERO, HUNDRED, type Points } from '../../domain/points';
import type { Token } from './token';

/** What a clause gives. */
export type Amount =
  | { readonly kind: 'points'; readonly points: Points }
  /** A part of the criterion's own maximum; 1 is all of it. */
  | { readonly kind: 'share'; readonly share: Points }
  /** `trừ hết điểm`: nothing is left. */
  | { readonly kind: 'loseAll' }
  | { readonly kind: 'proportion' }
  | { readonly kind: 'inverse' }
  | { readonly kind: 'interpolated' }
  /** `vượt không cộng thêm`. */
  | { readonly kind: 'noMore' }
  | { readonly kind: 'noDeduction' };

interface AmountFound {
  readonly amount: Amount;
  readonly length: number;
}

const ALONE: Readonly<Record<string, Amount>> = {
  FULL: { kind: 'share', share: ONE },
  ZERO: { kind: 'points', points: ZERO },
  LOSEALL: { kind: 'loseAll' },
  PROPORTION: { kind: 'proportion' },
  INVERSE: { kind: 'inverse' },
  INTERPOLATED: { kind: 'interpolated' },
  NOMORE: { kind: 'noMore' },
  NODEDUCTION: { kind: 'noDeduction' },
};

/** Behind these a number at the end of a statement is of points: `tối đa: 20`, `cứ giảm 1 bậc trừ 1`, `mỗi 1% vượt cộng 0,2`. */
const VERBS = new Set(['CAP', 'SUB', 'ADD']);

/** The amount that begins at `at`, with the number of its tokens; `null` when none does. */
export function amountAt(tokens: readonly Token[], at: number): AmountFound | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const alone = ALONE[token.code];
  if (alone !== undefined) return { amount: alone, length: 1 };
  if (next?.code === 'FULL') {
    const share = shareOf(token);
    if (share !== null) return { amount: { kind: 'share', share }, length: 2 };
  }
  if (token.code !== 'N' || token.value === null) return null;
  if (next?.code === 'PT') return { amount: { kind: 'points', points: token.value }, length: 2 };
  const before = tokens[at - 1]?.code ?? '';
  const isEnd = next === undefined || [',', ';', '.'].includes(next.code);
  // `còn lại: 0`, `điểm tối đa: 20` say points without the word
  const isBare = (isZero(token.value) && [':', '='].includes(before)) || VERBS.has(before);
  // `điểm tối đa 10: …`
  return isBare && (isEnd || (before === 'CAP' && next.code === ':'))
    ? { amount: { kind: 'points', points: token.value }, length: 1 }
    : null;
}

function shareOf({ code, value }: Token): Points | null {
  if (code === 'HALF') return points('1/2');
  if (value === null) return null;
  return code === 'F' ? value : code === 'P' ? divide(value, HUNDRED) : null;
}
