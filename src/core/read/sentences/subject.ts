import { compare, isWhole, ONE, points, subtract, ZERO, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { Grant, Verb } from './clause';
import { match, pattern, under, type Found } from './pattern';
import { isPerOther } from './perOther';
import type { Token } from './token';

/** What is counted one by one. */
export interface Subject {
  readonly words: readonly Token[];
  /** The first so many earn nothing: `từ lớp thứ ba trở đi`. */
  readonly free: Points;
  /** Whether the sentence says "each" itself; `có 01 sáng kiến` only counts one. */
  readonly isEach: boolean;
  /** `cứ đủ 5 bài`: only so many together count; `null`: one by one. */
  readonly block: Points | null;
}

const EACH = pattern(
  'IF? lead:~s* ,? THEN? every:EACH|EVERY how:có|thêm|được|đạt|chậm|thiếu|vắng|muộn|trễ* EXACT? one:N? subject:~s+ THEN? ~*',
);
/** `cứ tổ chức được 01 cuộc hội thảo`, `mỗi khi mở một lớp`: the verb before what is counted. */
const EACH_DONE = pattern(
  'IF? every:EACH|EVERY khi|IF? tổ|chức|mở|cử|đăng|viết|gửi|xuất|bản|nghiệm|thu|kết|nạp|hoàn|thành|thực|hiện|xây|dựng+ how:được|thêm? EXACT? one:N subject:~s+ THEN?',
);
/** `mỗi đoàn đi từ 05 ngày trở lên`: only such as reach a bound of their own; of units and periods it would be a bound of the results. */
const EACH_OF_SIZE = [
  pattern('IF? EACH subject:~s+ FROM size:N|P ~m+ UP? ~m*'),
  pattern('IF? EACH subject:~s+ EXACT size:N ~m+ UP ~m*'),
];
const UNITS = /^(?:đơn vị|trường|nhà trường|tập thể|năm|tháng|quý|học kỳ|kỳ|tuần|ngày|khi|lần)(?: |$)/u;
const ONE_OF = pattern('IF? lead:~s* one:N subject:~s+');
/** `nghiệm thu một đề tài`; `một trong hai`, `một phần` count nothing. */
const ONE_IN_WORDS = pattern('IF? lead:~s+ một subject:~s+');
const THINGS = new Set(
  'đề sáng bài lớp buổi cuộc hội chuyên giáo giải lượt tin mô công ấn sản tọa phóng đoàn chuyến kỷ bằng'.split(' '),
);
const AFTER_SLASH = pattern('/ one:N? subject:~s+');
/** `trừ 2 điểm/vụ đối với trường hợp để xảy ra …`. */
const AFTER_SLASH_FOR = pattern('/ one:N? lead:~s+ IF|cho subject:~s+');
const AFTER_AMOUNT = pattern('cho|với|trên|IF? every:EACH|EVERY EXACT? one:N? subject:~s+');
const FOR_ONE = pattern('cho|với|trên|IF một|một? one:N subject:~s+');
/** `trừ 1 điểm nếu chậm 01 báo cáo`. */
const IF_ONE = pattern('IF lead:~s+ one:N subject:~s+');
const ONWARD = pattern('kể|tính? từ subject:~* place:ORD ONWARD|UP? ,? THEN? rest:~s* EACH|EVERY có|thêm? one:N? more:~s+ NEXT?');
/** `bài thứ sáu trở đi mới tính, mỗi bài`. */
const ONWARD_ALONE = pattern(
  'IF? subject:~+ place:ORD ONWARD mới? tính? điểm? ,? THEN? rest:~s* EACH|EVERY có|thêm? one:N? more:~s+',
);
/** The same apart from what is counted: `từ lớp thứ ba trở đi, 1 điểm/lớp`, `mỗi lớp được 1 điểm kể từ lớp thứ ba`, `mỗi lớp từ lớp thứ ba trở đi`. */
const SINCE = pattern('kể|tính? từ ~* place:ORD ONWARD|UP? ,? THEN?');
const SINCE_BARE = pattern('~+ place:ORD ONWARD mới? ,? THEN?');
const EACH_SINCE = pattern('EACH|EVERY more:~s+ kể|tính? từ? ~* place:ORD ONWARD|UP ,? THEN?');
/** `Ngoài 05 lớp theo kế hoạch, từ lớp thứ sáu trở đi mỗi lớp`: both say which are free. */
const BEYOND_SINCE = pattern(
  'ngoài free:N first:~ ~b* ,? kể|tính? từ first2:~ ~* place:ORD ONWARD? ,? THEN? EACH|EVERY thêm? one:N? more:~s+',
);
/** `giảng viên đi thực tế từ 3 tháng trở lên, mỗi đồng chí`: how long, how large each must be. */
const SIZED_BEFORE = pattern('IF? lead:~s+ FROM size:N measure:~ ~m* UP ,? THEN? EACH subject:~s+');
const MEASURES = new Set(['tháng', 'ngày', 'tuần', 'năm', 'buổi', 'tiết', 'giờ', 'phút', 'trang', 'chữ', 'tín']);
/** `ngoài 02 cuộc theo kế hoạch, mỗi cuộc tổ chức thêm`: those two are free. */
const BEYOND = pattern('ngoài free:N first:~ ~b|NEXT* ,? THEN? EACH|EVERY có? thêm? one:N? more:~s+ NEXT?');
/** `Có trên 3 đề tài thì mỗi đề tài vượt`, `trên 3 đề tài, mỗi đề tài tăng thêm`: those above the three. */
const ABOVE_SO_MANY = [
  pattern('IF? ~* ABOVE free:N first:~ ~b* ,? THEN? EACH|EVERY one:N? more:~+ OVER|NEXT'),
  pattern('IF? ~* OVER free:N first:~ ~b* ,? THEN? EACH|EVERY one:N? more:~+ OVER|NEXT'),
];
/** `mỗi đề tài vượt quá 3 đề tài`. */
const EACH_ABOVE = pattern('EACH|EVERY more:~+ ABOVE|OVER free:N first:~ ~b*');
const PAST = [...ABOVE_SO_MANY, EACH_ABOVE];
const isPast = (condition: readonly Token[]): boolean => condition.some(({ code }) => code === 'ABOVE' || code === 'OVER');
const PLAIN = pattern('IF? ~s*');
const TEN = points('10');
/** After a slash these are periods or other scales, not things. */
/** `mỗi 1 triệu đồng`: whether results are in millions nobody says. */
const MONEY = new Set(['triệu', 'nghìn', 'ngàn', 'tỷ', 'trăm']);
const OTHER_SCALE = /^(?:năm|tháng|quý|kỳ|học|ngày|tuần)$/;

/**
 * What a grant counts: `mỗi đề tài`, `cứ 01 đề tài`, `… / lần`, `… cho mỗi lớp`, `từ lớp thứ ba trở đi, mỗi lớp`, `thiếu 01 nội
 * dung`. `cứ 5 bài` counts whole fives. `null` when it counts nothing one by one, or `mỗi 2 bài`, which leaves the odd
 * one open.
 */
export function subjectOf({ condition, tail, verb }: Grant): Subject | null {
  const onward = match(condition, ONWARD, ONWARD_ALONE);
  if (onward !== null && tail.length === 0) return withFree(onward);
  const beyond = tail.length === 0 ? match(condition, BEYOND, ...(isPast(condition) ? PAST : [])) : null;
  if (beyond !== null) return afterFree(beyond);
  const both = tail.length === 0 ? match(condition, BEYOND_SINCE) : null;
  if (both !== null) return afterBoth(both);
  const since = match(condition, SINCE) ?? (tail[0]?.code === '/' ? match(condition, SINCE_BARE) : null);
  if (since !== null) {
    const of = match(tail, AFTER_SLASH, AFTER_AMOUNT);
    return of === null ? null : freeBefore(since, counted(of, true));
  }
  const alone = match(condition, EACH_SINCE);
  if (alone !== null && tail.length === 0) return withFree(alone);
  const behindEach = match(tail, SINCE);
  if (behindEach !== null) {
    const each = match(condition, EACH);
    return each === null ? null : freeBefore(behindEach, counted(each, true));
  }
  if (tail.length === 0) {
    const each = match(condition, EACH_DONE, EACH);
    if (each !== null) return counted(each, true);
    const sized = match(condition, ...EACH_OF_SIZE);
    if (sized !== null) return UNITS.test(said(under(sized, 'subject'))) ? null : counted(sized, true);
    const before = match(condition, SIZED_BEFORE);
    if (before !== null) return isMeasure(before) ? counted(before, true) : null;
    const one = match(condition, ONE_OF) ?? oneInWords(condition);
    return one === null ? null : counted(one, false);
  }
  const repeated = match(tail, AFTER_SLASH);
  const inFront = repeated === null ? null : match(condition, EACH, ONE_OF);
  if (repeated !== null && inFront !== null)
    return isRepeated(under(repeated, 'subject'), condition, verb) ? counted(inFront, true) : null;
  const behind = match(tail, AFTER_SLASH, AFTER_AMOUNT, FOR_ONE, ...(verb === 'subtract' ? [IF_ONE] : []));
  const forCase = behind === null && condition.length === 0 ? match(tail, AFTER_SLASH_FOR) : null;
  if (forCase !== null) return counted(forCase, true);
  if (behind === null || !isPlain(condition)) return null;
  const subject = counted(behind, true);
  return subject === null || opensSeries(condition, subject.words[0])
    ? null
    : { ...subject, words: [...condition.filter(({ code }) => code !== 'IF'), ...subject.words] };
}

function oneInWords(condition: readonly Token[]): Found | null {
  const found = condition.some(({ code }) => code === 'một') ? match(condition, ONE_IN_WORDS) : null;
  return found !== null && THINGS.has(under(found, 'subject')[0]?.code ?? '') ? found : null;
}

const said = (tokens: readonly Token[]): string => tokens.map(({ code }) => code).join(' ');

/** The size that each thing must reach; `null`: any counts. */
export function sizeOf({ condition }: Grant): Points | null {
  const sized = match(condition, ...EACH_OF_SIZE);
  return sized === null ? null : (under(sized, 'size')[0]?.value ?? null);
}

/** `Mỗi cán bộ được cử đi học: 0,5 điểm/người`; of each class and each person it would say something else. */
const EACH_PERSON =
  /^(?:if )?each (?:giang vien|giao vien|can bo|vien chuc|cong chuc|dang vien|hoc vien|sinh vien|ca nhan|dong chi|dong_chi|tien si|thac si)(?: |$)/u;

/** `mỗi giảng viên dạy giỏi: 2 điểm/giảng viên` says the thing twice, `mỗi cán bộ bị kỷ luật trừ 2 điểm/trường hợp` in other words. */
function isRepeated(subject: readonly Token[], condition: readonly Token[], verb: Verb): boolean {
  if (verb === 'subtract' && said(subject) === 'trường hợp') return true;
  if (/^(?:nguoi|dong[ _]chi)$/u.test(stripMarks(said(subject))) && EACH_PERSON.test(stripMarks(said(condition)))) return true;
  return subject.every(({ code }) => condition.some((token) => token.code === code));
}

/** What a grant is given for, wherever it stands: `đạt từ 90%: 5 điểm`, `5 điểm nếu đạt từ 90%`; `null` when it stands in both places. */
export function conditionOf({ condition, tail }: Grant): readonly Token[] | null {
  if (tail.length === 0) return condition;
  return condition.length === 0 && ['IF', 'cho', 'với'].includes(tail[0]?.code ?? '') ? tail.slice(1) : null;
}

function counted(found: Found, isEach: boolean): Subject | null {
  const block = blockIn(found);
  const isSingle = block !== null || isOne(under(found, 'one')[0]);
  const words = under(found, 'subject');
  const scale = words.some(({ code }, at) => code === '/' && OTHER_SCALE.test(words[at + 1]?.code ?? '')) || isPerOther(words);
  const isMoney = MONEY.has(words[0]?.code ?? '') || (words[0]?.code === 'đồng' && words.length === 1);
  // `cứ vượt được cộng 0,5 điểm`: by how much nobody says
  const isStep = words.length > 0 && words.every(({ code }) => ['OVER', 'PLAN', 'mức', 'thêm'].includes(code));
  // `mỗi bài sau` is counted after others that earn otherwise
  const isLater = words.length > 1 && words[words.length - 1]?.code === 'sau';
  // of an average nothing is counted
  // `1 điểm/bài và không có vi phạm`: one more condition
  const hasDenial = words.some(({ code }, at) => code === 'AND' && words[at + 1]?.code === 'NOT' && words[at + 2]?.code === 'có');
  const isAverage = [...under(found, 'lead'), ...words].some(
    ({ code }, at, all) => code === 'bình_quân' || (code === 'bình' && all[at + 1]?.code === 'quân'),
  );
  return isSingle &&
    !opensSeries(under(found, 'lead'), words[0]) &&
    !isAverage &&
    !hasDenial &&
    !scale &&
    !isMoney &&
    !isStep &&
    !isLater
    ? { words: [...under(found, 'lead'), ...words], free: ZERO, isEach, block }
    : null;
}

/** `Kể từ sáng kiến thứ …, mỗi sáng kiến`, `từ lớp mở thêm, mỗi lớp`: the first ones are free, and how many was not read. */
function opensSeries(before: readonly Token[], thing: Token | undefined): boolean {
  const since = /^(?:(?:kể|ke|tính|tinh) )?(?:từ|tu) (\S+)(.*)$/u.exec(said(before));
  if (since === null) return false;
  const isSame = since[1] === thing?.code;
  return isSame || / (?:thứ|thu|sau|đầu(?! năm)|dau(?! nam)|kế|tiếp)(?: |$)/u.test(since[2] ?? '');
}

const isOne = (one: Token | undefined): boolean => one === undefined || (one.value !== null && compare(one.value, ONE) === 0);

/** `cứ 5 bài`, `cứ đủ 5 bài`; `mỗi 5 bài` and `cứ thêm 5 bài` leave the odd one open. */
function blockIn(found: Found): Points | null {
  const [every] = under(found, 'every');
  const [one] = under(found, 'one');
  // `mỗi 100 đầu sách` are hundreds as well, while `mỗi 2 bài` may mean half as much for one
  const isLarge = one?.value !== undefined && one.value !== null && compare(one.value, TEN) >= 0;
  const isBlock =
    every !== undefined && (/^cứ/iu.test(every.text) || isLarge) && !under(found, 'how').some(({ code }) => code === 'thêm');
  const size = one?.value ?? null;
  // `cứ 3 lớp đầu` are the first ones, `cứ 3 tháng` a period
  const isOther = under(found, 'subject').some(
    ({ code }, at, all) =>
      (code === 'đầu' && at > 0) ||
      code === 'cuối' ||
      (at === 0 && OTHER_SCALE.test(code) && !['viên', 'sinh'].includes(all[1]?.code ?? '')),
  );
  if (isOther && under(found, 'how').length === 0) return null;
  return isBlock && one?.code === 'N' && size !== null && isWhole(size) && compare(size, ONE) > 0 ? size : null;
}

function withFree(found: Found): Subject | null {
  const place = under(found, 'place')[0]?.value ?? null;
  return place === null || !isOne(under(found, 'one')[0])
    ? null
    : { words: under(found, 'more'), free: subtract(place, ONE), isEach: true, block: null };
}

function afterFree(found: Found): Subject | null {
  const free = under(found, 'free')[0]?.value ?? null;
  const words = under(found, 'more');
  const isSame = words[0]?.code === under(found, 'first')[0]?.code;
  return free === null || !isWhole(free) || !isSame || !isOne(under(found, 'one')[0])
    ? null
    : { words, free, isEach: true, block: null };
}

function afterBoth(found: Found): Subject | null {
  const subject = afterFree(found);
  const place = under(found, 'place')[0]?.value ?? null;
  const isSame = under(found, 'first2')[0]?.code === under(found, 'first')[0]?.code;
  return subject !== null && isSame && place !== null && compare(subtract(place, ONE), subject.free) === 0 ? subject : null;
}

/** A size of each, no bound of how many there are. */
function isMeasure(found: Found): boolean {
  const measure = under(found, 'measure')[0]?.code ?? '';
  const subject = under(found, 'subject');
  // `từ 3 buổi trở lên, mỗi buổi` may not count at all below three
  return MEASURES.has(measure) && !UNITS.test(said(subject)) && !subject.some(({ code }) => code === measure);
}

function freeBefore(since: Found, subject: Subject | null): Subject | null {
  const place = under(since, 'place')[0]?.value ?? null;
  return place === null || subject === null ? null : { ...subject, free: subtract(place, ONE) };
}

function isPlain(condition: readonly Token[]): boolean {
  return match(condition, PLAIN) !== null;
}
