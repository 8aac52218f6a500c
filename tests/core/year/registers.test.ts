/** The registers of a year as values: members, activities, targets. DOMAIN S1, S3, S8, S10. */
import { decimalText, points } from '../../../src/core/domain/points';
import type { StatedDate } from '../../../src/core/domain/evidenceReference';
import type { Activity } from '../../../src/core/domain/year/activities';
import { compareDates, dateFrom } from '../../../src/core/domain/year/dateWords';
import type { Membership, OfficialName } from '../../../src/core/domain/year/members';
import type { LegalLimit, Target } from '../../../src/core/domain/year/targets';
import { assessTargets } from '../../../src/core/year/assessTargets';
import { attendance, checkActivities } from '../../../src/core/year/attendance';
import { checkMembers, compareWithScored } from '../../../src/core/year/checkMembers';
import { checkTargets } from '../../../src/core/year/checkTargets';
import { knownNames } from '../../../src/core/year/knownNames';
import { nextMembers } from '../../../src/core/year/nextMembers';
import { nextRoles, rotation } from '../../../src/core/year/rotation';

const AT = { sheet: 'S', row: 5, column: 2 };
const day = (text: string): StatedDate => {
  const date = dateFrom(text);
  if (date === null) throw new Error(text);
  return date;
};
const member = (unit: string, year: number, more: Partial<Membership> = {}): Membership => ({
  cluster: null,
  year,
  unit,
  roles: ['member'],
  from: null,
  to: null,
  state: null,
  basis: null,
  note: null,
  at: AT,
  ...more,
});
const official = (name: string, more: Partial<OfficialName> = {}): OfficialName => ({
  name,
  aliases: [],
  province: null,
  predecessors: [],
  from: null,
  basis: null,
  at: AT,
  ...more,
});
/** N and P became Q on 1 July 2025. */
const LISTED = [
  official('Trường M', { aliases: ['TCT M'] }),
  official('Trường Q', { predecessors: ['Trường N', 'Trường P'], from: day('1/7/2025') }),
];
const NAMES = knownNames(LISTED);

describe('a day as it is written', () => {
  it.each([
    ['02/3/2022', { year: 2022, month: 3, day: 2 }],
    ['2.3.2022', { year: 2022, month: 3, day: 2 }],
    ['ngày 02 tháng 3 năm 2022', { year: 2022, month: 3, day: 2 }],
    [' 29/2/2024 ', { year: 2024, month: 2, day: 29 }],
    ['29/2/2000', { year: 2000, month: 2, day: 29 }],
    ['30/4/2026', { year: 2026, month: 4, day: 30 }],
    ['31/12/2026', { year: 2026, month: 12, day: 31 }],
    ['29/2/2023', null],
    ['29/2/1900', null],
    ['31/4/2026', null],
    ['0/4/2026', null],
    ['7/20/2022', null],
    ['1/0/2026', null],
    ['1/2/26', null],
    ['tháng 3 năm 2022', null],
    ['ngày 1/2/2022 đến nay', null],
  ])('«%s»', (text, date) => {
    expect(dateFrom(text)).toEqual(date);
  });
  it('the order is that of the calendar', () => {
    const sorted = ['1/2/2026', '2/1/2026', '31/12/2025', '2/2/2026'].map(day).sort(compareDates);
    expect(sorted.map((one) => `${String(one.day)}/${String(one.month)}/${String(one.year)}`)).toEqual([
      '31/12/2025',
      '2/1/2026',
      '1/2/2026',
      '2/2/2026',
    ]);
    expect(compareDates(day('1/2/2026'), day('1/2/2026'))).toBe(0);
  });
});

