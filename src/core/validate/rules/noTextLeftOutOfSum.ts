import { decimalText } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { wrongGroupTotals, wrongTotals } from '../claims/totalFacts';
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
  scope: 'cluster',
  check: (context) => [
    ...wrongTotals(context, 'textLeftOut').map(({ checked: { claim, computed }, facts }): Finding => ({
      code: 'totalDiffers',
      place: { at: claim.number.at, unit: claim.unit, criterion: null },
      facts,
      fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
    })),
    ...wrongGroupTotals(context, 'textLeftOut'),
  ],
};
