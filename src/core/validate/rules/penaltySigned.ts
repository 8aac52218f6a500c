import { compare, exactText, isNegative, negate, ZERO, type Points } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import { typedText } from '../cells/typedText';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** RNG-06: a penalty *row* holds numbers up to 0, a *column* Điểm trừ holds deductions from 0 up, even in rows (CONTRACT §5.1). */
export const penaltySigned: Rule = {
  id: 'RNG-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'scores',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      if (value === null) return [];
      const isRow = use.kind === 'score' && criterion?.kind === 'penalty';
      if (use.kind === 'penaltyColumn' || (isRow && criterion.countsDeductions === true)) {
        return isNegative(value) ? [wrongSign(placed, value, 'columnPositive')] : [];
      }
      return isRow && compare(value, ZERO) > 0 ? [wrongSign(placed, value, 'rowNegative')] : [];
    }),
};

function wrongSign(placed: PlacedNumber, value: Points, signConvention: 'rowNegative' | 'columnPositive'): Finding {
  const flipped = exactText(negate(value));
  return {
    code: 'penaltySign',
    place: placeOf(placed),
    facts: { value: exactText(value), flipped, signConvention },
    fix: { kind: 'ask', from: typedText(placed.number), to: flipped },
  };
}
