import { placeOf } from '../cells/placeOf';
import { cellTrouble } from '../cells/cellTrouble';
import { troubledNumbers } from '../cells/troubledNumbers';
import type { Rule } from '../rule';

/** TYP-11: `#DIV/0!`, `#REF!`, or a formula that was never calculated. A total that only repeats an error is not reported. */
export const noErrorValue: Rule = {
  id: 'TYP-11',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'errorValue', 'notCalculated').map((placed) => {
      const { stored, formula, shown } = placed.number;
      if (cellTrouble(placed.number) === 'notCalculated') {
        return {
          code: 'unreadableNumber',
          place: placeOf(placed),
          facts: { text: formula === null ? shown : `=${formula}`, why: 'noCachedValue', candidates: [], suggested: null },
        };
      }
      return { code: 'errorValue', place: placeOf(placed), facts: { error: stored.kind === 'error' ? stored.error : shown } };
    }),
};
