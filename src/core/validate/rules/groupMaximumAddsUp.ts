import { groupMaximaThatDiffer } from '../groupMaxima';
import type { Rule } from '../rule';

/** CFG-02: the maximum of a group is the sum of its criteria, unless the group declares a cap. */
export const groupMaximumAddsUp: Rule = {
  id: 'CFG-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'groups',
  scope: 'book',
  check: (context) => groupMaximaThatDiffer(context, (group) => group.parent === null),
};
