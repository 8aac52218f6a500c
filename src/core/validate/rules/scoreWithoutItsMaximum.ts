import { unreadable } from '../cells/unreadable';
import type { Rule } from '../rule';

/** TYP-13: `20/25` in one cell: score and maximum, a fraction, or a date? */
export const scoreWithoutItsMaximum: Rule = {
  id: 'TYP-13',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'unit',
  check: (context) => unreadable(context, 'scoreAndMaximum'),
};
