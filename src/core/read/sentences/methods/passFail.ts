import type { MethodOf } from '../../../domain/method';
import { equal, isZero } from '../../../domain/points';
import { isCaptionHarmless, onlyWith, type Parsed, type Recogniser } from '../parsed';
import { labelsOf, type Labelled } from './labels';

const GRADED = new Set(['tốt', 'khá', 'giỏi', 'xuất', 'loại', 'mức', 'giải', 'ORD']);
const WEAK = new Set([
  'có',
  'đạt',
  'được',
  'thực',
  'hiện',
  'để',
  'xảy',
  'mất',
  'vụ',
  'vi',
  'phạm',
  'ra',
  'bảo',
  'đảm',
  'hoàn',
  'thành',
  'việc',
  'tổ',
  'chức',
  'nếu',
  'yêu',
  'cầu',
  'quy',
  'định',
  'OR',
  'trễ',
  'chậm',
  'muộn',
]);

/** `Có: 5 điểm; không: 0 điểm`, `Thực hiện đầy đủ được 3 điểm, không thực hiện 0 điểm`. */
export const passFail: Recogniser = (parsed) => {
  const labels = labelsOf(parsed);
  if (labels?.length === 1 && labels[0] !== undefined) return lone(labels[0], parsed);
  const [first, second] = labels ?? [];
  const [yes, no] = first !== undefined && isNothing(first) && !first.isRest ? [second, first] : [first, second];
  if ((parsed.context.kind ?? 'points') !== 'points' || labels?.length !== 2 || yes === undefined || no === undefined)
    return null;
  if (!onlyWith(parsed, ['grant']) || !isCaptionHarmless(parsed)) return null;
  if (isNothing(yes) || !isNothing(no) || yes.isRest || yes.label.some(({ code }) => GRADED.has(code))) return null;
  if (!no.isRest && !denies(no, yes)) return null;
  const points = yes.award.points ?? null;
  return { method: { kind: 'passFail', maximum: points, ...absenceIn(yes, no) }, most: points, isExact: true };
};

/** `Có sáng kiến được áp dụng: 3 điểm` on a criterion of 3: all or nothing. */
function lone(only: Labelled, parsed: Parsed): ReturnType<Recogniser> {
  const { label, award, isRest } = only;
  const { maximum, kind } = parsed.context;
  const isAll = maximum !== null && award.points !== undefined && equal(award.points, maximum) && !isZero(maximum);
  const isPlain = !isRest && !label.some(({ code }) => GRADED.has(code)) && onlyWith(parsed, ['grant']) && !parsed.hasCountAside;
  return isAll && isPlain && (kind ?? 'points') === 'points'
    ? { method: { kind: 'passFail', maximum, ...absenceIn(only, null) }, most: maximum, isExact: true }
    : null;
}

/** `Không có đơn thư: 5 điểm; có đơn thư: 0 điểm`: there `Không` earns the points. */
function absenceIn(yes: Labelled, no: Labelled | null): Pick<MethodOf<'passFail'>, 'absence'> {
  if (!isDenied(yes)) return {};
  const answersBoth = no !== null && !no.isRest && yes.label[0]?.code === 'NOT' && no.label[0]?.code !== 'NOT';
  return { absence: answersBoth ? 'stated' : 'alone' };
}

const isDenied = ({ label }: Labelled): boolean => label.some(({ code }) => code === 'NOT');

/** `đảm bảo ANTT: 5 điểm; để xảy ra mất ANTT: 0 điểm`. */
const isKept = ({ label }: Labelled): boolean =>
  /^(?:đảm bảo|bảo đảm|giữ vững|giữ|chấp hành|(?:thực hiện|chấp hành) (?:đầy đủ|nghiêm túc|nghiêm|đúng))(?: |$)/u.test(
    wordsAt(label, 4),
  );
const isBroken = ({ label }: Labelled): boolean => /^(?:để xảy|để mất|xảy ra|mất|vi phạm|có vi|có vụ)/u.test(wordsAt(label, 2));
/** `nộp đúng hạn: 3 điểm; nộp trễ: 0 điểm`. */
const isOnTime = ({ label }: Labelled): boolean =>
  / đúng (?:thời )?(?:hạn|tiến độ)(?: |$)/u.test(` ${wordsAt(label, label.length)}`);
