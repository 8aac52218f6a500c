import type { Method } from '../../../../src/core/domain/criteria';
import { decimalText, points } from '../../../../src/core/domain/points';
import type { MethodContext, MethodValue } from '../../../../src/core/score/methods/methodOutcome';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';

const value = (spec: string | { readonly word: string }): MethodValue =>
  typeof spec === 'string'
    ? { number: points(spec), isPercent: false, word: null }
    : { number: null, isPercent: false, word: spec.word };

function outcomeText(outcome: ReturnType<typeof pointsFor>): string {
  if (outcome === null) return 'nothing';
  if (outcome.kind === 'range') return `${decimalText(outcome.least)}…${decimalText(outcome.most)}`;
  return outcome.kind === 'points' ? decimalText(outcome.points) : outcome.problem;
}

function earn(method: Method, spec: string | { readonly word: string }, context: Partial<MethodContext> = {}): string {
  const outcome = pointsFor(method, value(spec), { target: null, isTargetPercent: false, maximum: null, ...context });
  return outcomeText(outcome);
}

function lost(method: Method, spec: string, context: Partial<MethodContext> = {}): string {
  const outcome = pointsFor(method, value(spec), { target: null, isTargetPercent: false, maximum: null, ...context });
  return outcome?.kind === 'points' ? decimalText(outcome.lostToMaximum) : 'nothing';
}

const HALF_EACH: Method = { kind: 'perUnit', pointsPerUnit: points('0.5'), freeUnits: points('2'), maximum: points('6') };

describe('perUnit', () => {
  it('counts only what lies above the free units: 8 of which 2 free, half a point each, give 3', () => {
    expect(earn(HALF_EACH, '8')).toBe('3');
    expect(earn(HALF_EACH, '2')).toBe('0');
    expect(earn(HALF_EACH, '0')).toBe('0');
  });

  it('cuts at the maximum and says how much was cut', () => {
    expect(earn(HALF_EACH, '20')).toBe('6');
    expect(lost(HALF_EACH, '20')).toBe('3');
    expect(lost(HALF_EACH, '8')).toBe('0');
  });

  it('takes the maximum of the criterion where it states none itself, and a maximum of 0 is a maximum', () => {
    const open: Method = { ...HALF_EACH, maximum: null };
    expect(earn(open, '20', { maximum: points('4') })).toBe('4');
    expect(earn(open, '20', { maximum: points('0') })).toBe('0');
    expect(earn(open, '20')).toBe('9');
  });

  it('has no points for a negative count, a broken one or a word', () => {
    expect(earn(HALF_EACH, '-1')).toBe('negativeCount');
    expect(earn(HALF_EACH, '2.5')).toBe('fractionalCount');
    expect(earn(HALF_EACH, { word: 'nhiều' })).toBe('notNumber');
  });
});

const tier = (bound: string, earned: string): { from: ReturnType<typeof points>; points: ReturnType<typeof points> } => ({
  from: points(bound),
  points: points(earned),
});
const HIGHER: Method = {
  kind: 'tiers',
  direction: 'higher',
  tiers: [tier('0', '0'), tier('80', '5'), tier('90', '8'), tier('95', '10')],
};
const LOWER: Method = {
  kind: 'tiers',
  direction: 'lower',
  tiers: [
    { upTo: points('0'), points: points('10') },
    { upTo: points('1'), points: points('8') },
    { upTo: points('3'), points: points('5') },
  ],
  otherwise: { points: points('0') },
};

describe('tiers', () => {
  it.each([
    ['79.9', '0'],
    ['80', '5'],
    ['94.99', '8'],
    ['95', '10'],
    ['-0.1', 'belowFirstTier'],
  ])('higher: %s earns %s', (result, earned) => {
    expect(earn(HIGHER, result)).toBe(earned);
  });

  it.each([
    ['0', '10'],
    ['1', '8'],
    ['1.01', '5'],
    ['3', '5'],
    ['3.2', '0'],
  ])('lower: %s earns %s', (result, earned) => {
    expect(earn(LOWER, result)).toBe(earned);
  });

  it('does not depend on the order of the rows', () => {
    expect(earn({ ...HIGHER, tiers: [...HIGHER.tiers].reverse() }, '92')).toBe('8');
    expect(earn({ ...LOWER, tiers: [...LOWER.tiers].reverse() }, '0.5')).toBe('8');
  });

  it('lower without a row for the rest has no points beyond the last bound', () => {
    expect(earn({ ...LOWER, otherwise: null }, '3.2')).toBe('aboveLastTier');
  });
});

