import type { IssueFacts } from '../../domain/issue';
import { decimalText, subtract } from '../../domain/points';
import { refText } from '../../workbook/address';
import { typedText } from '../cells/typedText';
import type { Context } from '../context';
import type { Finding } from '../rule';
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

/** Wrong sums of groups, and of bonuses or deductions, that break one law. */
export function wrongGroupTotals({ claims }: Context, law: CheckedClaim['law']): readonly Finding[] {
  return claims.flatMap(({ claim, stated, computed, textCells, cause, law: broken }): readonly Finding[] => {
    if (claim.what === 'total' || cause !== 'own' || broken !== law) return [];
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
  });
}
