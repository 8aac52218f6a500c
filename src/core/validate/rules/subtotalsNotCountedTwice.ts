import { decimalText } from '../../domain/points';
import { refText } from '../../workbook/address';
import { typedText } from '../cells/typedText';
import { groupClaims, subtotalsCounted } from '../claims/claimLaw';
import { wrongTotals } from '../claims/totalFacts';
import type { Rule } from '../rule';

/** REL-12: a total adds the criteria or their subtotals, never both. */
export const subtotalsNotCountedTwice: Rule = {
  id: 'REL-12',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sums',
  scope: 'cluster',
  check: (context) => {
    const groups = groupClaims(context.reading);
    return wrongTotals(context, 'countedTwice').map(({ checked, facts }) => {
      const { claim, computed } = checked;
      const subtotals = subtotalsCounted(checked, groups.get(claim.unit) ?? []).map(({ number }) => refText(number.at));
      const { stated, statedPlace, computedPlace } = facts;
      return {
        code: 'countedTwice',
        place: { at: claim.number.at, unit: claim.unit, criterion: null },
        facts: { stated, computed: facts.computed, subtotals, statedPlace, computedPlace },
        fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
      };
    });
  },
};
