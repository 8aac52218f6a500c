import type { Method } from '../../../domain/method';
import { compare, divide, equal, points, ZERO, type Points } from '../../../domain/points';
import { stripMarks } from '../../../shared/foldHeading';
import type { Grant } from '../clause';
import { limitOf } from '../limit';
import { capsOf, grantsOf, isHalf, onlyWith, pointsFrom, type Recogniser } from '../parsed';
import { matches, pattern } from '../pattern';
import { conditionOf } from '../subject';
import type { Token } from '../token';
import { isShortfall } from './shortfall';

const LEADER = [
  pattern('IF? ~b* LEADER|BEST ~b|LEADER|OVER*'),
  pattern('IF? ~b* OVER PLAN? ~b* LEADER|BEST ~*'),
  pattern('IF? LEADER ~* OVER PLAN? ~*'),
  // `so với trường có kết quả cao nhất (10 điểm), các trường còn lại …`
  pattern('COMPARED ~b* LEADER|BEST ~b* :?'),
  // `lấy đơn vị cao nhất làm mốc 100%`
  pattern('IF? ~b* LEADER|BEST ~b* làm|là mốc|chuẩn|gốc|thước whole:P ~b* ,?'),
  pattern('IF? ~b* OVER PLAN? ~b* AND ~b* LEADER|BEST ~*'),
];
const WORST = [pattern('IF? ~b* WORST ~b*')];
const OTHERS = [
  pattern('COMPARED ~b* LEADER|BEST|WORST , ~b* REST ~b*'),
  pattern('điểm|số|của* các|những|mọi đơn|trường ~b*'),
  pattern('~b* OVER PLAN? ~b* BUT|AND|,|mà* NOT ~b* LEADER|BEST ~b*'),
  pattern('IF? ~b|OVER|EACH* REST ~b|OVER*'),
  pattern('IF? các ~b* OVER ~b* REST? ~*'),
  pattern('IF? EACH? đơn|trường vị? ~b* OVER PLAN? khác|REST ~b*'),
];
const MET = [
  pattern('IF? đạt|hoàn|đủ thành?'),
  pattern('IF? ~* đạt|hoàn|đủ ~* P? PLAN ~*'),
  pattern('IF? ~b* đúng|vừa|bằng|ngang+ EXACT? P? PLAN ~b*'),
  pattern('IF? ~* đạt|hoàn thành|đủ? ~* FROM|EXACT? P ~b*'),
];
const OVER_ALONE = pattern('IF? ~b* OVER PLAN? ~b*');
const BEHIND = [
  pattern('~b* OVER? ~b* COMPARED ~b|OVER* LEADER|BEST|WORST ~*'),
  pattern('~b* OVER ~b* của LEADER|BEST ~*'),
  pattern('~b* OVER? ~b* COMPARED ~b*'),
  pattern('~b* OVER? ~b*'),
  pattern('với|theo ~b* LEADER|BEST|WORST ~*'),
  pattern('trong ~+'),
  pattern('giữa ~+'),
  pattern('giữa ~b* AND|với|/|trên ~b* LEADER|BEST|WORST ~b*'),
  pattern('theo|trong* khoảng? ~* WORST -|đến|AND|TO ~* BEST ~*'),
];

interface Roles {
  readonly leader: Grant | null;
  readonly worst: Grant | null;
  readonly others: Grant | null;
  readonly met: Grant | null;
  readonly below: Grant | null;
}

/** Against the other units of the cluster: so vượt so với đơn vị dẫn đầu, tỷ lệ so với đơn vị cao nhất, nội suy giữa hai đầu. */
export const relative: Recogniser = (parsed) => {
  const { context, tokens } = parsed;
  if ((context.kind ?? 'points') !== 'points' || parsed.hasCountAside || !onlyWith(parsed, ['grant', 'cap'])) return null;
  if (!tokens.some(({ code }) => ['LEADER', 'BEST', 'WORST'].includes(code))) return null;
  const roles = rolesOf(grantsOf(parsed));
  if (roles === null || roles.others === null || !isProportional(roles.others)) return null;
  const named = [roles.leader, roles.worst].flatMap((one) => (one === null ? [] : [...one.caption, ...one.condition]));
  if (isOfAnother(roles.others, named)) return null;
  const limit = limitOf(capsOf(parsed), context.maximum);
  if (!limit.ok || limit.period !== null) return null;
  const top = roles.leader ?? roles.worst;
  const most = top === null ? null : fullPoints(top, context.maximum ?? limitOfAll(limit));
  if (most === undefined || top === null || (limit.cap !== null && most !== null && !equal(limit.cap, most))) return null;
  const method =
    clusterLeader(roles, most) ?? (roles.others.verb === 'add' ? null : (minMax(roles, most) ?? relativeToBest(roles, most)));
  return method === null ? null : { method, most, isExact: true };
};

