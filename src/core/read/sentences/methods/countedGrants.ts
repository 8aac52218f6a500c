import { add, equal, isZero, ONE, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Clause, Grant } from '../clause';
import { match, matches, pattern, under, type Found } from '../pattern';
import { conditionOf, sizeOf, subjectOf } from '../subject';
import { mark, word, type Token } from '../token';
import { withBlocksJoined } from './blocksOfGrants';
import { withHalfOfOne } from './halfOfOne';

const NONE = pattern('IF? NOT có|đạt|tham|được|dự* giải|gia|thi? ~?');
/** Why the first ones earn nothing: `thuộc định mức nên`. */
const REASON = 'năm|trong|thuộc|là|coi|theo|của|được|nằm|tính|do|vì ~|PLAN*';
const FIRST_ONES = [
  pattern('IF? count:N of:~* đầu|NEXT'),
  pattern('IF? of:~+ NEXT'),
  pattern('IF? of:~+ đầu'),
  pattern('IF? of:~+ first:ORD'),
  pattern(`IF? count:N of:~* đầu|NEXT ${REASON}`),
];
/** `mỗi bài tiếp theo`, `mỗi bài sau đó`: those after the first ones. */
const FOLLOWING = [pattern('IF? every:EACH of:~+ NEXT THEN?'), pattern('IF? từ? every:EACH of:~+ sau|thứ đó|này THEN?')];

/** Each leaves out, or joins, what says nothing more of what is counted; in this order. */
const WITHOUT: readonly ((grants: readonly Grant[]) => readonly Grant[])[] = [
  withBlocksJoined,
  withHalfOfOne,
  withoutNone,
  withoutUncounted,
  withoutUndone,
  withoutExcused,
  withoutFree,
  withoutSmaller,
  withoutMore,
];

/** The grants that are left when what earns nothing, and what is said twice, is left out: `mỗi lớp 1 điểm; không có lớp nào 0 điểm`. */
export function countedGrants(grants: readonly Grant[], clauses: readonly Clause[]): readonly Grant[] {
  return withoutPeriod(
    WITHOUT.reduce((left, without) => without(left), grants),
    clauses,
  );
}

/** `mỗi giải nhất 3 điểm, mỗi giải nhì 2 điểm; giải khuyến khích không tính`: a kind that earns nothing beside others that are counted. */
function withoutUncounted(grants: readonly Grant[]): readonly Grant[] {
  const rest = grants.filter(({ amount }) => amount.kind !== 'points' || !isZero(amount.points));
  if (rest.length === grants.length) return grants;
  const [head, ...heads] = rest.map(({ condition }) => condition[condition.findIndex(({ code }) => code === 'EACH') + 1]?.code);
  const areOfKind = heads.length > 0 && KINDS.has(head ?? '') && heads.every((one) => one === head) && rest.every(isOfKind);
  const isKind = (one: Grant): boolean =>
    rest.includes(one) ||
    (one.condition[0]?.code === head && one.tail.length === 0 && one.condition.every(({ value }) => value === null));
  return areOfKind && grants.every(isKind) ? rest : grants;
}

/** `vắng có lý do thì không trừ; vắng không lý do trừ 1 điểm/lần`: what is excused is what the other denies. */
function withoutExcused(grants: readonly Grant[]): readonly Grant[] {
  const taken = grants.filter(({ verb, amount }) => verb === 'subtract' && amount.kind === 'points');
  const excused = grants.filter(({ amount }) => amount.kind === 'noDeduction');
  const [one] = excused;
  if (one === undefined || excused.length > 1 || taken.length === 0 || taken.length + 1 < grants.length) return grants;
  const has = one.condition.findIndex(({ code }) => code === 'có');
  const what = one.condition[has + 1]?.code ?? '';
  const isPlain = has > 0 && one.tail.length === 0 && one.condition.every(({ value }) => value === null);
  const denies = ({ condition }: Grant): boolean =>
    condition.some(({ code }, at) => code === 'NOT' && [condition[at + 1]?.code, condition[at + 2]?.code].includes(what));
  return isPlain && what !== '' && taken.every(denies) ? taken : grants;
}

const UNDONE = pattern('IF? of:~+ NOT ~+');

