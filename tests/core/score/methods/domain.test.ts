/** What lies outside the domain of a method has no points and says why: METHODS §2.1. It never earns 0. */
import type { Method } from '../../../../src/core/domain/method';
import { exactText, points } from '../../../../src/core/domain/points';
import { leaderOf } from '../../../../src/core/score/methods/clusterLeader';
import type { Field } from '../../../../src/core/score/methods/field';
import { isRelative } from '../../../../src/core/score/methods/isRelative';
import type { MethodContext } from '../../../../src/core/score/methods/methodOutcome';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';

/** `null` is nothing at all; `50%` a percent; other texts are words. */
function earn(method: Method, typed: string | null, context: Partial<MethodContext> = {}): string {
  const number = typed !== null && /^-?\d+(?:\.\d+)?%?$/.test(typed) ? points(typed.replace('%', '')) : null;
  const value = { number, isPercent: typed?.endsWith('%') === true && number !== null, word: number === null ? typed : null };
  const outcome = pointsFor(method, value, { target: null, isTargetPercent: false, maximum: null, ...context });
  if (outcome === null) return 'nothing';
  if (outcome.kind === 'range') return `${exactText(outcome.least)}…${exactText(outcome.most)}`;
  if (outcome.kind === 'problem') return outcome.problem;
  const lost = exactText(outcome.lostToMaximum);
  return lost === '0' ? exactText(outcome.points) : `${exactText(outcome.points)}, ${lost} lost`;
}

/** Values of the pool: those of all units, and those of the units that nothing bars. */
const field = (all: readonly string[], eligible: readonly string[] = all, isAlone = false): Field => {
  const pooled = { all: all.map(points), eligible: eligible.map(points) };
  return { isAlone, values: pooled, ratios: pooled };
};

const TEN = points('10');
const item = (label: string, each: string): { readonly label: string; readonly points: typeof TEN } => ({
  label,
  points: points(each),
});
const PRIZES = [item('Giải Nhất', '8'), item('Giải Nhì', '6')];
const perUnit: Method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null };
const ratio: Method = {
  kind: 'ratioToTarget',
  maximum: TEN,
  target: null,
  floorRatio: points('0'),
  capRatio: points('1'),
  direction: 'higher',
  onZero: null,
};
const leader: Method = { kind: 'clusterLeader', maximum: TEN, pool: 'all' };
const best: Method = { kind: 'relativeToBest', maximum: TEN, pool: 'all', direction: 'higher' };
const minMax: Method = { kind: 'minMax', least: points('5'), maximum: TEN, pool: 'all' };
const posts: Method = { kind: 'goalposts', low: points('0'), high: points('100'), maximum: points('100') };
const pass: Method = { kind: 'passFail', maximum: points('5') };
const shares: Method = { kind: 'tiers', direction: 'higher', tiers: [{ from: points('0'), share: points('1') }] };

