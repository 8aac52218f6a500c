import { decimalText } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { wrongTotals } from '../claims/totalFacts';
import type { Rule } from '../rule';

/** REL-07: a stated total is groups + bonus − penalty; the place with and without the fault is told. */
export const totalAddsUp: Rule = {
  id: 'REL-07',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sums',
  scope: 'cluster',
  check: (context) =>
    wrongTotals(context, 'sum').map(({ checked: { claim, computed }, facts }) => ({
      code: 'totalDiffers',
      place: { at: claim.number.at, unit: claim.unit, criterion: null },
      facts,
      fix: { kind: 'ask', from: typedText(claim.number), to: decimalText(computed) },
    })),
};
