import { policyFacts } from '../policyFacts';
import { policyFindings } from '../policyFindings';
import type { Context } from '../context';
import type { Finding, FindingOf, Rule } from '../rule';

/**
 * CFG-06: a tie-break key that must not decide (the unit's own claim, the order of the list), or is none: with it every tie would stand or
 * fall by accident.
 */
export const tieBreakReadable: Rule = {
  id: 'CFG-06',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'settings',
  scope: 'book',
  check: (context) => [...policyFindings(context.policyProblems, 'tieBreak').map(heavier), ...keysOfNothing(context)],
};

/** A key that must not decide is left out, which is safe; of one that cannot be read nobody knows what it would decide. */
function heavier(finding: FindingOf<'policyProblem'>): Finding {
  return finding.severity === undefined ? { ...finding, severity: 'error', blocks: 'ranking' } : finding;
}

/** A key on a group or criterion the workbook does not have decides nothing. The product's own draft fits no workbook in particular. */
function keysOfNothing({ policy, policyProblems, policyCells, reading }: Context): readonly Finding[] {
  // Where the list cannot be used, that of the draft stands in for it.
  if (policyProblems.some(({ path, problem }) => path.startsWith('tieBreak') && problem !== 'notAllowed')) return [];
  const numbers = new Set(reading.criteria.map(({ number }) => numberKey(number)));
  return policy.tieBreak.flatMap((key, at): readonly Finding[] => {
    if (policy.isDraft || (key.by !== 'group' && key.by !== 'criterion') || numbers.has(numberKey(key.number))) return [];
    const path = `tieBreak[${at}].number`;
    return [
      {
        code: 'policyProblem',
        place: { at: policyCells.get(path) ?? null, unit: null, criterion: null },
        facts: policyFacts({ path, problem: 'unknownName', found: key.number }),
      },
    ];
  });
}

/** `II.` and `ii` are `II`. */
function numberKey(number: string): string {
  return number
    .trim()
    .replace(/[.)]+$/, '')
    .toUpperCase();
}
