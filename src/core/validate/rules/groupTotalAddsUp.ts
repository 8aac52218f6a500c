import { wrongGroupTotals } from '../claims/totalFacts';
import type { Rule } from '../rule';

/** REL-06: a group's stated subtotal, or the stated sum of bonuses or deductions, is the sum of its criteria. */
export const groupTotalAddsUp: Rule = {
  id: 'REL-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sums',
  scope: 'unit',
  check: (context) => wrongGroupTotals(context, 'sum'),
};
