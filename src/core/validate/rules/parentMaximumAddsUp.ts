import { groupMaximaThatDiffer } from '../groupMaxima';
import type { Rule } from '../rule';

/** CFG-13: the same as CFG-02, at every level below the top. */
export const parentMaximumAddsUp: Rule = {
  id: 'CFG-13',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'groups',
  scope: 'book',
  check: (context) => groupMaximaThatDiffer(context, (group) => group.parent !== null),
};
