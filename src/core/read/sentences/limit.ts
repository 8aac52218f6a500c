import type { PeriodCap } from '../../domain/method';
import { equal, multiply, type Points } from '../../domain/points';
import type { Cap, Clause, CountCap } from './clause';
import type { Token } from './token';

/** What the limits of a sentence say together; `ok` false: two of them differ, or one cannot be told. */
export type Limit =
  | { readonly ok: true; readonly cap: Points | null; readonly period: PeriodCap | null; readonly isStated: boolean }
  | { readonly ok: false };

/** `tối đa 6 điểm`, `mỗi quý không quá 2 điểm`, `không quá điểm chuẩn` (which may be unknown here: then it adds no number of its own). */
export function limitOf(caps: readonly Cap[], maximum: Points | null): Limit {
  let cap: Points | null = null;
  let period: PeriodCap | null = null;
  for (const one of caps) {
    const value =
      one.amount.kind === 'points' ? one.amount.points : maximum === null ? null : multiply(maximum, one.amount.share);
    if (one.period !== null) {
      if (period !== null || value === null) return { ok: false };
      period = { period: one.period, points: value };
    } else {
      if (cap !== null && value !== null && !equal(cap, value)) return { ok: false };
      cap ??= value;
    }
  }
  return { ok: true, cap, period, isStated: caps.length > 0 };
}

/** `điểm tối đa 10; …`: a limit of points, not of deductions, before anything is given or taken. */
export function leadingCap(clauses: readonly Clause[]): Cap | null {
  const [first] = clauses;
  return first?.kind === 'cap' && first.verb === null && first.period === null ? first : null;
}

/** `mỗi lớp 2 điểm, không quá 3 lớp` is at most 6 points; `null` when something else is limited than is counted. */
export function capOfCount({ count, of }: CountCap, subject: readonly Token[], each: Points): Points | null {
  const words = subject.map(({ code }) => code);
  const isSame =
    of.every(({ code }, at) => code === words[at]) || (of.length === 1 && of[0]?.code === 'lần') || endsWith(words, of);
  return isSame ? multiply(each, count) : null;
}

function endsWith(words: readonly string[], of: readonly Token[]): boolean {
  return of.length > 0 && words.some((_, from) => of.every(({ code }, at) => code === words[from + at]));
}
