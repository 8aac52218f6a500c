import { isNegative } from '../domain/points';
import { stripMarks } from '../shared/foldHeading';
import { placeOf } from './cells/placeOf';
import { percentText } from './percentText';
import { isAboveWhole, isMeasuredInPercent, isShare } from './percents';
import type { PlacedNumber } from './placedNumbers';
import type { Finding } from './rule';

/** A quantity that is a change or a comparison may be negative, or above 100%. */
export const CHANGE = /\b(?:tang|giam|so voi|tang truong|vuot)\b/;

/** A result measured in percent that is no share of a whole (RNG-01). */
export function percentFinding(placed: PlacedNumber): Finding | null {
  const { use, number, criterion } = placed;
  const { reading } = number;
  if (use.kind !== 'result' || criterion === null || (reading.status !== 'ok' && reading.status !== 'warn')) return null;
  if (!reading.isPercent && !isMeasuredInPercent(criterion)) return null;
  const isBelow = isNegative(reading.value) && !CHANGE.test(stripMarks(criterion.text));
  const isAbove = isShare(criterion) && isAboveWhole(reading.value, reading.isPercent);
  if (!isBelow && !isAbove) return null;
  return { code: 'percentOutOfRange', place: placeOf(placed), facts: { value: percentText(reading.value, reading.isPercent) } };
}
