import type { Steps } from '../../../domain/method';
import { compare, isZero, ONE, ZERO, type Points } from '../../../domain/points';
import type { Grant } from '../clause';
import { match, pattern, under, type Found } from '../pattern';
import { conditionOf, subjectOf } from '../subject';
import type { Token } from '../token';

const CASE = pattern('IF? NOT|OVER đạt|hoàn|đủ? thành? PLAN? THEN?');

/** `thiếu 01 bài`, `mỗi bài thiếu`: of how many the target is short. */
const MISSING = [
  pattern('IF? EACH|EVERY? thiếu|hụt one:N noun:~+'),
  pattern('IF? EACH|EVERY one:N? noun:~+ thiếu|hụt'),
  pattern('IF? thiếu|hụt EACH one:N? noun:~+'),
];

export interface StepsFound {
  readonly side: 'above' | 'below';
  readonly steps: Steps;
  /** `dưới 90% cứ giảm 5%`: the mark they begin at, where they name it. */
  readonly mark?: Steps['size'];
  /** They count from a target that another clause must name. */
  readonly needsTarget?: true;
}

const OF = 'PLAN|COMPARED|~*';
const EVERY = 'every:EVERY|EACH|cứ';
const AGAIN = 'again:EVERY|EACH|cứ';
const SHORT = 'REDUCED|thiếu|hụt|BELOW|thấp|hơn|NOT|đạt|hoàn|thành|kém|xuống|đi';
const ABOVE = [
  pattern(`IF? ${EVERY}? OVER thêm|trên? PLAN? ${AGAIN}? size:P|N ${OF}`),
  pattern(`IF? ${EVERY} size:P|N OVER ${OF}`),
  pattern(`IF? ${EVERY} ABOVE size:P|N ${OF}`),
  pattern(`IF? ${EVERY} thêm size:P|N ~* COMPARED ~* PLAN ~*`),
  pattern(`IF? ${EVERY} GROWN thêm? size:P COMPARED ~* PLAN ~*`),
  pattern(`IF? ${EVERY} size:P GROWN thêm? COMPARED ~* PLAN ~*`),
  pattern(`IF? OVER mức? PLAN? ,|THEN* ${EVERY} thêm|OVER? size:P ${OF}`),
  pattern(`IF? OVER PLAN ~b* ${EVERY} size:P OVER? ${OF}`),
  pattern(`IF? ~b* phần|mức? OVER mức? PLAN? ,|THEN* ${EVERY} OVER? EXACT? size:P|N OVER? ${OF}`),
  pattern(`IF? ${EVERY} OVER EXACT size:P|N ${OF}`),
  pattern(`IF? điểm? OVER mức? PLAN ~b* ${EVERY} OVER EXACT? size:P ${OF}`),
  pattern(`IF? ${EVERY} EXACT size:P OVER ${OF}`),
  pattern(`IF? OVER mức? PLAN? FROM first:P UP ,|THEN* ${EVERY} OVER? size:P OVER? ${OF}`),
];
/** `cứ tăng thêm 5%` behind what earns all points at the target; by itself it may be more than last year. */
const MORE_ALONE = pattern(`IF? ${EVERY} GROWN|NEXT thêm? size:P`);
/** `từ 90% trở lên, cứ tăng thêm 1% so với mốc 90% được 0,5 điểm`: from where on they count, by a number. */
const MORE = 'OVER|GROWN|NEXT|ABOVE|thêm|cao|hơn|trên';
const ABOVE_MARK = [`${EVERY} ${MORE}+ size:P`, `${EVERY} size:P ${MORE}+`].map((steps) =>
  pattern(`IF? ~b* FROM|ABOVE mark:P ~b* UP? ,|THEN* ${steps} COMPARED|với|mốc|mức|trên* again2:P?`),
);
const BELOW = [
  pattern(`IF? ~b* BELOW mark:P ~b* ,|THEN? ${EVERY}? ${SHORT}* EXACT? size:P ${SHORT}* ~*`),
  pattern(`IF? ${EVERY}? ${SHORT}+ COMPARED|với? PLAN? ${AGAIN}? EXACT? size:P ${OF}`),
  pattern(`IF? ${EVERY} size:P bị? ${SHORT}+ ${OF}`),
  pattern(
    `IF? đạt? NOT|thấp|dưới|kém|thiếu|hụt đạt|hoàn|thành|hơn|mức* PLAN? ,|THEN* ${EVERY} còn? ${SHORT}* size:P còn? ${SHORT}* ${OF}`,
  ),
];

