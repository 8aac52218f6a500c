import { decimalText, subtract } from '../../domain/points';
import { refText } from '../../workbook/address';
import { typedText } from '../cells/typedText';
import { wrongTotals } from '../claims/totalFacts';
import type { Finding, Rule } from '../rule';

/**
 * VIS-02: a sum skipped numbers stored as text, as Excel's SUM does. They are named, with the total and the place with and without
 * them: "836,17 → 861,84, hạng 5 → 5".
 */
export const noTextLeftOutOfSum: Rule = {
  id: 'VIS-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sums',
  check: (context) => [
    ...wrongTotals(context, 'textLeftOut').map(({ checked: { claim, computed }, facts }): Finding => ({
      code: 'totalDiffers',
      place: { at: claim.number.at, unit: claim.unit, criterion: null },
      facts,
      fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
    })),
    ...context.claims.flatMap(({ claim, stated, computed, textCells, cause, law }): readonly Finding[] => {
      if (claim.what === 'total' || cause !== 'own' || law !== 'textLeftOut') return [];
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
  ],
};