describe('nothing to compute with', () => {
  it.each([
    ['ratioToTarget', ratio],
    ['clusterLeader', leader],
    ['relativeToBest', best],
    ['minMax', minMax],
    ['goalposts', posts],
    ['tiers', shares],
    ['perUnit', perUnit],
  ])('%s has no points for a word or for nothing', (_, method) => {
    expect([earn(method, 'nhiều', { target: TEN }), earn(method, null, { target: TEN })]).toEqual(['notNumber', 'notNumber']);
  });

  it.each([
    ['ratioToTarget', { ...ratio, maximum: null }],
    ['clusterLeader', { ...leader, maximum: null }],
    ['relativeToBest', { ...best, maximum: null }],
    ['minMax', { ...minMax, maximum: null }],
    ['goalposts', { ...posts, maximum: null }],
    ['passFail', { ...pass, maximum: null }],
    ['tiers with shares', shares],
    ['a deduction from all points', { kind: 'penalty', pointsPerUnit: points('1'), cap: null, from: { share: points('1') } }],
    ['levels with shares', { kind: 'levels', levels: [{ label: '1', share: points('1') }] }],
  ] as const)('%s has no points without a maximum', (_, method) => {
    expect(earn(method, '1', { target: TEN })).toBe('noMaximum');
  });

  it.each([
    ['clusterLeader', leader],
    ['relativeToBest', best],
    ['perUnit', perUnit],
    ['perUnit with a ceiling by period', { ...perUnit, periodCap: { period: 'month', points: TEN } }],
    ['bonus', { kind: 'bonus', pointsPerUnit: points('1'), cap: null, once: false }],
    ['bonus once', { kind: 'bonus', pointsPerUnit: points('1'), cap: null, once: true }],
    ['penalty', { kind: 'penalty', pointsPerUnit: points('1'), cap: null }],
    ['weightedCount', { kind: 'weightedCount', items: PRIZES, maximum: null }],
  ] as const)('%s refuses a negative number', (_, method) => {
    expect(earn(method, '-2', { target: TEN })).toBe('negativeCount');
  });

  it.each([
    ['perUnit', perUnit, '50%'],
    ['perUnit with a ceiling by period', { ...perUnit, periodCap: { period: 'month', points: TEN } }, '2.5'],
    ['penalty', { kind: 'penalty', pointsPerUnit: points('1'), cap: null }, '0.5'],
    ['weightedCount', { kind: 'weightedCount', items: PRIZES, maximum: null }, '1.5'],
  ] as const)('%s refuses what is no whole number', (_, method, typed) => {
    expect(earn(method, typed)).toBe('fractionalCount');
  });
});

describe('items of several kinds', () => {
  const count: Method = { kind: 'weightedCount', items: PRIZES, maximum: points('20') };

  it('say of which kind, unless there is only one', () => {
    expect([earn(count, '3'), earn(count, null), earn(count, 'giải nhất: 1; 4')]).toEqual(Array(3).fill('kindsNotGiven'));
    expect(earn({ ...count, items: PRIZES.slice(0, 1) }, '2')).toBe('16');
    expect(earn({ ...count, items: [] }, '2')).toBe('kindsNotGiven');
  });

  it('are cut at the maximum, where there is one', () => {
    expect([earn(count, '3 giải nhất'), earn({ ...count, maximum: null }, '3 giải nhất')]).toEqual(['20, 4 lost', '24']);
    expect(earn({ ...count, maximum: null }, '3 giải nhất', { maximum: TEN })).toBe('10, 14 lost');
  });

  it('may be bonuses', () => {
    const bonus: Method = { kind: 'bonus', pointsPerUnit: points('0'), cap: points('10'), once: false, items: PRIZES };
    expect(['1 giải nhất', '1 giải nhất, 1 giải nhì', '1 giải ba'].map((typed) => earn(bonus, typed))).toEqual([
      '8',
      '10, 4 lost',
      'unknownWord',
    ]);
  });

  it('may be deductions', () => {
    const items = [item('Khiển trách', '1'), item('Cảnh cáo', '2')];
    const penalty: Method = { kind: 'penalty', pointsPerUnit: points('0'), cap: points('4'), items };
    expect(['1 khiển trách', '2 cảnh cáo; 1 khiển trách', '1 vi phạm'].map((typed) => earn(penalty, typed))).toEqual([
      '-1',
      '-4, 1 lost',
      'unknownWord',
    ]);
    expect(earn({ ...penalty, cap: null }, '3 cảnh cáo')).toBe('-6');
  });
});

