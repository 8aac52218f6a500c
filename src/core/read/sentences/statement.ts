import type { Points } from '../../domain/points';
import type { Token } from './tokens';

/** What a statement gives: points, the whole maximum, a share of it in proportion, or nothing further. */
export type Amount =
  | { readonly kind: 'points'; readonly points: Points; readonly per: readonly Token[] | null }
  | { readonly kind: 'maximum' }
  | { readonly kind: 'proportional' }
  | { readonly kind: 'noMore' };

/** One statement of a sentence: a condition, a verb, an amount. */
export interface Statement {
  /** The words before the verb and the amount. */
  readonly condition: readonly Token[];
  /** Words after the amount: `cho mỗi giải thưởng`. */
  readonly tail: readonly Token[];
  readonly verb: 'give' | 'add' | 'subtract';
  /** A limit (`tối đa`, `không quá`) rather than a grant. */
  readonly isCap: boolean;
  /** `null`: words without an amount. */
  readonly amount: Amount | null;
}
