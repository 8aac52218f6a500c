/** Schools against the number of criteria in force (DOMAIN S11): the arithmetic, and what is told of it. */
import { decimalText, points } from '../../../src/core/domain/points';
import type { StandardRule, StandardShare, StandardState } from '../../../src/core/domain/year/standardSchool';
import { assessStandard, checkStandard } from '../../../src/core/year/assessStandard';
import { nextStandard } from '../../../src/core/year/nextStandard';

const AT = { sheet: 'Trường chuẩn', row: 5, column: 8 };
type Typed<Of, Numbers extends keyof Of> = Partial<Omit<Of, Numbers>> & { readonly [One in Numbers]?: string | null };
const number = (text: string | null | undefined) => (text === null || text === undefined ? null : points(text));

const state = ({ reached = '26', above, ...more }: Typed<StandardState, 'reached' | 'above'> = {}): StandardState => ({
  cluster: null,
  year: 2023,
  unit: 'Trường M',
  level: 1,
  group: null,
  on: null,
  targetYear: 2026,
  missing: [],
  basis: null,
  note: null,
  at: AT,
  ...more,
  reached: number(reached),
  above: number(above),
});
const rule = ({ criteria = '55', ...more }: Typed<StandardRule, 'criteria'> = {}): StandardRule => ({
  level: 1,
  group: null,
  document: '11-QĐ/TW',
  from: { year: 2021, month: 5, day: 19 },
  to: null,
  ...more,
  criteria: number(criteria),
});

describe('where a school stands', () => {
  const assessed = (one: StandardState, rules: readonly StandardRule[] = [rule()]) => {
    const [found] = assessStandard([one], rules);
    if (found === undefined) throw new Error('one state, one assessment');
    const { criteria, gap, percent, perYear } = found;
    return [
      ...[criteria, gap].map((each) => (each === null ? null : decimalText(each))),
      percent === null ? null : decimalText(percent, 2),
      perYear,
    ];
  };

  it('26 of 55 is 47.27 %, lacks 29, and needs ten a year up to 2026', () => {
    expect(assessed(state())).toEqual(['55', '29', '47.27', 10]);
  });

  it.each([
    ['two years are left', 2025, 15],
    ['one year is left', 2024, 29],
    ['the year is this one', 2023, null],
    ['the year is over', 2022, null],
    ['no year is named', null, null],
  ])('%s', (_, targetYear, perYear) => {
    expect(assessed(state({ targetYear }))).toEqual(['55', '29', '47.27', perYear]);
  });

  it('all of them, or more than all, leaves nothing to plan; one that is lacking does', () => {
    expect(assessed(state({ reached: '55' }))).toEqual(['55', '0', '100', null]);
    expect(assessed(state({ reached: '56' }))).toEqual(['55', '-1', '101.82', null]);
    expect(assessed(state({ reached: '54' }))).toEqual(['55', '1', '98.18', 1]);
  });

  it('without the number reached, or of all of them, there is no gap and no share', () => {
    expect(assessed(state({ reached: null }))).toEqual(['55', null, null, null]);
    expect(assessed(state(), [])).toEqual([null, null, null, null]);
    expect(assessed(state(), [rule({ criteria: '0' })])).toEqual(['0', null, null, null]);
    expect(assessed(state(), [rule({ criteria: null })])).toEqual([null, null, null, null]);
  });

  it.each<[string, StandardState, StandardRule, boolean]>([
    ['of its level', state({ level: 2 }), rule({ level: 2 }), true],
    ['of another level', state({ level: 2 }), rule(), false],
    ['of level 1 where no level is said', state({ level: null }), rule(), true],
    ['of level 2 where no level is said', state({ level: null }), rule({ level: 2 }), false],
    ['of its group, in whatever spelling', state({ group: 'Đội ngũ' }), rule({ group: 'đội  ngũ' }), true],
    ['of another group', state({ group: 'Đội ngũ' }), rule({ group: 'Đào tạo' }), false],
    ['of the whole for a group', state({ group: 'Đội ngũ' }), rule(), false],
    ['of a group for the whole', state(), rule({ group: 'Đội ngũ' }), false],
    ['in force from that year', state(), rule({ from: { year: 2023, month: 12, day: 31 } }), true],
    ['in force from the next year', state(), rule({ from: { year: 2024, month: 1, day: 1 } }), false],
    ['in force up to that year', state(), rule({ to: { year: 2023, month: 1, day: 1 } }), true],
    ['out of force', state(), rule({ to: { year: 2022, month: 12, day: 31 } }), false],
  ])('a number %s counts or not', (_, of, one, counts) => {
    expect(assessed(of, [one])[0]).toBe(counts ? '55' : null);
  });

  it('of two in force the later one counts', () => {
    expect(assessed(state(), [rule(), rule({ criteria: '60', document: '396-QĐ/TW' })])[0]).toBe('60');
  });
});

