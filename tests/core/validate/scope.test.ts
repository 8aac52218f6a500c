import type { Rule } from '../../../src/core/validate/rule';

describe('a rule', () => {
  it('does not compile without what it depends on', () => {
    // @ts-expect-error: no scope
    const rule: Rule = { id: 'TYP-01', severity: 'info', fix: null, blocks: null, tests: 'numbers', check: () => [] };
    expect(rule.scope).toBeUndefined();
  });
});