/** `đơn vị dẫn đầu được điểm tối đa; …; điểm tối đa 10`. */
const limitOfAll = (limit: ReturnType<typeof limitOf>): Points | null => (limit.ok ? limit.cap : null);

function rolesOf(grants: readonly Grant[]): Roles | null {
  const roles: { -readonly [role in keyof Roles]: Roles[role] } = {
    leader: null,
    worst: null,
    others: null,
    met: null,
    below: null,
  };
  for (const grant of grants) {
    const role = roleOf(grant);
    // `các đơn vị vượt khác được cộng thêm theo mức vượt`: on top of the half that the target earns
    const isGiven = grant.verb === 'give' || (role === 'others' && grant.verb === 'add' && isOfExcess(grant));
    if (role === null || roles[role] !== null || !isGiven) return null;
    roles[role] = grant;
  }
  return roles;
}

const isOfExcess = ({ condition, tail }: Grant): boolean => [...condition, ...tail].some(({ code }) => code === 'OVER');

function roleOf(grant: Grant): keyof Roles | null {
  // `vượt chỉ tiêu: đơn vị dẫn đầu được …`
  const condition = [...grant.caption, ...(conditionOf(grant) ?? grant.condition)].filter(({ code }) => code !== ':');
  const isShare = ['proportion', 'interpolated', 'inverse'].includes(grant.amount.kind);
  if (isShare)
    return matches(condition, ...OTHERS) || isAgainstLeader(grant)
      ? 'others'
      : grant.amount.kind === 'proportion' && isShortfall(grant, null)
        ? 'below'
        : null;
  if (conditionOf(grant) === null) return null;
  if (matches(condition, ...LEADER) && isWhole(condition)) return 'leader';
  if (matches(condition, ...WORST)) return 'worst';
  return matches(condition, ...MET) && isWhole(condition) ? 'met' : null;
}

/** `vượt chỉ tiêu tính tỷ lệ theo mức vượt của đơn vị dẫn đầu`: those who are compared are the others. */
function isAgainstLeader({ condition, tail }: Grant): boolean {
  return matches(condition, OVER_ALONE) && tail.some(({ code }) => code === 'LEADER' || code === 'BEST');
}

/** A number in `đạt 100% chỉ tiêu` is 100. */
function isWhole(condition: readonly Token[]): boolean {
  return condition.every(({ value }) => value === null || compare(value, points('100')) === 0);
}

function isProportional({ tail, amount }: Grant): boolean {
  const isOfMean = /(?:bình quân|bình_quân|trung bình)/u.test(tail.map(({ code }) => code).join(' '));
  return ['proportion', 'interpolated', 'inverse'].includes(amount.kind) && !isOfMean && matches(tail, ...BEHIND);
}

/** `so với đơn vị đó`, `theo tỷ lệ kết quả đạt được`: of what was named before. */
const NAMED_BEFORE = new Set(
  'với các đơn vị trường tập thể đó này ấy trên nói nêu kết quả của mức mốc chuẩn điểm đạt được số thì là tương ứng hoàn thành thực hiện mình từng mỗi thuận phần trăm tỷ lệ RATE COMPARED , thực tế chấm tính trong khoảng giữa hai cụm khối toàn năm'
    .split(' ')
    .map(stripMarks),
);

/** `theo tỷ lệ so với năm trước`, `theo tỷ lệ trên tổng số đề tài`, `theo tỷ lệ học viên giỏi`: another rate than that of the leader. */
function isOfAnother({ tail, amount }: Grant, named: readonly Token[]): boolean {
  if (amount.kind !== 'proportion' || tail.some(({ code }) => ['LEADER', 'BEST', 'WORST', 'OVER'].includes(code))) return false;
  const said = new Set(named.map(({ code }) => stripMarks(code)));
  return tail.some(
    ({ code }, at) =>
      (code === 'trên' && tail[at + 1]?.code === 'tổng') || !(NAMED_BEFORE.has(stripMarks(code)) || said.has(stripMarks(code))),
  );
}