/** `cứ vượt 5% được cộng 0,5 điểm`, `cứ giảm 1% trừ 0,1 điểm`, `vượt 1% cộng 0,1 điểm`; `null` when a grant goes by no steps. */
export function stepsFrom(grant: Grant): StepsFound | null {
  // `vượt chỉ tiêu: cứ 10% cộng 1 điểm`
  const condition = (conditionOf(grant) ?? behind(grant))?.filter(({ code }) => code !== ':') ?? null;
  if (condition === null || grant.amount.kind !== 'points' || isZero(grant.amount.points)) return null;
  const bare = withoutName(condition);
  return steppedBy(condition, grant) ?? (bare === condition ? null : steppedBy(bare, grant));
}

/** `Thu sự nghiệp cứ vượt 2% kế hoạch`: what is measured, of which nothing is compared, is named before the steps. */
function withoutName(condition: readonly Token[]): readonly Token[] {
  const at = condition.findIndex(({ code }) => code === 'EVERY' || code === 'EACH');
  if (at <= 0 || !condition.some(({ code }) => AWAY.has(code))) return condition;
  const name = condition.slice(0, at);
  return !name.some(({ code }) => COMPARES.has(code)) && match(name, NAME) !== null ? condition.slice(at) : condition;
}

const NAME = pattern('~b+');
const AWAY = new Set(['OVER', 'REDUCED', 'GROWN', 'BELOW', 'NOT', 'thiếu', 'hụt', 'thấp', 'kém']);
const COMPARES = new Set([
  'thấp',
  'cao',
  'dưới',
  'trên',
  'kém',
  'thiếu',
  'hụt',
  'hơn',
  'so',
  'nhiều',
  'ít',
  'từ',
  'đến',
  'trước',
]);

function steppedBy(condition: readonly Token[], grant: Grant): StepsFound | null {
  if (grant.amount.kind !== 'points') return null;
  const marked = grant.verb === 'subtract' ? null : match(condition, ...ABOVE_MARK);
  if (marked !== null && isSameMark(marked)) return found('above', marked, grant.amount.points);
  const above = grant.verb === 'subtract' ? null : match(condition, ...ABOVE);
  if (above !== null) return found('above', above, grant.amount.points);
  const more = grant.verb === 'add' ? match(condition, MORE_ALONE) : null;
  if (more !== null) {
    const steps = found('above', more, grant.amount.points);
    return steps === null ? null : { ...steps, needsTarget: true };
  }
  const below = grant.verb === 'subtract' ? match(condition, ...BELOW) : null;
  return below === null ? null : found('below', below, grant.amount.points);
}

function isSameMark(at: Found): boolean {
  const [mark, again] = [under(at, 'mark')[0]?.value ?? null, under(at, 'again2')[0]?.value ?? null];
  return mark !== null && (again === null || compare(mark, again) === 0);
}

const BEYOND = [
  pattern('IF? còn? IF|trường|hợp* OVER PLAN? ,|THEN|:* EACH|EVERY one:N? noun:~+ OVER PLAN? ~*'),
  pattern('IF? còn? EACH|EVERY one:N? noun:~+ OVER PLAN? ~*'),
  pattern('IF? còn? IF|trường|hợp* OVER PLAN? ,|THEN|:* EACH|EVERY OVER? one:N noun:~+'),
];

