import { decimalText, isNegative } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import { hasProblem } from '../cells/withoutPoints';
import { isCounted } from '../countedResults';
import { isPercentPart } from '../indicatorParts';
import type { Finding, Rule } from '../rule';

/** RNG-02: a number of things below 0, among the results and among the indicators. */
export const countNotNegative: Rule = {
  id: 'RNG-02',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'results',
  scope: 'unit',
  check: ({ numbers, reading }) => [
    ...numbers.flatMap((placed): readonly Finding[] => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      if (use.kind !== 'result' || criterion === null || value === null || !isNegative(value)) return [];
      const isNeverNegative =
        isCounted(criterion) || criterion.method.kind === 'ratioToTarget' || hasProblem(use.placed, 'negativeCount');
      return isNeverNegative ? [{ code: 'negativeCount', place: placeOf(placed), facts: { value: decimalText(value) } }] : [];
    }),
    ...reading.indicators.flatMap(({ name, total, parts }) =>
      [{ name, number: total }, ...parts].flatMap((part): readonly Finding[] => {
        const { value } = part.number.reading;
        if (value === null || !isNegative(value) || isPercentPart(part.name)) return [];
        return [
          {
            code: 'negativeCount',
            place: { at: part.number.at, unit: null, criterion: null },
            facts: { value: decimalText(value) },
          },
        ];
      }),
    ),
  ],
};
