import { withoutPoints } from '../cells/withoutPoints';
import { policyFindings } from '../policyFindings';
import type { MethodProblem } from '../../domain/scorecard';
import type { Rule } from '../rule';

const NOT_WELL_FORMED: ReadonlySet<MethodProblem> = new Set<MethodProblem>(['equalGoalposts', 'noMaximum']);

/** CFG-03: a scoring rule that gives points to nothing, or a setting of the policy that cannot be read and has no rule of its own. */
export const methodWellFormed: Rule = {
  id: 'CFG-03',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  check: (context) => [
    ...policyFindings(context.policyProblems, 'other'),
    ...context.numbers.flatMap((placed) => withoutPoints(placed, NOT_WELL_FORMED)),
  ],
};
