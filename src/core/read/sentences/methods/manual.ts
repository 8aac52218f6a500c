import { compare, ZERO } from '../../../domain/points';
import { numberOf } from '../numberWords';
import { anyAt, phraseAt } from '../phrase';
import type { Recogniser } from '../parsed';
import type { Statement } from '../statement';
import { limitOf } from './limit';

const TYPED = [
  'nhập điểm trực tiếp',
  'nhập trực tiếp',
  'nhập điểm',
  'chấm điểm trực tiếp',
  'chấm trực tiếp',
  'cho điểm trực tiếp',
  'nhập',
];
const STEP = ['theo bước điểm', 'bước điểm', 'theo bước', 'bước'];

/** `Nhập điểm, tối đa 10 điểm`: points are typed; a step may be named. */
export const manual: Recogniser = ({ statements, tokens, context }) => {
  if (anyAt(tokens, 0, TYPED) === 0 && !(statements.length === 1 && statements[0]?.isCap === true)) return null;
  const caps = statements.filter((one) => one.isCap).map((one) => ({ ...one, condition: isTyped(one) ? [] : one.condition }));
  const steps = statements.filter((one) => !one.isCap && !isTyped(one));
  const limit = limitOf(caps, context);
  const [step] = steps;
  if (!limit.ok || steps.length > 1) return null;
  const size = step === undefined ? null : sizeOf(step);
  if (step !== undefined && size === null) return null;
  return { method: { kind: 'manual', step: size }, most: limit.cap, isExact: true };
};

function isTyped({ condition }: Statement): boolean {
  return TYPED.some((words) => phraseAt(condition, 0, words) === condition.length && condition.length > 0);
}

/** `bước 0,25 điểm`. */
function sizeOf({ condition, amount, tail }: Statement): ReturnType<typeof numberOf> {
  const length = anyAt(condition, 0, STEP);
  if (length === 0 || tail.length > 0) return null;
  const size =
    amount?.kind === 'points' && condition.length === length
      ? amount.points
      : amount === null && condition.length === length + 1
        ? numberOf(condition[length])
        : null;
  return size !== null && compare(size, ZERO) > 0 ? size : null;
}
