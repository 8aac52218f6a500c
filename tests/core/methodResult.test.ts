import type { Method } from '../../src/core/domain/method';
import { divide, points } from '../../src/core/domain/points';
import { methodResult } from '../../src/core/methodResult';

const third = divide(points('1'), points('3'));
const manual: Method = { kind: 'manual', step: null };

describe('a method in JSON has the parameters of METHODS §2.1 by their names there', () => {
  it.each<readonly [what: string, method: Method, json: Readonly<Record<string, unknown>>]>([
    ['typed by hand', { kind: 'manual', step: points('0.5') }, { kind: 'manual', step: '0.5' }],
    [
      'by number',
      { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('1'), maximum: points('6') },
      { kind: 'perUnit', pointsPerUnit: '2', freeUnits: '1', maximum: '6', max: '6' },
    ],
    [
      'by number, as much as the criterion has',
      { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null },
      { kind: 'perUnit', pointsPerUnit: '2', freeUnits: '0', maximum: null, max: null },
    ],
    [
      'in proportion, above a floor only',
      {
        kind: 'ratioToTarget',
        maximum: points('6'),
        target: null,
        floorRatio: points('0.5'),
        aboveFloor: true,
        capRatio: points('1'),
        direction: 'higher',
        onZero: null,
      },
      {
        kind: 'ratioToTarget',
        maximum: '6',
        max: '6',
        target: null,
        floorRatio: '0.5',
        aboveFloor: true,
        capRatio: '1',
        direction: 'higher',
        onZero: null,
      },
    ],
    [
      'tiers from a bound up, one of them above its bound, one with an upper end, one a share',
      {
        kind: 'tiers',
        direction: 'higher',
        tiers: [
          { from: points('0'), points: points('0') },
          { from: points('80'), to: points('89'), share: third },
          { from: points('95'), above: true, points: points('10') },
        ],
      },
      {
        kind: 'tiers',
        direction: 'higher',
        tiers: [
          { from: '0', points: '0' },
          { from: '80', to: '89', share: '1/3' },
          { from: '95', above: true, points: '10' },
        ],
      },
    ],
    [
      'tiers up to a bound, with an else row of points',
      {
        kind: 'tiers',
        direction: 'lower',
        tiers: [{ upTo: points('1'), points: points('8') }],
        otherwise: { points: points('0') },
      },
      {
        kind: 'tiers',
        direction: 'lower',
        tiers: [
          { upTo: '1', points: '8' },
          { else: '0', points: '0' },
        ],
        otherwise: '0',
      },
    ],
    [
      'the else row a share',
      { kind: 'tiers', direction: 'lower', tiers: [{ upTo: points('1'), share: points('1') }], otherwise: { share: third } },
      {
        kind: 'tiers',
        direction: 'lower',
        tiers: [
          { upTo: '1', share: '1' },
          { else: '1/3', share: '1/3' },
        ],
        otherwise: '1/3',
      },
    ],
    [
      'no else row, of the target, up to an end',
      { kind: 'tiers', direction: 'lower', tiers: [], otherwise: null, ofTarget: true, until: points('200') },
      { kind: 'tiers', direction: 'lower', tiers: [], otherwise: null, ofTarget: true, until: '200' },
    ],
    [
      'levels',
      {
        kind: 'levels',
        levels: [
          { label: 'Tốt', points: points('4') },
          { label: 'Khá', share: points('0.75') },
        ],
      },
      {
        kind: 'levels',
        levels: [
          { label: 'Tốt', points: '4' },
          { label: 'Khá', share: '0.75' },
        ],
      },
    ],
    [
      'several parts, each with a method of its own',
      { kind: 'composite', parts: [{ label: 'a', method: manual, maximum: points('1') }], maximum: points('2') },
      {
        kind: 'composite',
        parts: [{ label: 'a', method: { kind: 'manual', step: null }, maximum: '1', max: '1' }],
        maximum: '2',
        max: '2',
      },
    ],
    [
      'one of several ways',
      { kind: 'alternatives', branches: [{ label: 'b', method: manual, maximum: null }], pick: 'best' },
      {
        kind: 'alternatives',
        branches: [{ label: 'b', method: { kind: 'manual', step: null }, maximum: null, max: null }],
        pick: 'best',
      },
    ],
    [
      'bonus',
      { kind: 'bonus', pointsPerUnit: points('2'), cap: points('5'), once: false },
      { kind: 'bonus', pointsPerUnit: '2', cap: '5', max: '5', once: false },
    ],
    [
      'deduction without a cap',
      { kind: 'penalty', pointsPerUnit: points('0.5'), cap: null },
      { kind: 'penalty', pointsPerUnit: '0.5', cap: null, max: null },
    ],
    ['a bar, from places where nothing else is said', { kind: 'disqualifier' }, { kind: 'disqualifier', scope: 'rank' }],
    ['a bar from all awards', { kind: 'disqualifier', scope: 'allAwards' }, { kind: 'disqualifier', scope: 'allAwards' }],
    [
      'a bar with a ceiling',
      { kind: 'disqualifier', scope: { ceiling: 'Khá' } },
      { kind: 'disqualifier', scope: 'ceiling(Khá)' },
    ],
    [
      'between the least and the most',
      { kind: 'minMax', least: points('4'), maximum: points('12'), pool: 'all' },
      { kind: 'minMax', least: '4', min: '4', maximum: '12', max: '12', pool: 'all' },
    ],
    ['done or not', { kind: 'passFail', maximum: points('5') }, { kind: 'passFail', maximum: '5', max: '5' }],
    [
      'done by not being there',
      { kind: 'passFail', maximum: null, absence: 'stated' },
      { kind: 'passFail', maximum: null, max: null, absence: 'stated' },
    ],
    [
      'by place',
      { kind: 'placeTable', points: [points('60'), points('45')], beyond: null, ties: 'best' },
      { kind: 'placeTable', points: ['60', '45'], beyond: null, ties: 'best' },
    ],
    [
      'with conditions that take everything',
      { kind: 'manual', step: null, gates: ['để xảy ra vi phạm'] },
      { kind: 'manual', step: null, gates: ['để xảy ra vi phạm'] },
    ],
  ])('%s', (_, method, json) => {
    // As text, so that a field without a value is not taken for a missing one, and as the document is printed.
    expect(JSON.parse(JSON.stringify(methodResult(method)))).toEqual(json);
  });
});
