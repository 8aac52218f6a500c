import * as fc from 'fast-check';
import { places, placesOfBlocks } from '../../../src/core/rank/places';

const descending = (a: number, b: number): number => b - a;
const keys = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 });

describe('places', () => {
  it('competition: the place is one more than the number of units with a better key', () => {
    fc.assert(
      fc.property(keys, (all) => {
        expect(places(all, descending, 'competition')).toEqual(all.map((key) => 1 + all.filter((other) => other > key).length));
      }),
    );
  });

  it('modified: the place is the number of units that are not worse', () => {
    fc.assert(
      fc.property(keys, (all) => {
        expect(places(all, descending, 'modified')).toEqual(all.map((key) => all.filter((other) => other >= key).length));
      }),
    );
  });

  it('fractional lies midway between the two', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const low = places(all, descending, 'competition');
        const high = places(all, descending, 'modified');
        expect(places(all, descending, 'fractional')).toEqual(
          all.map((_, index) => ((low[index] ?? 0) + (high[index] ?? 0)) / 2),
        );
      }),
    );
  });

  it('dense: the place is one more than the number of better values', () => {
    fc.assert(
      fc.property(keys, (all) => {
        expect(places(all, descending, 'dense')).toEqual(all.map((key) => 1 + new Set(all.filter((other) => other > key)).size));
      }),
    );
  });

  it('ordinal: every place once, equal units in the order of the list', () => {
    expect(places([5, 9, 5], descending, 'ordinal')).toEqual([2, 1, 3]);
  });

  it('has no place for nobody', () => {
    expect(places([], descending, 'competition')).toEqual([]);
    expect(placesOfBlocks([], 'dense')).toEqual([]);
  });
});
