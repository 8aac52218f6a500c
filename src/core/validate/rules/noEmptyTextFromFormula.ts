import { placeOf } from '../cells/placeOf';
import { troubledNumbers } from '../cells/troubledNumbers';
import type { Rule } from '../rule';

/** TYP-12: `=IF(A1="","",…)` shows nothing and is no number. */
export const noEmptyTextFromFormula: Rule = {
  id: 'TYP-12',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'emptyText').map((placed) => ({
      code: 'emptyTextFormula',
      place: placeOf(placed),
      facts: { formula: `=${placed.number.formula ?? ''}` },
    })),
};
