import fc from 'fast-check';
import { decimalText, points } from '../../../src/core/domain/points';
import { evenLadder, firstRung, listLadder, rungOf, steppedLadder, type Ladder } from '../../../src/core/probe/ladder';

const values = (ladder: Ladder): readonly string[] =>
  Array.from({ length: ladder.rungs }, (_, at) => decimalText(ladder.at(at + 1)));

describe('the values a cell is moved through', () => {
  it('go down by equal steps and end on the bound itself', () => {
    expect(values(evenLadder(points('2'), points('0'), points('0.5')))).toEqual(['1.5', '1', '0.5', '0']);
    expect(values(evenLadder(points('1.2'), points('0'), points('0.5')))).toEqual(['0.7', '0.2', '0']);
  });

  it('stand on the scale of the scores although today’s value does not', () => {
    expect(values(steppedLadder(points('7.3'), points('9'), points('0.5')))).toEqual(['7.5', '8', '8.5', '9']);
    expect(values(steppedLadder(points('7.3'), points('6.2'), points('0.5')))).toEqual(['7', '6.5', '6.2']);
    expect(values(steppedLadder(points('7'), points('6'), points('0.5')))).toEqual(['6.5', '6']);
    expect(values(steppedLadder(points('-1'), points('-2'), points('0.5')))).toEqual(['-1.5', '-2']);
    expect(values(steppedLadder(points('7.3'), points('7.4'), points('0.5')))).toEqual(['7.4']);
    expect(values(steppedLadder(points('7'), points('7'), points('0.5')))).toEqual([]);
  });

  it('are as many steps away as the distance needs', () => {
    expect([
      rungOf(points('1'), points('0.5')),
      rungOf(points('1.1'), points('0.5')),
      rungOf(points('0'), points('0.5')),
    ]).toEqual([2, 3, 1]);
  });

  it('are searched for the first that holds, wherever the guess is, and never looked at all', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: -5, max: 400 }), (rungs, first, guess) => {
        const ladder = listLadder(Array.from({ length: rungs }, () => points('0')));
        let looks = 0;
        const found = firstRung(ladder, guess, (rung) => {
          looks += 1;
          return rung >= first;
        });
        expect(found).toBe(rungs === 0 || first > rungs ? null : Math.max(1, first));
        expect(looks).toBeLessThanOrEqual(13);
      }),
    );
  });
});
