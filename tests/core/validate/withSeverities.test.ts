import type { Blocks, Issue, Severity } from '../../../src/core/domain/issue';
import { withSeverities } from '../../../src/core/validate/withSeverities';
import { policy } from '../../builders/readings';

const AT = { sheet: 'Tổng hợp', row: 5, column: 6 };

describe('a rule that the policy makes heavier or lighter', () => {
  const issue = (severity: Severity, blocks: Blocks): Issue => ({
    rule: 'RNG-04',
    code: 'scoreAboveMaximum',
    severity,
    blocks,
    place: { at: AT, unit: 'u1', criterion: 'I' },
    facts: { value: '12', maximum: '10' },
    fix: null,
  });
  const weighed = (severity: Severity, blocks: Blocks, to: Severity, rule: Issue['rule'] = 'RNG-04'): unknown => {
    const [found] = withSeverities([issue(severity, blocks)], policy({ severities: [{ rule, severity: to, reason: 'Vì thế' }] }));
    return found === undefined ? null : [found.severity, found.blocks, found.override?.isApplied];
  };

  it('holds as much as its weight says: the print, a tick, nothing', () => {
    expect(weighed('warning', 'tick', 'error')).toEqual(['error', 'print', true]);
    expect(weighed('info', null, 'warning')).toEqual(['warning', 'tick', true]);
    expect(weighed('error', 'print', 'warning')).toEqual(['warning', 'tick', true]);
    expect(weighed('warning', 'tick', 'info')).toEqual(['info', null, true]);
  });

  it('is not made lighter where the ranking or the awards need it, and goes on holding them where it is made heavier', () => {
    expect(weighed('error', 'ranking', 'warning')).toEqual(['error', 'ranking', false]);
    expect(weighed('error', 'awards', 'info')).toEqual(['error', 'awards', false]);
    expect(weighed('warning', 'ranking', 'error')).toEqual(['error', 'ranking', true]);
    expect(weighed('warning', 'awards', 'error')).toEqual(['error', 'awards', true]);
  });

  it('is as it was where nothing is said of it, or the same', () => {
    expect(weighed('error', 'ranking', 'error')).toEqual(['error', 'ranking', undefined]);
    expect(weighed('error', 'print', 'info', 'RNG-05')).toEqual(['error', 'print', undefined]);
  });

  it('is told with what it was and why', () => {
    const severities = [{ rule: 'RNG-04', severity: 'info', reason: 'Mẫu cũ' }] as const;
    expect(withSeverities([issue('warning', 'tick')], policy({ severities }))[0]?.override).toEqual({
      from: 'warning',
      to: 'info',
      reason: 'Mẫu cũ',
      isApplied: true,
    });
  });
});
