import { compare, decimalText } from '../../domain/points';
import { isPercentPart } from '../indicatorParts';
import { unitNamed } from '../unitNamed';
import type { Rule } from '../rule';

/** REL-02: a subset ("Trong đó giỏi"), or the one part that is given, is not above its whole. */
export const subsetWithinWhole: Rule = {
  id: 'REL-02',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'indicators',
  scope: 'book',
  check: ({ reading }) => {
    const unitOf = unitNamed(reading);
    return reading.indicators.flatMap(({ unitName, name, total, parts }) => {
      const whole = total.reading.value;
      const counted = parts.filter((part) => !isPercentPart(part.name));
      const isLone = counted.filter((part) => !part.isSubset).length === 1;
      if (whole === null || isPercentPart(name)) return [];
      return counted.flatMap((part) => {
        const value = part.number.reading.value;
        if (value === null || (!part.isSubset && !isLone) || compare(value, whole) <= 0) return [];
        return [
          {
            code: 'subsetAboveWhole',
            place: { at: part.number.at, unit: unitOf(unitName), criterion: null },
            facts: { name, subset: part.name, subsetValue: decimalText(value), whole: decimalText(whole) },
          },
        ];
      });
    });
  },
};
