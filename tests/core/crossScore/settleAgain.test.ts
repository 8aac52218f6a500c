import { settle } from '../../../src/core/crossScore/settle';
import { settleAgain } from '../../../src/core/crossScore/settleAgain';
import { points } from '../../../src/core/domain/points';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import { number, policy, reading } from '../../builders/readings';

const AT = { sheet: 'Chấm chéo', row: 4, column: 3 };

/** Scores of two reviewers for each school on criteria I and II. */
function book(scores: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>): Reading {
  const made = reading({
    criteria: [
      { id: 'I', maximum: '10' },
      { id: 'II', maximum: '10' },
    ],
    units: { A: {}, B: {} },
  });
  const entry = (unit: string, criterion: string, given: readonly [string, string]): Entry => ({
    unit,
    criterion,
    scores: {},
    crossScores: given.map((cell, index) => ({
      reviewer: { name: `J${String(index + 1)}`, unit: null, at: AT },
      number: number(cell),
    })),
  });
  return {
    ...made,
    entries: new Map(
      Object.entries(scores).map(([unit, own]) => [
        unit,
        new Map(Object.entries(own).map(([criterion, given]) => [criterion, entry(unit, criterion, given)])),
      ]),
    ),
  };
}

const BEFORE = { A: { I: ['7', '8'], II: ['5', '5'] }, B: { I: ['9', '9'], II: ['6', '6'] } } as const;
const AFTER = { ...BEFORE, A: { ...BEFORE.A, I: ['7', '7'] } } as const;

/** Settled as before, with the cells of now: an edit has only typed them. */
function edited(): Reading {
  const [was, is] = [settle(book(BEFORE), policy()), book(AFTER)];
  const entries = [...is.entries].map(([unit, own]) => {
    const old = was.entries.get(unit);
    return [unit, new Map([...own].map(([id, entry]) => [id, { ...old?.get(id), ...entry }]))] as const;
  });
  return { ...is, entries: new Map(entries) };
}

describe('reviewers’ scores after an edit', () => {
  it('are settled anew on the criteria that changed, as a whole settling does', () => {
    const again = settleAgain(edited(), policy(), new Set(['I']));
    expect([...again.units]).toEqual(['A']);
    expect(again.reading).toEqual(settle(book(AFTER), policy()));
  });

  it('stand on the others, and where nothing else comes of it', () => {
    const now = edited();
    expect(settleAgain(now, policy(), new Set(['II']))).toEqual({ reading: now, units: new Set() });
    expect(settleAgain(now, policy(), new Set())).toEqual({ reading: now, units: new Set() });
    expect(settleAgain(now, policy(), new Set(['II'])).reading).toBe(now);
  });

  it('may be another for a school whose own cells did not change, where the step of all scores does', () => {
    // τ is a fifth of 2, or one step: 1 and 2 are one step of 1 apart, until somebody gives a half.
    const of = (scores: Parameters<typeof book>[0]): Reading => {
      const made = book(scores);
      return { ...made, criteria: made.criteria.map((one) => ({ ...one, maximum: points('2') })) };
    };
    const was = settle(of({ A: { I: ['1', '2'] }, B: { I: ['1', '1'] } }), policy());
    const is = of({ A: { I: ['1', '2'] }, B: { I: ['0.5', '0.5'] } });
    const own = was.entries.get('A');
    const now = { ...is, entries: new Map([...is.entries, ...(own === undefined ? [] : [['A', own] as const])]) };
    const again = settleAgain(now, policy(), new Set(['I']));
    expect([...again.units].sort()).toEqual(['A', 'B']);
    expect(again.reading.entries.get('A')?.get('I')?.settlement?.state).toBe('unreconciled');
    expect(again.reading).toEqual(settle(is, policy()));
  });
});
