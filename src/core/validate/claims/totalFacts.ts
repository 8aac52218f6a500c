import type { IssueFacts } from '../../domain/issue';
import { decimalText, subtract } from '../../domain/points';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import type { CheckedClaim } from './checkedClaims';
import { isSelfClaim } from './isSelfClaim';
import { placeEffects } from './placeEffect';

/** Wrong totals that rank and break one law, each with what it does to the total and the place. */
export function wrongTotals(
  context: Context,
  law: CheckedClaim['law'],
): readonly { readonly checked: CheckedClaim; readonly facts: IssueFacts['totalDiffers'] }[] {
  const effect = placeEffects(context);
  return context.claims.flatMap((checked) => {
    const { claim, stated, computed, textCells, cause } = checked;
    if (claim.what !== 'total' || cause !== 'own' || checked.law !== law || isSelfClaim(claim, context)) return [];
    const difference = decimalText(subtract(stated, computed));
    const facts = {
      stated: decimalText(stated),
      computed: decimalText(computed),
      difference,
      textCells: textCells.map(refText),
      ...effect(checked),
    };
    return [{ checked, facts }];
  });
}