const isLate = ({ label }: Labelled): boolean =>
  /^(?:(?:nộp|gửi|báo cáo|thực hiện|hoàn thành|tổ chức) )*(?:bị )?(?:trễ|chậm|muộn|quá)(?: thời)?(?: hạn| tiến độ)?$/u.test(
    wordsAt(label, label.length),
  );
/** `ban hành trước ngày 31/3: 2 điểm; không kịp: 0 điểm`. */
const isTooLate = ({ label }: Labelled): boolean =>
  /^NOT kịp(?: (?:thời|hạn|gian|tiến độ))*$/u.test(wordsAt(label, label.length));
/** `gửi trước ngày 20/10: 2 điểm; gửi sau ngày 20/10 hoặc không gửi: 0 điểm`: one day divides them. */
const isBeforeDay = ({ label }: Labelled): boolean =>
  /(?:^| )trước (?:ngày )?date(?: |$)/u.test(label.map(({ code }) => code).join(' '));
function isAfterDay({ label }: Labelled, yes: Labelled): boolean {
  const days = [...label, ...yes.label].filter(({ code }) => code === 'date').map(({ text }) => text);
  const said = new Set(yes.label.map(({ code }) => code));
  const isAfter = /(?:^| )(?:sau (?:ngày )?date|từ (?:ngày )?date ONWARD)(?: |$)/u.test(label.map(({ code }) => code).join(' '));
  return (
    isAfter &&
    days.length === 2 &&
    days[0] === days[1] &&
    label.every(({ code }) => ['sau', 'từ', 'ONWARD', 'NOT'].includes(code) || said.has(code) || WEAK.has(code))
  );
}
/** `ký trong quý I: 2 điểm; ký sau quý I hoặc không ký: 0 điểm`: one term divides them. */
const TERM = /(?:^| )(?:trong|hết) (quý|học kỳ|kỳ|tháng) ([ivx]+)(?= |$)/u;
const BEHIND_TERM = /(?:^| )(?:sau|quá|ngoài) (quý|học kỳ|kỳ|tháng) ([ivx]+)(?= |$)/u;
function isAfterTerm(no: Labelled, yes: Labelled): boolean {
  const [term, behind] = [TERM.exec(wordsAt(yes.label, yes.label.length)), BEHIND_TERM.exec(wordsAt(no.label, no.label.length))];
  const said = new Set(yes.label.map(({ code }) => code));
  return (
    term !== null &&
    behind !== null &&
    term[1] === behind[1] &&
    term[2] === behind[2] &&
    !isDenied(yes) &&
    no.label.every(({ code }) => ['sau', 'quá', 'ngoài', 'NOT'].includes(code) || said.has(code) || WEAK.has(code))
  );
}
const wordsAt = (label: Labelled['label'], length: number): string =>
  label
    .slice(0, length)
    .map(({ code }) => code)
    .join(' ');

function isNothing({ award }: Labelled): boolean {
  return award.points !== undefined && isZero(award.points);
}

/** One of the two says "not", and apart from that they speak of one thing. */
function denies(no: Labelled, yes: Labelled): boolean {
  if (isLate(no) && isOnTime(yes)) return true;
  if (isBeforeDay(yes) && isAfterDay(no, yes)) return true;
  if (isAfterTerm(no, yes)) return true;
  if ((isBeforeDay(yes) || isOnTime(yes)) && isTooLate(no)) return true;
  if (isOneMissing(no, yes)) return true;
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

/** How well and when a thing is done: of these a shorter `có nộp: 3 điểm` says nothing. */
const MANNERS = new Set(
  'đúng đầy đủ kịp tốt nghiêm hạn chậm trễ muộn trước sau đạt thường xuyên chất lượng hiệu quả cấp loại mức hạng từ trong ngoài N P FROM BELOW ABOVE EXACT OR BUT AND'.split(
    ' ',
  ),
);

/** `Chưa xây dựng quy chế: 0 điểm; đã xây dựng: 3 điểm`: what is denied first need not be named again. */
function isSaidBefore(no: Labelled, yes: Labelled): boolean {
  const bare = (label: Labelled['label']): readonly string[] =>
    label.map(({ code }) => code).filter((code, at) => at > 0 || !['NOT', 'đã', 'có'].includes(code));
  const [denied, done] = [bare(no.label), bare(yes.label)];
  const isFirst = (no.label[0]?.code ?? '') === 'NOT' && done.length > 0;
  return isFirst && done.every((code, at) => code === denied[at]) && !denied.slice(done.length).some((code) => MANNERS.has(code));
}
