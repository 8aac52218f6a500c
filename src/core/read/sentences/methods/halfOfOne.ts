import { multiply, points } from '../../../domain/points';
import { stripMarks } from '../../../shared/foldHeading';
import type { Grant } from '../clause';
import { isHalf } from '../parsed';
import { match, pattern, under } from '../pattern';
import { subjectOf } from '../subject';
import { word } from '../token';

/** `nhưng nếu đợt đó không có báo cáo thì chỉ được tính`, before half the points. */
const WORSE = pattern('BUT|AND* IF of:~ that:đó|này|ấy how:~s+ THEN? PICK|chỉ|được|tính*');

/** `mỗi đợt được 1 điểm, nhưng nếu đợt đó không có báo cáo thì chỉ được tính một nửa số điểm`: a kind of its own, which earns half of one. */
export function withHalfOfOne(grants: readonly Grant[]): readonly Grant[] {
  const [each, half, ...more] = grants;
  if (each === undefined || half === undefined || more.length > 0) return grants;
  const found =
    half.tail.length === 0 && half.verb === 'give' && isHalf(half.amount) && !isOfMaximum(half)
      ? match(half.condition, WORSE)
      : null;
  const subject = found === null || each.verb !== 'give' || each.amount.kind !== 'points' ? null : subjectOf(each);
  if (found === null || subject === null || !subject.isEach || subject.block !== null || each.amount.kind !== 'points')
    return grants;
  const of = under(found, 'of');
  // typed without marks the two may have got them back apart
  if (stripMarks(of[0]?.code ?? '') !== stripMarks(subject.words[0]?.code ?? '')) return grants;
  const amount = { kind: 'points' as const, points: multiply(each.amount.points, points('1/2')) };
  return [each, { ...half, condition: [word('mỗi', 'EACH'), ...of, ...under(found, 'how')], amount }];
}

/** `một nửa số điểm tối đa` is none of one. */
const isOfMaximum = ({ source }: Grant): boolean => source.some(({ text }) => /t[ốo]i đa|toi da|chu[ẩa]n/iu.test(text));
