import { divide, points } from '../../../../src/core/domain/points';
import { agrees } from '../../../../src/core/validate/claims/agrees';
import { policy } from '../../../builders/readings';
import { typed, type Typed } from '../clusterReading';

const at = { sheet: 'Tổng hợp', row: 6, column: 8 };
const UNROUNDED = policy({ rounding: { at: 'none', decimals: 2 } });

function stated(value: Typed, computed: string, rules = UNROUNDED): boolean {
  const number = typed(value, at);
  const read = number.reading.value;
  if (read === null) throw new Error('The stated value is a number');
  return agrees(number, read, points(computed), rules);
}

describe('a stated number agrees', () => {
  it('when it is the recomputed one, however a double writes it', () => {
    expect(stated(836.17, '836.17')).toBe(true);
    expect(stated(836.1699999999998, '836.17')).toBe(true);
    expect(stated(271 / 3, '271/3')).toBe(true);
    expect(divide(points('271'), points('3'))).toEqual(points('271/3'));
  });

  it('when it is the recomputed one, rounded as the policy rounds', () => {
    expect(stated(90.33, '271/3', policy({ rounding: { at: 'total', decimals: 2 } }))).toBe(true);
    expect(stated(90.33, '271/3')).toBe(false);
  });

  it('when its number format prints them alike', () => {
    expect(stated({ v: 90.3, format: '0.0' }, '90.34')).toBe(true);
    expect(stated({ v: 90.3, format: '0.0' }, '90.36')).toBe(false);
  });

  it('and not merely because it was typed with fewer decimals', () => {
    expect(stated(92, '92.4')).toBe(false);
    expect(stated('92', '92.4')).toBe(false);
  });
});
