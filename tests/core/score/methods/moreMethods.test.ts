import type { Method } from '../../../../src/core/domain/method';
import { decimalText, exactText, points } from '../../../../src/core/domain/points';
import type { Field } from '../../../../src/core/score/methods/field';
import type { MethodContext } from '../../../../src/core/score/methods/methodOutcome';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';

const field = (isAlone: boolean, values: readonly string[], ratios: readonly string[] = []): Field => ({
  isAlone,
  values: { all: values.map(points), eligible: values.map(points) },
  ratios: { all: ratios.map(points), eligible: ratios.map(points) },
});

/** What a typed result earns: a number, `98%`, or words. */
function earn(method: Method, typed: string, context: Partial<MethodContext> = {}): string {
  const number = /^-?\d+(?:\.\d+)?%?$/.test(typed) ? points(typed.replace('%', '')) : null;
  const value = { number, isPercent: typed.endsWith('%') && number !== null, word: number === null ? typed : null };
  const outcome = pointsFor(method, value, { target: null, isTargetPercent: false, maximum: null, ...context });
  if (outcome === null) return 'nothing';
  if (outcome.kind === 'range') return `${decimalText(outcome.least)}…${decimalText(outcome.most)}`;
  return outcome.kind === 'points' ? exactText(outcome.points) : outcome.problem;
}

describe('weightedCount', () => {
  const prizes: Method = {
    kind: 'weightedCount',
    items: [
      { label: 'Giải Nhất', points: points('8') },
      { label: 'Giải Nhì', points: points('6') },
      { label: 'Giải Ba', points: points('4') },
    ],
    maximum: points('20'),
  };

  it.each([
    ['2 giải nhất, 1 giải nhì', '20'],
    ['1 giải nhất; 1 giải ba', '12'],
    ['giải nhì: 1, giải ba: 2', '14'],
    ['01 nhì và 01 ba', '10'],
    ['giải ba', '4'],
    ['không', '0'],
    ['0', '0'],
    ['3', 'kindsNotGiven'],
    ['1 giải tư', 'unknownWord'],
    ['1,5 giải nhất', 'fractionalCount'],
    ['-1 giải nhất', 'negativeCount'],
    ['2 giải', 'unknownWord'],
  ])('«%s» earns %s', (typed, earned) => {
    expect(earn(prizes, typed)).toBe(earned);
  });

  it('knows medals by their short names', () => {
    const medals: Method = {
      ...prizes,
      items: [
        { label: 'Huy chương Vàng', points: points('3') },
        { label: 'Huy chương Bạc', points: points('2') },
      ],
    };
    expect(earn(medals, '2 HCV, 1 HCB')).toBe('8');
  });

  it('does not take one name for two kinds', () => {
    const levels: Method = {
      ...prizes,
      items: [
        { label: 'Đề tài cấp tỉnh', points: points('3') },
        { label: 'Đề tài cấp cơ sở', points: points('1') },
      ],
    };
    expect(earn(levels, '2 đề tài')).toBe('unknownWord');
    expect(earn(levels, '2 cấp tỉnh, 1 cấp cơ sở')).toBe('7');
  });
});

describe('a ceiling by period', () => {
  const capped: Method = {
    kind: 'perUnit',
    pointsPerUnit: points('1'),
    freeUnits: points('0'),
    maximum: null,
    periodCap: { period: 'semester', points: points('6') },
  };

  it.each([
    ['HK1: 7; HK2: 3', '9'],
    ['học kỳ I: 4; học kỳ II: 2', '6'],
    ['5', '5'],
    ['6', '6'],
    ['7', 'periodsNotGiven'],
    ['HK1: 7; hè: 3', 'periodsNotGiven'],
    ['HK1: 3; HK1: 4', 'periodsNotGiven'],
    ['7 và 3', 'periodsNotGiven'],
  ])('«%s» earns %s', (typed, earned) => {
    expect(earn(capped, typed)).toBe(earned);
  });

  it('says what it took: 4 + 3 and 2 + 1 are 9 of 10', () => {
    const outcome = pointsFor(
      capped,
      { number: null, isPercent: false, word: 'HK1: 7; HK2: 3' },
      { target: null, isTargetPercent: false, maximum: null },
    );
    expect(outcome?.kind === 'points' ? decimalText(outcome.lostToMaximum) : null).toBe('1');
  });
});

