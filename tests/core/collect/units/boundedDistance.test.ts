import fc from 'fast-check';
import { boundedDistance } from '../../../../src/core/collect/units/boundedDistance';

/** The whole table, without any bound. */
function plainDistance(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  let above = other.map((_, at) => at + 1);
  above.unshift(0);
  one.forEach((letter, row) => {
    const line = [row + 1];
    other.forEach((another, at) => {
      line.push(Math.min((above[at] ?? 0) + (letter === another ? 0 : 1), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    });
    above = line;
  });
  return above[other.length] ?? 0;
}

describe('how far two names are', () => {
  it.each([
    ['lai chau', 'lai chau', 0],
    ['lai chau', 'lai chu', 1],
    ['quang nam', 'quang ninh', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(boundedDistance(a, b, 5)).toBe(distance));

  it('is the plain distance up to the limit, and more than the limit beyond it', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(boundedDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });
});
