import { unreadable } from '../cells/unreadable';
import type { Rule } from '../rule';

/** TYP-10: `1.5` or `1/2` that Excel turned into a date; both readings are offered, none is taken. */
export const notTurnedIntoDate: Rule = {
  id: 'TYP-10',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'unit',
  check: (context) => unreadable(context, 'date'),
};
