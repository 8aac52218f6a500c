import { unreadable } from '../cells/unreadable';
import type { Rule } from '../rule';

/** TYP-07: `12 giải`, `8 đ`: the number is asked for, without its unit. */
export const noUnitInNumber: Rule = {
  id: 'TYP-07',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: (context) => unreadable(context, 'unitInside'),
};