/** `cứ vượt 01 đề tài cộng 1 điểm`, `mỗi đề tài vượt được cộng 1 điểm`: things above a target that is a number of them. */
export function beyondFrom(grant: Grant, counted: readonly Token[]): Steps | null {
  const at = grant.verb === 'subtract' || grant.amount.kind !== 'points' ? null : match(conditionOf(grant) ?? [], ...BEYOND);
  const one = at === null ? undefined : under(at, 'one')[0];
  const isSame = at !== null && under(at, 'noun').every(({ code }, index) => code === counted[index]?.code);
  const isOne = one === undefined || (one.value !== null && compare(one.value, ONE) === 0);
  return isSame && isOne && grant.amount.kind === 'points'
    ? { size: ONE, unit: 'count', points: grant.amount.points, cap: null }
    : null;
}

const OVER_MOST = [
  pattern(`IF? ${EVERY} OVER|GROWN|NEXT|thêm|cao|hơn|vượt+ size:P ~*`),
  pattern(`IF? ${EVERY} size:P OVER|GROWN|NEXT|thêm|cao|hơn|vượt+ ~*`),
];

/** `tỷ lệ nợ không quá 5%: 8 điểm; cứ tăng thêm 1% trừ 1 điểm`: what is above a mark that must not be passed. */
export function pastMark(grant: Grant): Steps | null {
  const at = grant.verb === 'subtract' && grant.amount.kind === 'points' ? match(conditionOf(grant) ?? [], ...OVER_MOST) : null;
  return at === null || grant.amount.kind !== 'points' ? null : (found('below', at, grant.amount.points)?.steps ?? null);
}

/** `không hoàn thành: trừ 1 điểm cho mỗi 10% không đạt`. */
function behind({ condition, tail }: Grant): readonly Token[] | null {
  return match(condition, CASE) !== null && ['cho', 'với', 'IF'].includes(tail[0]?.code ?? '') ? tail.slice(1) : null;
}

/** Without "cứ" or "mỗi" only a step of one is meant for each: `vượt 10% cộng 1 điểm` may be once. */
function found(side: StepsFound['side'], { ...at }: Found, points: Steps['points']): StepsFound | null {
  const [size] = under(at, 'size');
  if (size === undefined || size.value === null || compare(size.value, ZERO) <= 0) return null;
  // `vượt từ 5% trở lên, cứ 5%`: the first step as long as the others
  const first = under(at, 'first')[0]?.value ?? size.value;
  if (compare(first, size.value) !== 0) return null;
  const isEvery = under(at, 'every').length + under(at, 'again').length > 0;
  const isPercent = size.code === 'P';
  if ((!isEvery && compare(size.value, ONE) !== 0) || (!isPercent && compare(size.value, ONE) !== 0)) return null;
  const mark = under(at, 'mark')[0]?.value ?? null;
  return {
    side,
    ...(mark === null ? {} : { mark }),
    steps: { size: size.value, unit: isPercent ? 'percent' : 'count', points, cap: null },
  };
}

/** A deduction for each thing that is missing to a target that is a number of such things. */
export function missingFrom(grant: Grant, counted: readonly Token[]): Steps | null {
  const at = grant.verb === 'subtract' && grant.amount.kind === 'points' ? match(conditionOf(grant) ?? [], ...MISSING) : null;
  const one = at === null ? undefined : under(at, 'one')[0];
  const isSame =
    at !== null && (counted.length === 0 || under(at, 'noun').every(({ code }, index) => code === counted[index]?.code));
  if (
    at === null ||
    grant.amount.kind !== 'points' ||
    !isSame ||
    (one?.value !== undefined && one.value !== null && compare(one.value, ONE) !== 0)
  )
    return null;
  return { size: ONE, unit: 'count', points: grant.amount.points, cap: null };
}

/** `đủ 10 lớp được 3 điểm; từ lớp thứ 11, mỗi lớp được 0,2 điểm`: the first that earns more is the next after the target. */
export function onwardFrom(grant: Grant, counted: readonly Token[], target: Points): Steps | null {
  const subject = grant.verb === 'subtract' || grant.amount.kind !== 'points' ? null : subjectOf(grant);
  const isSame = subject?.words[0] !== undefined && subject.words[0].code === counted[0]?.code;
  if (subject === null || !isSame || subject.block !== null || compare(subject.free, target) !== 0) return null;
  return grant.amount.kind === 'points' ? { size: ONE, unit: 'count', points: grant.amount.points, cap: null } : null;
}
