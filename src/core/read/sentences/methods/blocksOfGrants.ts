import { equal, isWhole, multiply, ZERO, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Grant } from '../clause';
import { match, matches, pattern, under } from '../pattern';
import { conditionOf, subjectOf } from '../subject';
import { word } from '../token';

const FIRST_BLOCK = pattern('IF? có|đạt|mở|đăng? EXACT|FROM? size:N of:~+ UP?');
const NEXT_BLOCK = pattern('EVERY|IF thêm|OVER? EXACT? size:N of:~+ NEXT|thêm|OVER* :|THEN* thêm?');

/** `đủ 10 tin được 1 điểm, cứ thêm 10 tin được thêm 1 điểm`: as much for each ten. */
export function withBlocksJoined(grants: readonly Grant[]): readonly Grant[] {
  const [first, second, ...others] = grants;
  if (first === undefined || second === undefined || others.length > 0 || first.tail.length + second.tail.length > 0)
    return grants;
  if (!['thêm', 'OVER'].includes(second.condition[1]?.code ?? '')) return grants;
  const [one, next] = [match(first.condition, FIRST_BLOCK), match(second.condition, NEXT_BLOCK)];
  const [size] = one === null ? [] : under(one, 'size');
  const more = next === null ? null : (under(next, 'size')[0]?.value ?? null);
  if (one === null || next === null || size === undefined || size.value === null || more === null) return grants;
  const areSame =
    equal(size.value, more) &&
    first.verb === 'give' &&
    second.verb !== 'subtract' &&
    first.amount.kind === 'points' &&
    second.amount.kind === 'points' &&
    equal(first.amount.points, second.amount.points) &&
    under(next, 'of').every(({ code }, at) => code === under(one, 'of')[at]?.code);
  return areSame ? [{ ...first, condition: [word('cứ', 'EVERY'), size, ...under(one, 'of')] }] : grants;
}

/** What a row at the top of things that are counted says of all of them. */
export interface Topped {
  readonly grants: readonly Grant[];
  /** What there is at most; `null`: no row says it. */
  readonly cap: Points | null;
}

const NO_MORE = pattern('BUT|AND* IF? có|đạt? nhiều|lớn|cao hơn cũng|vẫn|THEN*');

/**
 * `mỗi đề tài 1 điểm, từ 3 đề tài trở lên được 3 điểm`: the second only says where it ends; with other points it is no limit. `đủ 3 đề
 * tài được 3 điểm` is one where that is all there is, or where more of them are said to earn no more.
 */
export function withoutTop(grants: readonly Grant[], maximum: Points | null): Topped {
  const [each, top, more, ...others] = grants;
  const plain: Topped = { grants, cap: null };
  if (each === undefined || top === undefined || others.length > 0 || top.verb !== 'give' || each.verb === 'subtract')
    return plain;
  const subject = subjectOf(each);
  const bound = boundFrom(conditionOf(top) ?? []);
  if (subject?.isEach !== true || subject.block !== null || bound === null || bound.from === null) return plain;
  if (each.amount.kind !== 'points' || top.amount.kind !== 'points' || bound.isPercent || !isWhole(bound.from)) return plain;
  const things = subject.words.map(({ code }) => code).join(' ');
  const isOf = bound.noun.length > 0 && ` ${things} `.includes(` ${bound.noun.map(({ code }) => code).join(' ')} `);
  const isEnd = isOf && bound.lead.every(({ code }) => ['có', 'đạt', 'được'].includes(code));
  const reached = multiply(each.amount.points, bound.from);
  if (!isEnd || !equal(reached, top.amount.points) || !equal(subject.free, ZERO)) return plain;
  const isNoMore = more?.amount.kind === 'points' && equal(more.amount.points, reached) && more.verb === 'give';
  if (more !== undefined && !(isNoMore && more.tail.length === 0 && matches(more.condition, NO_MORE))) return plain;
  const isAll = bound.to === null || more !== undefined || (maximum !== null && equal(reached, maximum));
  return isAll ? { grants: [each], cap: reached } : plain;
}
