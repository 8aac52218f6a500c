import { isNegative } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { placeOf } from '../cells/placeOf';
import { isAboveWhole, isMeasuredInPercent, isShare } from '../percents';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';
import { isPercentPart } from '../indicatorParts';
import { percentText } from '../percentText';

/** A quantity that is a change or a comparison may be negative, or above 100%. */
const CHANGE = /\b(?:tang|giam|so voi|tang truong|vuot)\b/;

/**
 * RNG-01: a share of a whole above 100% or below 0. Looked at are results measured in percent (unit `%` or a percent
 * format) and the columns `Tỷ lệ (%)` of the indicators; the fulfilment of a plan may pass 100% and is left alone.
 */
export const percentWithinWhole: Rule = {
  id: 'RNG-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ numbers, reading }) => [
    ...numbers.flatMap(resultFinding),
    ...reading.indicators.flatMap(({ name, total, parts }) =>
      [{ name, number: total }, ...parts].flatMap((part) => {
        const { reading: read, at } = part.number;
        if (
          !isPercentPart(part.name) ||
          (read.status !== 'ok' && read.status !== 'warn') ||
          CHANGE.test(stripMarks(`${name} ${part.name}`))
        )
          return [];
        if (!isNegative(read.value) && !isAboveWhole(read.value, read.isPercent)) return [];
        const finding: Finding = {
          code: 'percentOutOfRange',
          place: { at, unit: null, criterion: null },
          facts: { value: percentText(read.value, read.isPercent) },
        };
        return [finding];
      }),
    ),
  ],
};

function resultFinding(placed: PlacedNumber): readonly Finding[] {
  const { use, number, criterion } = placed;
  const { reading } = number;
  if (use.kind !== 'result' || criterion === null || (reading.status !== 'ok' && reading.status !== 'warn')) return [];
  if (!reading.isPercent && !isMeasuredInPercent(criterion)) return [];
  const isBelow = isNegative(reading.value) && !CHANGE.test(stripMarks(criterion.text));
  const isAbove = isShare(criterion) && isAboveWhole(reading.value, reading.isPercent);
  if (!isBelow && !isAbove) return [];
  return [{ code: 'percentOutOfRange', place: placeOf(placed), facts: { value: percentText(reading.value, reading.isPercent) } }];
}
