import type { Method } from '../../src/core/domain/criteria';
import { points } from '../../src/core/domain/points';

/** Points in proportion to the unit's own target, at most the maximum: METHODS §2.3 without a floor, more is better. */
export function ratioMethod(maximum: string): Extract<Method, { kind: 'ratioToTarget' }> {
  return {
    kind: 'ratioToTarget',
    maximum: points(maximum),
    target: null,
    floorRatio: points('0'),
    capRatio: points('1'),
    direction: 'higher',
    onZero: null,
  };
}