describe('who a name means', () => {
  it('spellings of the list are one school, a name nobody lists is itself', () => {
    expect(NAMES.official('tct m')).toBe('Trường M');
    expect(NAMES.official('Trường X')).toBe('Trường X');
    expect(NAMES.isSame('TCT M', 'trường M')).toBe(true);
    expect(NAMES.isSame('Trường M', 'Trường N')).toBe(false);
  });
  it('from its day on a school stands in the place of those it was formed of', () => {
    expect(NAMES.successor('Trường N', 2024)).toBeNull();
    expect(NAMES.successor('Trường N', 2025)).toBe('Trường Q');
    expect(NAMES.successor('Trường M', 2025)).toBeNull();
    expect(NAMES.successor('Trường Q', 2025)).toBeNull();
    expect(NAMES.within('Trường Q', 2024)).toEqual(['Trường Q', 'Trường N', 'Trường P']);
    expect(NAMES.within('Trường Q', 2025)).toEqual(['Trường Q', 'Trường N', 'Trường P']);
    expect(NAMES.within('Trường Q', 2026)).toEqual(['Trường Q']);
    expect(NAMES.within('tct m', 2024)).toEqual(['Trường M']);
  });
  it('one that kept the name of a predecessor is none of its own successors', () => {
    const kept = knownNames([official('Trường N', { predecessors: ['Trường N', 'Trường P'] })]);
    expect(kept.successor('Trường N', 2025)).toBeNull();
    expect(kept.successor('Trường P', 2025)).toBe('Trường N');
    expect(kept.within('Trường N', 2025)).toEqual(['Trường N', 'Trường P']);
  });
});

describe('the list of members', () => {
  const codes = (members: readonly Membership[], listed = LISTED, year: number | null = 2026): readonly string[] =>
    checkMembers(members, listed, knownNames(listed), year).map(({ code, severity }) => `${severity} ${code}`);
  const leader = member('Trường M', 2026, { roles: ['leader'] });

  it('in order raises nothing', () => {
    expect(codes([leader, member('Trường Q', 2026)])).toEqual([]);
    expect(codes([])).toEqual([]);
  });
  it('a school twice in a year, unless its times lie apart', () => {
    expect(codes([leader, member('TCT M', 2026)])).toEqual(['error memberTwice']);
    expect(codes([leader, member('TCT M', 2025)])).toEqual([]);
    const until = { ...leader, to: day('30/6/2026') };
    const after = member('Trường M', 2026, { from: day('1/7/2026') });
    expect(codes([until, after])).toEqual([]);
    expect(codes([after, until])).toEqual([]);
    expect(codes([until, { ...after, from: day('30/6/2026') }])).toEqual(['error memberTwice']);
    expect(codes([{ ...leader, to: null }, after])).toEqual(['error memberTwice']);
  });
  it('a time that ends before it begins', () => {
    expect(codes([{ ...leader, from: day('2/6/2026'), to: day('1/6/2026') }])).toEqual(['error datesTurned']);
    expect(codes([{ ...leader, from: day('1/6/2026'), to: day('1/6/2026') }])).toEqual([]);
  });
  it('a school that went into another the year before', () => {
    expect(codes([leader, member('Trường N', 2026)])).toEqual(['warning mergedStillMember']);
    expect(codes([leader, member('Trường N', 2025)])).toEqual([]);
  });
  it('one leader at a time, and one this year', () => {
    expect(codes([leader, member('Trường Q', 2026, { roles: ['leader'] })])).toEqual(['error leaderTwice']);
    expect(
      codes([{ ...leader, to: day('30/6/2026') }, member('Trường Q', 2026, { roles: ['leader'], from: day('1/7/2026') })]),
    ).toEqual([]);
    expect(codes([member('Trường M', 2026)])).toEqual(['warning leaderMissing']);
    expect(codes([member('Trường M', 2025)])).toEqual([]);
    expect(codes([member('Trường M', 2026)], LISTED, null)).toEqual([]);
  });
  it('a post that is only introduced or expected is not held yet', () => {
    expect(codes([{ ...leader, state: 'introduced' }])).toEqual(['info roleNotRecognised']);
    expect(codes([leader, member('Trường Q', 2026, { roles: ['deputy'], state: 'expected' })])).toEqual([
      'info roleNotRecognised',
    ]);
    expect(codes([{ ...leader, state: 'recognised' }])).toEqual([]);
    expect(codes([leader, member('Trường Q', 2026, { state: 'introduced' })])).toEqual([]);
    expect(codes([leader, member('Trường Q', 2027, { roles: ['leader'], state: 'introduced' })])).toEqual([]);
  });
  it('a name that is said to mean two schools', () => {
    const listed = [official('Trường M', { aliases: ['TCT'] }), official('Trường Q', { aliases: ['tct'] })];
    expect(checkMembers([], listed, knownNames(listed), 2026)).toEqual([
      { code: 'nameTwice', severity: 'error', at: AT, facts: { name: 'tct', units: ['Trường M', 'Trường Q'] } },
    ]);
    expect(codes([], [official('Trường M', { aliases: ['trường m', 'TCT M'] })])).toEqual([]);
  });
  it('and the schools that were scored', () => {
    const compared = (scored: readonly string[], year = 2026): readonly string[] =>
      compareWithScored([leader, member('Trường Q', 2026)], scored, NAMES, year).map(
        ({ code, facts }) => `${code} ${'unit' in facts ? String(facts.unit) : ''}`,
      );
    expect(compared(['tct m', 'Trường Q'])).toEqual([]);
    expect(compared(['TCT M'])).toEqual(['memberUnscored Trường Q']);
    expect(compared(['TCT M', 'Trường Q', 'Trường X'])).toEqual(['scoredNoMember Trường X']);
    expect(compared(['Trường X'], 2025)).toEqual([]);
  });
});

