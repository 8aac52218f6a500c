import type { MethodPart } from '../../domain/method';
import { add, equal, isZero, ZERO, type Points } from '../../domain/points';
import type { Clause, Grant } from './clause';
import { headOf } from './compound';
import { isShortfall } from './methods/shortfall';
import { isOfEach, type Parsed, type Understood } from './parsed';
import { match, pattern } from './pattern';
import { answersInquiry } from './inquiry';
import { conditionOf } from './subject';
import { labelOf } from './token';

/** Reads some clauses of a sentence by themselves. */
export type ReadClauses = (clauses: readonly Clause[], context: Parsed['context']) => Understood | null;

const GRADES = new Set(['sắc', 'tốt', 'khá', 'giỏi', 'bình', 'yếu', 'kém']);
const PRIZES = new Set(['nhất', 'nhì', 'ba']);
const DONE = pattern('IF? ~s+');

/**
 * Parts that are not numbered and together make up the maximum, which says that they are added: `có kế hoạch: 1 điểm; có báo cáo:
 * 1 điểm`; or several full marks that share what a shortfall earns: `…; thấp hơn mốc tính theo tỷ lệ`.
 */
export function summedParts(parsed: Parsed, read: ReadClauses): Understood | null {
  const { clauses, context } = parsed;
  const last = clauses[clauses.length - 1];
  const isShared =
    last?.kind === 'grant' && last.amount.kind === 'proportion' && isShortfall(last, null) && last.condition.length > 0;
  const caps = clauses.filter((one) => one.kind === 'cap');
  const cap = caps.length === 1 && caps[0]?.period === null && caps[0].amount.kind === 'points' ? caps[0].amount.points : null;
  const grants = (isShared ? clauses.slice(0, -1) : clauses).filter(
    (one) => one.kind !== 'cap' && !(one.kind === 'note' && one.says === 'explains'),
  );
  if (
    grants.length < 2 ||
    (caps.length > 0 && cap === null) ||
    parsed.hasCountAside ||
    !grants.every((one) => one.kind === 'grant')
  )
    return null;
  // of a choice nothing is added: `mở lớp: 5 điểm; hoặc cử người đi học: 5 điểm`
  if (
    grants.some(({ source }) => source[0]?.code === 'OR') ||
    grants.some((one) => one.kind === 'grant' && one.condition[0]?.code === 'OR')
  )
    return null;
  if (areGrades(grants) || grants.some((one) => one.kind === 'grant' && isOfEach(one))) return null;
  const parts = grants.map((one): MethodPart | null =>
    one.kind === 'grant' ? partOf(one, isShared ? [last] : [], context, read) : null,
  );
  if (parts.some((one) => one === null)) return null;
  const known = parts.filter((one) => one !== null);
  const total = known.reduce<Points | null>(
    (sum, one) => (sum === null || one.maximum === null ? null : add(sum, one.maximum)),
    ZERO,
  );
  const maximum = context.maximum ?? cap;
  const isSum = maximum === null ? areLikeParts(known, grants) : equal(total ?? ZERO, maximum);
  if (total === null || !isSum || (cap !== null && !equal(cap, total))) return null;
  return { method: { kind: 'composite', parts: known, maximum: cap }, most: total, isExact: true };
}

/** `xuất sắc: 5 điểm; tốt: 3 điểm; khá: 2 điểm` on a criterion of 10: a unit has one of them, whatever their sum. */
function areGrades(grants: readonly Clause[]): boolean {
  const ends = grants.map((one) => (one.kind === 'grant' ? (one.condition[one.condition.length - 1]?.code ?? '') : ''));
  const grades = ends.filter((code) => GRADES.has(code));
  // `giải nhất: 5 điểm; giải nhì: 4 điểm; tham gia: 1 điểm`
  if (ends.filter((code) => PRIZES.has(code)).length > 1) return true;
  if (grants.every((one) => one.kind === 'grant' && answersInquiry(labelOf(one.condition)))) return true;
  return grades.length === ends.length && new Set(grades).size > 1;
}

/** `có kế hoạch (1 điểm); có báo cáo (1 điểm)`: equal points for different things cannot be levels of one. */
function areLikeParts(parts: readonly MethodPart[], grants: readonly Clause[]): boolean {
  const [first] = parts;
  const isThing = grants.every((one) => one.kind === 'grant' && one.condition[0]?.code === 'có');
  return (
    isThing &&
    parts.every(
      ({ maximum, method }) =>
        method.kind === 'passFail' &&
        maximum !== null &&
        first?.maximum !== undefined &&
        first.maximum !== null &&
        equal(maximum, first.maximum),
    )
  );
}

function partOf(grant: Grant, shared: readonly Clause[], context: Parsed['context'], read: ReadClauses): MethodPart | null {
  const label = labelOf(headOf(grant.source));
  if (grant.verb !== 'give' || grant.amount.kind !== 'points' || isZero(grant.amount.points)) return null;
  const own = { ...context, maximum: null, isPart: true };
  if (shared.length > 0) return named(label, read([grant, ...shared], { ...own, hasTarget: false }));
  const condition = conditionOf(grant);
  if (condition === null) return null;
  if (match(condition, DONE) !== null)
    return { label, method: { kind: 'passFail', maximum: grant.amount.points }, maximum: grant.amount.points };
  return named(label, read([grant], own));
}

function named(label: string, understood: Understood | null): MethodPart | null {
  return understood === null || understood.contradicts === true
    ? null
    : { label, method: understood.method, maximum: understood.most };
}
