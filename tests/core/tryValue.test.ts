import type { Method } from '../../src/core/domain/criteria';
import { decimalText, points } from '../../src/core/domain/points';
import type { Policy } from '../../src/core/domain/policy';
import type { TriedValue, ValueToTry } from '../../src/core/domain/triedValue';
import { readSentence } from '../../src/core/read/sentences/readSentence';
import { canBeTried, tryValue } from '../../src/core/tryValue';
import { appraisal, type AppraisalSpec } from './render/appraisals';

const read = (sentence: string, maximum: string): Method => {
  const { method } = readSentence(sentence, { maximum: points(maximum), kind: null, unitOfMeasure: null });
  if (method === null) throw new Error(`Not read: ${sentence}`);
  return method;
};

interface Case extends Partial<ValueToTry> {
  readonly method?: Method;
  readonly maximum?: string;
  readonly unitOfMeasure?: string;
  readonly units?: AppraisalSpec['units'];
  readonly policy?: Partial<Policy>;
}

function tried({ method, maximum = '10', unitOfMeasure, units = { A: {}, B: {} }, policy = {}, ...typed }: Case): TriedValue {
  const row = {
    id: '1',
    maximum,
    ...(method === undefined ? {} : { method }),
    ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }),
  };
  const found = tryValue(appraisal({ criteria: [{ id: 'I', rows: [row] }], units, policy }), '1', {
    value: '',
    target: '',
    unit: 'A',
    ...typed,
  });
  if (found === null) throw new Error('nothing to try');
  return found;
}

/** The points, or what else came of it. */
function outcome(found: TriedValue): string {
  if (found.kind === 'blank') return 'blank';
  if (found.kind === 'notRead')
    return `${found.what} ${found.trouble}: ${found.candidates.map((one) => decimalText(one)).join(' ')}`;
  const { points: earned, how } = found.step;
  if (how.code === 'range') return `${decimalText(how.least)}…${decimalText(how.most)}`;
  if (how.code === 'notComputable') return how.problem;
  return earned === null ? how.code : decimalText(earned);
}

const codes = (found: TriedValue): readonly string[] => (found.kind === 'tried' ? found.lines.map(({ code }) => code) : []);