/** `cấp bộ 4 điểm, cấp tỉnh 3 điểm một đề tài; đề tài chưa nghiệm thu không tính điểm`: those of which nothing is counted yet. */
function withoutUndone(grants: readonly Grant[]): readonly Grant[] {
  const last = grants[grants.length - 1];
  const isNothing = last?.amount.kind === 'points' && isZero(last.amount.points) && last.tail.length === 0;
  const found = grants.length > 1 && isNothing && last.verb === 'give' ? match(last.condition, UNDONE) : null;
  const rest = grants.slice(0, -1);
  const of = found === null ? '' : said(under(found, 'of'));
  const isCounted = rest.some(
    (one) => subjectOf(one)?.isEach === true && ` ${said([...one.condition, ...one.tail])} `.includes(` ${of} `),
  );
  return of !== '' &&
    isCounted &&
    rest.every(({ amount, verb }) => verb !== 'subtract' && amount.kind === 'points' && !isZero(amount.points))
    ? rest
    : grants;
}

/** Names of kinds, of which one cannot be another. */
const KINDS = new Set(['giải', 'huy', 'bằng', 'cờ', 'huân']);
const isOfKind = ({ condition }: Grant): boolean => condition.some(({ code }) => code === 'EACH');

/** `giải Nhất 5 điểm, …; không tham gia 0 điểm`: without any item there are no points anyway. */
function withoutNone(grants: readonly Grant[]): readonly Grant[] {
  const last = grants[grants.length - 1];
  const isNone =
    grants.length > 2 && last?.amount.kind === 'points' && isZero(last.amount.points) && matches(conditionOf(last) ?? [], NONE);
  return isNone && last.verb === 'give' ? grants.slice(0, -1) : grants;
}

/** `hai lớp đầu không tính điểm; từ lớp thứ ba trở đi, mỗi lớp …` says twice which of them are free. */
function withoutFree(grants: readonly Grant[]): readonly Grant[] {
  const [first, second] = grants;
  const found =
    first?.amount.kind === 'points' && isZero(first.amount.points)
      ? match(conditionOf(first) ?? first.condition, ...FIRST_ONES)
      : null;
  const count = found === null ? null : countOf(found);
  const next = second === undefined || count === null || grants.length > 2 ? null : match(second.condition, ...FOLLOWING);
  const of = next === null ? [] : under(next, 'of');
  if (second !== undefined && count !== null && found !== null && next !== null)
    return said(of) === said(under(found, 'of')) ? [{ ...second, condition: since(add(count, ONE), of) }] : grants;
  const after = grants.length === 2 ? withFreeBehind(grants) : null;
  if (after !== null) return after;
  const free = second === undefined || grants.length > 2 ? null : (subjectOf(second)?.free ?? null);
  return count !== null && free !== null && equal(count, free) && !isZero(free) ? grants.slice(1) : grants;
}

/** `lớp thứ nhất` is one; of `lớp thứ hai` alone nothing is free. */
function countOf(found: Found): Points | null {
  const first = under(found, 'first')[0]?.value ?? ONE;
  return equal(first, ONE) ? (under(found, 'count')[0]?.value ?? ONE) : null;
}

const WHY = pattern(REASON);

/** `mỗi đề án 1,5 điểm, song hai đề án đầu tiên không tính vì đã nằm trong định mức`. */
function withFreeBehind([each, free]: readonly Grant[]): readonly Grant[] | null {
  const isNothing = free?.amount.kind === 'points' && isZero(free.amount.points) && free.verb === 'give';
  const words = free?.condition[0]?.code === 'BUT' ? free.condition.slice(1) : (free?.condition ?? []);
  const found = isNothing ? match(words, ...FIRST_ONES) : null;
  const subject = each === undefined || found === null || each.verb !== 'give' ? null : subjectOf(each);
  if (each === undefined || free === undefined || found === null || subject === null) return null;
  const count = countOf(found);
  if (count === null) return null;
  const of = under(found, 'of');
  const isSame = of.length > 0 && of.every(({ code }, at) => code === subject.words[at]?.code);
  const isExplained = free.tail.length === 0 || matches(free.tail, WHY);
  // `từ lớp thứ ba trở đi, mỗi lớp …; hai lớp đầu không tính` says it twice
  if (isSame && free.tail.length === 0 && !isZero(subject.free)) return equal(subject.free, count) ? [each] : null;
  if (!isSame || !isExplained || !subject.isEach || subject.block !== null || !isZero(subject.free) || sizeOf(each) !== null)
    return null;
  return [{ ...each, condition: since(add(count, ONE), subject.words), tail: [] }];
}

