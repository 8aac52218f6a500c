import type { CountedItem } from '../../../domain/method';
import { add, compare, isZero, ZERO, type Points } from '../../../domain/points';
import type { Grant } from '../clause';
import { isOfEach } from '../parsed';
import { match, pattern, under } from '../pattern';
import { conditionOf, subjectOf } from '../subject';
import { labelOf, type Token } from '../token';
import { isByTurn } from './byTurn';
import { namedTwice } from './namedTwice';
import { sizedItems } from './sizedItems';

/** Things a unit may have several of: then points for each are added. */
const PRIZES = new Set(['giải', 'huy', 'hcv', 'hcb', 'hcđ']);
/** Honours of which one may count for the others: added only where a limit says so. */
const HONOURS = new Set(['cờ', 'bằng', 'giấy', 'huân', 'kỷ']);
const CLASSES = ['cấp', 'loại', 'mức', 'hạng', 'giải'];
/** `mỗi đề tài đạt xuất sắc 5 điểm, đạt khá 3 điểm`. */
const REACHED = new Set(['đạt']);
const THING = pattern('IF? ~s+');
const PRIZE_LIST = pattern('IF? đạt? head:giải first:~ more:,|AND|nhất|nhì|ba|tư+');
const BARE_PRIZE = pattern('giải? nhất|nhì|ba|tư|khuyến|kk|a|b|c khích?');
const MEDAL = pattern('hạng nhất|nhì|hai|ba|một');
const COLOUR = pattern('IF? đạt? huy? chương? vàng|bạc|đồng');
/** Of grades and denials a unit has one. */
const GRADED =
  /(?:^| )(?:tốt|khá|giỏi|xuất sắc|trung bình|(?<!kỷ |chủ |thiết |trọng )yếu|kém|loại|mức|không|chưa|hoàn thành|đạt)(?:$| )/iu;
const EMPTY_LEAD = new Set(['có', 'được', 'đạt', 'IF', 'EACH']);

/** `vượt nhiều thưởng 3 điểm`: how much is that. */
const VAGUE = /(?:^| )(?:nhiều|ít|nhieu|it)(?: hơn| hon| nhất| nhat)?$/iu;

const ANSWERS = new Set(['phép', 'lý', 'lí']);

interface Item extends CountedItem {
  readonly isCounted: boolean;
}

/**
 * Several kinds of item with points each: `giải Nhất 8 điểm, giải Nhì 6 điểm`, `mỗi sáng kiến cấp tỉnh 3 điểm, cấp cơ sở 1 điểm`.
 * They are counted when the first is (`mỗi …`, `có 01 …`), when all are prizes, or when they are added or deducted.
 */
export function countedItems(
  grants: readonly Grant[],
  hasLimit: boolean,
  cap: Points | null = null,
): readonly CountedItem[] | null {
  // `có thêm mỗi đề tài được thêm 2 điểm`: more of the same, no kind of its own
  if (grants.some(({ condition }) => condition[0]?.code === 'OR' || condition.some(({ code }) => code === 'thêm'))) return null;
  // `mỗi giải cộng 1 điểm, giải nhất cộng thêm 1 điểm`: whether that one earns both nobody says
  if (grants.some(isMore) && !grants.every(isMore)) return null;
  if (grants.length > 1 && (grants.every(isOfOneKindOfUnit) || grants.some(isByTurn))) return null;
  const items = withoutHeading(grants).flatMap(itemsOf);
  if (items.some((one) => one === null)) return sizedItems(grants);
  const all = items.filter((one) => one !== null);
  const isAside = grants[0]?.verb !== 'give';
  // `không đạt giải 4 điểm` beside prizes: one place of several, nothing that is counted
  if (!isAside && grants.some(({ condition }) => condition[0]?.code === 'NOT')) return null;
  const allHave = (words: ReadonlySet<string>): boolean =>
    grants.every((grant) => (conditionOf(grant) ?? grant.condition).some(({ code }) => words.has(code)));
  const arePrizes = allHave(PRIZES) || arePlacesOfPrizes(grants) || (hasLimit && allHave(HONOURS));
  const firstIsCounted = all[0]?.isCounted === true;
  const areAllCounted = all.every((one) => one.isCounted);
  const rankedHeads = CLASSES.some((word) => allHave(new Set([word])));
  if (
    !isAside &&
    !arePrizes &&
    !(isAboveSum(all, cap) && (rankedHeads || !areDone(grants))) &&
    !areAllCounted &&
    !(firstIsCounted && (hasLimit || rankedHeads || allHave(REACHED)))
  )
    return null;
  const labels = new Set(all.map(({ label }) => label.toLowerCase()));
  return labels.size < all.length || [...labels].some((one) => isAnyOf(one, labels)) || namedTwice([...labels])
    ? null
    : all.map(({ label, points }) => ({ label, points }));
}

/** `mỗi giải 1 điểm, giải Nhất 2 điểm`: the second is one of the first as well. */
const isAnyOf = (one: string, labels: ReadonlySet<string>): boolean => [...labels].some((other) => other.startsWith(`${one} `));

const isMore = ({ source }: Grant): boolean => source.some(({ code, text }) => code === 'ADD' && /thêm$/iu.test(text));