describe('bonus', () => {
  const once: Method = { kind: 'bonus', pointsPerUnit: points('2'), cap: null, once: true };

  it('applies or not; another word is asked about', () => {
    expect(['đạt', 'chưa', 'một phần', null].map((typed) => earn(once, typed))).toEqual(['2', '0', 'unknownWord', 'notNumber']);
  });

  it('each, «không» is none', () => {
    expect(earn({ ...once, once: false }, 'không')).toBe('0');
  });

  it('may have a ceiling by period, which a bonus that counts once has no use for', () => {
    const byMonth: Method = { ...once, once: false, periodCap: { period: 'month', points: points('3') } };
    expect(['T1: 2; T2: 1', '1', '2', 'nhiều'].map((typed) => earn(byMonth, typed))).toEqual([
      '5, 1 lost',
      '2',
      'periodsNotGiven',
      'periodsNotGiven',
    ]);
    expect(earn({ ...byMonth, once: true }, '2')).toBe('2');
  });
});

describe('names of periods', () => {
  const by = (period: 'month' | 'quarter' | 'semester', maximum: string | null = null): Method => ({
    ...perUnit,
    pointsPerUnit: points('1'),
    maximum: maximum === null ? null : points(maximum),
    periodCap: { period, points: points('6') },
  });

  it.each([
    ['month', 'T1: 7; tháng 2: 3'],
    ['month', 'T.11: 7; T 12: 3'],
    ['month', 'tháng1:7, tháng12:3'],
    ['quarter', 'Q1: 7; quý 2: 3'],
    ['quarter', 'quý I: 12; quý III: 3'],
    ['quarter', 'Q.4: 7 bài; quý II = 3bài.'],
    ['quarter', 'quý IV: 7\nQ 3: 3'],
    ['semester', 'HK1: 7; HK2: 3;'],
    ['semester', 'học kỳ II: 7, kỳ 1: 3'],
  ] as const)('%s: «%s» counts 6 and 3', (period, typed) => {
    expect(earn(by(period), typed).split(',')[0]).toBe('9');
  });

  it.each([
    ['month', 'đợt 1: 3'],
    ['month', 'T1 năm trước: 3'],
    ['month', 'quý 1: 3'],
    ['quarter', 'đầu quý 1: 3'],
    ['quarter', 'quý 1 bổ sung: 3'],
    ['semester', 'cuối học kỳ 1: 3'],
    ['semester', 'HK1 bổ sung: 3'],
    ['semester', 'HK1: 3 (bổ sung 2)'],
    ['semester', 'HK1: 3; nhiều'],
    ['semester', ';'],
  ] as const)('%s: «%s» is asked about', (period, typed) => {
    expect(earn(by(period), typed)).toBe('periodsNotGiven');
  });

  it('the maximum cuts what the ceilings left', () => {
    expect(earn(by('semester', '8'), 'HK1: 7; HK2: 3')).toBe('8, 2 lost');
  });
});

describe('levels', () => {
  const graded = (...labels: readonly string[]): Method => ({
    kind: 'levels',
    levels: labels.map((label, at) => ({ label, points: points(String(5 - at)) })),
  });

  it.each([
    'Xuất sắc',
    'Tốt',
    'Giỏi',
    'Khá',
    'Trung bình',
    'Trung bình khá',
    'Đạt',
    'Chưa đạt',
    'Không đạt',
    'Yếu',
    'Kém',
    'Hoàn thành',
    'Không hoàn thành',
    'Chưa hoàn thành',
  ])('«%s» may be meant by the row for all others', (word) => {
    expect(earn(graded('Hoàn thành xuất sắc nhiệm vụ', 'còn lại'), word)).toBe('4');
  });

  it.each(['còn lại', 'Các mức còn lại', 'Mức khác', 'Khác'])('«%s» is that row', (row) => {
    expect(earn(graded('Tốt', row), 'Yếu')).toBe('4');
  });

  it.each(['mức độ tốt', 'Mức tốt', 'xếp loại tốt', 'đạt loại tốt', 'đạt mức tốt', 'loại tốt', 'hạng tốt'])(
    '«%s» is «Tốt»',
    (word) => {
      expect(earn(graded('Khá', 'Tốt'), word)).toBe('4');
    },
  );

  it('what is said inside a name belongs to it', () => {
    expect(earn(graded('Vượt mức chỉ tiêu', 'còn lại'), 'vượt chỉ tiêu')).toBe('unknownWord');
  });

  it('may be numbers; nothing at all is asked about', () => {
    expect([earn(graded('1', '2'), '2'), earn(graded('1', '2'), null)]).toEqual(['4', 'unknownWord']);
  });
});