describe('placeTable', () => {
  const places: Method = { kind: 'placeTable', points: ['60', '45', '30', '15'].map(points), beyond: points('0'), ties: 'best' };

  it.each([
    ['2', '45'],
    ['4', '15'],
    ['7', '0'],
    ['0', 'placeNotInTable'],
    ['1.5', 'fractionalCount'],
    ['Nhì', '45'],
    ['thứ ba', '30'],
    ['hạng 1', '60'],
    ['cao', 'unknownWord'],
  ])('a typed place of %s earns %s', (typed, earned) => {
    expect(earn(places, typed, { isPlace: true })).toBe(earned);
  });

  it('places results itself, and ties take the best of their places: 60, 45, 45, 15, 0', () => {
    const others = field(false, ['9', '8', '8', '5', '3']);
    expect(['9', '8', '8', '5', '3'].map((value) => earn(places, value, { field: others }))).toEqual([
      '60',
      '45',
      '45',
      '15',
      '0',
    ]);
    expect(earn({ ...places, ties: 'mean' }, '8', { field: others })).toBe('37.5');
  });

  it('has no points for a place that the table does not name', () => {
    expect(earn({ ...places, beyond: null }, '5', { isPlace: true })).toBe('placeNotInTable');
  });
});

describe('a unit that is scored alone', () => {
  const alone = field(true, ['15'], ['1.5']);
  const cases: readonly (readonly [Method, string, string])[] = [
    [{ kind: 'clusterLeader', maximum: points('10'), pool: 'all' }, '15', '5…10'],
    [{ kind: 'clusterLeader', maximum: points('10'), pool: 'all' }, '8', '4'],
    [{ kind: 'clusterLeader', maximum: points('10'), pool: 'all' }, '10', '5'],
    [{ kind: 'relativeToBest', maximum: points('10'), pool: 'all', direction: 'higher' }, '3', '0…10'],
    [{ kind: 'relativeToBest', maximum: points('10'), pool: 'all', direction: 'higher' }, '0', '0'],
    [{ kind: 'minMax', least: points('5'), maximum: points('10'), pool: 'all' }, '3', '5…10'],
    [{ kind: 'placeTable', points: ['10', '8'].map(points), beyond: points('2'), ties: 'best' }, '3', '2…10'],
  ];
  it.each(cases.map(([method, value, seen]) => ({ method, kind: method.kind, value, seen })))(
    '$kind with $value sees $seen',
    ({ method, value, seen }) => {
      expect(earn(method, value, { target: points('10'), field: alone })).toBe(seen);
    },
  );
});

describe('clusterLeader', () => {
  const leader: Method = { kind: 'clusterLeader', maximum: points('5'), pool: 'all' };
  const ratios = field(false, [], ['0.8', '1', '1.5', '2']);

  it('with a target of 10 and a leader at 20: 8 → 2, 10 → 2.5, 15 → 3.75, 20 → 5', () => {
    expect(['8', '10', '15', '20'].map((value) => earn(leader, value, { target: points('10'), field: ratios }))).toEqual([
      '2',
      '2.5',
      '3.75',
      '5',
    ]);
  });

  it('is exact: with a leader at 1.5 a ratio of 1.49995 earns 9.9995 of 10', () => {
    const close = field(false, [], ['1.5', '1.49995']);
    expect(earn({ ...leader, maximum: points('10') }, '1.49995', { target: points('1'), field: close })).toBe('9.9995');
  });

  it('alone above target 101 of 100 earns all, 100 of 100 half', () => {
    const one = field(false, [], ['1.01', '1']);
    expect(['101', '100'].map((value) => earn(leader, value, { target: points('100'), field: one }))).toEqual(['5', '2.5']);
  });

  it('refuses a target that is not above 0, or none', () => {
    expect(earn(leader, '3', { target: points('0'), field: ratios })).toBe('targetNotAboveZero');
    expect(earn(leader, '3', { field: ratios })).toBe('targetMissing');
  });
});

describe('steps below and above a target', () => {
  const stepped: Method = {
    kind: 'ratioToTarget',
    maximum: points('10'),
    target: null,
    floorRatio: points('0'),
    capRatio: points('1'),
    direction: 'higher',
    onZero: null,
    shortfall: { size: points('1'), unit: 'percent', points: points('0.1'), cap: points('2') },
    excess: { size: points('5'), unit: 'percent', points: points('0.5'), cap: points('2') },
  };

  it.each([
    ['100', '10'],
    ['99.5', '10'],
    ['99', '9.9'],
    ['90', '9'],
    ['50', '8'],
    ['104.9', '10'],
    ['105', '10.5'],
    ['150', '12'],
  ])('%s of 100 earns %s', (value, earned) => {
    expect(earn(stepped, value, { target: points('100') })).toBe(earned);
  });

  it('counts things where the steps are of things: 3 of 5 articles are two missing', () => {
    const counted: Method = {
      ...stepped,
      target: points('5'),
      shortfall: { size: points('1'), unit: 'count', points: points('1'), cap: null },
    };
    expect(['5', '3', '0'].map((value) => earn(counted, value))).toEqual(['10', '8', '5']);
  });

  it('goes by percentage points where the target is fixed: 65 of 70 is one step of five', () => {
    const fixed: Method = {
      ...stepped,
      target: points('70'),
      shortfall: { size: points('5'), unit: 'percent', points: points('1'), cap: null },
    };
    expect(['70', '66', '65', '60'].map((value) => earn(fixed, value))).toEqual(['10', '10', '9', '8']);
  });

  it('takes for each full step past a mark that must not be passed: at most 5% earns all, 7.5% two points less', () => {
    const most: Method = {
      ...stepped,
      target: points('5'),
      direction: 'lower',
      onZero: 'cap',
      shortfall: { size: points('1'), unit: 'percent', points: points('1'), cap: null },
      excess: undefined,
    };
    expect(['0', '4', '5', '5.9', '7.5', '20'].map((value) => earn(most, value))).toEqual(['10', '10', '10', '10', '8', '0']);
  });

  it('passes the full mark as far as it says: 110% earns 11 of 10, 150% no more than 12', () => {
    const beyond: Method = { ...stepped, shortfall: undefined, excess: undefined, capRatio: points('1.2') };
    expect(['80', '100', '110', '150'].map((value) => earn(beyond, value, { target: points('100') }))).toEqual([
      '8',
      '10',
      '11',
      '12',
    ]);
  });

  it('does not say what the regulation does not', () => {
    expect(earn({ ...stepped, shortfall: null }, '99', { target: points('100') })).toBe('belowTarget');
    expect(earn({ ...stepped, shortfall: 'none' }, '99', { target: points('100') })).toBe('0');
  });
});

