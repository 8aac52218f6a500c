import type { IssueFacts } from '../domain/issue';
import { policyField } from '../domain/policyField';
import type { PolicyProblem } from '../domain/policyProblem';

/** A problem of the policy with the words of `Cấu hình` for its field, and what may stand there. */
export function policyFacts({
  path,
  problem,
  found,
}: Pick<PolicyProblem, 'path' | 'problem' | 'found'>): IssueFacts['policyProblem'] {
  const { label, table, row, expects, words } = policyField(path);
  return { path, problem, found, label, table, row: row === null ? '' : String(row), expects, words: [...words] };
}
