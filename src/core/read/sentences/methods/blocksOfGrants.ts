import { equal, isWhole, multiply, ZERO, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Grant } from '../clause';
import { match, pattern, under } from '../pattern';
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

/** `mỗi đề tài 1 điểm, từ 3 đề tài trở lên được 3 điểm`: the second only says where it ends; with other points it is no limit. */
export function withoutTop(grants: readonly Grant[]): Topped {
  const [each, top, ...others] = grants;
  const plain: Topped = { grants, cap: null };
  if (each === undefined || top === undefined || others.length > 0 || top.verb !== 'give' || each.verb === 'subtract')
    return plain;
  if (!top.condition.some(({ code }) => ['FROM', 'ABOVE', 'UP', '≥'].includes(code))) return plain;
  const subject = subjectOf(each);
  const bound = boundFrom(conditionOf(top) ?? []);
  if (subject?.isEach !== true || subject.block !== null || bound === null || bound.to !== null || bound.from === null)
    return plain;
  if (each.amount.kind !== 'points' || top.amount.kind !== 'points' || bound.isPercent || !isWhole(bound.from)) return plain;
  const isOf = bound.noun.length > 0 && bound.noun.every(({ code }, at) => code === subject.words[at]?.code);
  const isEnd = isOf && bound.lead.every(({ code }) => ['có', 'đạt', 'được'].includes(code));
  const reached = multiply(each.amount.points, bound.from);
  return isEnd && equal(reached, top.amount.points) && equal(subject.free, ZERO) ? { grants: [each], cap: reached } : plain;
}
