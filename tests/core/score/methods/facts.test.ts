/** Every number can answer "why": what a step tells of how its points came about, as decimal texts. */
import type { Method } from '../../../../src/core/domain/method';
import { points } from '../../../../src/core/domain/points';
import type { Field } from '../../../../src/core/score/methods/field';
import type { MethodContext } from '../../../../src/core/score/methods/methodOutcome';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';

const [TWO, TEN] = [points('2'), points('10')];
const field = (values: readonly string[], isAlone = false): Field => {
  const all = values.map(points);
  return { isAlone, values: { all, eligible: all }, ratios: { all, eligible: all } };
};

const shared = { maximum: TEN, pool: 'all' } as const;
const each = { pointsPerUnit: TWO, cap: null } as const;
const prizes = [
  { label: 'Nhất', points: points('8') },
  { label: 'Nhì', points: points('6') },
];
const byMonth = { period: 'month', points: points('3') } as const;
const lower: Method = {
  kind: 'tiers',
  direction: 'lower',
  tiers: [{ upTo: TWO, points: TEN }],
  otherwise: { points: points('0') },
};

const cases: readonly (readonly [
  what: string,
  method: Method,
  typed: string,
  told: Readonly<Record<string, string>>,
  context?: Partial<MethodContext>,
])[] = [
  [
    'a count',
    { kind: 'perUnit', pointsPerUnit: TWO, freeUnits: points('1'), maximum: null },
    '3',
    { count: '3', pointsPerUnit: '2' },
  ],
  [
    'a count by period',
    { kind: 'perUnit', pointsPerUnit: TWO, freeUnits: points('0'), maximum: null, periodCap: byMonth },
    'T1: 2; T2: 1',
    { pointsPerUnit: '2', full: '6' },
  ],
  [
    'a tier',
    { kind: 'tiers', direction: 'higher', tiers: [{ from: points('90'), points: TEN }] },
    '92.5',
    { value: '92.5', from: '90' },
  ],
  ['a tier up to a bound', lower, '1.5', { value: '1.5', upTo: '2' }],
  ['the row for the rest', lower, '3', { value: '3' }],
  [
    'a share of a target',
    {
      kind: 'ratioToTarget',
      maximum: TEN,
      target: null,
      floorRatio: points('0'),
      capRatio: points('1'),
      direction: 'higher',
      onZero: null,
    },
    '30',
    { value: '30', target: '40', ratio: '0.75' },
    { target: points('40') },
  ],
  ['goalposts', { kind: 'goalposts', low: points('0'), high: TEN, maximum: TEN }, '2.5', { value: '2.5' }],
  ['a level', { kind: 'levels', levels: [{ label: 'Tốt', points: TEN }] }, 'mức tốt', { level: 'Tốt' }],
  ['yes', { kind: 'passFail', maximum: TEN }, 'đạt', { passed: 'true' }],
  ['no', { kind: 'passFail', maximum: TEN }, 'chưa đạt', { passed: 'false' }],
  [
    'the best unit',
    { kind: 'relativeToBest', direction: 'higher', ...shared },
    '20',
    { value: '20', best: '40' },
    { field: field(['40', '20']) },
  ],
  ['a best unit by itself', { kind: 'relativeToBest', direction: 'higher', ...shared }, '20', { value: '20', best: '20' }],
  ['a 0 alone', { kind: 'relativeToBest', direction: 'higher', ...shared }, '0', { value: '0' }, { field: field(['0'], true) }],
  [
    'lowest and highest',
    { kind: 'minMax', least: TWO, ...shared },
    '20',
    { value: '20', low: '10', high: '40' },
    { field: field(['40', '20', '10']) },
  ],
  [
    'lowest and highest that are one',
    { kind: 'minMax', least: TWO, ...shared },
    '20',
    { value: '20', low: '20', high: '20', isDegenerate: 'true' },
    { field: field(['20', '20']) },
  ],
  [
    'a unit behind the leader',
    { kind: 'clusterLeader', ...shared },
    '15',
    { value: '15', target: '10', ratio: '1.5', leader: '2' },
    { target: TEN, field: field(['2', '1.5']) },
  ],
  [
    'the leader',
    { kind: 'clusterLeader', ...shared },
    '20',
    { value: '20', target: '10', ratio: '2', leader: '2' },
    { target: TEN, field: field(['2', '1.5']) },
  ],
  [
    'a unit below its target',
    { kind: 'clusterLeader', ...shared },
    '5',
    { value: '5', target: '10', ratio: '0.5' },
    { target: TEN },
  ],
  ['a place', { kind: 'placeTable', points: [TEN, TWO], beyond: null, ties: 'best' }, '2', { place: '2' }, { isPlace: true }],
  ['prizes', { kind: 'weightedCount', items: prizes, maximum: TEN }, '2 nhất', { full: '16' }],
  ['bonuses', { kind: 'bonus', once: false, ...each }, '3', { count: '3', pointsPerUnit: '2' }],
  ['bonuses of several kinds', { kind: 'bonus', once: false, ...each, items: prizes }, '1 nhì', { full: '6' }],
  ['bonuses by period', { kind: 'bonus', once: false, ...each, periodCap: byMonth }, 'T1: 2', { full: '4' }],
  ['deductions', { kind: 'penalty', ...each }, '3', { count: '3', pointsPerUnit: '2' }],
  ['deductions of several kinds', { kind: 'penalty', ...each, items: prizes }, '1 nhì', { full: '6' }],
  [
    'deductions from all points',
    { kind: 'penalty', ...each, from: { points: TEN } },
    '3',
    { count: '3', pointsPerUnit: '2', from: '10' },
  ],
  [
    'parts',
    {
      kind: 'composite',
      maximum: TEN,
      parts: ['a', 'b'].map((label) => ({
        label,
        method: { kind: 'passFail', maximum: points('7') } as const,
        maximum: points('7'),
      })),
    },
    'có; có',
    { full: '14' },
  ],
];

describe('a step tells', () => {
  it.each(cases.map(([what, method, typed, told, context = {}]) => ({ what, method, typed, told, context })))(
    'of $what',
    ({ method, typed, told, context }) => {
      const number = /^\d+(?:\.\d+)?$/.test(typed) ? points(typed) : null;
      const value = { number, isPercent: false, word: number === null ? typed : null };
      const outcome = pointsFor(method, value, { target: null, isTargetPercent: false, maximum: null, ...context });
      expect(outcome?.kind === 'points' ? outcome.facts : outcome).toEqual(told);
    },
  );
});
