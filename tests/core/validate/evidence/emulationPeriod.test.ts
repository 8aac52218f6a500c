import { emulationPeriod } from '../../../../src/core/validate/evidence/emulationPeriod';
import { policy, reading } from '../../../builders/readings';

describe('the days whose documents belong to a year', () => {
  const of = (year: number | null, period: 'year' | 'half' | null, stated: number | null = null) => {
    const one = reading({ criteria: [], units: {} });
    return emulationPeriod({ ...one, cluster: { ...one.cluster, year, period } }, { ...policy(), year: stated, period: 'year' });
  };

  it('begin with the last month of the year before', () => {
    expect(of(2026, null)).toEqual({ first: { year: 2025, month: 12, day: 1 }, last: { year: 2026, month: 12, day: 31 } });
  });

  it('end with June in half a year', () => {
    expect(of(2026, 'half')?.last).toEqual({ year: 2026, month: 6, day: 30 });
  });

  it('are those of the policy where it names a year', () => {
    expect(of(2026, 'year', 2027)?.last).toEqual({ year: 2027, month: 12, day: 31 });
  });

  it('are not known where nobody names one', () => {
    expect(of(null, 'year')).toBeNull();
  });
});
