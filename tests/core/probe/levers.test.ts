/** Which cells of a school can be moved, how far, and by what steps (METHODS §9.2): down to 0 and up to the maximum, deductions the other way round. */
import { points as P, exactText, ZERO, type Points } from '../../../src/core/domain/points';
import type { Method } from '../../../src/core/domain/method';
import { listLadder, firstRung, evenLadder, type Ladder } from '../../../src/core/probe/ladder';
import { leavesOf } from '../../../src/core/probe/leaves';
import { leverOf, mostOf } from '../../../src/core/probe/levers';
import { scalesOf } from '../../../src/core/probe/scale';
import { criteria, policy, reading, type EntrySpec, type Row } from '../../builders/readings';
import { groundFor } from '../../builders/firmness';

const MANUAL = (step: string | null): Method => ({ kind: 'manual', step: step === null ? null : P(step) });
const rungs = ({ rungs: count, at }: Ladder): string =>
  count > 6
    ? `${exactText(at(1))} … ${exactText(at(count))} (${String(count)})`
    : Array.from({ length: count }, (_, rung) => exactText(at(rung + 1))).join(' ');

/** `score from 9: down 8.5 8 …; up …`, both as typed; the finest steps behind. */
function lever(row: Row, cells: EntrySpec, others: readonly EntrySpec[] = [], more: Parameters<typeof policy>[0] = {}): string {
  const units = Object.fromEntries([cells, ...others].map((one, at) => [`U${String(at)}`, { c: one }]));
  const given = reading({ criteria: [{ ...row, id: 'c' }], units, stages: ['self', 'agreed'] });
  const ground = groundFor(given, policy(more));
  const totals = ground.base.scorecards.map(({ total }) => total);
  const [leaf] = leavesOf(given.criteria);
  if (leaf === undefined) return 'no leaf';
  const found = leverOf(ground, scalesOf(given, totals, 1), leaf, 'U0');
  if (found === null) return 'none';
  const { by, from, worse, better, finestStep } = found;
  return `${by} from ${exactText(from)}: worse ${rungs(worse.stepped)}; better ${rungs(better.stepped)}; finest ${exactText(finestStep)}`;
}

describe('a typed score', () => {
  it.each<readonly [string, string, Row, EntrySpec]>([
    ['goes to 0 and to its maximum', 'score from 2: worse 1 0; better 3; finest 0.1', { id: 'c', maximum: '3' }, '2'],
    [
      'by the step its sentence states',
      'score from 2: worse 1.5 1 0.5 0; better 2.5 3; finest 0.1',
      { id: 'c', maximum: '3', method: MANUAL('0.5') },
      '2',
    ],
    [
      'by the step the scores show',
      'score from 2.5: worse 2 1.5 1 0.5 0; better 3; finest 0.1',
      { id: 'c', maximum: '3' },
      '2.5',
    ],
    ['ends on its maximum', 'score from 2: worse 1 0; better 2.5; finest 0.1', { id: 'c', maximum: '2.5' }, '2'],
    ['does not go up without a maximum', 'score from 2: worse 1 0; better ; finest 0.1', { id: 'c' }, '2'],
    ['does not go up from its maximum', 'score from 3: worse 2 1 0; better ; finest 0.1', { id: 'c', maximum: '3' }, '3'],
    ['does not go down from 0', 'score from 0: worse ; better 1 2; finest 0.1', { id: 'c', maximum: '2' }, '0'],
    ['of hundredths moves by them', 'score from 0.25: worse 0; better 0.5; finest 0.01', { id: 'c', maximum: '0.5' }, '0.25'],
    [
      'a deduction goes down to its ceiling and up to 0',
      'score from -2: worse -3; better -1 0; finest 0.1',
      { id: 'c', kind: 'penalty', maximum: '3' },
      '2',
    ],
    [
      'typed with its sign as without',
      'score from -2: worse -3; better -1 0; finest 0.1',
      { id: 'c', kind: 'penalty', maximum: '3' },
      '-2',
    ],
    [
      'a deduction without a ceiling does not grow',
      'score from -2: worse ; better -1 0; finest 0.1',
      { id: 'c', kind: 'penalty' },
      '2',
    ],
    [
      'the stage that counts is moved',
      'score from 2: worse 1 0; better 3; finest 0.1',
      { id: 'c', maximum: '3' },
      { self: '3', agreed: '2' },
    ],
  ])('%s: %s', (_, expected, row, cells) => {
    expect(lever(row, cells)).toBe(expected);
  });

  it('a blank cell, and a row that gets none, cannot be moved', () => {
    expect(lever({ id: 'c', maximum: '3' }, null)).toBe('none');
    expect(lever({ id: 'c', kind: 'disqualifier' }, '1')).toBe('no leaf');
  });
});