const RATIO: Method = {
  kind: 'ratioToTarget',
  maximum: points('20'),
  target: points('120'),
  floorRatio: points('0'),
  capRatio: points('1'),
  direction: 'higher',
  onZero: null,
};

describe('ratioToTarget', () => {
  it('gives the share of the target, up to the maximum', () => {
    expect(earn(RATIO, '84')).toBe('14');
    expect(earn(RATIO, '132')).toBe('20');
  });

  it('lower is better: 6 planned and 8 needed earn 7.5 of 10', () => {
    expect(earn({ ...RATIO, maximum: points('10'), target: points('6'), direction: 'lower' }, '8')).toBe('7.5');
  });

  it('scores at the floor ratio and not below it', () => {
    const floored: Method = { ...RATIO, floorRatio: points('0.5') };
    expect(earn(floored, '60')).toBe('10');
    expect(earn(floored, '59.99')).toBe('0');
  });

  it('scores only above the floor ratio where the sentence gives nothing at it: of 120, 60 earn 0 and 66 earn 20 × 66/120', () => {
    const floored: Method = { ...RATIO, floorRatio: points('0.5'), aboveFloor: true };
    expect(earn(floored, '60')).toBe('0');
    expect(earn(floored, '66')).toBe('11');
    expect(earn(floored, '120')).toBe('20');
    expect(earn({ ...RATIO, aboveFloor: true }, '0')).toBe('0');
  });

  it('takes the target of the unit where it has none itself', () => {
    expect(earn({ ...RATIO, target: null }, '30', { target: points('40') })).toBe('15');
    expect(earn({ ...RATIO, target: null }, '30')).toBe('targetMissing');
  });

  it('refuses a target that is not above 0, and a negative result', () => {
    expect(earn({ ...RATIO, target: points('0') }, '5')).toBe('targetNotAboveZero');
    expect(earn({ ...RATIO, target: points('-1') }, '5')).toBe('targetNotAboveZero');
    expect(earn(RATIO, '-5')).toBe('negativeCount');
  });

  it('lower is better with a result of 0 earns the full ratio only where the rule says so', () => {
    const lower: Method = { ...RATIO, direction: 'lower' };
    expect(earn(lower, '0')).toBe('zeroResult');
    expect(earn({ ...lower, onZero: 'cap' }, '0')).toBe('20');
  });
});

describe('goalposts', () => {
  const between: Method = { kind: 'goalposts', low: points('60'), high: points('90'), maximum: points('15') };
  it('interpolates between 60 and 90: 72 earns 6 of 15', () => {
    expect(earn(between, '72')).toBe('6');
    expect(earn(between, '50')).toBe('0');
    expect(earn(between, '95')).toBe('15');
  });

  it('turns round when the high goalpost is the smaller number', () => {
    expect(earn({ ...between, low: points('90'), high: points('60') }, '72')).toBe('9');
  });

  it('refuses two equal goalposts', () => {
    expect(earn({ ...between, high: points('60') }, '60')).toBe('equalGoalposts');
  });
});

describe('passFail that pays for what is not there', () => {
  const both: Method = { kind: 'passFail', maximum: points('5'), absence: 'stated' };
  const one: Method = { kind: 'passFail', maximum: points('5'), absence: 'alone' };

  it.each([
    ['Không', '5', 'unknownWord'],
    ['Có', '0', 'unknownWord'],
    ['không có', '5', '5'],
    ['Đạt', '5', '5'],
    ['Chưa đạt', '0', '0'],
    ['Có vi phạm', '0', '0'],
    ['x', 'unknownWord', 'unknownWord'],
  ])('«%s» earns %s where both branches are stated, %s where one is', (word, stated, alone) => {
    expect([earn(both, { word }), earn(one, { word })]).toEqual([stated, alone]);
  });

  it('asks about a number: 0 may be none of it, or not met', () => {
    expect(['0', '1', '2', '5'].map((number) => earn(both, number))).toEqual(Array(4).fill('unknownWord'));
  });
});

