import type { Method } from '../../../../../src/core/domain/method';
import { ONE, points, ZERO } from '../../../../../src/core/domain/points';
import { withFloor } from '../../../../../src/core/read/sentences/withFloor';
import { saidMethod } from '../saidMethod';

const P = (text: string) => points(text);
const said = (method: Method, floor: string, maximum: string | null = null): string => {
  const understood = withFloor({ method, most: null, isExact: true }, P(floor), {
    maximum: maximum === null ? null : P(maximum),
    kind: null,
    unitOfMeasure: null,
  });
  return understood === null ? 'nothing' : saidMethod(understood.method);
};
const places: Method = { kind: 'placeTable', points: ['10', '6', '2'].map(P), beyond: ZERO, ties: 'best' };
const ratio: Method = {
  kind: 'ratioToTarget',
  maximum: P('8'),
  target: null,
  floorRatio: ZERO,
  capRatio: ONE,
  direction: 'higher',
  onZero: null,
  shortfall: { size: P('5'), unit: 'percent', points: ONE, cap: null },
};
const penalty: Method = { kind: 'penalty', pointsPerUnit: ONE, cap: null };

describe('the least that is left', () => {
  it.each<[string, Method]>([
    ['perUnit', { kind: 'perUnit', pointsPerUnit: ONE, freeUnits: ZERO, maximum: null }],
    ['weightedCount', { kind: 'weightedCount', items: [], maximum: null }],
    ['ratioToTarget', ratio],
    ['goalposts', { kind: 'goalposts', low: ZERO, high: ONE, maximum: ONE }],
    ['placeTable', places],
    ['relativeToBest', { kind: 'relativeToBest', maximum: ONE, pool: 'all', direction: 'higher' }],
    ['minMax', { kind: 'minMax', least: ZERO, maximum: ONE, pool: 'all' }],
    ['clusterLeader', { kind: 'clusterLeader', maximum: ONE, pool: 'all' }],
  ])('of %s is never below nothing anyway', (_, method) => {
    expect(said(method, '0')).toBe(saidMethod(method));
    expect(said(method, '-1')).toBe('nothing');
  });

  it.each<[string, Method]>([
    ['levels', { kind: 'levels', levels: [] }],
    ['manual', { kind: 'manual', step: null }],
    ['passFail', { kind: 'passFail', maximum: ONE }],
  ])('of %s has no meaning', (_, method) => {
    expect(said(method, '0')).toBe('nothing');
    expect(said(method, '2')).toBe('nothing');
  });

  it('ends the fall of places', () => {
    expect(said(places, '4')).toBe('places 10 6 beyond 4');
    expect(said(places, '6')).toBe('places 10 beyond 6');
    expect(said(places, '10')).toBe('places  beyond 10');
    expect(said(places, '12')).toBe('nothing');
    expect(said({ ...places, beyond: ONE }, '4')).toBe('nothing');
    expect(said({ ...places, beyond: null }, '4')).toBe('nothing');
    expect(said({ ...places, points: [] }, '4')).toBe('nothing');
  });

  it('ends the steps below a target', () => {
    expect(said(ratio, '3')).toBe('ratio max 8 target - below 5%→1 to 5');
    expect(said({ ...ratio, maximum: null }, '3', '6')).toBe('ratio max - target - below 5%→1 to 3');
    expect(said({ ...ratio, maximum: null }, '3')).toBe('nothing');
    expect(said(ratio, '8')).toBe('nothing');
    expect(said(ratio, '9')).toBe('nothing');
    expect(said({ ...ratio, floorRatio: P('0.5') }, '3')).toBe('nothing');
    expect(said({ ...ratio, shortfall: 'none' }, '3')).toBe('nothing');
    expect(said({ ...ratio, shortfall: null }, '3')).toBe('nothing');
    expect(said({ ...ratio, shortfall: { size: P('5'), unit: 'percent', points: ONE, cap: ONE } }, '3')).toBe('nothing');
    const { shortfall: _, ...proportional } = ratio as Extract<Method, { kind: 'ratioToTarget' }>;
    expect(said(proportional, '3')).toBe('nothing');
  });

  it('ends a deduction', () => {
    const fromAll: Method = { ...penalty, from: { share: ONE } };
    const fromFive: Method = { ...penalty, from: { points: P('5') } };
    expect(said(fromFive, '2')).toBe('penalty 1 max 3 from 5');
    expect(said(fromFive, '0')).toBe('penalty 1 max - from 5');
    expect(said(fromFive, '5')).toBe('nothing');
    expect(said(fromFive, '6')).toBe('nothing');
    expect(said({ ...penalty, cap: ONE, from: { points: P('5') } }, '2')).toBe('nothing');
    expect(said(fromAll, '2', '6')).toBe('penalty 1 max 4 from all');
    expect(said(fromAll, '2')).toBe('nothing');
    expect(said(penalty, '0')).toBe('nothing');
    expect(said({ ...penalty, cap: P('4') }, '0')).toBe('penalty 1 max 4');
    expect(said({ ...penalty, cap: P('4') }, '2')).toBe('nothing');
    expect(said(fromFive, '-1')).toBe('nothing');
  });
});
