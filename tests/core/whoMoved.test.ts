/** What became of each unit between two runs on the same figures. */
import { whoMoved, type Outcome } from '../../src/core/whoMoved';

interface Award {
  readonly name: string;
  readonly to?: readonly string[];
  readonly waiting?: readonly string[];
}

const outcome = (places: Readonly<Record<string, number | null>>, ...awards: readonly Award[]): Outcome =>
  ({
    standings: Object.entries(places).map(([unit, place]) => ({ unit, place })),
    proposal: {
      awards: awards.map(({ name, to = [], waiting }) => ({
        name,
        nominees: to.map((unit) => ({ unit })),
        needsDecision: waiting === undefined ? null : { units: waiting },
      })),
    },
  }) as unknown as Outcome;

const holds = (name: string, waits = false) => ({ name, waits });

it('says of each unit where it was, where it is, what it held and what it holds', () => {
  const before = outcome({ M: 1, N: 2, P: 3 }, { name: 'Cờ', to: ['M'] }, { name: 'Bằng khen', to: ['N', 'P'] });
  const after = outcome({ M: 2, N: 1, P: 3 }, { name: 'Cờ', waiting: ['N', 'M'] }, { name: 'Bằng khen', to: ['M', 'P'] });
  expect(whoMoved(before, after)).toEqual([
    {
      unit: 'N',
      placeBefore: 2,
      placeAfter: 1,
      awardsBefore: [holds('Bằng khen')],
      awardsAfter: [holds('Cờ', true)],
      hasMoved: true,
    },
    {
      unit: 'M',
      placeBefore: 1,
      placeAfter: 2,
      awardsBefore: [holds('Cờ')],
      awardsAfter: [holds('Cờ', true), holds('Bằng khen')],
      hasMoved: true,
    },
    {
      unit: 'P',
      placeBefore: 3,
      placeAfter: 3,
      awardsBefore: [holds('Bằng khen')],
      awardsAfter: [holds('Bằng khen')],
      hasMoved: false,
    },
  ]);
});

describe('a unit has moved', () => {
  const moved = (before: Outcome, after: Outcome): readonly boolean[] => whoMoved(before, after).map(({ hasMoved }) => hasMoved);

  it('by its place alone, and by an award alone, be it only that it waits for one', () => {
    expect(moved(outcome({ M: 1 }), outcome({ M: 2 }))).toEqual([true]);
    expect(moved(outcome({ M: 1 }, { name: 'Cờ', to: ['M'] }), outcome({ M: 1 }, { name: 'Cờ' }))).toEqual([true]);
    const waiting = outcome({ M: 1 }, { name: 'Cờ', waiting: ['M'] });
    expect(moved(outcome({ M: 1 }, { name: 'Cờ', to: ['M'] }), waiting)).toEqual([true]);
    expect(moved(waiting, waiting)).toEqual([false]);
  });

  it('that was not there, or has no place', () => {
    expect(whoMoved(outcome({}), outcome({ M: 1 }))).toMatchObject([{ placeBefore: null, placeAfter: 1, hasMoved: true }]);
    expect(whoMoved(outcome({}), outcome({ M: null }))).toMatchObject([{ placeBefore: null, placeAfter: null, hasMoved: false }]);
  });
});

it('stand by their places now; those without one come last, equal ones as they were', () => {
  const after = outcome({ R: null, M: 3, N: 1, S: null, P: 1 });
  expect(whoMoved(after, after).map(({ unit }) => unit)).toEqual(['N', 'P', 'M', 'R', 'S']);
});
