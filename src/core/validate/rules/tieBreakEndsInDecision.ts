import type { Rule } from '../rule';

/**
 * CFG-04: the last tie-break key is a decision, so that no tie is left over. Where there is no list, equal units share their place and
 * nothing is left open (METHODS §4.3); the product's own draft ends in a decision.
 */
export const tieBreakEndsInDecision: Rule = {
  id: 'CFG-04',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'settings',
  scope: 'book',
  check: ({ policy: { tieBreak, isDraft }, policyProblems, policyCells }) => {
    const last = tieBreak[tieBreak.length - 1];
    const isUnreadable = policyProblems.some(({ path }) => path.startsWith('tieBreak'));
    if (isDraft || isUnreadable || last === undefined || last.by === 'decision') return [];
    const at = policyCells.get(`tieBreak[${tieBreak.length - 1}].by`) ?? null;
    return [{ code: 'tieBreakOpen', place: { at, unit: null, criterion: null }, facts: { last: last.by } }];
  },
};
