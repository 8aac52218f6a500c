import { isZero } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { statedShares } from '../indicatorShares';
import { unitNamed } from '../unitNamed';
import type { Finding, Rule } from '../rule';

/** REL-04: a share of nothing is none: the whole is blank or 0. */
export const shareHasItsWhole: Rule = {
  id: 'REL-04',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'indicators',
  scope: 'book',
  check: ({ reading }) => {
    const unitOf = unitNamed(reading);
    return reading.indicators.flatMap((indicator) => {
      const { reading: whole } = indicator.total;
      if (whole.value === null ? whole.status !== 'missing' : !isZero(whole.value)) return [];
      return statedShares(indicator).map(({ number }): Finding => ({
        code: 'shareOfNothing',
        place: { at: number.at, unit: unitOf(indicator.unitName), criterion: null },
        facts: { name: indicator.name, stated: typedText(number), whole: whole.value === null ? 'blank' : 'zero' },
      }));
    });
  },
};
