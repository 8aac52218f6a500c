import type { Method } from '../../../src/core/domain/criteria';
import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Entry } from '../../../src/core/domain/reading';
import { methodExpression } from '../../../src/core/render/formula/methodExpression';
import { a1 } from '../../../src/core/workbook/address';
import { ratioMethod } from '../../builders/ratioMethod';
import { criteria, number } from '../../builders/readings';
import { formulaValue } from './formulaValue';

const P = points;
const RESULT = { sheet: 'S', row: 5, column: 5 };
const TARGET = { sheet: 'S', row: 5, column: 4 };

/** The points that a formula gives, read by two: as it was built, and as Excel reads its text. */
function earned(method: Method, result: string, maximum: string | null = null, target: string | null = null): string | null {
  const [criterion] = criteria([{ id: '1', method, ...(maximum === null ? {} : { maximum }) }]);
  if (criterion === undefined) throw new Error('no criterion');
  const entry: Entry = {
    unit: 'u1',
    criterion: '1',
    scores: {},
    result: { number: number(result, RESULT) },
    ...(target === null ? {} : { target: { state: 'assigned', number: number(target, TARGET) } }),
  } as Entry;
  const found = methodExpression(criterion, entry);
  if (found === null) return null;
  const cells = (_: string, row: number, column: number): number => {
    if (a1(row, column) === 'E5') return Number(result);
    if (a1(row, column) === 'D5') return Number(target);
    throw new Error(`no cell ${a1(row, column)}`);
  };
  const read = formulaValue(found.text, cells);
  expect(Math.abs(read - Number(decimalText(found.value, 9)))).toBeLessThan(1e-8);
  return decimalText(found.value, 4);
}