describe('what is told of it', () => {
  const told = (
    states: readonly StandardState[],
    rules: readonly StandardRule[] = [rule()],
    shares: readonly StandardShare[] = [],
  ) => checkStandard(assessStandard(states, rules), rules, shares);

  it('a state in order raises nothing', () => {
    expect(told([state()])).toEqual([]);
    expect(told([state({ reached: '55', above: '13' }), state({ unit: 'Trường N', reached: '0', above: '0' })])).toEqual([]);
    expect(told([state({ reached: null, above: '3' })])).toEqual([]);
    expect(told([state({ reached: '13', above: '13' })])).toEqual([]);
  });

  it('half a criterion cannot be reached', () => {
    expect(told([state({ reached: '26.5' })])).toEqual([
      { code: 'standardNoCount', severity: 'error', at: AT, facts: { unit: 'Trường M', reached: '26.5' } },
    ]);
  });

  it('more than there are', () => {
    expect(told([state({ reached: '56' })])).toEqual([
      { code: 'standardAboveAll', severity: 'error', at: AT, facts: { unit: 'Trường M', reached: '56', criteria: '55' } },
    ]);
  });

  it('more above than reached', () => {
    expect(told([state({ reached: '12', above: '13' })])).toEqual([
      { code: 'standardAboveReached', severity: 'error', at: AT, facts: { unit: 'Trường M', above: '13', reached: '12' } },
    ]);
  });

  it('groups that do not make the whole, of the same school, year and level', () => {
    const [first, second] = [state({ group: 'Đội ngũ', reached: '10' }), state({ group: 'Đào tạo', reached: '15' })];
    const codes = (...others: readonly StandardState[]) => told([state(), ...others], []).map(({ code, facts }) => [code, facts]);
    const differ = (sum: string) => ['standardGroupsDiffer', { unit: 'Trường M', reached: '26', sum }];
    expect(codes(first, second)).toEqual([differ('25')]);
    expect(codes(first, { ...second, reached: points('16') })).toEqual([]);
    expect(codes(first)).toEqual([differ('10')]);
    expect(codes({ ...first, unit: 'trường  M' })).toEqual([differ('10')]);
    expect(codes(first, { ...second, reached: null })).toEqual([]);
    expect(codes({ ...first, unit: 'Trường N' })).toEqual([]);
    expect(codes({ ...first, level: 2 })).toEqual([]);
    expect(codes({ ...first, year: 2024 })).toEqual([]);
    expect(told([state({ reached: null }), first], [])).toEqual([]);
  });

  it('fewer than the year before, of the same school, level and group', () => {
    const before = state({ year: 2022, reached: '27' });
    const codes = (was: StandardState, now = state()) => told([was, now], []).map(({ code }) => code);
    expect(told([before, state()], [])).toEqual([
      { code: 'standardStepsBack', severity: 'warning', at: AT, facts: { unit: 'Trường M', reached: '26', before: '27' } },
    ]);
    expect(codes({ ...before, unit: 'trường m' })).toEqual(['standardStepsBack']);
    expect(codes({ ...before, reached: points('26') })).toEqual([]);
    expect(codes({ ...before, reached: points('25') })).toEqual([]);
    expect(codes({ ...before, reached: null })).toEqual([]);
    expect(codes(before, state({ reached: null }))).toEqual([]);
    expect(codes({ ...before, year: 2021 })).toEqual([]);
    expect(codes({ ...before, level: 2 })).toEqual([]);
    expect(codes({ ...before, unit: 'Trường N' })).toEqual([]);
    expect(codes({ ...before, group: 'Đội ngũ' })).toEqual([]);
    expect(codes({ ...before, group: 'Đội ngũ' }, state({ group: 'đội ngũ' }))).toEqual(['standardStepsBack']);
  });

  it('groups of a level that do not add up to it, where all of them are known', () => {
    const groups = [rule({ group: 'Đội ngũ', criteria: '20' }), rule({ group: 'Đào tạo', criteria: '30' })];
    const codes = (...rules: readonly StandardRule[]) => told([], rules).map(({ code, at, facts }) => [code, at, facts]);
    const differ = (sum: string) => ['standardRulesDiffer', null, { level: 1, criteria: '55', sum }];
    expect(codes(rule(), ...groups)).toEqual([differ('50')]);
    expect(codes(rule({ criteria: '50' }), ...groups)).toEqual([]);
    expect(codes(rule(), ...groups, rule({ group: 'Văn hóa', criteria: null }))).toEqual([]);
    expect(codes(rule({ criteria: null }), ...groups)).toEqual([]);
    expect(codes(rule())).toEqual([]);
    expect(codes(...groups)).toEqual([]);
    expect(codes(rule(), ...groups.map((one) => ({ ...one, level: 2 })))).toEqual([]);
    expect(codes(rule(), ...groups.map((one) => ({ ...one, document: '396-QĐ/TW' })))).toEqual([]);
    expect(told([], [rule(), ...groups])[0]?.severity).toBe('error');
  });
});

