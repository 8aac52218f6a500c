import type { Steps } from '../../../domain/method';
import { compare, isZero, ONE, ZERO } from '../../../domain/points';
import type { Grant } from '../clause';
import { match, pattern, under, type Found } from '../pattern';
import { conditionOf } from '../subject';

export interface StepsFound {
  readonly side: 'above' | 'below';
  readonly steps: Steps;
}

const OF = 'PLAN|COMPARED|~*';
const EVERY = 'every:EVERY|EACH|cứ';
const AGAIN = 'again:EVERY|EACH|cứ';
const SHORT = 'REDUCED|thiếu|hụt|BELOW|thấp|hơn|NOT|đạt|hoàn|thành|kém|xuống|đi';
const ABOVE = [
  pattern(`IF? ${EVERY}? OVER thêm|trên? ${AGAIN}? size:P|N ${OF}`),
  pattern(`IF? ${EVERY} size:P|N OVER ${OF}`),
  pattern(`IF? ${EVERY} ABOVE size:P|N ${OF}`),
];
const BELOW = [
  pattern(`IF? ${EVERY}? ${SHORT}+ ${AGAIN}? size:P|N ${OF}`),
  pattern(`IF? ${EVERY} size:P|N bị? ${SHORT}+ ${OF}`),
];

/** `cứ vượt 5% được cộng 0,5 điểm`, `cứ giảm 1% trừ 0,1 điểm`, `vượt 1% cộng 0,1 điểm`; `null` when a grant goes by no steps. */
export function stepsFrom(grant: Grant): StepsFound | null {
  const condition = conditionOf(grant);
  if (condition === null || grant.amount.kind !== 'points' || isZero(grant.amount.points)) return null;
  const above = grant.verb === 'subtract' ? null : match(condition, ...ABOVE);
  if (above !== null) return found('above', above, grant.amount.points);
  const below = grant.verb === 'subtract' ? match(condition, ...BELOW) : null;
  return below === null ? null : found('below', below, grant.amount.points);
}

/** Without "cứ" or "mỗi" only a step of one is meant for each: `vượt 10% cộng 1 điểm` may be once. */
function found(side: StepsFound['side'], { ...at }: Found, points: Steps['points']): StepsFound | null {
  const [size] = under(at, 'size');
  if (size === undefined || size.value === null || compare(size.value, ZERO) <= 0) return null;
  const isEvery = under(at, 'every').length + under(at, 'again').length > 0;
  const isPercent = size.code === 'P';
  if ((!isEvery && compare(size.value, ONE) !== 0) || (!isPercent && compare(size.value, ONE) !== 0)) return null;
  if (!isPercent && side === 'below') return null;
  return { side, steps: { size: size.value, unit: isPercent ? 'percent' : 'count', points, cap: null } };
}
