import { pointsFrom, decimalText } from '../../domain/points';
import { refText } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { deviationsOf } from '../formulas/deviationsOf';
import { lowered } from '../formulas/lowered';
import { recomputedAt } from '../claims/recomputedAt';
import type { Rule } from '../rule';

/** FRM-01: a number typed into a column of formulas; it no longer follows its row. */
export const noConstantAmongFormulas: Rule = {
  id: 'FRM-01',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'formulas',
  scope: 'cluster',
  check: (context) => {
    const recomputed = recomputedAt(context);
    return deviationsOf(context.reading, 'constant').map(({ cells, at, found, majority, hasOwnFill }) => ({
      code: 'constantInFormulas',
      place: { at, unit: null, criterion: null },
      facts: {
        value: plain(found),
        formula: majority,
        recomputed: recomputed.get(cellKey(at)) ?? null,
        cells: cells.map(refText),
      },
      fix: { kind: 'ask', from: found, to: majority },
      ...lowered(hasOwnFill),
    }));
  },
};

function plain(found: string): string {
  const value = pointsFrom(found);
  return value === null ? found : decimalText(value);
}