/** `null`: the criterion's maximum; `undefined`: no full mark. */
function fullPoints({ amount }: Grant, maximum: Points | null): Points | null | undefined {
  if (amount.kind === 'points') return compare(amount.points, ZERO) > 0 ? amount.points : undefined;
  return amount.kind === 'share' && equal(amount.share, points('1')) ? maximum : undefined;
}

/** METHODS §2.2: half the points at the target, all for the leader, the others by their excess. All four must be said. */
function clusterLeader({ leader, worst, others, met, below }: Roles, most: Points | null): Method | null {
  if (leader === null || others === null || met === null || below === null || worst !== null) return null;
  if (others.amount.kind === 'inverse') return null;
  const speaksOfExcess = [...others.condition, ...others.tail].some(({ code }) => code === 'OVER');
  const half =
    met.amount.kind === 'points' ? most !== null && equal(met.amount.points, divide(most, points('2'))) : isHalf(met.amount);
  return speaksOfExcess && half ? { kind: 'clusterLeader', maximum: most, pool: 'all' } : null;
}

function minMax({ leader, worst, others, met, below }: Roles, most: Points | null): Method | null {
  if (leader === null || worst === null || others === null || met !== null || below !== null) return null;
  if (others.amount.kind === 'inverse' || isOfBestAlone(others) || mayBeFloor(worst, others)) return null;
  const least = pointsFrom(worst.amount, most);
  if (least === null || most === null || compare(least, most) >= 0) return null;
  return { kind: 'minMax', least, maximum: most, pool: 'all' };
}

/** `các đơn vị khác tính theo tỷ lệ, thấp nhất 1 điểm`: the points of the lowest one, or the least that is left? */
const mayBeFloor = (worst: Grant, { amount }: Grant): boolean =>
  amount.kind === 'proportion' && (conditionOf(worst) ?? worst.condition).every(({ code }) => code === 'WORST' || code === 'IF');

/** `các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất`: the lowest one would earn by that share as well. */
function isOfBestAlone({ amount, tail }: Grant): boolean {
  const says = (code: string): boolean => tail.some((token) => token.code === code);
  return amount.kind === 'proportion' && says('COMPARED') && (says('BEST') || says('LEADER')) && !says('WORST');
}

/** `đơn vị vượt chỉ tiêu cao nhất được …`: what is compared is an excess, and results say it only where it is named: `tỷ lệ vượt`. */
const isOfUnnamedExcess = (leader: Grant | null): boolean => {
  const words = [...(leader?.caption ?? []), ...(leader?.condition ?? []), ...(leader?.tail ?? [])].map(({ code }) => code);
  return words.some((code, at) => code === 'OVER' && !['RATE', 'mức', 'số', 'phần', 'trăm'].includes(words[at - 1] ?? ''));
};

/** `tỷ lệ thuận`: the more, the more points, which the lowest one with all of them denies. */
const isDirect = ({ source }: Grant): boolean =>
  source.some(({ code, text }) => ['PROPORTION', 'thuận', 'thuan'].includes(code) && /thu[ậa]n$/iu.test(text));

function relativeToBest({ leader, worst, others, met, below }: Roles, most: Points | null): Method | null {
  if (others === null || met !== null || below !== null || (leader === null) === (worst === null)) return null;
  const words = [...others.condition, ...others.tail].map(({ code }) => code);
  const isOther =
    words.includes('OVER') || words.includes('PLAN') || others.amount.kind === 'interpolated' || isOfUnnamedExcess(leader);
  const against = words.find((code) => ['LEADER', 'BEST', 'WORST'].includes(code));
  if (others.amount.kind === 'inverse' ? worst === null : worst !== null && isDirect(others)) return null;
  const fits = against === undefined || (against === 'WORST') === (worst !== null);
  return isOther || !fits
    ? null
    : { kind: 'relativeToBest', maximum: most, pool: 'all', direction: worst === null ? 'higher' : 'lower' };
}
