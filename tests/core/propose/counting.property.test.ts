import * as fc from 'fast-check';
import { points } from '../../../src/core/domain/points';
import { seatsOf } from '../../../src/core/propose/seats';
import { countVotes, votesNeeded } from '../../../src/core/propose/votes';

/** Quotas and thresholds against counting in whole numbers, without fractions or rounding. */

const share = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('seats of a share, against counting', () => {
  it('down: as many as fit whole; half up: one more where the rest is half or more', () => {
    fc.assert(
      fc.property(share, fc.nat(200), ([a, b], units) => {
        const base = { units, eligible: units };
        const seats = (round: 'floor' | 'halfUp'): number =>
          seatsOf({ share: points(`${a}/${b}`), base: 'units', round, atLeast: 0 }, base).seats;
        let whole = 0;
        while ((whole + 1) * b <= a * units) whole += 1;
        expect(seats('floor')).toBe(whole);
        expect(seats('halfUp')).toBe(2 * (a * units - whole * b) >= b ? whole + 1 : whole);
      }),
    );
  });

  it('at least so many, but only if somebody is eligible', () => {
    fc.assert(
      fc.property(share, fc.nat(30), fc.nat(30), fc.nat(3), ([a, b], units, eligible, atLeast) => {
        const quota = { share: points(`${a}/${b}`), base: 'units' as const, round: 'floor' as const };
        const bare = seatsOf({ ...quota, atLeast: 0 }, { units, eligible }).seats;
        expect(seatsOf({ ...quota, atLeast }, { units, eligible }).seats).toBe(eligible > 0 ? Math.max(bare, atLeast) : bare);
      }),
    );
  });
});

describe('votes needed, against counting', () => {
  it('the first number of votes that reaches, or passes, the fraction', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 200 }), fc.boolean(), ([a, b], of, moreThan) => {
        const reaches = (yes: number): boolean => (moreThan ? yes * b > a * of : yes * b >= a * of);
        let needed = 0;
        while (!reaches(needed)) needed += 1;
        const threshold = { share: points(`${a}/${b}`), moreThan, text: `${a}/${b}` };
        expect(votesNeeded(of, threshold)).toBe(needed);
        expect(countVotes(needed, of, threshold).status).toBe('passed');
        if (needed > 0) expect(countVotes(needed - 1, of, threshold).status).toBe('failed');
      }),
    );
  });
});
