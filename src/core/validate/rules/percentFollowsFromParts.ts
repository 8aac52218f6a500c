import { decimalText } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { rightShare, statedShares } from '../indicatorShares';
import { unitNamed } from '../unitNamed';
import type { Finding, Rule } from '../rule';

/** REL-03: a stated share is numerator / denominator, as far as it is written out. */
export const percentFollowsFromParts: Rule = {
  id: 'REL-03',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'indicators',
  scope: 'book',
  check: ({ reading }) => {
    const unitOf = unitNamed(reading);
    return reading.indicators.flatMap((indicator) => {
      const whole = indicator.total.reading.value;
      return statedShares(indicator).flatMap(({ number, stated, of }): readonly Finding[] => {
        if (whole === null || of.value === null) return [];
        const right = rightShare(stated, of.value, whole);
        if (right === null) return [];
        const computed = decimalText(right, 2);
        return [
          {
            code: 'shareDiffers',
            place: { at: number.at, unit: unitOf(indicator.unitName), criterion: null },
            facts: {
              name: indicator.name,
              part: of.name,
              stated: typedText(number),
              computed,
              numerator: decimalText(of.value),
              denominator: decimalText(whole),
            },
            fix: { kind: 'ask', from: typedText(number), to: computed },
          },
        ];
      });
    });
  },
};