const said = (tokens: readonly Token[]): string => tokens.map(({ code }) => code).join(' ');

/** The same as `từ bài thứ ba trở đi, mỗi bài`. */
function since(place: Points, of: readonly Token[]): readonly Token[] {
  const each = [word('', 'từ'), ...of, { text: '', code: 'ORD', value: place }, word('', 'ONWARD'), mark(',')];
  return [...each, word('mỗi', 'EACH'), ...of];
}

const FIRST_OF_ALL = pattern('có one:N of:~+');
const NOT_ANY = pattern('IF? NOT có ~*');
const ONE_MORE = pattern('EVERY|EACH|IF? thêm EACH? one:N? of:~+ :|THEN* thêm?');

/** `có 1 gương: 1 điểm; cứ thêm 1 gương: thêm 1 điểm; không có: 0 điểm`: as much for each of them. */
function withoutMore(grants: readonly Grant[]): readonly Grant[] {
  const [first, second, none, ...others] = grants;
  if (first?.condition[0]?.code !== 'có') return grants;
  const [one, more] = [match(first.condition, FIRST_OF_ALL), match(second?.condition ?? [], ONE_MORE)];
  if (second === undefined || one === null || more === null || others.length > 0) return grants;
  const isSame =
    first.amount.kind === 'points' && second.amount.kind === 'points' && equal(first.amount.points, second.amount.points);
  const isOf = under(more, 'of').every(({ code }, at) => code === under(one, 'of')[at]?.code);
  const isSingle = [...under(one, 'one'), ...under(more, 'one')].every(({ value }) => value !== null && equal(value, ONE));
  const isPlain = first.tail.length + second.tail.length === 0 && second.verb !== 'subtract';
  const isNone =
    none === undefined || (none.amount.kind === 'points' && isZero(none.amount.points) && matches(none.condition, NOT_ANY));
  if (!isSame || !isOf || !isSingle || !isPlain || !isNone) return grants;
  return [{ ...first, condition: [word('mỗi', 'EACH'), ...under(one, 'of')] }];
}

const OF_PERIOD = pattern('EACH|trong period:học|kỳ|quý|tháng+ rest:~s+');
const PERIODS = new Set(['kỳ', 'quý', 'tháng']);
/** `trong mỗi tháng, mỗi tin`. */
const BEFORE_EACH = pattern('trong? EACH|một period:học|kỳ|quý|tháng+ ,? rest:EACH rest2:~s+');

/** `Mỗi học kỳ dự giờ được 0,5 điểm/lượt, tối đa 4 điểm/học kỳ`: the limit says it again. */
function withoutPeriod(grants: readonly Grant[], clauses: readonly Clause[]): readonly Grant[] {
  const [first, ...more] = grants;
  const isBehind = first?.tail[0]?.code === '/';
  const mayBe = isBehind || first?.condition.some(({ code }) => PERIODS.has(code)) === true;
  const found =
    first === undefined || more.length > 0 || !mayBe ? null : match(first.condition, isBehind ? OF_PERIOD : BEFORE_EACH);
  const period = found === null ? '' : said(under(found, 'period'));
  const isLimited = clauses.some(
    (one) => one.kind === 'cap' && one.period !== null && ` ${said(one.source)} `.includes(` ${period} `),
  );
  return found === null || first === undefined || !isLimited
    ? grants
    : [{ ...first, condition: [...under(found, 'rest'), ...under(found, 'rest2')] }];
}

/** `mỗi đoàn đi từ 05 ngày trở lên được 1 điểm; đoàn đi dưới 05 ngày không tính` says it twice. */
function withoutSmaller(grants: readonly Grant[]): readonly Grant[] {
  const [first, second] = grants;
  const size = first === undefined || grants.length !== 2 ? null : sizeOf(first);
  const isNothing = second?.amount.kind === 'points' && isZero(second.amount.points) && second.verb === 'give';
  const end = size === null || second === undefined || !isNothing ? null : boundFrom(conditionOf(second) ?? []);
  const isSame = size !== null && end !== null && end.from === null && end.to !== null && !end.includesTo && equal(end.to, size);
  return isSame ? grants.slice(0, 1) : grants;
}
