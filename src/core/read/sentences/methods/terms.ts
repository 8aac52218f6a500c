import type { Labelled } from './labels';

/** Words that say of neither label what it is about. */
export const WEAK = new Set([
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
  'ngừng',
  'dừng',
  'chậm',
  'muộn',
]);

export const isDenied = ({ label }: Labelled): boolean => label.some(({ code }) => code === 'NOT');

export const wordsAt = (label: Labelled['label'], length: number): string =>
  label
    .slice(0, length)
    .map(({ code }) => code)
    .join(' ');

/** `nộp đúng hạn: 3 điểm; nộp trễ: 0 điểm`. */
const isOnTime = ({ label }: Labelled): boolean =>
  /(?<! NOT) (?:đúng|đảm bảo|bảo đảm) (?:(?:thời )?(?:hạn|tiến độ)|thời gian)(?: |$)/u.test(` ${wordsAt(label, label.length)}`);
const isLate = ({ label }: Labelled): boolean =>
  /^(?:(?:nộp|gửi|báo cáo|thực hiện|hoàn thành|tổ chức) )*(?:bị )?(?:(?:trễ|chậm|muộn|quá)(?: thời)?(?: hạn| tiến độ)?|sai (?:thời gian|thời hạn|hạn|tiến độ))$/u.test(
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
/** `nộp trước ngày 15/11: 2 điểm; sau thời hạn trên hoặc không nộp: 0 điểm`, `nộp đúng hạn …; nộp sau hạn …`: the term that was named. */
const THAT_TERM =
  /^((?:\S+ )*?)(?:(?:sau|quá) (?:ngày|thời hạn|thời gian|thời điểm|hạn|mốc)(?: (?:này|đó|ấy|trên|nêu trên|nói trên|quy định|nêu|nói))?|sau)((?: OR NOT(?: \S+)*)?)$/u;
const UNTIL_DAY = /(?:^| )(?:chậm nhất|trước hoặc trong) (?:là |vào )?(?:ngày )?date(?: |$)/u;
function isAfterThat(no: Labelled, yes: Labelled): boolean {
  const given = wordsAt(yes.label, yes.label.length);
  const found = THAT_TERM.exec(wordsAt(no.label, no.label.length));
  const [, before = '', behind = ''] = found ?? [];
  const said = new Set(yes.label.map(({ code }) => code));
  return (
    found !== null &&
    !isDenied(yes) &&
    (isBeforeDay(yes) || isOnTime(yes) || UNTIL_DAY.test(given)) &&
    `${before}${behind}`.split(' ').every((code) => code === '' || code === 'NOT' || said.has(code) || WEAK.has(code))
  );
}

/** `ban hành trước ngày 31/3: 2 điểm; ban hành muộn hơn hoặc không ban hành: 0 điểm`. */
const LATER =
  /^((?:\S+ )*?)(?:muộn|chậm|trễ) hơn(?: (?:ngày|thời hạn|thời gian|thời điểm|hạn) (?:này|đó|ấy|trên|nêu trên|nói trên))?$/u;
function isLaterOrNone(no: Labelled, yes: Labelled): boolean {
  const said = new Set(yes.label.map(({ code }) => code));
  const isTold = (words: string): boolean =>
    words.split(' ').every((code) => code === '' || code === 'NOT' || said.has(code) || WEAK.has(code));
  const parts = wordsAt(no.label, no.label.length).split(' OR ');
  const later = parts.map((one) => LATER.exec(one)).filter((one) => one !== null);
  return (
    later.length > 0 &&
    !isDenied(yes) &&
    (isBeforeDay(yes) || isOnTime(yes) || UNTIL_DAY.test(wordsAt(yes.label, yes.label.length))) &&
    later.every(([, before = '']) => !before.includes('NOT') && isTold(before)) &&
    parts.every((one) => LATER.test(one) || (one.startsWith('NOT ') && isTold(one)))
  );
}

const NOT_ON_TIME = /(?:^| )NOT (?:đúng|đảm bảo|bảo đảm|kịp) (?:thời )?(?:hạn|tiến độ|thời)(?: |$)/u;
/** `không đúng hạn: 3 điểm; chậm: 0 điểm`: late either way. */
export const areBothLate = (one: Labelled, other: Labelled): boolean =>
  NOT_ON_TIME.test(wordsAt(one.label, one.label.length)) && isLate(other);

/** The second label begins where the term of the first ends: late, after the day or the quarter, after what was named. */
export const isBehindTerm = (no: Labelled, yes: Labelled): boolean =>
  (isLate(no) && isOnTime(yes)) ||
  (isBeforeDay(yes) && isAfterDay(no, yes)) ||
  isAfterTerm(no, yes) ||
  isAfterThat(no, yes) ||
  isLaterOrNone(no, yes) ||
  ((isBeforeDay(yes) || isOnTime(yes)) && isTooLate(no));

const OTHER_TERM =
  /(?:^| )(?:(?:sau|quá|ngoài) (?:ngày|date|thời hạn|thời gian|thời điểm|hạn|mốc|quý|tháng|kỳ|học kỳ)|(?:muộn|chậm|trễ) hơn)(?: |$)/u;

/** `trước ngày 15/11: 2 điểm; sau hạn bổ sung: 0 điểm`: what lies between two terms has no row. */
export function leavesTermOpen(labels: readonly Labelled[]): boolean {
  const [first, second] = labels;
  if (skipsDay(labels)) return true;
  if (first === undefined || second === undefined || labels.length > 2 || second.isRest) return false;
  if (areBothLate(first, second)) return true;
  const given = wordsAt(first.label, first.label.length);
  const isTerm = isBeforeDay(first) || UNTIL_DAY.test(given) || TERM.test(given);
  return isTerm && OTHER_TERM.test(wordsAt(second.label, second.label.length)) && !isBehindTerm(second, first);
}

const BEFORE_DAY = /(?:^| )trước (?:ngày )?date(?: |$)/u;
const AFTER_DAY = /(?:^| )sau (?:ngày )?date(?: |$)/u;

/** `gửi trước ngày 05/12: 2 điểm; gửi sau ngày 05/12: 1 điểm; không gửi: 0 điểm`: the day itself has no row; nor has the term between `trước hạn` and `sau hạn`. */
function skipsDay(labels: readonly Labelled[]): boolean {
  const said = labels.map(({ label }) => wordsAt(label, label.length));
  const isSaid = said.some((one) => /(?:^| )(?:(?:trong|vào|đúng|đến|hết|từ) (?:ngày )?date|trước hoặc trong)(?: |$)/u.test(one));
  if (!isSaid && said.some((one) => BEFORE_DAY.test(one)) && said.some((one) => AFTER_DAY.test(one))) return true;
  const [early, late] = [/(?:^| )trước (?:thời )?hạn(?: |$)/u, /(?:^| )(?:sau|quá) (?:thời )?hạn(?: |$)/u];
  const isTerm = said.some((one) => /(?:^| )(?:đúng|trong|vào) (?:thời )?hạn(?: |$)/u.test(one));
  return !isTerm && said.some((one) => early.test(one)) && said.some((one) => late.test(one));
}
