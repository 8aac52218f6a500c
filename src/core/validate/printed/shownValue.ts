import { roundHalfUp, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/reading';
import { declaredDecimals } from '../claims/agrees';

/** The value a cell prints: its number format may show fewer decimals than it holds. */
export function shownValue({ stored, format }: Pick<ReadNumber, 'stored' | 'format'>, value: Points): Points {
  const decimals = stored.kind === 'number' ? declaredDecimals(format) : null;
  return decimals === null ? value : roundHalfUp(value, decimals);
}
