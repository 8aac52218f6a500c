import {
  add,
  compare,
  equal,
  isNegative,
  isWhole,
  isZero,
  ONE,
  subtract,
  toNumber,
  ZERO,
  type Points,
} from '../../../domain/points';
import { stripMarks } from '../../../shared/foldHeading';
import type { Grant } from '../clause';
import { grantsOf, hasNote, isCaptionHarmless, onlyWith, pointsFrom, type Parsed, type Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { conditionOf } from '../subject';
import type { Token } from '../token';
import { isNumberedCase } from './numberedCase';

const PLACE = 'IF? lead:~*';
const ONE_PLACE = [pattern(`${PLACE} from:ORD ~*`)];
const FIRST = pattern(`${PLACE} LEADER|BEST ~*`);
const SEVERAL = [
  pattern(`${PLACE} từ? from:ORD đến|TO|- vị|hạng? trí? to:ORD ~*`),
  pattern(`${PLACE} từ? from:ORD TO to:N ~*`),
  pattern('IF? FROM|từ? from:N TO to:N'),
  pattern(`${PLACE} from:ORD AND|, to:ORD ~*`),
];
const FALLING = [
  pattern('IF? kể? từ first:ORD ONWARD|DOWN ,? EACH|EVERY one:N? bậc|thứ|hạng|vị hạng|trí? ~*'),
  pattern('IF? ~* EACH bậc|thứ|hạng|vị|đơn|mức hạng|trí|vị|xếp? NEXT|REST|dưới|sau|thấp|hơn|liền|kề|~*'),
  pattern('IF? REST|các|NEXT ~* EACH bậc|thứ|hạng|đơn hạng|vị? ~*'),
  pattern('IF? EACH|EVERY REDUCED|tụt|xuống|thấp|hạ|kém|sau hơn? one:N? bậc|thứ|hạng|vị bậc|hạng|trí? ~*'),
];
const REST = [
  pattern('IF? REST ~*'),
  pattern('IF? từ? vị|các|hạng|bậc? trí? first:ORD ONWARD|DOWN mỗi|EACH|các? đơn|trường? vị? đều|cùng?'),
  pattern('IF? từ hạng|vị? trí? first:ORD'),
  pattern('IF? các|những|mỗi|EACH? đơn|trường? vị? xếp|đứng|đạt? vị|thứ? trí|hạng? từ vị? trí? first:ORD ONWARD|DOWN'),
];
/** `ngoài hạng 10`, `xếp sau vị trí thứ ba`, `dưới thứ sáu`: those behind the last that is named. */
const BEHIND = [
  pattern(
    'IF? các|những? đơn|trường? vị? hạng|thứ|vị? hạng|trí? xếp|đứng|nằm? ngoài|sau|dưới vị|thứ? trí|hạng? last:ORD trở? xuống? ~?',
  ),
  pattern('IF? các|những? đơn|trường? vị? xếp|đứng|nằm? ngoài|sau|dưới tốp|top|nhóm|số last:N đơn|trường? vị? LEADER?'),
  pattern('IF? REST|ngoài last:N đơn|trường vị? trên|này|đó|LEADER'),
];
/** `tốp 3`, `03 đơn vị dẫn đầu`; `ba đơn vị tiếp theo` are those behind them. */
const TOP = [
  pattern('IF? thuộc|trong|nằm|lọt|vào|xếp|đứng|đạt|nhóm|đơn|vị|trường|các* tốp|top to:N ~? LEADER? ~b*'),
  pattern('IF? thuộc|trong|nằm|lọt|vào|xếp|đứng|nhóm|các* to:N đơn|trường vị? xếp|đứng? LEADER|BEST ~b*'),
  pattern('IF? thuộc|trong|nằm|lọt|vào|xếp|đứng|nhóm|các* to:N LEADER|BEST ~b*'),
];
const NEXT_ONES = pattern('IF? các? count:N đơn|trường vị? NEXT|REST ~b*');
/** `không xếp hạng 0 điểm` after the places. */
const UNPLACED = pattern('IF? ~* NOT được|xếp|có|đạt|tham|dự+ hạng|giải|gia|thi|thứ* ~*');
const LONGEST = 100;

interface Row {
  readonly from: Points;
  readonly to: Points;
  readonly points: Points;
}

/** `Xếp thứ nhất 60 điểm, thứ nhì 45 điểm, thứ ba 30 điểm, thứ tư 15 điểm, còn lại 0 điểm`. */
export const placeTable: Recogniser = (parsed) => {
  const { context, tokens } = parsed;
  const isRanked =
    tokens.some(({ code }) => code === 'ORD' || code === 'tốp' || code === 'top') ||
    (tokens.some(({ code }) => code === 'NEXT') && tokens.some(({ code }) => code === 'BEST' || code === 'LEADER'));
  if (!isRanked || (context.kind ?? 'points') === 'penalty' || context.kind === 'disqualifier') return null;
  if (parsed.hasCountAside || !onlyWith(parsed, ['grant'], ['tiedMean']) || !isCaptionHarmless(parsed)) return null;
  const grants = grantsOf(parsed);
  const rest = grants.filter(isRest);
  const falling = grants.filter(isFalling);
  const rows = rowsOf(
    grants.filter((one) => !isRest(one) && !isFalling(one)),
    parsed,
  );
  if (rest.length > 1 || falling.length > 1 || rows.some((one) => one === null)) return null;
  const [fall, other] = [falling[0], rest[0]];
  const named = withoutReached(
    rows.filter((one) => one !== null),
    fall,
  );
  const listed = named === null ? null : placesOf(named);
  // `từ thứ 7 trở đi` begins where the others end
  const begins = other === undefined ? null : firstOf(other);
  if (fall === undefined && listed !== null && begins !== null && toNumber(begins) !== listed.length + 1) return null;
  const beyond = other === undefined ? null : pointsFrom(other.amount, context.maximum);
  if (listed === null || (other !== undefined && beyond === null) || (listed.length < 2 && fall === undefined)) return null;
  const starts = fall === undefined ? null : startOf(fall);
  if (starts !== null && toNumber(starts) !== listed.length + 1) return null;
  const steps = fall === undefined ? listed : fallen(listed, fall);
  const points = steps === null || fall === undefined || beyond === null ? steps : upTo(steps, listed.length, begins, beyond);
  if (points === null) return null;
  const all = beyond === null ? points : [...points, beyond];
  const falls = all.every((one, at) => at === 0 || compare(one, all[at - 1] ?? one) <= 0);
  const ties = hasNote(parsed, 'tiedMean') ? ('mean' as const) : ('best' as const);
  const method = { kind: 'placeTable' as const, points, beyond: fall === undefined ? beyond : (beyond ?? ZERO), ties };
  return { method, most: points[0] ?? null, isExact: true, contradicts: !falls };
};

function isRest(grant: Grant): boolean {
  // `còn lại 5 điểm nhân hệ số`: what stands behind the points is read over nowhere
  const condition = conditionOf(grant);
  if (grant.verb !== 'give' || condition === null) return false;
  const isNothing = grant.amount.kind === 'points' && isZero(grant.amount.points);
  return match(condition, ...BEHIND, ...REST, ...(isNothing ? [UNPLACED] : [])) !== null;
}

/** `null`: the rest names no place. */
function firstOf(grant: Grant): Points | null {
  const found = match(conditionOf(grant) ?? grant.condition, ...BEHIND, ...REST);
  const last = found === null ? null : (under(found, 'last')[0]?.value ?? null);
  return found === null ? null : last === null ? (under(found, 'first')[0]?.value ?? null) : add(last, ONE);
}

function isFalling(grant: Grant): boolean {
  const found = grant.verb === 'subtract' ? match(conditionOf(grant) ?? [], ...FALLING) : null;
  return found !== null && under(found, 'one').every(({ value }) => value !== null && equal(value, ONE));
}

/** `từ thứ hai trở đi mỗi bậc giảm 1 điểm`: the first place that earns less; `null`: it is not said. */
function startOf(grant: Grant): Points | null {
  const found = match(conditionOf(grant) ?? [], ...FALLING);
  return found === null ? null : (under(found, 'first')[0]?.value ?? null);
}

/** In the order they are written: `tốp 6` behind `tốp 3` are the fourth to the sixth. */
function rowsOf(grants: readonly Grant[], parsed: Parsed): readonly (Row | null)[] {
  const rows: (Row | null)[] = [];
  let next = ONE;
  for (const grant of grants) {
    const row = rowOf(grant, next, parsed);
    rows.push(row);
    if (row !== null) next = add(row.to, ONE);
  }
  return rows;
}

function rowOf(grant: Grant, next: Points, { context }: Parsed): Row | null {
  const condition = conditionOf(grant);
  const points = pointsFrom(grant.amount, context.maximum);
  if (condition === null || points === null || grant.verb === 'subtract') return null;
  const top = topOf(condition, next);
  if (top !== null) return isWhole(top) && compare(next, top) <= 0 ? { from: next, to: top, points } : null;
  if (match(condition, FIRST) !== null) return { from: ONE, to: ONE, points };
  const found = match(condition, ...SEVERAL, ...ONE_PLACE);
  if (
    found === null ||
    under(found, 'lead').some(({ code }) => NO_LEAD.has(code)) ||
    isClass(under(found, 'lead')) ||
    isOfThing(under(found, 'lead')) ||
    isNumberedCase(condition)
  )
    return null;
  const from = under(found, 'from')[0]?.value ?? null;
  const to = under(found, 'to')[0]?.value ?? from;
  return from === null || to === null || compare(from, to) > 0 ? null : { from, to, points };
}

/** Where a row of several begins at the next place: the last of them. */
function topOf(condition: readonly Token[], next: Points): Points | null {
  const top = match(condition, ...TOP);
  const more = top === null ? match(condition, NEXT_ONES) : null;
  const [to, count] = [top === null ? [] : under(top, 'to'), more === null ? [] : under(more, 'count')];
  const many = count[0]?.value ?? null;
  return many === null ? (to[0]?.value ?? null) : subtract(add(next, many), ONE);
}

/** Of these each has a number as well; `ngoài hạng 3` is no place but all behind it. */
const NO_LEAD = new Set(['lần', 'lớp', 'bài', 'giải', 'ngoài', 'sau', 'dưới', 'trên', 'trước', 'BELOW', 'ABOVE']);

/** `phần thứ nhất`, `sáng kiến thứ hai`: the number of a thing, no place of a unit. */
const OF_THINGS =
  /(?:^| )(?:cuoc|buoi|tin|vu|luot|nguoi|cuon|dot|phan|muc|y|quy|ky|vong|buoc|nam|thang|loi|ngay|sang kien|de tai|mo hinh|hoi thao|toa dam|chuyen de|cong trinh|san pham|giao trinh|noi dung|tieu chi|giang vien|hoc vien|truong hop|bai viet|bai bao)$/u;
const isOfThing = (lead: readonly Token[]): boolean => OF_THINGS.test(stripMarks(lead.map(({ code }) => code).join(' ')));

/** `trường hạng 1`, `giáo viên hạng 2` are classes of schools and of people, no places. */
const isClass = (lead: readonly Token[]): boolean =>
  ['trường', 'viện', 'viên', 'chức', 'thị'].includes(lead[lead.length - 1]?.code ?? '');

/** The points of places 1, 2, 3 …; `null` when one of them is left out or named twice. */
function placesOf(rows: readonly Row[]): readonly Points[] | null {
  const places: Points[] = [];
  let next = ONE;
  for (const row of [...rows].sort((a, b) => compare(a.from, b.from))) {
    if (!equal(row.from, next) || toNumber(row.to) > LONGEST) return null;
    for (; compare(next, row.to) <= 0; next = add(next, ONE)) places.push(row.points);
  }
  return places.length === 0 ? null : places;
}

/** `mỗi hạng kế tiếp giảm 2 điểm; từ hạng thứ sáu không tính điểm`: the fall ends there, at nothing or where it has come to by then. */
function upTo(steps: readonly Points[], listed: number, begins: Points | null, beyond: Points): readonly Points[] | null {
  if (begins === null || toNumber(begins) <= listed + 1) return null;
  const reached = steps[toNumber(begins) - 1] ?? ZERO;
  return isZero(beyond) || equal(beyond, reached) ? steps.slice(0, toNumber(begins) - 1) : null;
}

/** `mỗi hạng tiếp theo giảm 1 điểm, hạng 12 được 1 điểm`: a place behind the fall that only says where it has come to by then. */
function withoutReached(rows: readonly Row[], fall: Grant | undefined): readonly Row[] | null {
  const last = rows[rows.length - 1];
  if (fall === undefined || last === undefined || rows.length < 2 || placesOf(rows) !== null) return rows;
  const before = rows.slice(0, -1);
  const listed = placesOf(before);
  const steps = listed === null ? null : fallen(listed, fall);
  const reached = steps?.[toNumber(last.from) - 1];
  return equal(last.from, last.to) && reached !== undefined && equal(reached, last.points) ? before : null;
}

/** `mỗi bậc tiếp theo giảm 2 điểm`, down to 0. */
function fallen(listed: readonly Points[], { amount }: Grant): readonly Points[] | null {
  const places = [...listed];
  let last = places[places.length - 1] ?? ZERO;
  if (amount.kind !== 'points' || compare(amount.points, ZERO) <= 0) return null;
  while (compare(last, ZERO) > 0 && places.length < LONGEST) {
    last = subtract(last, amount.points);
    if (isNegative(last)) last = ZERO;
    places.push(last);
  }
  return places;
}