describe('whose turn it is', () => {
  const YEARS = [
    member('Trường M', 2024, { roles: ['leader'] }),
    member('Trường Q', 2024, { roles: ['deputy'] }),
    member('Trường R', 2024),
    member('Trường Q', 2025, { roles: ['leader', 'host'] }),
    member('Trường M', 2025, { roles: ['member'] }),
    member('Trường R', 2025, { roles: ['deputy'] }),
    member('TCT M', 2026, { roles: ['leader'], state: 'introduced' }),
    member('Trường Q', 2026),
    member('Trường R', 2026, { roles: ['deputy'], state: 'recognised' }),
  ];
  it('counts what was held, in the order of the list; what is only introduced this year is not held', () => {
    expect(rotation(YEARS, 2026, NAMES)).toEqual([
      { unit: 'Trường M', led: [2024], deputised: [], hosted: [] },
      { unit: 'Trường Q', led: [2025], deputised: [2024], hosted: [2025] },
      { unit: 'Trường R', led: [], deputised: [2025, 2026], hosted: [] },
    ]);
    expect(rotation(YEARS, 2024, NAMES).map(({ led }) => led)).toEqual([[2024], [], []]);
  });
  it('who never led comes first, this year’s deputies before the others; then who led least recently', () => {
    const turn = (unit: string, led: readonly number[], deputised: readonly number[] = []) => ({
      unit,
      led,
      deputised,
      hosted: [],
    });
    expect(nextRoles([turn('A', [2026]), turn('B', []), turn('C', [], [2026])], 2026, 1)).toEqual({
      leader: 'C',
      deputies: ['B'],
    });
    expect(nextRoles([turn('A', [2026]), turn('B', []), turn('C', [])], 2026, 2)).toEqual({ leader: 'B', deputies: ['C', 'A'] });
    expect(nextRoles([turn('A', [2025]), turn('B', [2024]), turn('C', [2026])], 2026, 1)).toEqual({
      leader: 'B',
      deputies: ['A'],
    });
    expect(nextRoles([turn('A', [2026])], 2026, 1)).toEqual({ leader: null, deputies: ['A'] });
    expect(nextRoles([turn('A', []), turn('B', [])], 2026, 1)).toEqual({ leader: null, deputies: [] });
  });
  it('the members of the next year are those of this one, with the roles introduced or else expected', () => {
    const next = (members: readonly Membership[], year = 2026): readonly string[] =>
      nextMembers(members, [], null, year, NAMES)
        .members.filter((one) => one.year === year + 1)
        .map(({ unit, roles, state }) => `${unit} ${roles.join('+')} ${state ?? ''}`.trim());
    expect(next(YEARS)).toEqual(['Trường M member', 'Trường Q deputy expected', 'Trường R leader expected']);
    expect(nextMembers(YEARS, [], null, 2026, NAMES).leaderIs).toBe('expected');
    const introduced = [...YEARS, member('Trường Q', 2027, { roles: ['leader'], state: 'introduced' })];
    expect(next(introduced)).toEqual(['Trường M member', 'Trường Q leader introduced', 'Trường R member']);
    expect(nextMembers(introduced, [], null, 2026, NAMES).leaderIs).toBe('introduced');
    expect(nextMembers([member('Trường M', 2026)], [], null, 2026, NAMES).leaderIs).toBeNull();
  });
  it('schools that merged are what they became, once', () => {
    const members = [member('Trường M', 2025, { roles: ['leader'] }), member('Trường N', 2025), member('Trường P', 2025)];
    const { members: all } = nextMembers(members, [], null, 2025, NAMES);
    expect(all.filter(({ year }) => year === 2026).map(({ unit }) => unit)).toEqual(['Trường M', 'Trường Q']);
    expect(all.filter(({ year }) => year === 2025)).toEqual(members);
  });
  it('where the register has none of the year, the scored schools are its members', () => {
    const units = [
      { name: 'Trường M', roles: ['leader'] as const },
      { name: 'Trường R', roles: [] },
    ];
    const { members } = nextMembers([], units, 'Cụm 1', 2026, NAMES);
    expect(members.map(({ unit, year, roles, cluster }) => [unit, year, roles[0], cluster])).toEqual([
      ['Trường M', 2026, 'leader', 'Cụm 1'],
      ['Trường R', 2026, 'member', 'Cụm 1'],
      ['Trường M', 2027, 'member', 'Cụm 1'],
      ['Trường R', 2027, 'leader', 'Cụm 1'],
    ]);
  });
});

