import { decimalText, divide, HUNDRED, points } from '../../../src/core/domain/points';
import { seatsOf } from '../../../src/core/propose/seats';

const of = (share: string, round: 'floor' | 'halfUp', units: number, atLeast = 0, eligible = units): number =>
  seatsOf({ share: divide(points(share), HUNDRED), base: 'units', round, atLeast }, { units, eligible }).seats;

describe('seatsOf', () => {
  it('30 % of 12 is 3 down, 4 half-up', () => {
    expect([of('30', 'floor', 12), of('30', 'halfUp', 12)]).toEqual([3, 4]);
  });

  it('40 % of 2 is 0 down, 1 half-up, and at least one where one is asked for', () => {
    expect([of('40', 'floor', 2), of('40', 'halfUp', 2), of('40', 'floor', 2, 1)]).toEqual([0, 1, 1]);
  });

  it('at least one needs an eligible unit', () => {
    expect(of('40', 'floor', 2, 1, 0)).toBe(0);
  });

  it('counts eligible units where the policy says so, and shows the arithmetic', () => {
    const { seats, quotaSteps } = seatsOf(
      { share: points('1/5'), base: 'eligible', round: 'floor', atLeast: 0 },
      { units: 12, eligible: 7 },
    );
    expect([seats, quotaSteps?.base, quotaSteps === null ? null : decimalText(quotaSteps.exact)]).toEqual([1, 7, '1.4']);
  });

  it('a third of 12 is 4, not 3.99', () => {
    expect(seatsOf({ share: points('1/3'), base: 'units', round: 'floor', atLeast: 0 }, { units: 12, eligible: 12 }).seats).toBe(
      4,
    );
  });

  it('a fixed quota is what it says', () => {
    expect(seatsOf({ fixed: 2 }, { units: 1, eligible: 1 })).toEqual({ seats: 2, quotaSteps: null });
  });
});
