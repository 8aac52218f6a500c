import type { Firmness, Way } from '../../src/core/domain/firmness';
import { points } from '../../src/core/domain/points';
import { firmnessResult } from '../../src/core/firmnessResult';

const cell = (row: number) => ({ sheet: 'Bảng chấm', row, column: 5 });
const LOWER: Way = {
  unit: 'u1',
  by: 'score',
  cells: [cell(6)],
  from: points('9'),
  ties: { to: points('8.5'), amount: points('0.5') },
  overtakes: null,
  light: 'red',
};
const RAISE: Way = { ...LOWER, unit: 'u2', by: 'result', ties: null, overtakes: { to: points('12'), amount: points('3') } };
const FIRMNESS: Firmness = {
  margins: [],
  isPartial: false,
  prizes: [
    {
      award: 'co',
      name: 'Cờ thi đua',
      holder: 'u1',
      runner: 'u2',
      gap: points('0.5'),
      isOpen: false,
      flips: [
        { criterion: 'c1', lowerHolder: LOWER, raiseRunner: RAISE, usual: points('1'), light: 'red' },
        { criterion: 'c2', lowerHolder: null, raiseRunner: null, usual: null, light: 'green' },
      ],
      light: 'red',
    },
    { award: 'bang', name: 'Bằng khen', holder: null, runner: null, gap: null, isOpen: true, flips: [], light: 'green' },
  ],
  evidence: [
    {
      award: 'co',
      unit: 'u1',
      document: '76-BC/TCT',
      criteria: ['c1'],
      cells: [cell(7)],
      points: points('2.5'),
      verdict: 'decisive',
    },
  ],
  leaveOneOut: [
    {
      criterion: 'c1',
      units: [
        { unit: 'u1', total: points('81'), place: 2 },
        { unit: 'u2', total: null, place: null },
      ],
      meanPlaceChange: points('0.5'),
      firstChanges: true,
    },
  ],
  noise: [
    { of: 'weights', algorithm: 'none', seed: 1, draws: 0, units: [] },
    {
      of: 'points',
      algorithm: 'pcg',
      seed: 7,
      draws: 100,
      units: [
        {
          unit: 'u1',
          place: 1,
          least: 1,
          most: 3,
          mean: points('1.25'),
          median: 1,
          q05: 1,
          q95: 2,
          shareFirst: points('0.8'),
          awards: [{ award: 'co', share: points('0.75') }],
        },
      ],
    },
  ],
  checks: {
    cells: [{ unit: 'u1', criterion: 'c1', cells: [cell(6)], points: points('9'), usual: points('1'), openBefore: 3 }],
    settles: true,
    of: 12,
    basis: 'corrections',
  },
};
const MARGINS = [{ above: 'u1', below: 'u2', gap: points('0.5') }];

describe('`robustness` of CONTRACT §3', () => {
  const document = firmnessResult(MARGINS, FIRMNESS, ['Cờ thi đua sát nút.']);

  it('margins, with the gap in the key of the ranking', () => {
    expect(document.margins).toEqual([{ above: 'u1', below: 'u2', gap: '0.5' }]);
  });

  it('a flip for each criterion of each award: what it takes to be level and to lose it, and from which cells', () => {
    const award = { award: 'co', holder: 'u1', runner: 'u2' };
    expect(document.flips).toEqual([
      {
        ...award,
        criterion: 'c1',
        lowerHolderBy: '0.5',
        raiseRunnerBy: null,
        lowerHolder: {
          unit: 'u1',
          by: 'score',
          cells: ["'Bảng chấm'!E6"],
          from: '9',
          tiesAt: '8.5',
          losesAt: null,
          light: 'red',
        },
        raiseRunner: {
          unit: 'u2',
          by: 'result',
          cells: ["'Bảng chấm'!E6"],
          from: '9',
          tiesAt: null,
          losesAt: '12',
          light: 'red',
        },
        usual: '1',
        light: 'red',
      },
      {
        ...award,
        criterion: 'c2',
        lowerHolderBy: null,
        raiseRunnerBy: null,
        lowerHolder: null,
        raiseRunner: null,
        usual: null,
        light: 'green',
      },
    ]);
  });

  it('awards, an open one without holder or gap', () => {
    expect(document.prizes).toEqual([
      { award: 'co', holder: 'u1', runner: 'u2', gap: '0.5', isOpen: false, light: 'red' },
      { award: 'bang', holder: null, runner: null, gap: null, isOpen: true, light: 'green' },
    ]);
  });

  it('documents, with the cells that cite them', () => {
    expect(document.evidence).toEqual([
      {
        award: 'co',
        unit: 'u1',
        document: '76-BC/TCT',
        criteria: ['c1'],
        cells: ["'Bảng chấm'!E7"],
        points: '2.5',
        verdict: 'decisive',
      },
    ]);
  });

  it('the ranking without each criterion', () => {
    expect(document.leaveOneOut).toEqual([
      {
        criterion: 'c1',
        units: [
          { unit: 'u1', total: '81', place: 2 },
          { unit: 'u2', total: null, place: null },
        ],
        meanPlaceChange: '0.5',
        firstChanges: true,
      },
    ]);
  });

  it('draws that were made, not those that were not', () => {
    expect(document.noise).toEqual([
      {
        of: 'points',
        algorithm: 'pcg',
        seed: 7,
        draws: 100,
        units: [
          {
            unit: 'u1',
            place: 1,
            least: 1,
            most: 3,
            mean: '1.25',
            median: 1,
            q05: 1,
            q95: 2,
            shareFirst: '0.8',
            awards: [{ award: 'co', share: '0.75' }],
          },
        ],
      },
    ]);
  });

  it('where to check first, and the sentences as given', () => {
    expect(document.checkFirst).toEqual({
      cells: [{ unit: 'u1', criterion: 'c1', cells: ["'Bảng chấm'!E6"], points: '9', usual: '1', openBefore: 3 }],
      settles: true,
      of: 12,
      basis: 'corrections',
    });
    expect(document.sentences).toEqual(['Cờ thi đua sát nút.']);
  });

  it('before the engine was probed only the margins are known', () => {
    expect(firmnessResult(MARGINS, null, [])).toEqual({
      margins: [{ above: 'u1', below: 'u2', gap: '0.5' }],
      flips: [],
      leaveOneOut: [],
      prizes: [],
      evidence: [],
      noise: [],
      checkFirst: { cells: [], settles: null, of: 0, basis: null },
      sentences: [],
    });
  });
});