describe('activities of the cluster', () => {
  const activity = (more: Partial<Activity>): Activity => ({
    cluster: null,
    year: 2026,
    kind: null,
    what: 'Hội thảo',
    host: null,
    place: null,
    on: null,
    participants: [],
    people: null,
    basis: null,
    note: null,
    at: AT,
    ...more,
  });
  const MEMBERS = [member('Trường M', 2026), member('Trường Q', 2026)];
  it('who took part in how many of those whose participants are listed; the host did', () => {
    const own = [
      activity({ participants: ['TCT M', 'Trường Q'] }),
      activity({ participants: ['Trường Q'], host: 'Trường M' }),
      activity({ participants: ['Trường Q'] }),
      activity({ host: 'Trường M' }),
      activity({ year: 2025, participants: ['Trường M'] }),
    ];
    expect(attendance(own, MEMBERS, 2026, NAMES)).toEqual([
      { unit: 'Trường M', attended: 2, of: 3 },
      { unit: 'Trường Q', attended: 3, of: 3 },
    ]);
    expect(attendance([activity({})], MEMBERS, 2026, NAMES)).toEqual([]);
  });
  it('days of another year, and hosts and participants that are no members', () => {
    const codes = (one: Activity, members = MEMBERS): readonly string[] =>
      checkActivities([one], members, NAMES).map(({ code, facts }) =>
        `${code} ${'unit' in facts ? String(facts.unit) : ''}`.trim(),
      );
    expect(codes(activity({ on: day('1/2/2026'), host: 'tct m', participants: ['Trường Q'] }))).toEqual([]);
    expect(codes(activity({ on: day('1/2/2025') }))).toEqual(['activityOtherYear']);
    expect(codes(activity({ host: 'Trường X', participants: ['Trường Y', 'Trường M'] }))).toEqual([
      'activityStranger Trường Y',
      'activityStranger Trường X',
    ]);
    expect(codes(activity({ host: 'Trường X' }), [])).toEqual([]);
  });
});

