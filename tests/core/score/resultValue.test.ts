import type { Method } from '../../../src/core/domain/method';
import { decimalText, points, type Points } from '../../../src/core/domain/points';
import type { Entry, ReadNumber } from '../../../src/core/domain/reading';
import { resultValue } from '../../../src/core/score/resultValue';
import { score } from '../../../src/core/score/score';
import { criteria, number, policy, reading, type EntrySpec, type Row } from '../../builders/readings';

const TEN = points('10');
const items = [{ label: 'Nhất', points: TEN }];
const byMonth = { period: 'month', points: TEN } as const;

/** The value of one entry as the method takes it. */
function valueOf(method: Method, read: ReadNumber): ReturnType<typeof resultValue> {
  const [criterion] = criteria([{ id: 'I', method }]);
  const entry: Entry = { unit: 'A', criterion: 'I', scores: {}, result: { number: read, word: null } };
  return criterion === undefined ? null : resultValue(criterion, entry);
}

/** The points of each unit on one criterion, `null` where there are none. */
function earned(row: Omit<Row, 'id'>, units: Readonly<Record<string, EntrySpec>>): readonly (string | null)[] {
  const cells = Object.fromEntries(Object.entries(units).map(([unit, spec]) => [unit, { I: spec }]));
  const text = (value: Points | null | undefined): string | null =>
    value === null || value === undefined ? null : decimalText(value);
  return score(reading({ criteria: [{ id: 'I', ...row }], units: cells }), policy()).map((card) => text(card.steps[0]?.points));
}

describe('a text that is no number', () => {
  it.each<readonly [string, Method]>([
    ['weightedCount', { kind: 'weightedCount', items, maximum: null }],
    ['composite', { kind: 'composite', parts: [], maximum: null }],
    ['alternatives', { kind: 'alternatives', branches: [], pick: 'best' }],
    ['placeTable', { kind: 'placeTable', points: [], beyond: null, ties: 'best' }],
    ['levels', { kind: 'levels', levels: [] }],
    ['perUnit by period', { kind: 'perUnit', pointsPerUnit: TEN, freeUnits: TEN, maximum: null, periodCap: byMonth }],
    ['bonus of several kinds', { kind: 'bonus', pointsPerUnit: TEN, cap: null, once: false, items }],
    ['bonus by period', { kind: 'bonus', pointsPerUnit: TEN, cap: null, once: false, periodCap: byMonth }],
    ['penalty of several kinds', { kind: 'penalty', pointsPerUnit: TEN, cap: null, items }],
  ])('is words for %s', (_, method) => {
    expect(valueOf(method, number({ unreadable: ' HK1: 2 ' }))?.value).toEqual({
      number: null,
      isPercent: false,
      word: 'HK1: 2',
    });
  });

  it.each<readonly [string, Method]>([
    ['manual', { kind: 'manual', step: null }],
    ['perUnit', { kind: 'perUnit', pointsPerUnit: TEN, freeUnits: TEN, maximum: null }],
    ['bonus', { kind: 'bonus', pointsPerUnit: TEN, cap: null, once: false }],
    ['penalty', { kind: 'penalty', pointsPerUnit: TEN, cap: null }],
    ['goalposts', { kind: 'goalposts', low: TEN, high: TEN, maximum: null }],
  ])('is nothing for %s', (_, method) => {
    expect(valueOf(method, number({ unreadable: 'HK1: 2' }))).toBeNull();
  });

  it('is not looked for in a cell that holds an error', () => {
    const broken: ReadNumber = {
      ...number({ unreadable: '' }),
      stored: { kind: 'error', error: '#DIV/0!' },
      reading: { status: 'error', value: null, why: ['errorValue'] },
    };
    expect(valueOf({ kind: 'weightedCount', items, maximum: null }, broken)).toBeNull();
  });
});

describe('a percent', () => {
  it('typed with a warning is one all the same', () => {
    const typed: ReadNumber = {
      ...number({ percent: '0.98' }),
      reading: { status: 'warn', value: points('0.98'), why: ['dotDecimal'], isPercent: true },
    };
    expect(valueOf({ kind: 'goalposts', low: TEN, high: TEN, maximum: null }, typed)?.value).toMatchObject({
      number: points('98'),
      isPercent: true,
    });
  });

  it.each<readonly [string, Method, readonly string[]]>([
    ['goalposts', { kind: 'goalposts', low: points('0'), high: points('80'), maximum: TEN }, ['10', '5']],
    ['relativeToBest', { kind: 'relativeToBest', maximum: TEN, pool: 'all', direction: 'higher' }, ['10', '5']],
    ['minMax', { kind: 'minMax', least: points('2'), maximum: TEN, pool: 'all' }, ['10', '2']],
  ])('is of the same scale as a number of percents for %s', (_, method, expected) => {
    expect(earned({ method }, { A: { result: { percent: '0.8' } }, B: { result: '40' } })).toEqual(expected);
  });

  it('is of the same scale as a target in percents', () => {
    const method: Method = { kind: 'clusterLeader', maximum: TEN, pool: 'all' };
    expect(
      earned({ method }, { A: { result: { percent: '0.4' }, target: '80' }, B: { result: '40', target: { percent: '0.8' } } }),
    ).toEqual(['2.5', '2.5']);
  });

  it('of a percent target is its share, also above 100', () => {
    const method: Method = {
      kind: 'ratioToTarget',
      maximum: TEN,
      target: null,
      floorRatio: points('0'),
      capRatio: points('1'),
      direction: 'higher',
      onZero: null,
    };
    expect(earned({ method }, { A: { result: { percent: '0.96' }, target: { percent: '1.2' } } })).toEqual(['8']);
  });
});

describe('a result that is a place (CONTRACT §5.1)', () => {
  const method: Method = { kind: 'placeTable', points: ['60', '45'].map(points), beyond: points('0'), ties: 'best' };
  const two = { A: { result: '2' }, B: { result: '1' } };

  it.each(['thứ hạng', 'Hạng', 'xếp hạng', 'Thứ tự', 'vị thứ', 'vị trí'])('in «%s» is taken as typed', (unitOfMeasure) => {
    expect(earned({ method, unitOfMeasure }, two)).toEqual(['45', '60']);
  });

  it.each(['điểm', 'hạng mục', 'số lần xếp hạng'])('in «%s» is a number to be placed', (unitOfMeasure) => {
    expect(earned({ method, unitOfMeasure }, two)).toEqual(['60', '45']);
  });
});
