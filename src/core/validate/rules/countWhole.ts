import { decimalText, isNegative, isWhole } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import { hasProblem } from '../cells/withoutPoints';
import { isCounted } from '../countedResults';
import type { Rule } from '../rule';

/** RNG-03: three and a half prizes. Looked at are results whose method or unit of measure counts things. */
export const countWhole: Rule = {
  id: 'RNG-03',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'results',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      if (use.kind !== 'result' || criterion === null || value === null) return [];
      const isFraction = isCounted(criterion) && !isWhole(value) && !isNegative(value);
      if (!isFraction && !hasProblem(use.placed, 'fractionalCount')) return [];
      return [{ code: 'fractionalCount', place: placeOf(placed), facts: { value: decimalText(value) } }];
    }),
};