describe('targets and results', () => {
  const target = (more: Partial<Target>): Target => ({
    cluster: null,
    year: 2026,
    unit: null,
    id: null,
    text: 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ',
    operator: 'atLeast',
    least: points('90'),
    most: null,
    isShare: true,
    unitOfMeasure: null,
    kind: 'goal',
    base: null,
    whole: points('35'),
    result: points('32'),
    basis: null,
    note: null,
    at: AT,
    resultAt: { ...AT, column: 9 },
    ...more,
  });
  const assessed = (more: Partial<Target>, limits: readonly LegalLimit[] = []) => assessTargets([target(more)], limits)[0];
  const verdict = (more: Partial<Target>): string | undefined => assessed(more)?.verdict;

  it('90% of 35 needs 32', () => {
    expect(assessed({})?.fits).toEqual({ from: 32, to: null });
    expect(verdict({})).toBe('attained');
    expect(verdict({ result: points('31') })).toBe('notAttained');
  });
  it('10 to 15% of 32 leaves 4 only where it is a ceiling; a goal has no end', () => {
    const between = { operator: 'between', least: points('10'), most: points('15'), whole: points('32') } as const;
    expect(assessed({ ...between, kind: 'ceiling' })?.fits).toEqual({ from: 4, to: 4 });
    expect(assessed(between)?.fits).toEqual({ from: 4, to: null });
    expect(verdict({ ...between, kind: 'ceiling', result: points('5') })).toBe('above');
    expect(verdict({ ...between, result: points('5') })).toBe('attained');
    expect(verdict({ ...between, result: points('3') })).toBe('notAttained');
    expect(verdict({ ...between, kind: 'ceiling', whole: points('3'), result: points('0') })).toBe('noneFits');
  });
  it('no more than, and just so many', () => {
    const most = { operator: 'atMost', least: null, most: points('20'), whole: points('32') } as const;
    expect(assessed({ ...most, result: points('6') })?.fits).toEqual({ from: 0, to: 6 });
    expect(verdict({ ...most, result: points('6') })).toBe('attained');
    expect(verdict({ ...most, result: points('7') })).toBe('above');
    const equal = { operator: 'equal', least: points('100') } as const;
    expect(verdict({ ...equal, result: points('35') })).toBe('attained');
    expect(verdict({ ...equal, result: points('34') })).toBe('notAttained');
    expect(verdict({ ...equal, least: points('50'), whole: points('34'), result: points('18') })).toBe('above');
    expect(verdict({ ...equal, least: points('50') })).toBe('noneFits');
    expect(verdict({ isShare: false, least: points('5'), whole: null, result: points('5') })).toBe('attained');
    expect(verdict({ isShare: false, least: points('5'), whole: null, result: points('4') })).toBe('notAttained');
  });
  it('what is not given cannot be judged', () => {
    expect(verdict({ operator: null })).toBe('targetMissing');
    expect(verdict({ least: null })).toBe('targetMissing');
    expect(verdict({ operator: 'between', most: null })).toBe('targetMissing');
    expect(verdict({ whole: null })).toBe('wholeMissing');
    expect(verdict({ whole: points('0') })).toBe('wholeMissing');
    expect(verdict({ result: null })).toBe('resultMissing');
  });
  it('the rate is exact, and there is none without a whole', () => {
    const rate = (more: Partial<Target>): string | null => {
      const found = assessed(more)?.rate ?? null;
      return found === null ? null : decimalText(found, 2);
    };
    expect(rate({})).toBe('91.43');
    expect(rate({ whole: points('0') })).toBeNull();
    expect(rate({ result: null })).toBeNull();
    expect(rate({ isShare: false })).toBeNull();
  });
  it('a share of another target is of its result, of the same school and year', () => {
    const whole = (other: Partial<Target>): string | null => {
      const found = assessTargets(
        [target({ base: 't7', whole: points('40') }), target({ id: 'T7', result: points('32'), ...other })],
        [],
      );
      const of = found[0]?.whole ?? null;
      return of === null ? null : decimalText(of);
    };
    expect(whole({})).toBe('32');
    expect(whole({ result: null })).toBeNull();
    expect(whole({ year: 2025 })).toBe('40');
    expect(whole({ unit: 'Trường M' })).toBe('40');
    expect(whole({ id: 'T8' })).toBe('40');
  });

  const codes = (...targets: readonly Partial<Target>[]): readonly string[] =>
    checkTargets(assessTargets(targets.map(target), [])).map(({ code, severity }) => `${severity} ${code}`);
  it('what a plan states twice or cannot mean', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ id: 'T1' }, { id: 't1' })).toEqual(['error targetTwice']);
    expect(codes({ id: 'T1' }, { id: 'T1', year: 2025 })).toEqual([]);
    expect(codes({ id: 'T1' }, { id: 'T1', unit: 'Trường M' })).toEqual([]);
    expect(codes({}, {})).toEqual([]);
    expect(codes({ operator: 'between', least: points('15'), most: points('10') })).toContain('error boundsTurned');
    expect(codes({ operator: 'between', least: points('10'), most: points('10'), whole: points('40') })).toEqual([]);
    expect(codes({ result: points('-1') })).toEqual(['error resultNoCount']);
    expect(codes({ result: points('32.5') })).toEqual(['error resultNoCount']);
    expect(codes({ result: points('36') })).toEqual(['error resultAboveWhole']);
    expect(codes({ result: points('35') })).toEqual([]);
    expect(codes({ least: null })).toEqual(['error boundMissing']);
    expect(codes({ least: null, result: null })).toEqual([]);
    expect(codes({ whole: null })).toEqual(['error wholeMissing']);
    expect(codes({ whole: null, result: null })).toEqual([]);
    expect(codes({ operator: 'equal', least: points('50') })).toEqual(['info noCountFits']);
    expect(codes({ base: 'T7', whole: points('40') }, { id: 'T7', result: points('32') })).toEqual(['error wholeDiffers']);
    expect(codes({ base: 'T7', whole: points('32') }, { id: 'T7', result: points('32') })).toEqual([]);
    expect(codes({ base: 'T7', whole: null }, { id: 'T7', result: points('32') })).toEqual([]);
  });
  it('tells the numbers it speaks of', () => {
    expect(checkTargets(assessTargets([target({ id: 'T1', result: points('36') })], []))).toEqual([
      {
        code: 'resultAboveWhole',
        severity: 'error',
        at: { ...AT, column: 9 },
        facts: { target: 'T1', result: '36', whole: '35' },
      },
    ]);
  });

  const LIMIT: LegalLimit = {
    about: 'hoàn thành tốt',
    most: points('90'),
    base: null,
    document: 'Quy định 124',
    clause: 'Điều 12',
    from: null,
    to: null,
    warns: true,
  };
  it('the law is told beside it, and warns only where it is asked to', () => {
    const legal = (limit: Partial<LegalLimit>, more: Partial<Target> = {}): readonly unknown[] =>
      checkTargets(assessTargets([target(more)], [{ ...LIMIT, ...limit }])).map(({ code, facts }) => [code, facts]);
    const told = ['aboveLegalLimit', { target: target({}).text, rate: '91.43', most: '90', document: 'Điều 12, Quy định 124' }];
    expect(legal({})).toEqual([told]);
    expect(legal({ clause: null })).toEqual([[told[0], { ...(told[1] as object), document: 'Quy định 124' }]]);
    expect(legal({ warns: false })).toEqual([]);
    expect(legal({ most: points('92') })).toEqual([]);
    expect(legal({ most: null })).toEqual([]);
    expect(legal({ about: 'xuất sắc' })).toEqual([]);
    expect(legal({ about: 't1' }, { id: 'T1' })).toHaveLength(1);
    expect(legal({ from: day('1/1/2027') })).toEqual([]);
    expect(legal({ to: day('31/12/2025') })).toEqual([]);
    expect(legal({}, { isShare: false })).toEqual([]);
    const kept = (most: string | null): unknown =>
      assessed({}, [{ ...LIMIT, most: most === null ? null : points(most) }])?.legal[0]?.isKept;
    expect([kept('90'), kept('95'), kept(null)]).toEqual([false, true, null]);
  });
});
