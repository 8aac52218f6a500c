/**
 * The policy of a workbook as a form that a person fills in, and what was filled in as a policy: read by the same reader as the sheet
 * `Cấu hình`, so that nothing can be typed here that would not be understood there.
 */
import type { Policy } from './domain/policy';
import type { PolicyForm } from './domain/policyForm';
import type { PolicyProblem } from './domain/policyProblem';
import type { Recognition } from './domain/recognition';
import { choosePolicy } from './policies/choosePolicy';
import { policyForm } from './policies/policyForm';
import { policyToJson } from './policies/policyToJson';
import { inForm, readPolicyForm } from './read/policySheet/readPolicyForm';
import { readPolicySheet } from './read/readPolicySheet';
import type { CellRef } from './workbook/address';
import type { Workbook } from './workbook/workbook';

export interface StatedPolicy {
  readonly form: PolicyForm;
  /** The cells of `Cấu hình` that state it, by path; what has none is the product's draft. */
  readonly cells: ReadonlyMap<string, CellRef>;
  /** What is wrong on the sheet and has no place in the form: labels nobody knows, settings said twice. */
  readonly besides: readonly PolicyProblem[];
  /** Whether the sheet states a policy at all. */
  readonly isStated: boolean;
}

export function statedPolicy(workbook: Workbook, recognition: Recognition): StatedPolicy {
  const draft = readPolicySheet(workbook, recognition);
  const { policy, problems, cells } = choosePolicy(null, draft);
  return {
    form: policyForm(draft?.record, policyToJson(policy), problems),
    cells,
    besides: problems.filter(({ problem, at }) => at !== null && BESIDES.has(problem)),
    isStated: draft !== null,
  };
}

/** A policy in the words of the sheet. */
export function formOf(policy: Policy): PolicyForm {
  return policyForm(null, policyToJson(policy), []);
}

const BESIDES: ReadonlySet<PolicyProblem['problem']> = new Set(['unknownField', 'duplicate', 'gap', 'overlap']);

export interface FilledIn {
  readonly policy: Policy;
  /** Paths count the rows of the form. */
  readonly problems: readonly PolicyProblem[];
  /** To appraise with, every field stated; `null` while something is wrong. */
  readonly given: Readonly<Record<string, unknown>> | null;
}

export function filledIn(form: PolicyForm): FilledIn {
  const { policy, problems } = choosePolicy(null, readPolicyForm(form));
  const isWrong = problems.some(({ problem }) => problem !== 'notAllowed');
  return {
    policy,
    problems: problems.map((one) => inForm(one, form)),
    given: isWrong ? null : { ...policyToJson(policy), reconcile: policyToJson(policy)['reconcile'] ?? null },
  };
}