const perUnit = (more: object = {}): Method => ({
  kind: 'perUnit',
  pointsPerUnit: P('2'),
  freeUnits: ZERO,
  maximum: null,
  ...more,
});
const ratio = (more: object = {}): Method => ({
  kind: 'ratioToTarget',
  maximum: null,
  target: P('5'),
  floorRatio: ZERO,
  capRatio: P('1'),
  direction: 'higher',
  onZero: null,
  ...more,
});
const tiers = (direction: 'higher' | 'lower'): Method =>
  direction === 'higher'
    ? { kind: 'tiers', direction, tiers: [{ from: P('2'), points: P('1') }, { from: P('4'), points: P('2') }] } // prettier-ignore
    : { kind: 'tiers', direction, tiers: [{ upTo: P('1'), points: P('2') }, { upTo: P('4'), points: P('1') }], otherwise: null }; // prettier-ignore

describe('a result from which points follow', () => {
  it.each<readonly [string, string, Row, EntrySpec, readonly EntrySpec[]]>([
    [
      'goes as far as its target',
      'result from 3: worse 2 1 0; better 4 5; finest 1',
      { id: 'c', maximum: '10', method: ratio() },
      { result: '3' },
      [],
    ],
    [
      'or as another school went',
      'result from 3: worse 2 1 0; better 4 5 6 7; finest 1',
      { id: 'c', maximum: '10', method: ratio() },
      { result: '3' },
      [{ result: '7' }],
    ],
    [
      'or as its own target',
      'result from 3: worse 2 1 0; better 4 5 6; finest 1',
      { id: 'c', maximum: '10', method: ratio({ target: null }) },
      { result: '3', target: '6' },
      [],
    ],
    [
      'by the decimals of the results',
      'result from 4.5: worse 4.4 … 0 (45); better 4.6 4.7 4.8 4.9 5; finest 0.1',
      { id: 'c', maximum: '10', method: ratio() },
      { result: '4.5' },
      [],
    ],
    [
      'the other way round where less is better',
      'result from 3: worse 4 5; better 2 1 0; finest 1',
      { id: 'c', maximum: '10', method: ratio({ direction: 'lower' }) },
      { result: '3' },
      [],
    ],
    [
      'to the highest tier',
      'result from 3: worse 2 1 0; better 4; finest 1',
      { id: 'c', maximum: '2', method: tiers('higher') },
      { result: '3' },
      [],
    ],
    [
      'of tiers that fall to the lowest',
      'result from 3: worse 4; better 2 1 0; finest 1',
      { id: 'c', maximum: '2', method: tiers('lower') },
      { result: '3' },
      [],
    ],
    [
      'between goalposts',
      'result from 3: worse 2 1 0; better 4 5; finest 1',
      { id: 'c', maximum: '10', method: { kind: 'goalposts', low: P('1'), high: P('5'), maximum: null } },
      { result: '3' },
      [],
    ],
    [
      'between goalposts that fall',
      'result from 3: worse 4 5; better 2 1 0; finest 1',
      { id: 'c', maximum: '10', method: { kind: 'goalposts', low: P('5'), high: P('1'), maximum: null } },
      { result: '3' },
      [],
    ],
    [
      'a count to what the maximum pays for',
      'result from 3: worse 2 1 0; better 4 5; finest 1',
      { id: 'c', maximum: '9', method: perUnit() },
      { result: '3' },
      [],
    ],
    [
      'a count beyond those that are free',
      'result from 3: worse 2 1 0; better 4 5 6; finest 1',
      { id: 'c', maximum: '7', method: perUnit({ freeUnits: P('2') }) },
      { result: '3' },
      [],
    ],
    [
      'a count in blocks',
      'result from 3: worse 2 1 0; better 4 5 6; finest 1',
      { id: 'c', maximum: '4', method: perUnit({ blockSize: P('3') }) },
      { result: '3' },
      [],
    ],
    [
      'a count with a maximum of its own',
      'result from 1: worse 0; better 2; finest 1',
      { id: 'c', maximum: '9', method: perUnit({ maximum: P('4') }) },
      { result: '1' },
      [],
    ],
    [
      'a count that pays nothing stays',
      'result from 1: worse 0; better ; finest 1',
      { id: 'c', maximum: '9', method: perUnit({ pointsPerUnit: ZERO }) },
      { result: '1' },
      [],
    ],
    [
      'a count without a maximum stays',
      'result from 1: worse 0; better ; finest 1',
      { id: 'c', method: perUnit() },
      { result: '1' },
      [],
    ],
    [
      'a bonus by count',
      'result from 1: worse 0; better 2 3; finest 1',
      { id: 'c', kind: 'bonus', method: { kind: 'bonus', pointsPerUnit: P('2'), cap: P('5'), once: false } },
      { result: '1' },
      [],
    ],
    [
      'a bonus by count without a ceiling of its own',
      'result from 1: worse 0; better 2; finest 1',
      { id: 'c', kind: 'bonus', maximum: '4', method: { kind: 'bonus', pointsPerUnit: P('2'), cap: null, once: false } },
      { result: '1' },
      [],
    ],
    [
      'a deduction by count gets worse with it',
      'result from 1: worse 2 3; better 0; finest 1',
      { id: 'c', kind: 'penalty', method: { kind: 'penalty', pointsPerUnit: P('2'), cap: P('5') } as Method },
      { result: '1' },
      [],
    ],
    [
      'relative to the best of the cluster',
      'result from 3: worse 2 1 0; better 4 5 6; finest 1',
      { id: 'c', maximum: '10', method: { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' } },
      { result: '3' },
      [{ result: '6' }],
    ],
    [
      'relative to the least of the cluster',
      'result from 3: worse 4 5 6; better 2 1 0; finest 1',
      { id: 'c', maximum: '10', method: { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'lower' } },
      { result: '3' },
      [{ result: '6' }],
    ],
  ])('%s: %s', (_, expected, row, cells, others) => {
    expect(lever(row, cells, others)).toBe(expected);
  });

  it('in a percent cell the marks are percents too', () => {
    const method = ratio({ target: P('90') });
    expect(lever({ id: 'c', maximum: '10', method }, { result: { percent: '0.88' } })).toBe(
      'result from 0.88: worse 0.87 … 0 (88); better 0.89 0.9; finest 0.01',
    );
  });

  it('a typed score counts before it', () => {
    expect(lever({ id: 'c', maximum: '10', method: ratio() }, { result: '3', agreed: '2' })).toMatch(/^score from 2: /);
  });
});

describe('a word from which points follow', () => {
  it('gives what another word would', () => {
    const passFail: Method = { kind: 'passFail', maximum: null };
    expect(lever({ id: 'c', maximum: '5', method: passFail }, { word: 'Có' })).toBe('score from 5: worse 0; better ; finest 1');
    expect(lever({ id: 'c', maximum: '5', method: passFail }, { word: 'Không' })).toBe(
      'score from 0: worse ; better 5; finest 1',
    );
    const levels: Method = {
      kind: 'levels',
      levels: [
        { label: 'Tốt', share: P('1') },
        { label: 'Khá', points: P('3') },
        { label: 'Trung bình', points: P('2') },
        { label: 'Yếu', points: ZERO },
      ],
    };
    expect(lever({ id: 'c', maximum: '5', method: levels }, { word: 'Khá' })).toBe('score from 3: worse 2 0; better 5; finest 1');
    expect(lever({ id: 'c', maximum: '5', method: levels }, { word: 'Yếu' })).toBe(
      'score from 0: worse ; better 2 3 5; finest 1',
    );
    expect(lever({ id: 'c', maximum: '5', method: levels }, { word: 'Tốt' })).toBe(
      'score from 5: worse 3 2 0; better ; finest 1',
    );
  });
});

describe('what cannot be moved', () => {
  const found = (rows: readonly Row[], cells: Readonly<Record<string, EntrySpec>>, more: Parameters<typeof policy>[0] = {}) => {
    const given = reading({ criteria: rows, units: { A: cells, B: { ...cells, c: { target: '4', result: '2' } } } });
    const [leaf] = leavesOf(given.criteria);
    if (leaf === undefined) throw new Error('The first row gets points');
    return leverOf(groundFor(given, policy(more)), scalesOf(given, [], 0), leaf, 'A');
  };
  const passFail: Method = { kind: 'passFail', maximum: null };

  it('is a cell that is not there', () => {
    expect(found([{ id: 'c', maximum: '5' }], {})).toBeNull();
  });

  it('is a result that is only shared out among those without a target', () => {
    const rows: readonly Row[] = [{ id: 'c', maximum: '10', method: { kind: 'clusterLeader', maximum: null, pool: 'all' } }];
    expect(found(rows, { c: { target: 'notAssigned', result: '3' } }, { unassignedWithResult: 'leaderShare' })).toBeNull();
    expect(found(rows, { c: { target: '4', result: '3' } })).not.toBeNull();
  });

  it('is a word in a branch that does not count: what it is worth nobody says', () => {
    const rows: readonly Row[] = [
      { id: 'c', maximum: '5', alternatives: 'x', method: passFail },
      { id: 'd', maximum: '10', alternatives: 'x' },
    ];
    expect(found(rows, { c: { word: 'Có' }, d: '8' })).toBeNull();
  });

  it('is no word from which points follow: another score is typed in its place', () => {
    const made = found([{ id: 'c', maximum: '5', method: passFail }], { c: { word: 'Có' } });
    const { unit, criterion, entry } = made?.set(P('0')) ?? { unit: '', criterion: '', entry: null };
    expect([unit, criterion, entry?.scores.agreed?.reading]).toEqual([
      'A',
      'c',
      { status: 'ok', value: ZERO, why: [], isPercent: false },
    ]);
  });
});

it('a word is worth no share of a maximum that nobody states', () => {
  const levels: Method = {
    kind: 'levels',
    levels: [
      { label: 'Tốt', share: P('1') },
      { label: 'Khá', points: P('3') },
      { label: 'Yếu', points: P('1') },
    ],
  };
  expect(lever({ id: 'c', method: levels }, { word: 'Khá' })).toBe('score from 3: worse 1; better ; finest 1');
  expect(lever({ id: 'c', method: { kind: 'passFail', maximum: null } }, { word: 'Có' })).toBe('none');
});

it.each<readonly [Row, string | null]>([
  [{ id: 'c', maximum: '5' }, '5'],
  [{ id: 'c', maximum: '-5' }, '5'],
  [{ id: 'c' }, null],
  [{ id: 'c', method: { kind: 'bonus', pointsPerUnit: P('1'), cap: P('3'), once: false } }, '3'],
  [{ id: 'c', method: perUnit({ maximum: P('4') }) }, null],
])('the most that %j gives is %s', (row, expected) => {
  const [leaf] = leavesOf(criteria([row]));
  const most: Points | null = leaf === undefined ? null : mostOf(leaf);
  expect(most === null ? null : exactText(most)).toBe(expected);
});

it('rows under deductions are deductions, whatever their own row says; bars are none that get points', () => {
  const all = criteria([
    { id: 'I', rows: [{ id: 'I.1' }, { id: 'I.2', kind: 'bonus' }, { id: 'I.3', kind: 'disqualifier' }] },
    {
      id: 'II',
      kind: 'penalty',
      rows: [{ id: 'II.1' }, { id: 'II.2', rows: [{ id: 'II.2.1' }] }, { id: 'II.3', kind: 'bonus' }],
    },
    { id: 'III', kind: 'bonus' },
  ]);
  expect(leavesOf(all).map(({ criterion, kind }) => `${criterion.id} ${kind}`)).toEqual([
    'I.1 points',
    'I.2 bonus',
    'II.1 penalty',
    'II.2.1 penalty',
    'II.3 bonus',
    'III bonus',
  ]);
});

describe('the scales of a workbook', () => {
  const scales = (scores: readonly string[], totals: readonly string[] = [], decimals = 0, method: Method = MANUAL(null)) => {
    const units = Object.fromEntries(
      scores.map((agreed, at) => [`U${String(at)}`, { c: { agreed, result: at === 0 ? '2.5' : '3' } }]),
    );
    const found = scalesOf(
      reading({ criteria: [{ id: 'c', method }], units }),
      totals.map((one) => P(one)),
      decimals,
    );
    const [leaf] = leavesOf(criteria([{ id: 'c', method }]));
    return [found.finest, leaf === undefined ? ZERO : found.stepOf(leaf), found.resultStepOf('c'), found.resultStepOf('x')].map(
      exactText,
    );
  };
  it.each<readonly [readonly string[], readonly string[], number, readonly [string, string]]>([
    [['1', '2'], [], 0, ['1', '1']],
    [['1', '2.5'], [], 0, ['0.1', '0.5']],
    [['1', '2.25'], [], 0, ['0.01', '0.25']],
    [['1', '2.2'], [], 0, ['0.1', '0.1']],
    [['1', '2.35'], [], 0, ['0.01', '0.05']],
    [['1', '2.33'], [], 0, ['0.01', '0.01']],
    [['1', '2.333'], [], 0, ['0.001', '0.001']],
    [['1', '1/3'], [], 0, ['0.000001', '0.000001']],
    [['1', '2'], ['3.25'], 0, ['0.01', '1']],
    [['1', '2'], [], 2, ['0.01', '1']],
    [['1', '2'], [], 9, ['0.000001', '1']],
    [['1', '2.25'], [], 1, ['0.01', '0.25']],
  ])('scores %j, totals %j, %d decimals: %j', (scores, totals, decimals, [finest, step]) => {
    expect(scales(scores, totals, decimals)).toEqual([finest, step, '0.1', '1']);
  });
  it('a sentence states its own step', () => {
    expect(scales(['1', '2'], [], 0, MANUAL('0.5'))[1]).toBe('0.5');
  });
});

it('a list of values ends where it ends, and a search looks no further than it must', () => {
  const list = listLadder([P('1'), P('2')]);
  expect([list.rungs, exactText(list.at(2)), exactText(list.at(3))]).toEqual([2, '2', '0']);
  const ladder = evenLadder(P('10'), ZERO, P('1'));
  const looked: number[] = [];
  const found = firstRung(ladder, 4, (rung) => {
    looked.push(rung);
    return rung >= 4;
  });
  expect([found, looked]).toEqual([4, [10, 4, 3]]);
  expect(evenLadder(ZERO, P('10000001'), P('1')).rungs).toBe(0);
  expect(evenLadder(ZERO, P('10000000'), P('1')).rungs).toBe(10_000_000);
});
