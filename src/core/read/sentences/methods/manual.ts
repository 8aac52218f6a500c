import { compare, equal, ONE, ZERO } from '../../../domain/points';
import { limitOf } from '../limit';
import { capsOf, onlyWith, type Recogniser } from '../parsed';
import type { Token } from '../token';

/** Words for a sum over several criteria, which its limit leaves open. */
const SUMS = new Set(['tổng', 'ADD', 'SUB', 'các']);

const isOfPoints = ({ code, text }: Token): boolean => code === 'PT' || code === 'FULL' || /điểm/iu.test(text);

/** `Nhập điểm, tối đa 10 điểm`: points are typed; a step may be named. */
export const manual: Recogniser = (parsed) => {
  const { clauses, context } = parsed;
  if (!onlyWith(parsed, ['cap'], ['typed', 'vague', 'step'])) return null;
  const limit = limitOf(capsOf(parsed), context.maximum);
  const isTyped = clauses.some(
    (one) => one.kind === 'note' && (one.says === 'typed' || (one.says === 'vague' && limit.ok && limit.isStated)),
  );
  const steps = clauses.flatMap((one) => (one.kind === 'note' && one.says === 'step' ? [one.value] : []));
  const [step = null] = steps;
  if (!limit.ok || limit.period !== null || steps.length > 1 || (!isTyped && !limit.isStated)) return null;
  if (!isTyped && capsOf(parsed).some(({ source }) => source.some(({ code }) => SUMS.has(code)))) return null;
  // `không quá 5`: five of what nobody says
  if (!isTyped && !capsOf(parsed).some(({ source }) => source.some(isOfPoints))) return null;
  // `không vượt quá 10% tổng số điểm`: a share of other points
  if (capsOf(parsed).some(({ amount }) => amount.kind === 'share' && !equal(amount.share, ONE))) return null;
  if (step !== null && compare(step, ZERO) <= 0) return null;
  const range = clauses.flatMap((one) => (one.kind === 'note' && one.says === 'typed' && one.value !== null ? [one.value] : []));
  const most = range[0] ?? limit.cap;
  const contradicts = [...range, ...(limit.isStated && limit.cap !== null ? [limit.cap] : [])].some(
    (one) => most !== null && !equal(one, most),
  );
  return { method: { kind: 'manual', step }, most, isExact: true, contradicts };
};
