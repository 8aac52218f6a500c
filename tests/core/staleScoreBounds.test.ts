/** When typed scores are old and not wrong: METHODS §10 STL-01, STL-02, on values. */
import type { Method } from '../../src/core/domain/criteria';
import type { Issue } from '../../src/core/domain/issue';
import { ZERO } from '../../src/core/domain/points';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { score } from '../../src/core/score/score';
import { staleScores, withoutStale } from '../../src/core/staleScores';
import { policy, reading, type Row } from '../builders/readings';

const BEST: Method = { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' };
const ELIGIBLE: Method = { ...BEST, pool: 'eligible' };

type Typed = readonly [result: string | null, score: string | null];
const of = (
  schools: Readonly<Record<string, Typed>>,
  row: Partial<Row> = {},
  barred: Readonly<Record<string, string>> = {},
): Reading =>
  reading({
    criteria: [{ id: 'I', maximum: '20', method: BEST, ...row }],
    units: Object.fromEntries(
      Object.entries(schools).map(([id, [result, agreed]]) => [
        id,
        { I: { ...(result === null ? {} : { result }), ...(agreed === null ? {} : { agreed }) } },
      ]),
    ),
    disqualified: barred,
  });
const told = (read: Reading, rules: Policy = policy()): readonly Issue[] => staleScores(read, score(read, rules), rules);
const shown = (read: Reading, rules: Policy = policy()): readonly string[] =>
  told(read, rules).map(({ rule, place, facts }) => {
    const { typed, computed, because, cause } = facts as unknown as Readonly<Record<string, string>>;
    return `${rule} ${String(place.unit)} ${String(typed)} → ${String(computed)} ${String(because)} ${String(cause)}`.trim();
  });

/** Of 6 at best, 4 are 13,33 and 5 are 16,67; of 8 they are 10, 12,5 and 15. */
const OLD = { M: ['4', '13.33'], N: ['5', '16.67'], P: ['6', '20'] } as const;

describe('scores of before a result', () => {
  it('are told whole: rule, place, what is typed, what follows now, and of whom', () => {
    expect(told(of({ ...OLD, Q: ['8', '20'] }))[0]).toEqual({
      rule: 'STL-01',
      code: 'relativeScoreStale',
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Phiếu chấm', row: 1, column: 1 }, unit: 'M', criterion: 'I' },
      facts: { typed: '13.33', computed: '10', because: 'newer', cause: 'Trường Q' },
      fix: { kind: 'ask', from: '13.33', to: '10' },
    });
  });

  it('one of them alone is a slip, not a result that came later', () => {
    // Without 8 of Q, N would have 20 and M 16: M is told for another reason or not at all.
    expect(shown(of({ M: ['4', '10'], N: ['5', '16.67'], Q: ['8', '20'] }))).toEqual([]);
  });

  it('a school whose own score is not typed may be the late one', () => {
    expect(shown(of({ ...OLD, Q: ['8', null] }))).toEqual([
      'STL-01 M 13.33 → 10 newer Trường Q',
      'STL-01 N 16.67 → 12.5 newer Trường Q',
      'STL-01 P 20 → 15 newer Trường Q',
    ]);
  });

  it('of two schools nobody can tell which came later', () => {
    expect(shown(of({ M: ['4', '20'], Q: ['8', '20'] }))).toEqual([]);
  });

  it('typed scores that follow at two decimals are right', () => {
    expect(shown(of({ ...OLD, Q: ['3', '10'] }))).toEqual([]);
    expect(shown(of({ ...OLD, Q: ['8', '20'] }), policy({ rounding: { at: 'criterion', decimals: 0 } }))).toEqual([
      'STL-01 M 13.33 → 10 newer Trường Q',
      'STL-01 N 16.67 → 13 newer Trường Q',
      'STL-01 P 20 → 15 newer Trường Q',
    ]);
  });

  it('a criterion that compares nobody, or a group, has none', () => {
    const manual: Method = { kind: 'manual', step: null };
    expect(shown(of({ ...OLD, Q: ['8', '20'] }, { method: manual }))).toEqual([]);
    const group = reading({
      criteria: [{ id: 'G', method: BEST, maximum: '20', rows: [{ id: 'I', maximum: '20', method: manual }] }],
      units: { M: { I: '4' }, N: { I: '5' }, P: { I: '6' } },
    });
    expect(shown(group)).toEqual([]);
  });
});

describe('scores of before a school was barred', () => {
  it('are told with all that are barred; those compared with everybody are not', () => {
    const barred = { P: 'bị kỷ luật' };
    expect(shown(of(OLD, { method: ELIGIBLE }, barred))).toEqual([
      'STL-02 M 13.33 → 16 barred Trường P',
      'STL-02 N 16.67 → 20 barred Trường P',
    ]);
    expect(shown(of(OLD, {}, barred))).toEqual([]);
    const two = of({ ...OLD, Q: ['6', '20'] }, { method: ELIGIBLE }, { P: 'x', Q: 'y' });
    expect(shown(two)[0]).toBe('STL-02 M 13.33 → 16 barred Trường P, Trường Q');
  });
});

describe('scores of before a better school was taken out', () => {
  const scaled = (...scores: readonly string[]): Reading =>
    of(Object.fromEntries(['M', 'N', 'P'].map((id, turn) => [id, [String(turn + 4), scores[turn] ?? null]])));

  it('all stand in one proportion to what they would be, below it', () => {
    expect(shown(scaled('10', '12.5', '15'))).toEqual([
      'STL-02 M 10 → 13.33 removed',
      'STL-02 N 12.5 → 16.67 removed',
      'STL-02 P 15 → 20 removed',
    ]);
  });

  it.each([
    ['one of them stands in another', scaled('10', '12', '15')],
    ['they are above it', scaled('15', '18.75', '22.5')],
    ['they are nothing', scaled('0', '0', '0')],
    ['one has no score', of({ M: ['4', '10'], N: ['5', '12.5'], P: ['6', null] })],
    ['two have one result', of({ M: ['4', '10'], N: ['4', '10'], P: ['6', '15'] })],
    [
      'another method compares them',
      of(
        { M: ['4', '10'], N: ['5', '12.5'], P: ['6', '15'] },
        { method: { kind: 'minMax', least: ZERO, maximum: null, pool: 'all' } },
      ),
    ],
  ])('not where %s', (_, read) => {
    expect(shown(read)).toEqual([]);
  });
});

describe('what is told as old', () => {
  const stale = told(of({ ...OLD, Q: ['8', '20'] }));
  const wrong = (unit: string, criterion: string, code = 'pointsDoNotFollow'): Issue =>
    ({ rule: 'RNG-09', code, place: { at: null, unit, criterion } }) as unknown as Issue;

  it('is no longer told as wrong; everything else is', () => {
    const issues = [wrong('M', 'I'), wrong('Q', 'I'), wrong('M', 'II'), wrong('M', 'I', 'scoreAboveMaximum')];
    expect(withoutStale(issues, stale)).toEqual(issues.slice(1));
    expect(withoutStale(issues, [])).toBe(issues);
  });
});
