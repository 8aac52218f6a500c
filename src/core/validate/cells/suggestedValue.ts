import { absolute, compare, type Points } from '../../domain/points';
import type { PlacedNumber } from '../placedNumbers';

/** The reading that the column or the maximum speaks for; a proposal only. Source: WORKBOOKS §5. */
export function suggestedValue({ number, use, criterion }: PlacedNumber): Points | null {
  const { reading } = number;
  if (reading.status !== 'ask') return null;
  if (reading.suggested !== undefined) return reading.suggested;
  const maximum = criterion?.maximum ?? null;
  if (use.kind !== 'score' || maximum === null) return null;
  const possible = reading.candidates.filter((candidate) => compare(absolute(candidate), maximum) <= 0);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