describe('points that follow from a result, as a formula on its cell (METHODS §2.1)', () => {
  const perUnit = (more: object = {}): Method =>
    ({ kind: 'perUnit', pointsPerUnit: P('0.5'), freeUnits: P('0'), maximum: null, ...more }) as Method;
  it('so many points for each, the first ones free, up to the lower of two maxima', () => {
    expect(earned(perUnit(), '8')).toBe('4');
    expect(earned(perUnit({ pointsPerUnit: P('1') }), '8')).toBe('8');
    expect(earned(perUnit({ freeUnits: P('2'), maximum: P('6') }), '8')).toBe('3');
    expect(earned(perUnit({ freeUnits: P('2') }), '1')).toBe('0');
    expect(earned(perUnit({ maximum: P('3') }), '8', '5')).toBe('3');
    expect(earned(perUnit({ maximum: P('5') }), '8', '3')).toBe('3');
    expect(earned(perUnit({ maximum: P('3') }), '8')).toBe('3');
    expect(earned(perUnit(), '8', '3')).toBe('3');
    expect(earned(perUnit({ blockSize: P('2') }), '8')).toBeNull();
  });

  const bonus = (more: object = {}): Method =>
    ({ kind: 'bonus', pointsPerUnit: P('2'), cap: P('5'), once: false, ...more }) as Method;
  it('bonuses up to their cap', () => {
    expect(earned(bonus(), '2')).toBe('4');
    expect(earned(bonus(), '3')).toBe('5');
    expect(earned(bonus(), '3', '4')).toBe('4');
    expect(earned(bonus({ cap: null }), '3')).toBe('6');
    expect(earned(bonus({ once: true }), '3')).toBeNull();
    expect(earned(bonus({ items: [] }), '3')).toBeNull();
    expect(earned(bonus({ blockSize: P('2') }), '3')).toBeNull();
  });

  const penalty = (more: object = {}): Method => ({ kind: 'penalty', pointsPerUnit: P('2'), cap: P('5'), ...more }) as Method;
  it('deductions by themselves, and from all points of the criterion', () => {
    expect(earned(penalty(), '2')).toBe('-4');
    expect(earned(penalty(), '9')).toBe('-5');
    expect(earned(penalty({ pointsPerUnit: P('-2'), cap: P('-5') }), '9')).toBe('-5');
    expect(earned(penalty({ cap: null }), '9', '7')).toBe('-7');
    expect(earned(penalty({ cap: null }), '9')).toBe('-18');
    expect(earned(penalty({ from: { points: P('10') } }), '2')).toBe('6');
    expect(earned(penalty({ from: { points: P('10') } }), '9')).toBe('5');
    expect(earned(penalty({ from: { points: P('4') } }), '9')).toBe('0');
    expect(earned(penalty({ from: { points: P('4') }, cap: null }), '9')).toBe('0');
    expect(earned(penalty({ from: { share: P('0.5') } }), '2', '10')).toBe('1');
    expect(earned(penalty({ from: { share: P('1') } }), '2', '10')).toBe('6');
    expect(earned(penalty({ from: { share: P('1') } }), '2')).toBeNull();
    expect(earned(penalty({ items: [] }), '2')).toBeNull();
    expect(earned(penalty({ blockSize: P('2') }), '2')).toBeNull();
  });

  const ratio = (more: object = {}): Method => ({ ...ratioMethod('20'), ...more }) as Method;
  it('the share of a target: the unit’s own, or that of the rule', () => {
    expect(earned(ratio(), '84', null, '120')).toBe('14');
    expect(earned(ratio(), '132', null, '120')).toBe('20');
    expect(earned(ratio({ capRatio: P('1.1') }), '132', null, '120')).toBe('22');
    expect(earned(ratio({ target: P('120') }), '84')).toBe('14');
    expect(earned(ratio({ target: P('120') }), '84', null, '60')).toBe('14');
    expect(earned(ratio({ maximum: null }), '84', '10', '120')).toBe('7');
    expect(earned(ratio({ maximum: null }), '84', null, '120')).toBeNull();
    expect(earned(ratio(), '84')).toBeNull();
    expect(earned(ratio(), '84', null, '0')).toBeNull();
    expect(earned(ratio({ direction: 'lower', target: P('6'), maximum: P('10') }), '8')).toBe('7.5');
    expect(earned(ratio({ direction: 'lower', target: P('6'), maximum: P('10') }), '0')).toBeNull();
  });
  it('below the floor it is nothing, at the floor it counts', () => {
    expect(earned(ratio({ floorRatio: P('0.5') }), '59', null, '120')).toBe('0');
    expect(earned(ratio({ floorRatio: P('0.5') }), '60', null, '120')).toBe('10');
  });
  it('a floor that earns nothing itself is written as a value', () => {
    expect(earned(ratio({ floorRatio: P('0.5'), aboveFloor: true }), '60', null, '120')).toBeNull();
  });
  it('in proportion only: steps are written as a value', () => {
    const steps = { size: P('5'), unit: 'percent', points: P('1'), cap: null };
    expect(earned(ratio({ shortfall: 'proportional' }), '84', null, '120')).toBe('14');
    expect(earned(ratio({ shortfall: 'none' }), '84', null, '120')).toBeNull();
    expect(earned(ratio({ shortfall: null }), '84', null, '120')).toBeNull();
    expect(earned(ratio({ excess: steps }), '84', null, '120')).toBeNull();
  });

  const TIERS = [
    ['0', '0'],
    ['80', '5'],
    ['90', '8'],
    ['95', '10'],
  ].map(([from = '', given = '']) => ({ from: P(from), points: P(given) }));
  const tiers = (more: object = {}): Method => ({ kind: 'tiers', direction: 'higher', tiers: TIERS, ...more }) as Method;
  it.each([
    ['0', '0'],
    ['79.9', '0'],
    ['80', '5'],
    ['89.9', '5'],
    ['90', '8'],
    ['94.99', '8'],
    ['95', '10'],
    ['200', '10'],
  ])('tiers: %s earns %s', (result, given) => {
    expect(earned(tiers(), result)).toBe(given);
    expect(earned(tiers({ tiers: [...TIERS].reverse() }), result)).toBe(given);
  });
  it('tiers that a chain of IFs cannot say are written as a value', () => {
    expect(earned(tiers(), '-1')).toBeNull();
    expect(earned(tiers({ tiers: [] }), '5')).toBeNull();
    expect(earned(tiers({ direction: 'lower' }), '85')).toBeNull();
    expect(earned(tiers({ ofTarget: true }), '85')).toBeNull();
    expect(earned(tiers({ until: P('100') }), '85')).toBeNull();
    const with1 = (more: object): Method => tiers({ tiers: [...TIERS.slice(0, 3), { from: P('95'), points: P('10'), ...more }] });
    expect(earned(with1({}), '85')).toBe('5');
    expect(earned(with1({ above: true }), '85')).toBeNull();
    expect(earned(with1({ to: P('99') }), '85')).toBeNull();
    expect(earned(with1({ points: undefined, share: P('1') }), '85')).toBeNull();
    const many = (count: number): Method =>
      tiers({ tiers: Array.from({ length: count }, (_, at) => ({ from: P(String(at)), points: P(String(at)) })) });
    expect(earned(many(60), '59')).toBe('59');
    expect(earned(many(61), '59')).toBeNull();
  });

  const posts = (low: string, high: string, maximum: Points | null): Method => ({
    kind: 'goalposts',
    low: P(low),
    high: P(high),
    maximum,
  });
  it('between two posts, never beyond them, and lower may be better', () => {
    expect(earned(posts('60', '90', P('15')), '72')).toBe('6');
    expect(earned(posts('60', '90', P('15')), '50')).toBe('0');
    expect(earned(posts('60', '90', P('15')), '95')).toBe('15');
    expect(earned(posts('90', '60', P('15')), '72')).toBe('9');
    expect(earned(posts('60', '90', null), '72', '10')).toBe('4');
    expect(earned(posts('60', '90', null), '72')).toBeNull();
    expect(earned(posts('60', '60', P('15')), '72')).toBeNull();
  });

  it.each<Method>([
    { kind: 'manual', step: null },
    { kind: 'passFail', maximum: P('5') },
    { kind: 'levels', levels: [] },
    { kind: 'relativeToBest', maximum: P('5'), pool: 'all', direction: 'higher' },
    { kind: 'minMax', least: P('0'), maximum: P('5'), pool: 'all' },
    { kind: 'clusterLeader', maximum: P('5'), pool: 'all' },
    { kind: 'placeTable', points: [], beyond: null, ties: 'best' },
    { kind: 'weightedCount', items: [], maximum: null },
    { kind: 'composite', parts: [], maximum: null },
    { kind: 'alternatives', branches: [], pick: 'best' },
    { kind: 'disqualifier' },
  ])('$kind reads words or other units: none', (method) => {
    expect(earned(method, '5', '10')).toBeNull();
  });

  it('a text that looks like a number, a percent and a blank are no plain number', () => {
    const [criterion] = criteria([{ id: '1', method: perUnit() }]);
    const of = (result: Entry['result']): unknown =>
      criterion === undefined
        ? null
        : methodExpression(criterion, { unit: 'u1', criterion: '1', scores: {}, ...(result === undefined ? {} : { result }) });
    const plain = number('8', RESULT);
    expect(of({ number: plain } as Entry['result'])).not.toBeNull();
    expect(of(undefined)).toBeNull();
    expect(of({ number: number(null, RESULT) } as Entry['result'])).toBeNull();
    expect(of({ number: { ...plain, stored: { kind: 'text', text: '8' } } } as Entry['result'])).toBeNull();
    expect(of({ number: { ...plain, stored: { kind: 'number', value: 0.08 } } } as Entry['result'])).toBeNull();
  });
});