describe('passFail', () => {
  it('asks about nothing at all', () => {
    expect(earn(pass, null)).toBe('unknownWord');
  });
});

describe('tiers', () => {
  it('that end have no points from there on', () => {
    const until: Method = { ...shares, until: points('90') };
    expect(['89.9', '90', '95'].map((typed) => earn(until, typed, { maximum: TEN }))).toEqual([
      '10',
      'aboveLastTier',
      'aboveLastTier',
    ]);
  });

  it('«trên 95» stands above «từ 95», in whichever order they are written', () => {
    const at95 = { from: points('95'), points: points('8') };
    const above95 = { from: points('95'), above: true as const, points: points('10') };
    const lowest = { from: points('0'), points: points('0') };
    for (const tiers of [
      [lowest, at95, above95],
      [above95, at95, lowest],
      [at95, lowest, above95],
    ]) {
      const method: Method = { kind: 'tiers', direction: 'higher', tiers };
      expect(['94', '95', '96'].map((typed) => earn(method, typed))).toEqual(['0', '8', '10']);
    }
  });

  it('«trên 90» does not stand above «từ 95»', () => {
    const method: Method = {
      kind: 'tiers',
      direction: 'higher',
      tiers: [
        { from: points('95'), points: points('10') },
        { from: points('90'), above: true, points: points('8') },
      ],
    };
    expect(['91', '96'].map((typed) => earn(method, typed))).toEqual(['8', '10']);
  });

  it('of a target: a percent beside a percent target is compared with it, and a target must be above 0', () => {
    const ofTarget: Method = {
      kind: 'tiers',
      direction: 'higher',
      ofTarget: true,
      tiers: [
        { from: points('0'), points: points('1') },
        { from: points('80'), points: points('6') },
      ],
    };
    expect(earn(ofTarget, '40%', { target: points('50'), isTargetPercent: true })).toBe('6');
    expect(earn(ofTarget, '40%', { target: points('50') })).toBe('1');
    expect(['0', '-5'].map((target) => earn(ofTarget, '40', { target: points(target) }))).toEqual([
      'targetNotAboveZero',
      'targetNotAboveZero',
    ]);
  });
});

describe('ratioToTarget', () => {
  it('at the target nothing is short', () => {
    expect(earn({ ...ratio, shortfall: 'none' }, '50', { target: points('50') })).toBe('10');
  });

  it('in proportion, where the regulation says so itself', () => {
    expect(earn({ ...ratio, shortfall: 'proportional' }, '40', { target: points('50') })).toBe('8');
  });

  it('steps of things are of things, whose target it ever is', () => {
    const steps = { size: points('1'), unit: 'count' as const, points: points('1'), cap: null };
    expect(earn({ ...ratio, shortfall: steps }, '3', { target: points('5') })).toBe('8');
  });

  it('steps above: percentage points of a fixed target, percents of the unit’s own; without a ceiling all of them', () => {
    const excess = { size: points('5'), unit: 'percent' as const, points: points('0.5'), cap: null };
    expect(earn({ ...ratio, target: points('70'), excess }, '85')).toBe('11.5');
    expect(earn({ ...ratio, excess }, '85', { target: points('70') })).toBe('12');
    expect(earn({ ...ratio, excess: { ...excess, cap: points('1') } }, '85', { target: points('70') })).toBe('11, 1 lost');
  });

  it('a percent is of the plan where the plan is a percent: a fixed one, or one of at most 100', () => {
    expect(earn({ ...ratio, target: points('120') }, '96%')).toBe('8');
    expect(earn(ratio, '96%', { target: points('100') })).toBe('9.6');
    expect(earn(ratio, '96%', { target: points('101') })).toBe('mixedScale');
  });
});

