import { refText } from '../../workbook/address';
import { deviationsOf } from '../formulas/deviationsOf';
import type { Rule } from '../rule';

/** FRM-04: the column's formula with a `$` where the others have none: right today, wrong when copied. */
export const referencesRelative: Rule = {
  id: 'FRM-04',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'formulas',
  scope: 'formulas',
  check: ({ reading }) =>
    deviationsOf(reading, 'fixedReference').map(({ cells, at, found, majority, hasOwnFill }) => ({
      code: 'formulaUnlikeNeighbours',
      place: { at, unit: null, criterion: null },
      facts: { formula: found, majority, cells: cells.map(refText) },
      fix: { kind: 'ask', from: found, to: majority },
      ...(hasOwnFill ? { severity: 'info' as const, blocks: null } : {}),
    })),
};
