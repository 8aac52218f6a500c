import { randomFrom, randomOf } from '../../../src/core/probe/random';

describe('the generator', () => {
  it('gives the published sequence of xoshiro128** for the state 1, 2, 3, 4', () => {
    const random = randomOf([1, 2, 3, 4]);
    const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
    expect(published.map(() => random.whole(2 ** 32))).toEqual(published);
  });

  it('draws the same for the same seed and otherwise for another', () => {
    const drawn = (seed: number): readonly number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 20 }, () => random.whole(1000));
    };
    expect(drawn(2026)).toEqual(drawn(2026));
    expect(drawn(2026)).not.toEqual(drawn(2027));
  });

  it('reaches every number about equally often, the first and the last too', () => {
    const random = randomFrom(7);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 7000; draw += 1) {
      const number = random.whole(7);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // Five standard deviations of a fair draw are 146.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(146);
  });
});