/** `Trường miền núi: mỗi lớp 1 điểm; trường đồng bằng: mỗi lớp 0,5 điểm`: what a class earns depends on whose it is, not on what it is; `đơn vị phối hợp` is a part that one takes. */
const UNIT =
  /^(?:IF )?(?:đối với )?(?:các |những )?(?:đơn vị|nhà trường|trường|cơ sở|cụm|khối) (?!hợp |chủ trì |phối hợp |tham gia |đăng cai |đồng (?:chủ|tổ) )\S/u;
const isOfOneKindOfUnit = ({ caption }: Grant): boolean => UNIT.test(`${caption.map(({ code }) => code).join(' ')} `);

/** `khoảng`, `tùy theo` say something of the points. */
const isPlainWord = ({ code }: Token): boolean => !['VAGUE', 'EXCEPT', 'SOME', 'MATH'].includes(code);

/** `Cử đi học: 2 điểm/tiến sĩ, 1 điểm/thạc sĩ`: what stands before the first is of all of them. */
function withoutHeading(grants: readonly Grant[]): readonly Grant[] {
  const isHeaded =
    grants.length > 1 &&
    grants[0]?.source.some(({ code }) => code === ':') === true &&
    grants.every(
      ({ condition, tail }, at) => tail[0]?.code === '/' && (at === 0 ? condition.every(isPlainWord) : condition.length === 0),
    );
  return isHeaded ? grants.map((one) => ({ ...one, condition: [] })) : grants;
}

/** `chủ nhiệm 3 điểm, thành viên 1 điểm, tối đa 6 điểm`: a limit above all of them together says that there may be several of each. */
function isAboveSum(items: readonly Item[], cap: Points | null): boolean {
  const graded = items.some(({ label }) => GRADED.test(label));
  return (
    cap !== null &&
    !graded &&
    compare(
      cap,
      items.reduce((sum, one) => add(sum, one.points), ZERO),
    ) > 0
  );
}

/** `có kế hoạch 2 điểm; có báo cáo 3 điểm`: done or not, however much the limit leaves above them. */
const areDone = (grants: readonly Grant[]): boolean =>
  grants.some((one) => ['có', 'thực', 'hoàn', 'đảm', 'bảo', 'NOT'].includes((conditionOf(one) ?? one.condition)[0]?.code ?? ''));

/** `giải Nhất 10 điểm, Nhì 8 điểm, Ba 6 điểm`: the word stands once. */
function arePlacesOfPrizes(grants: readonly Grant[]): boolean {
  const [first, ...more] = grants;
  const head = [...(first?.caption ?? []), ...(first?.condition ?? [])];
  const medals = head.some(({ code }, at) => code === 'huân' && head[at + 1]?.code === 'chương');
  if (medals && more.length > 0 && more.every((one) => one.caption.length === 0 && match(one.condition, MEDAL) !== null))
    return true;
  const isMedal = head.some(({ code }, at) => code === 'huy' && head[at + 1]?.code === 'chương');
  if (isMedal && more.length > 0 && more.every((one) => one.caption.length === 0 && match(one.condition, COLOUR) !== null))
    return true;
  const isBare = (grant: Grant): boolean => match(grant.condition, BARE_PRIZE) !== null && grant.caption.length === 0;
  const isNamed = head.some(({ code }) => code === 'giải');
  // `nhất 10 điểm, nhì 8 điểm, khuyến khích 2 điểm`: only prizes end so
  const endsSo = more.some(({ condition }) => ['khuyến', 'kk'].includes(condition[0]?.code ?? ''));
  return more.length > 0 && (isNamed || (endsSo && grants.every(isBare))) && more.every(isBare);
}

/** `giải Nhất, Nhì: 5 điểm` names two. */
function itemsOf(grant: Grant): readonly (Item | null)[] {
  const item = itemOf(grant);
  const found = match(grant.condition, PRIZE_LIST);
  if (item === null || found === null) return [item];
  const head = labelOf(under(found, 'head'));
  const names = [...under(found, 'first'), ...under(found, 'more')].filter(({ code }) => code !== ',' && code !== 'AND');
  return names.map(({ text }) => ({ ...item, label: `${head} ${text}` }));
}

function itemOf(grant: Grant): Item | null {
  if (grant.amount.kind !== 'points') return null;
  const { points } = grant.amount;
  const subject = subjectOf(grant);
  const words =
    grant.condition.length > 0 && grant.tail.length > 0 && subject !== null
      ? grant.condition
      : (subject?.words ?? plainThing(grant));
  // `cấp bộ hoặc tinh 5 điểm`, where the verb may be a name
  if (words === null || ['OR', 'AND'].includes(words[words.length - 1]?.code ?? '')) return null;
  if (subject !== null && (!isZero(subject.free) || subject.block !== null)) return null;
  const isEach = isOfEach(grant);
  const label = labelOf([...(isEach ? [] : grant.caption), ...withoutLead(words)]);
  return label === '' || VAGUE.test(label) ? null : { label, points, isCounted: subject !== null || isEach };
}

function plainThing(grant: Grant): readonly Token[] | null {
  const condition = conditionOf(grant);
  return condition !== null && match(condition, THING) !== null ? condition : null;
}

function withoutLead(words: readonly Token[]): readonly Token[] {
  const from = words.findIndex(({ code }) => !EMPTY_LEAD.has(code));
  // `có phép` beside `không phép`
  const isAnswer = words[from - 1]?.code === 'có' && ANSWERS.has(words[from]?.code ?? '');
  return from < 0 ? words : words.slice(isAnswer ? from - 1 : from);
}
