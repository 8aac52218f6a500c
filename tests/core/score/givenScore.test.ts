import type { CrossScore, Settlement } from '../../../src/core/domain/crossScore';
import { decimalText, points } from '../../../src/core/domain/points';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import type { ReviewStage } from '../../../src/core/domain/review';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { givenScore } from '../../../src/core/score/givenScore';
import { score } from '../../../src/core/score/score';
import { number, policy, reading, type CellSpec, type EntrySpec } from '../../builders/readings';

const ALL: readonly ReviewStage[] = ['agreed', 'review2', 'review1', 'self'];
const at = (column: number) => ({ sheet: 'Chấm chéo', row: 5, column });

/** What reviewers of the schools B and C, of the own school A, and one that gave nothing typed for A. */
const crossScores: readonly CrossScore[] = (
  [
    ['B', '7'],
    ['C', '8'],
    ['A', '10'],
    ['D', null],
  ] as const
).map(([unit, cell], index) => ({
  reviewer: { name: `Trường ${unit}`, unit, at: at(index + 1) },
  number: number(cell, at(index + 1)),
}));
const spread = { lowest: points('7'), highest: points('8'), threshold: points('2'), outliers: [], meanWithoutOutliers: null };
const SETTLED: Settlement = { state: 'settled', rule: 'median', points: points('7.5'), spread };
const APART: Settlement = { state: 'unreconciled', missing: 'reason', spread };
const RECONCILED: Settlement = { state: 'reconciled', spread };
const UNREADABLE: Settlement = { state: 'unreadable', number: number({ unreadable: 'O5' }, at(1)) };

const withReviewers = (spec: EntrySpec, settlement: Settlement | null): Reading => {
  const one = reading({
    criteria: [{ id: 'I', maximum: '10' }],
    units: { A: { I: spec } },
    stages: ['self', 'review1', 'review2', 'agreed'],
  });
  const own = one.entries.get('A')?.get('I');
  if (own === undefined) throw new Error('No entry');
  const entry: Entry = settlement === null ? own : { ...own, crossScores, settlement };
  return { ...one, entries: new Map([['A', new Map([['I', entry]])]]) };
};

/** What counts: the stage with its points, or why there is none. */
function given(
  typed: { readonly [stage in ReviewStage]?: CellSpec },
  settlement: Settlement | null,
  basis: readonly ReviewStage[] = ALL,
): string {
  const found = givenScore(withReviewers(typed, settlement).entries.get('A')?.get('I'), basis);
  if (found.kind === 'given') return `${found.stage} ${decimalText(found.points)}`;
  if (found.kind === 'crossScored') return `reviewers ${decimalText(found.settlement.points)}`;
  return found.kind;
}

describe('the score that counts', () => {
  it('is that of the first stage whose cell is not blank', () => {
    expect(given({ self: '9', review1: '7', review2: null }, null)).toBe('review1 7');
    expect(given({ self: '9', review1: null }, null, ['review1'])).toBe('none');
  });

  it('names the first blank cell of the basis where there is none', () => {
    const one = withReviewers({ agreed: null, review2: null }, null).entries.get('A')?.get('I');
    expect(givenScore(one, ALL)).toEqual({ kind: 'none', blank: one?.scores.agreed });
    expect(givenScore(undefined, ALL)).toEqual({ kind: 'none', blank: null });
  });
});

/** METHODS §8.2; `CROSS_STAGE`. */
describe('several reviewers', () => {
  it('count where the first review counts', () => {
    expect(given({}, SETTLED)).toBe('reviewers 7.5');
    expect(given({ self: '9', agreed: null, review1: null }, SETTLED)).toBe('reviewers 7.5');
  });

  it('stand behind a score typed there or later in the review', () => {
    expect(given({ review1: '8' }, SETTLED)).toBe('review1 8');
    expect(given({ review2: '8', agreed: null }, SETTLED)).toBe('review2 8');
    expect(given({ agreed: '6' }, SETTLED)).toBe('agreed 6');
  });

  it('do not count where the basis leaves the first review out, nor for the own claim', () => {
    expect(given({ self: '9' }, SETTLED, ['agreed', 'self'])).toBe('self 9');
    expect(given({ self: '9' }, APART, ['self'])).toBe('self 9');
  });

  it('are those of other units that gave a score', () => {
    const found = givenScore(withReviewers({}, SETTLED).entries.get('A')?.get('I'), ALL);
    expect(found.kind === 'crossScored' && found.from.map(({ reviewer }) => reviewer.unit)).toEqual(['B', 'C']);
  });

  it('too far apart have no score, whatever is typed beside them without a reason', () => {
    expect(given({}, APART)).toBe('unreconciled');
    expect(given({ self: '9', agreed: '7' }, APART)).toBe('unreconciled');
  });

  it('that talked it over have the number they came to', () => {
    expect(given({ agreed: '7' }, RECONCILED)).toBe('agreed 7');
  });

  it('of whom nobody gave a score say nothing', () => {
    const own = withReviewers({ self: '9', review1: null }, SETTLED).entries.get('A')?.get('I');
    if (own === undefined) throw new Error('No entry');
    const { settlement: _none, ...blank } = own;
    expect(givenScore(blank, ALL)).toMatchObject({ kind: 'given', stage: 'self' });
  });

  it('of whom one cannot be read have none', () => {
    expect(given({ self: '9' }, UNREADABLE)).toBe('unreadable');
  });
});

describe('the step of a score by several reviewers', () => {
  const card = (spec: EntrySpec, settlement: Settlement, decimals = 0): Scorecard | undefined =>
    score(withReviewers(spec, settlement), policy({ rounding: { at: 'criterion', decimals } }))[0];
  const [fromB, fromC] = [at(1), at(2)];

  it('says by which rule and of how many, with their cells, and is rounded like any other', () => {
    expect(card({}, SETTLED)?.steps).toEqual([
      {
        criterion: 'I',
        value: points('7.5'),
        points: points('8'),
        how: { code: 'crossScored', rule: 'median', reviewers: 2 },
        computed: null,
        cells: [fromB, fromC],
        lostToMaximum: points('0'),
        lostToFloor: points('0'),
      },
    ]);
  });

  it('is missing where they are too far apart, and shows their cells', () => {
    const apart = card({}, APART);
    expect([apart?.total, apart?.missing]).toEqual([null, ['I']]);
    expect(apart?.steps[0]).toMatchObject({
      how: { code: 'missing', because: 'unreconciled' },
      value: null,
      points: null,
      cells: [fromB, fromC],
    });
  });

  it('makes a total of what was reviewed', () => {
    expect(card({}, SETTLED)?.reviewed).toEqual(points('8'));
    expect(card({}, SETTLED)?.self).toBeNull();
  });

  it('is one beside a target that is not assigned: above 0 it counts, at 0 the criterion does not apply', () => {
    const notAssigned = { target: 'notAssigned' } as const;
    expect(card(notAssigned, SETTLED)?.steps[0]?.how.code).toBe('crossScored');
    expect(card(notAssigned, { ...SETTLED, points: points('0') })?.steps[0]?.how.code).toBe('notApplicable');
    expect(card(notAssigned, APART)?.steps[0]?.how).toEqual({ code: 'missing', because: 'unreconciled' });
  });
});