describe('methods that compare units', () => {
  it('clusterLeader: the leader is looked for in the pool, and who passes it from outside earns no more than the maximum', () => {
    const eligible: Method = { ...leader, pool: 'eligible' };
    const one = field(['3', '1.5', '1.25'], ['1.5', '1.25']);
    const target = points('1');
    expect(['3', '1.5', '1.25'].map((typed) => earn(eligible, typed, { target, field: one }))).toEqual(['10', '10', '7.5']);
    expect(earn(eligible, '1.2', { target, field: field(['1.2', '0.9'], ['0.9']) })).toBe('10');
    expect(earn(leader, '1.2', { target })).toBe('10');
  });

  it('the leader is above its target', () => {
    expect(leaderOf(['0.8', '1'].map(points))).toBeNull();
    expect(leaderOf(['0.8', '1.2', '1.1'].map(points))).toEqual(points('1.2'));
    expect(leaderOf([])).toBeNull();
  });

  it('relativeToBest: with nobody in the pool a unit is the best one itself', () => {
    const nobody = field(['5', '0'], []);
    const eligible: Method = { ...best, pool: 'eligible' };
    expect(['5', '0'].map((typed) => earn(eligible, typed, { field: nobody }))).toEqual(['10', '0']);
    expect(['5', '0'].map((typed) => earn({ ...eligible, direction: 'lower' }, typed, { field: nobody }))).toEqual(['10', '10']);
    expect(earn(best, '5')).toBe('10');
  });

  it('relativeToBest: lower, all of them 0 earn all; outside the pool worse than all of it earns nothing', () => {
    const lower: Method = { ...best, pool: 'eligible', direction: 'lower' };
    expect(['0', '3'].map((typed) => earn(lower, typed, { field: field(['0', '0', '3'], ['0', '0']) }))).toEqual(['10', '0']);
  });

  it('minMax: with nobody known all earn the maximum', () => {
    expect([earn(minMax, '4'), earn({ ...minMax, pool: 'eligible' }, '4', { field: field(['4'], []) })]).toEqual(['10', '10']);
  });

  it('placeTable: without others the first place; without a place or a table none', () => {
    const table: Method = { kind: 'placeTable', points: ['60', '45'].map(points), beyond: null, ties: 'best' };
    expect([earn(table, '7'), earn(table, null)]).toEqual(['60', 'notNumber']);
    expect(earn(table, '7', { field: field(['7'], ['7'], true) })).toBe('45…60');
    expect(earn({ ...table, points: [] }, '7', { field: field(['7'], ['7'], true) })).toBe('placeNotInTable');
  });

  it('placeTable: the mean of shared places needs all of them in the table', () => {
    const table: Method = { kind: 'placeTable', points: ['60', '45'].map(points), beyond: null, ties: 'mean' };
    const others = field(['9', '8', '8']);
    expect(earn(table, '8', { field: others })).toBe('placeNotInTable');
    expect(earn({ ...table, beyond: points('15') }, '8', { field: others })).toBe('30');
  });

  it('are these four', () => {
    const kinds = [leader, best, minMax, { kind: 'placeTable', points: [], beyond: null, ties: 'best' } as const];
    expect(kinds.every(isRelative)).toBe(true);
    expect([ratio, perUnit, posts, pass, shares].some(isRelative)).toBe(false);
  });
});