describe('tiers with shares, gaps and open bounds', () => {
  const tiers: Method = {
    kind: 'tiers',
    direction: 'higher',
    tiers: [
      { from: points('0'), points: points('0') },
      { from: points('80'), share: points('3/4') },
      { from: points('95'), above: true, share: points('1') },
    ],
  };

  it('give a share of the criterion’s maximum, and a tier above its bound not at it', () => {
    expect(['79', '80', '95', '95.01'].map((value) => earn(tiers, value, { maximum: points('8') }))).toEqual([
      '0',
      '6',
      '6',
      '8',
    ]);
    expect(earn(tiers, '80')).toBe('noMaximum');
  });

  it('have no points between two whole percents that no tier names', () => {
    const gap: Method = {
      kind: 'tiers',
      direction: 'higher',
      tiers: [
        { from: points('80'), to: points('89'), points: points('4') },
        { from: points('90'), points: points('5') },
      ],
    };
    expect(['89', '89.5', '90'].map((value) => earn(gap, value))).toEqual(['4', 'betweenTiers', '5']);
  });

  it('of a target compare the percent of it, or a percent that is typed', () => {
    const ofTarget: Method = { ...tiers, ofTarget: true };
    expect(earn(ofTarget, '40', { maximum: points('8'), target: points('50') })).toBe('6');
    expect(earn(ofTarget, '96%', { maximum: points('8'), target: points('50') })).toBe('8');
    expect(earn(ofTarget, '40', { maximum: points('8') })).toBe('targetMissing');
  });
});

describe('a deduction from all points', () => {
  const faults: Method = { kind: 'penalty', pointsPerUnit: points('0.5'), cap: null, from: { share: points('1') } };
  it('leaves the rest, never less than nothing', () => {
    expect(['0', '1', '3', '9'].map((count) => earn(faults, count, { maximum: points('2') }))).toEqual(['2', '1.5', '0.5', '0']);
  });
});

describe('composite and alternatives', () => {
  const parts: Method = {
    kind: 'composite',
    parts: [
      {
        label: 'Lao động tiên tiến',
        method: {
          kind: 'tiers',
          direction: 'higher',
          tiers: [
            { from: points('0'), points: points('0') },
            { from: points('90'), points: points('1') },
          ],
        },
        maximum: points('1'),
      },
      { label: 'Kế hoạch', method: { kind: 'passFail', maximum: points('2') }, maximum: points('2') },
    ],
    maximum: null,
  };

  it.each([
    ['92; Có', '3'],
    ['a) 92%; b) Không', '1'],
    ['85\nCó', '2'],
    ['92', 'partsNotGiven'],
    ['92; ', 'partsNotGiven'],
    ['92; -', 'partsNotGiven'],
    ['92; một phần', 'unknownWord'],
  ])('«%s» earns %s together', (typed, earned) => {
    expect(earn(parts, typed)).toBe(earned);
  });

  it('takes the better branch, and one branch may stay blank: 6 of 8, not 11 of 13', () => {
    const either: Method = {
      kind: 'alternatives',
      pick: 'best',
      branches: [
        {
          label: 'Đề tài',
          method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: points('8') },
          maximum: points('8'),
        },
        { label: 'Đề án', method: { kind: 'passFail', maximum: points('5') }, maximum: points('5') },
      ],
    };
    expect(earn(either, '3; Có')).toBe('6');
    expect(earn(either, '-; Có')).toBe('5');
    expect(earn(either, '3')).toBe('partsNotGiven');
  });
});
