import { decimalText, subtract } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { isSelfClaim } from '../claims/isSelfClaim';
import type { Rule } from '../rule';

/** REL-08: the total of the self-scores is the recomputed one. It never ranks, so it holds only the print. */
export const selfTotalAddsUp: Rule = {
  id: 'REL-08',
  severity: 'error',
  fix: 'ask',
  blocks: 'print',
  tests: 'sums',
  scope: 'unit',
  check: (context) =>
    context.claims.flatMap(({ claim, stated, computed, cause }) => {
      if (claim.what !== 'total' || cause !== 'own' || !isSelfClaim(claim, context)) return [];
      return [
        {
          code: 'selfTotalDiffers',
          place: { at: claim.number.at, unit: claim.unit, criterion: null },
          facts: {
            stated: decimalText(stated),
            computed: decimalText(computed),
            difference: decimalText(subtract(stated, computed)),
          },
          fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
        },
      ];
    }),
};
