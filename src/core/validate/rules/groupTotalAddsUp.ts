import { decimalText, subtract } from '../../domain/points';
import { refText } from '../../workbook/address';
import { typedText } from '../cells/typedText';
import type { Rule } from '../rule';

/** REL-06: a group's stated subtotal, or the stated sum of bonuses or deductions, is the sum of its criteria. */
export const groupTotalAddsUp: Rule = {
  id: 'REL-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sums',
  check: ({ claims }) =>
    claims.flatMap(({ claim, stated, computed, textCells, cause, law }) => {
      if (claim.what === 'total' || cause !== 'own' || law !== 'sum') return [];
      return [
        {
          code: 'groupTotalDiffers',
          place: { at: claim.number.at, unit: claim.unit, criterion: claim.criterion },
          facts: {
            stated: decimalText(stated),
            computed: decimalText(computed),
            difference: decimalText(subtract(stated, computed)),
            textCells: textCells.map(refText),
          },
          fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
        },
      ];
    }),
};
