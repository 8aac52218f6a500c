import type { MethodOf } from '../../../domain/method';
import { equal, isZero } from '../../../domain/points';
import { isCaptionHarmless, onlyWith, type Parsed, type Recogniser } from '../parsed';
import { labelsOf, type Labelled } from './labels';
import { areBothLate, isBehindTerm, isDenied, WEAK, wordsAt } from './terms';

const GRADED = new Set(['tốt', 'khá', 'giỏi', 'xuất', 'loại', 'mức', 'giải', 'ORD']);
/** `Có: 5 điểm; không: 0 điểm`, `Thực hiện đầy đủ được 3 điểm, không thực hiện 0 điểm`. */
export const passFail: Recogniser = (parsed) => {
  const labels = labelsOf(parsed);
  if (labels?.length === 1 && labels[0] !== undefined) return lone(labels[0], parsed);
  const [first, second] = labels ?? [];
  const isTurned = first !== undefined && isNothing(first) && !first.isRest;
  const [yes, no] = isTurned ? [second, first] : [first, second];
  if ((parsed.context.kind ?? 'points') !== 'points' || labels?.length !== 2 || yes === undefined || no === undefined)
    return null;
  if (!onlyWith(parsed, ['grant']) || !isCaptionHarmless(parsed)) return null;
  if (isNothing(yes) || !isNothing(no) || yes.isRest || yes.label.some(({ code }) => GRADED.has(code))) return null;
  if (!no.isRest && !denies(no, yes) && !(isTurned && isDeniedBehind(no, yes))) return null;
  const points = yes.award.points ?? null;
  return { method: { kind: 'passFail', maximum: points, ...absenceIn(yes, no) }, most: points, isExact: true };
};

/** `Có sáng kiến được áp dụng: 3 điểm` on a criterion of 3: all or nothing. */
function lone(only: Labelled, parsed: Parsed): ReturnType<Recogniser> {
  const { label, award, isRest } = only;
  const { maximum, kind } = parsed.context;
  const isAll = maximum !== null && award.points !== undefined && equal(award.points, maximum) && !isZero(maximum);
  const isPlain =
    !isRest &&
    !isScale(label) &&
    !label.some(({ code }) => GRADED.has(code)) &&
    onlyWith(parsed, ['grant']) &&
    !parsed.hasCountAside;
  return isAll && isPlain && (kind ?? 'points') === 'points'
    ? { method: { kind: 'passFail', maximum, ...absenceIn(only, null) }, most: maximum, isExact: true }
    : null;
}

/** `Hội đồng cho điểm trên thang 10 điểm`: how points are given, nothing that earns them. */
const isScale = (label: Labelled['label']): boolean =>
  /(?:^| )(?:chấm|cho|nhập|đánh giá) (?:điểm|trực tiếp|theo thang|trên thang)(?: |$)|(?:^| )(?:thang|khung)(?: điểm)?$/u.test(
    label.map(({ code }) => code).join(' '),
  );

/** `Không có đơn thư: 5 điểm; có đơn thư: 0 điểm`: there `Không` earns the points. */
function absenceIn(yes: Labelled, no: Labelled | null): Pick<MethodOf<'passFail'>, 'absence'> {
  if (!isDenied(yes)) return {};
  const answersBoth = no !== null && !no.isRest && yes.label[0]?.code === 'NOT' && no.label[0]?.code !== 'NOT';
  return { absence: answersBoth ? 'stated' : 'alone' };
}

/** `đảm bảo ANTT: 5 điểm; để xảy ra mất ANTT: 0 điểm`. */
const isKept = ({ label }: Labelled): boolean =>
  /^(?:đảm bảo|bảo đảm|giữ vững|giữ|chấp hành|(?:thực hiện|chấp hành) (?:đầy đủ|nghiêm túc|nghiêm|đúng))(?: |$)/u.test(
    wordsAt(label, 4),
  );
const isBroken = ({ label }: Labelled): boolean => /^(?:để xảy|để mất|xảy ra|mất|vi phạm|có vi|có vụ)/u.test(wordsAt(label, 2));
function isNothing({ award }: Labelled): boolean {
  return award.points !== undefined && isZero(award.points);
}

/** One of the two says "not", and apart from that they speak of one thing. */
function denies(no: Labelled, yes: Labelled): boolean {
  if (areBothLate(yes, no)) return false;
  if (isBehindTerm(no, yes)) return true;
  if (isOneMissing(no, yes) || isShortOrNone(no, yes) || isAnyMissing(no, yes)) return true;
  if (isDenied(no) === isDenied(yes) && !(isKept(yes) && isBroken(no))) return false;
  const said = new Set(yes.label.map(({ code }) => code));
  return no.label.every(({ code }) => code === 'NOT' || said.has(code) || WEAK.has(code)) || isSaidBefore(no, yes);
}

