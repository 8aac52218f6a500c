import { decimalText, subtract } from '../../domain/points';
import { refText } from '../../workbook/address';
import { typedText } from '../cells/typedText';
import { isSelfClaim } from '../claims/isSelfClaim';
import { statedPlaces } from '../claims/statedPlaces';
import type { Rule } from '../rule';

/**
 * REL-07: a stated total is groups + bonus − penalty. Where numbers stored as text make up the difference they are named:
 * "836,17 → 861,84" (VIS-02), with the place before and after.
 */
export const totalAddsUp: Rule = {
  id: 'REL-07',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  check: (context) => {
    const places = statedPlaces(context.reading);
    return context.claims.flatMap(({ claim, stated, computed, textCells, cause }) => {
      if (claim.what !== 'total' || cause !== 'own' || isSelfClaim(claim, context)) return [];
      const place = claim.unit === null ? null : (context.standings.get(claim.unit)?.place ?? null);
      return [
        {
          code: 'totalDiffers',
          place: { at: claim.number.at, unit: claim.unit, criterion: null },
          facts: {
            stated: decimalText(stated),
            computed: decimalText(computed),
            difference: decimalText(subtract(stated, computed)),
            textCells: textCells.map(refText),
            statedPlace: claim.unit === null ? null : (places.get(claim.unit) ?? null),
            computedPlace: place === null ? null : String(place),
          },
          fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
        },
      ];
    });
  },
};