describe('several parts', () => {
  const part = (method: Method, maximum: string | null = null) => ({
    label: 'phần',
    method,
    maximum: maximum === null ? null : points(maximum),
  });
  const two: Method = { kind: 'composite', parts: [part(posts), part(pass)], maximum: null };
  const either: Method = { kind: 'alternatives', pick: 'best', branches: [part(perUnit), part(pass)] };

  it.each([
    ['92; Không', '92'],
    ['92,5; Không', '92.5'],
    ['92.25; Không', '92.25'],
    ['1.5; Không', '1.5'],
    ['92,5 %; Không', '92.5'],
    ['a) 92,5%; b) Không', '92.5'],
    ['a)92; b)Không', '92'],
    ['A. 92; B. Không', '92'],
    ['a ) 92; b ) Không', '92'],
    ['đ: 92; e: Không', '92'],
    ['1) 92; 2) Không', '92'],
    ['1. 92; 2. Không', '92'],
    ['10 ) 92; 11 ) Không', '92'],
    ['92; Không; ', '92'],
    ['92\nKhông\n\n', '92'],
  ])('«%s» earns %s', (typed, earned) => {
    expect(earn(two, typed)).toBe(earned);
  });

  it.each([
    ['1.234; Không', 'notNumber'],
    ['khoảng 92; Không', 'notNumber'],
    ['92 lớp; Không', 'notNumber'],
    ['9 b) 2; Không', 'notNumber'],
    ['92; Không; Có', 'partsNotGiven'],
    ['nhiều; ', 'partsNotGiven'],
    ['nhiều; --', 'partsNotGiven'],
  ])('«%s»: %s', (typed, problem) => {
    expect(earn(two, typed)).toBe(problem);
  });

  it('a percent is no number of things', () => {
    expect(earn({ ...two, parts: [part(perUnit), part(pass)] }, '50%; Không')).toBe('fractionalCount');
  });

  it('a number is compared with a level by its value', () => {
    const level: Method = { kind: 'levels', levels: [{ label: '2', points: points('4') }] };
    expect(earn({ ...two, parts: [part(level), part(pass)] }, '2,0; Không')).toBe('4');
  });

  it('a single part is the whole value', () => {
    expect(earn({ ...two, parts: [part(posts)] }, '92')).toBe('92');
  });

  it('each is cut at its own maximum, all together at theirs or the criterion’s', () => {
    const cut: Method = { ...two, parts: [part(posts, '50'), part(pass)] };
    expect(earn(cut, '92; Có')).toBe('55, 42 lost');
    expect(earn({ ...cut, maximum: points('53') }, '92; Có')).toBe('53, 44 lost');
    expect(earn(cut, '92; Có', { maximum: points('40') })).toBe('40, 57 lost');
    expect(earn({ ...cut, maximum: points('53') }, '92; Có', { maximum: points('40') })).toBe('53, 44 lost');
  });

  it('a part that is typed by hand, or depends on the other units, has no points yet', () => {
    expect(earn({ ...two, parts: [part({ kind: 'manual', step: null }), part(pass)] }, '9; Có')).toBe('partsNotGiven');
    const alone = { target: TEN, field: field(['15'], ['15'], true) };
    expect(earn({ ...two, parts: [part(leader), part(pass)] }, '15; Có', alone)).toBe('partsNotGiven');
  });

  it.each([
    ['1; Có', '5'],
    ['4; Có', '8'],
    ['4; ', '8'],
    ['4; --', '8'],
    ['-; Có', '5'],
    ['1,5; Có', 'fractionalCount'],
    ['1; một phần', 'unknownWord'],
    ['-; -', 'partsNotGiven'],
    ['4; Có; Không', 'partsNotGiven'],
  ])('of branches «%s» earns %s', (typed, earned) => {
    expect(earn(either, typed)).toBe(earned);
  });

  it('of equal branches the first counts', () => {
    const equal: Method = { ...either, branches: [part(perUnit, '8'), part({ kind: 'passFail', maximum: points('8') }, '8')] };
    expect(earn(equal, '9; Có')).toBe('8, 10 lost');
  });

  it('a branch typed by hand might be the best one', () => {
    expect(earn({ ...either, branches: [part({ kind: 'manual', step: null }), part(pass)] }, '9; Có')).toBe('partsNotGiven');
  });
});