describe('a share that is asked for', () => {
  const share = (more: Typed<StandardShare, 'part' | 'whole' | 'stated' | 'asked'>): StandardShare => ({
    cluster: null,
    year: 2023,
    unit: 'Trường M',
    name: 'Giảng viên chính',
    basis: null,
    at: AT,
    part: number(more.part),
    whole: number(more.whole),
    stated: number(more.stated),
    asked: number(more.asked),
  });
  const told = (more: Parameters<typeof share>[0]) =>
    checkStandard([], [], [share(more)]).map(({ code, severity, at, facts }) => [code, severity, at, facts]);
  const unit = { unit: 'Trường M', name: 'Giảng viên chính' };

  it('3 of 22 is 13.636…%: 14, 13.6 and 13.64 agree with it, 13 and 13.7 do not', () => {
    for (const stated of ['14', '13.6', '13.64']) expect(told({ part: '3', whole: '22', stated })).toEqual([]);
    for (const stated of ['13', '13.7', '15'])
      expect(told({ part: '3', whole: '22', stated })).toEqual([
        ['standardShareDiffers', 'error', AT, { ...unit, stated, computed: '13.64' }],
      ]);
  });

  it('below what is asked for is told, by the counts before the percent a document states', () => {
    expect(told({ part: '3', whole: '22', asked: '15' })).toEqual([
      ['standardShareBelow', 'info', AT, { ...unit, rate: '13.64', asked: '15' }],
    ]);
    expect(told({ stated: '14', asked: '15' })).toEqual([
      ['standardShareBelow', 'info', AT, { ...unit, rate: '14', asked: '15' }],
    ]);
    expect(told({ stated: '15', asked: '15' })).toEqual([]);
    expect(told({ part: '3', whole: '22', stated: '14', asked: '13.9' })).toEqual([
      ['standardShareBelow', 'info', AT, { ...unit, rate: '13.64', asked: '13.9' }],
    ]);
  });

  it('counts that make no share say nothing', () => {
    expect(told({ part: '3', whole: '0', stated: '14' })).toEqual([]);
    expect(told({ part: '3', stated: '14' })).toEqual([]);
    expect(told({ whole: '22', stated: '14' })).toEqual([]);
    expect(told({ part: '3', whole: '22' })).toEqual([]);
    expect(told({ asked: '15' })).toEqual([]);
  });
});

describe('the year after', () => {
  it('has a blank row for every school, level and group of the year that ends', () => {
    const states = [
      state({ year: 2022 }),
      state({
        group: 'Đội ngũ',
        above: '1',
        on: { year: 2023, month: 11, day: 13 },
        missing: ['Đề án'],
        basis: 'TB 296',
        note: 'x',
        cluster: 'Cụm 2',
      }),
    ];
    expect(nextStandard(states, 2023)).toEqual([
      ...states,
      {
        cluster: 'Cụm 2',
        year: 2024,
        unit: 'Trường M',
        level: 1,
        group: 'Đội ngũ',
        on: null,
        reached: null,
        above: null,
        targetYear: 2026,
        missing: [],
        basis: null,
        note: null,
        at: { sheet: '', row: 0, column: 0 },
      },
    ]);
  });

  it('keeps the rows it already has', () => {
    const states = [state(), state({ year: 2024, unit: 'Trường N' })];
    expect(nextStandard(states, 2023)).toEqual(states);
  });
});
