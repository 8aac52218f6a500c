import type { PolicyProblem } from '../domain/policyProblem';
import { policyFacts } from './policyFacts';
import type { FindingOf } from './rule';

/** The parts of a policy that have a rule of their own in METHODS §10. */
export type PolicyPart = 'rounding' | 'banding' | 'quota' | 'grades' | 'order' | 'tieBreak' | 'other';

const PARTS: readonly { readonly part: PolicyPart; readonly path: RegExp }[] = [
  { part: 'rounding', path: /^rounding\b/ },
  { part: 'banding', path: /^bandOn\b/ },
  { part: 'quota', path: /^(?:awards|oneAwardPerUnit)\b/ },
  { part: 'grades', path: /^grades\b/ },
  { part: 'order', path: /^caps\b/ },
  { part: 'tieBreak', path: /^tieBreak\b/ },
];

/** What is wrong with one part of the policy, at its path and, from the sheet `Cấu hình`, at its cell. */
export function policyFindings(problems: readonly PolicyProblem[], part: PolicyPart): readonly FindingOf<'policyProblem'>[] {
  return problems
    .filter(({ path }) => partOf(path) === part)
    .map(({ path, problem, found, at }) => ({
      code: 'policyProblem',
      place: { at, unit: null, criterion: null },
      facts: policyFacts({ path, problem, found }),
      // A key that must not decide is left out, which is safe, and so is a severity nobody gave a reason for; the others leave open what was meant.
      ...(problem === 'notAllowed' || path.startsWith('severities') ? { severity: 'warning', blocks: 'tick' } : {}),
    }));
}

function partOf(path: string): PolicyPart {
  return PARTS.find((one) => one.path.test(path))?.part ?? 'other';
}
