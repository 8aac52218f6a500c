import { equal, type Points } from '../../../domain/points';
import type { SentenceContext } from '../sentenceContext';
import type { Statement } from '../statement';

/** The limit that a sentence's cap statements set; `ok` false: one of them cannot be read, or two differ. */
export type Limit = { readonly ok: true; readonly cap: Points | null } | { readonly ok: false };

/** `tối đa 6 điểm`, `không quá điểm chuẩn` (which may be unknown here: then there is no cap of the sentence's own). */
export function limitOf(caps: readonly Statement[], context: SentenceContext): Limit {
  let cap: Points | null = null;
  for (const { amount, condition, tail } of caps) {
    const value =
      amount?.kind === 'points' && amount.per === null ? amount.points : amount?.kind === 'maximum' ? context.maximum : null;
    const isRead = value !== null || amount?.kind === 'maximum';
    const differs = cap !== null && value !== null && !equal(cap, value);
    if (!isRead || differs || condition.length > 0 || tail.length > 0) return { ok: false };
    cap ??= value;
  }
  return { ok: true, cap };
}
