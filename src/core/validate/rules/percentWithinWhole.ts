import { isNegative } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { CHANGE, percentFinding } from '../percentFinding';
import { isAboveWhole } from '../percents';
import type { Finding, Rule } from '../rule';
import { isPercentPart } from '../indicatorParts';
import { percentText } from '../percentText';

/**
 * RNG-01: a share of a whole above 100% or below 0. Looked at are results measured in percent (unit `%` or a percent
 * format) and the columns `Tỷ lệ (%)` of the indicators; the fulfilment of a plan may pass 100% and is left alone.
 */
export const percentWithinWhole: Rule = {
  id: 'RNG-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'unit',
  check: ({ numbers, reading }) => [
    ...numbers.flatMap((placed) => percentFinding(placed) ?? []),
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
