import { decimalText, subtract } from '../../domain/points';
import { isSelfClaim } from '../claims/isSelfClaim';
import type { Rule } from '../rule';

/** VIS-05: a sum whose own formula cuts it, where neither the criteria nor the policy declare such a ceiling: the loss stands nowhere. */
export const noCutWithoutRecord: Rule = {
  id: 'VIS-05',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'sums',
  scope: 'unit',
  check: (context) =>
    context.claims.flatMap(({ claim, stated, computed, cause, law }) =>
      cause !== 'own' || law !== 'cut' || isSelfClaim(claim, context)
        ? []
        : [
            {
              code: 'cutWithoutRecord',
              place: { at: claim.number.at, unit: claim.unit, criterion: claim.criterion },
              facts: {
                stated: decimalText(stated),
                computed: decimalText(computed),
                lost: decimalText(subtract(computed, stated)),
                formula: `=${claim.number.formula ?? ''}`,
              },
            },
          ],
    ),
};