describe('passFail', () => {
  const pass: Method = { kind: 'passFail', maximum: points('4') };
  it.each(['Có', 'ĐẠT', 'x', 'Đã thực hiện', 'true', 'hoàn thành.'])('%p passes', (word) => {
    expect(earn(pass, { word })).toBe('4');
  });
  it.each(['Không', 'chưa đạt', 'Chưa', 'không thực hiện', 'false'])('%p does not pass', (word) => {
    expect(earn(pass, { word })).toBe('0');
  });
  it('asks about any other word or number', () => {
    expect(earn(pass, { word: 'một phần' })).toBe('unknownWord');
    expect(earn(pass, '2')).toBe('unknownWord');
  });
  it('takes 1 and the full points for yes, 0 for no', () => {
    expect([earn(pass, '1'), earn(pass, '4'), earn(pass, '0')]).toEqual(['4', '4', '0']);
  });
});

describe('levels', () => {
  const levels = (...labels: readonly (readonly [string, string])[]): Method => ({
    kind: 'levels',
    levels: labels.map(([label, earned]) => ({ label, points: points(earned) })),
  });
  const graded = levels(['Xuất sắc', '5'], ['Tốt', '4'], ['Khá', '3'], ['còn lại', '0']);

  it.each([
    ['xuất sắc', '5'],
    ['Mức tốt', '4'],
    ['Loại khá', '3'],
    ['Trung bình', '0'],
    ['còn lại', '0'],
  ])('%s earns %s', (word, earned) => {
    expect(earn(graded, { word })).toBe(earned);
  });

  it('asks about a word it does not know instead of giving the lowest level', () => {
    expect(earn(graded, { word: 'xuât sắc' })).toBe('unknownWord');
    expect(earn(levels(['Tốt', '4'], ['Khá', '3']), { word: 'Trung bình' })).toBe('unknownWord');
  });

  it('compares old and new tone placement as one word', () => {
    expect(earn(levels(['Hòa', '2'], ['Hoa', '1']), { word: 'hoà' })).toBe('2');
  });
});

describe('bonus', () => {
  const each: Method = { kind: 'bonus', pointsPerUnit: points('2'), cap: points('5'), once: false };
  it('counts each up to its cap', () => {
    expect(earn(each, '2')).toBe('4');
    expect(earn(each, '3')).toBe('5');
    expect(lost(each, '3')).toBe('1');
  });
  it('once, it counts whether it applies', () => {
    const once: Method = { ...each, once: true, cap: null };
    expect([earn(once, '3'), earn(once, '0'), earn(once, { word: 'có' }), earn(once, { word: 'không' })]).toEqual([
      '2',
      '0',
      '2',
      '0',
    ]);
  });
  it('cannot tell how many "có" is', () => {
    expect(earn(each, { word: 'có' })).toBe('notNumber');
  });
});

describe('penalty', () => {
  const twoEach: Method = { kind: 'penalty', pointsPerUnit: points('2'), cap: points('5') };
  it('deducts each up to its ceiling: 2 times −4, 9 times −5', () => {
    expect(earn(twoEach, '2')).toBe('-4');
    expect(earn(twoEach, '9')).toBe('-5');
    expect(lost(twoEach, '9')).toBe('13');
    expect(earn(twoEach, '0')).toBe('0');
  });
  it('means the same when the rule writes the points with a minus', () => {
    expect(earn({ ...twoEach, pointsPerUnit: points('-2') }, '2')).toBe('-4');
  });
});

describe('manual and disqualifier', () => {
  it('compute nothing', () => {
    expect(earn({ kind: 'manual', step: null }, '8')).toBe('nothing');
    expect(earn({ kind: 'disqualifier' }, '1')).toBe('nothing');
  });
});