const PER_UNIT = read('Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 6 điểm', '6');
const TIERS = read('Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm', '10');
const RATIO = read('Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ; dưới 50% không tính điểm', '20');
const LEADER: Method = { kind: 'clusterLeader', maximum: null, pool: 'all' };
const BEST: Method = { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' };
const PLACES: Method = { kind: 'placeTable', points: ['60', '45', '30'].map(points), beyond: points('0'), ties: 'best' };
const PRIZES = read('Giải Nhất 8 điểm, giải Nhì 6 điểm, giải Ba 4 điểm; tổng không quá 20 điểm', '20');
const PASS = read('Có: 5 điểm; không: 0 điểm', '5');
const LEVELS = read('Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm', '5');

describe('trying a value', () => {
  it.each<[string, Case, string]>([
    ['a count', { method: PER_UNIT, maximum: '6', value: '2' }, '4'],
    ['a count above the maximum', { method: PER_UNIT, maximum: '6', value: '9' }, '6'],
    ['a rate with a comma', { method: TIERS, value: '92,5' }, '8'],
    ['a rate with its sign', { method: TIERS, value: '92,5%' }, '8'],
    ['a share of a whole', { method: TIERS, value: '19/20', unitOfMeasure: '%' }, '10'],
    ['a result with its target', { method: RATIO, maximum: '20', value: '84', target: '120' }, '14'],
    ['a result of its target', { method: RATIO, maximum: '20', value: '84/120' }, '14'],
    ['kinds of item', { method: PRIZES, maximum: '20', value: '1 giải nhất, 2 giải nhì' }, '20'],
    ['a word', { method: PASS, maximum: '5', value: 'Có' }, '5'],
    ['a word for none', { method: PASS, maximum: '5', value: 'không' }, '0'],
    ['a level', { method: LEVELS, maximum: '5', value: 'tốt' }, '4'],
    ['points where they are typed', { value: '7,5' }, '7.5'],
  ])('gives what the engine gives for %s', (_, spec, expected) => {
    expect(outcome(tried(spec))).toBe(expected);
  });

  it.each<[string, Case, string]>([
    [
      'a mark that may be a comma or not',
      { method: PER_UNIT, maximum: '6', value: '1.234' },
      'value ambiguousSeparator: 1234 1.234',
    ],
    ['a letter in a number', { method: PER_UNIT, maximum: '6', value: 'O5' }, 'value letterInNumber: '],
    ['words where a number is wanted', { method: PER_UNIT, maximum: '6', value: 'nhiều' }, 'value notNumber: '],
    ['a number with its unit', { method: PER_UNIT, maximum: '6', value: '3 đề tài' }, 'value unitInside: 3'],
    ['a share where none is wanted', { method: PER_UNIT, maximum: '6', value: '3/4' }, 'value ratioOrDate: 3 0.75'],
    ['points of the maximum', { maximum: '15', value: '12/15' }, 'value scoreAndMaximum: 12'],
    [
      'a target that is none',
      { method: RATIO, maximum: '20', value: '84', target: '1.200' },
      'target ambiguousSeparator: 1200 1.2',
    ],
    ['a count that is not whole', { method: PER_UNIT, maximum: '6', value: '1,5' }, 'fractionalCount'],
    ['a count below 0', { method: PER_UNIT, maximum: '6', value: '-1' }, 'negativeCount'],
    ['a word the rule does not know', { method: LEVELS, maximum: '5', value: 'rất tốt lắm' }, 'unknownWord'],
    ['no target', { method: RATIO, maximum: '20', value: '84' }, 'targetMissing'],
    ['nothing', { value: '  ' }, 'blank'],
  ])('says why not, and never takes %s', (_, spec, expected) => {
    expect(outcome(tried(spec))).toBe(expected);
  });

  it('takes the target of the unit from the workbook, and that which is typed before it', () => {
    const units = { A: { '1': { target: '120' } }, B: {} };
    expect(outcome(tried({ method: RATIO, maximum: '20', units, value: '84' }))).toBe('14');
    expect(outcome(tried({ method: RATIO, maximum: '20', units, value: '84', target: '84' }))).toBe('20');
    expect(outcome(tried({ method: RATIO, maximum: '20', units, value: '84', target: 'Không giao' }))).toBe('missing');
  });

  it.each<[string, Case, string]>([
    ['above its target', { method: LEADER, value: '12', target: '10' }, '5…10'],
    ['below its target', { method: LEADER, value: '8', target: '10' }, '4'],
    ['beside the best', { method: BEST, maximum: '12', value: '30' }, '0…12'],
    ['for a place', { method: PLACES, maximum: '60', value: '30' }, '0…60'],
  ])('of a school by itself gives what it can get: %s', (_, spec, expected) => {
    expect(outcome(tried({ ...spec, unit: null, units: { A: { '1': { target: '99', result: '1' } }, B: {} } }))).toBe(expected);
  });

  it('of one school among the others counts with theirs, and says whose points move', () => {
    // METHODS §2.7, case 34: three units at 10, 6.25 and 6.25; a fourth becomes leader: 7.22, 5.56 and 5.56.
    const at = (result: string) => ({ '1': { target: '1', result } });
    const units = { A: at('5'), B: at('2'), C: at('2'), D: { '1': { target: '1' } } };
    const found = tried({ method: LEADER, units, unit: 'D', value: '10' });
    expect(outcome(found)).toBe('10');
    const moved = found.kind === 'tried' ? found.moved : [];
    const shown = (value: (typeof moved)[number]['before']): string => (value === null ? 'none' : decimalText(value, 2));
    expect(moved.map(({ unit, before, after }) => [unit, shown(before), shown(after)])).toEqual([
      ['A', '10', '7.22'],
      ['B', '6.25', '5.56'],
      ['C', '6.25', '5.56'],
    ]);
  });

  it('moves those whose points are others now, and nobody where schools are not compared', () => {
    const at = (result: string) => ({ '1': { result } });
    const units = { A: at('30'), B: {}, C: at('20'), D: {} };
    const found = tried({ method: BEST, maximum: '12', units, unit: 'D', value: '40' });
    const moved = found.kind === 'tried' ? found.moved : [];
    // Of 30 and then of 40 at best; B has no result before and after, and D is the one that was tried.
    expect(moved).toEqual([
      { unit: 'A', before: points('12'), after: points('9') },
      { unit: 'C', before: points('8'), after: points('6') },
    ]);
    const same = tried({ method: BEST, maximum: '12', units, unit: 'D', value: '30' });
    expect(same.kind === 'tried' ? same.moved : null).toEqual([]);
    const alone = tried({ method: BEST, maximum: '12', units, unit: null, value: '40' });
    expect(alone.kind === 'tried' ? alone.moved : null).toEqual([]);
    const counted = tried({ method: PER_UNIT, maximum: '6', units, unit: 'D', value: '2' });
    expect(counted.kind === 'tried' ? counted.moved : null).toEqual([]);
  });

  it('tells value, rule, clamp and rounding in this order', () => {
    const rounded = { rounding: { at: 'criterion', decimals: 1 } } as const;
    const found = tried({ method: RATIO, maximum: '20', value: '83', target: '120', policy: rounded });
    expect([outcome(found), codes(found)]).toEqual(['13.8', ['sentence', 'maximum', 'earned', 'rounded']]);
    expect(codes(tried({ method: PER_UNIT, maximum: '6', value: '9' }))).toEqual([
      'sentence',
      'maximum',
      'earned',
      'cutByMaximum',
    ]);
    expect(found.kind === 'tried' ? [found.lines.flatMap(({ cells }) => cells), found.readAs, found.target] : null).toEqual([
      [],
      { number: points('83'), isPercent: false },
      { number: points('120'), isPercent: false },
    ]);
  });

  it('never cuts points that are typed: they are told to stand above the maximum, or below 0', () => {
    const found = [tried({ value: '12' }), tried({ value: '-1' }), tried({ value: '9' })];
    expect(found.map(outcome)).toEqual(['12', '-1', '9']);
    expect(found.map((one) => (one.kind === 'tried' ? one.issues.map(({ rule }) => rule) : null))).toEqual([
      ['RNG-04'],
      ['RNG-05'],
      [],
    ]);
  });

  it('of a deduction in a group of deductions is a deduction, whatever the floor of the policy', () => {
    const method = read('Trừ 0,5 điểm/lần, trừ không quá điểm chuẩn', '5');
    const of = appraisal({
      criteria: [{ id: 'P', kind: 'penalty', rows: [{ id: '1', maximum: '5', method }] }],
      units: { A: {} },
      policy: { caps: { total: null, bonus: null, penalty: null, penaltyFloor: 'criterion', bonusMayExceedTotal: false } },
    });
    const found = tryValue(of, '1', { value: '3', target: '', unit: 'A' });
    expect(found === null ? null : [outcome(found), codes(found)]).toEqual(['-1.5', ['sentence', 'maximum', 'earned']]);
  });

  it('is for rows that get points: no group, no bar, no row nobody knows', () => {
    const of = appraisal({
      criteria: [
        { id: 'I', rows: [{ id: '1', maximum: '5' }] },
        { id: 'X', kind: 'disqualifier' },
      ],
      units: { A: { '1': '4' } },
    });
    const typed = { value: '1', target: '', unit: 'A' };
    expect(['I', '1', 'X', 'none'].map((id) => tryValue(of, id, typed) !== null)).toEqual([false, true, false, false]);
    expect(of.reading?.criteria.map(canBeTried)).toEqual([false, true, false]);
    expect(tryValue(of, '1', { ...typed, unit: 'nobody' })).toBe(null);
  });

  it('leaves the appraisal as it was', () => {
    const units = { A: { '1': { target: '10', result: '8' } }, B: { '1': { target: '10', result: '20' } } };
    const of = appraisal({ criteria: [{ id: '1', maximum: '10', method: LEADER }], units });
    const before = JSON.stringify([of.scorecards, [...(of.reading?.entries ?? [])].map(([, map]) => [...map])]);
    tryValue(of, '1', { value: '40', target: '', unit: 'A' });
    expect(JSON.stringify([of.scorecards, [...(of.reading?.entries ?? [])].map(([, map]) => [...map])])).toBe(before);
  });
});