/** `Có kế hoạch và báo cáo: 3 điểm; thiếu kế hoạch hoặc báo cáo: 0 điểm`: both are needed. */
function isOneMissing(no: Labelled, yes: Labelled): boolean {
  const said = new Set(yes.label.map(({ code }) => code));
  const [first, ...missing] = no.label.map(({ code }) => code);
  return (
    first === 'thiếu' &&
    said.has('AND') &&
    missing.includes('OR') &&
    missing.every((code) => code === 'OR' || said.has(code)) &&
    [...said].every((code) => ['AND', 'có', 'đủ', 'đầy'].includes(code) || missing.includes(code))
  );
}

/** `Tham gia đầy đủ các hoạt động: 3 điểm; vắng bất kỳ hoạt động nào: 0 điểm`: all of them are needed. */
function isAnyMissing(no: Labelled, yes: Labelled): boolean {
  const done = yes.label.map(({ code }) => code);
  const [first, ...missing] = no.label.map(({ code }) => code);
  const isAll = done.includes('đủ') && !done.includes('NOT') && !done.includes('OR');
  const isAny = missing[missing.length - 1] === 'nào' && ['vắng', 'thiếu'].includes(first ?? '');
  return isAll && isAny && missing.slice(0, -1).every((code) => done.includes(code) || ['bất', 'kỳ', 'cứ'].includes(code));
}

/** `Có đủ hồ sơ: 2 điểm; thiếu hoặc không có hồ sơ: 0 điểm`. */
function isShortOrNone(no: Labelled, yes: Labelled): boolean {
  const said = new Set(yes.label.map(({ code }) => code));
  const words = no.label.map(({ code }) => code);
  return (
    (said.has('đủ') || said.has('đầy')) &&
    !isDenied(yes) &&
    words[0] === 'thiếu' &&
    words.includes('OR') &&
    words.includes('NOT') &&
    words.slice(1).every((code) => code === 'NOT' || said.has(code) || WEAK.has(code))
  );
}

/** `Để xảy ra đơn thư vượt cấp: 0 điểm; không để xảy ra: 4 điểm`: what is denied behind it need not be named again. */
function isDeniedBehind(no: Labelled, yes: Labelled): boolean {
  const [named, denied] = [no.label, yes.label].map((label) => label.map(({ code }) => code));
  if (named === undefined || denied === undefined) return false;
  // `Không có kế hoạch: 0 điểm; có: 5 điểm`
  if (named[0] === 'NOT') return named[1] === 'có' && denied.length === 1 && denied[0] === 'có' && !hasManner(named.slice(2));
  const again = denied.slice(1);
  if (denied[0] !== 'NOT' || isDenied(no) || !again.every((code, at) => code === named[at])) return false;
  // `có đơn thư: 0 điểm; không: 5 điểm`
  const isAnswer = again.length === 0 && ['có', 'để', 'xảy'].includes(named[0] ?? '');
  return (again.length > 0 || isAnswer) && !hasManner(named.slice(Math.max(again.length, 1)));
}

/** `đơn thư vượt cấp` names no level. */
const hasManner = (words: readonly string[]): boolean =>
  words.some((code, at) => MANNERS.has(code) && !(code === 'cấp' && words[at - 1] === 'vượt'));

/** How well and when a thing is done: of these a shorter `có nộp: 3 điểm` says nothing. */
const MANNERS = new Set(
  'đúng đầy đủ kịp tốt nghiêm hạn chậm trễ muộn trước sau đạt thường xuyên chất lượng hiệu quả cấp loại mức hạng lần nhẹ nặng nhỏ lớn từ trong ngoài N P FROM BELOW ABOVE EXACT OR BUT AND'.split(
    ' ',
  ),
);

/** `Chưa xây dựng quy chế: 0 điểm; đã xây dựng: 3 điểm`: what is denied first need not be named again. */
function isSaidBefore(no: Labelled, yes: Labelled): boolean {
  const bare = (label: Labelled['label']): readonly string[] =>
    label.map(({ code }) => code).filter((code, at) => at > 0 || !['NOT', 'đã', 'có'].includes(code));
  const [denied, done] = [bare(no.label), bare(yes.label)];
  const isFirst = (no.label[0]?.code ?? '') === 'NOT' && done.length > 0;
  return isFirst && done.every((code, at) => code === denied[at]) && !hasManner(denied.slice(done.length));
}
