import { refText } from '../../workbook/address';
import { deviationsOf } from '../formulas/deviationsOf';
import { lowered } from '../formulas/lowered';
import type { Rule } from '../rule';

/** FRM-02: a formula unlike the others of its column. What FRM-03 or FRM-06 says of a cell is not said again. */
export const formulaLikeNeighbours: Rule = {
  id: 'FRM-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'formulas',
  scope: 'formulas',
  check: ({ reading }) =>
    deviationsOf(reading, 'otherFormula').map(({ cells, at, found, majority, hasOwnFill }) => ({
      code: 'formulaUnlikeNeighbours',
      place: { at, unit: null, criterion: null },
      facts: { formula: found, majority, cells: cells.map(refText) },
      fix: { kind: 'ask', from: found, to: majority },
      ...lowered(hasOwnFill),
    })),
};
