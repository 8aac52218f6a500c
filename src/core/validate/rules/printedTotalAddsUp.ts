import { decimalText, subtract } from '../../domain/points';
import { printedTotals } from '../printed/printedTotals';
import type { Rule } from '../rule';

/** VIS-01: whoever adds up the printed page by hand arrives at the printed total (METHODS §1.4). */
export const printedTotalAddsUp: Rule = {
  id: 'VIS-01',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'sums',
  scope: 'unit',
  check: (context) =>
    printedTotals(context).map(({ claim, printed, sum }) => ({
      code: 'printedTotalDiffers',
      place: { at: claim.number.at, unit: claim.unit, criterion: null },
      facts: { printed: decimalText(printed), sum: decimalText(sum), difference: decimalText(subtract(printed, sum)) },
    })),
};
