/** The JSON of `thidua year`: numbers as decimal texts, dates as ISO days, `null` is not given. */
import { points } from '../../../src/core/domain/points';
import type { Membership, OfficialName } from '../../../src/core/domain/year/members';
import type { Registration } from '../../../src/core/domain/year/registrations';
import type { StandardState } from '../../../src/core/domain/year/standardSchool';
import type { Figure, StatisticRow, Statistics } from '../../../src/core/domain/year/statistics';
import type { LegalLimit, Target } from '../../../src/core/domain/year/targets';
import type { YearBook } from '../../../src/core/domain/year/yearBook';
import { knownNames } from '../../../src/core/year/knownNames';
import { cellText, isoDate, numberText, yearResult } from '../../../src/core/yearResult';
import type { YearReview } from '../../../src/core/yearReview';

const NOWHERE = { sheet: '', row: 0, column: 0 };
const at = (row: number, column = 2) => ({ sheet: 'Trang', row, column });
const MARCH = { year: 2026, month: 3, day: 5 };
const NOVEMBER = { year: 2026, month: 11, day: 20 };

const member = (unit: string, year: number, more: Partial<Membership> = {}): Membership => ({
  cluster: 'Cụm 2',
  year,
  unit,
  roles: ['member'],
  from: null,
  to: null,
  state: null,
  basis: null,
  note: null,
  at: at(5),
  ...more,
});
const NAMES: readonly OfficialName[] = [
  { name: 'Trường M', aliases: ['TCT M'], province: 'Tỉnh M', predecessors: [], from: null, basis: null, at: at(9) },
  { name: 'Trường Q', aliases: [], province: null, predecessors: ['Trường N'], from: MARCH, basis: 'QĐ 1', at: at(10) },
];
const EMPTY: YearBook = {
  members: [],
  names: [],
  registrations: [],
  conditions: null,
  targets: [],
  limits: null,
  statistics: [],
  activities: [],
  standard: [],
  standardRules: null,
  standardShares: [],
  history: [],
  unread: [],
};

function result(book: Partial<YearBook>, more: Partial<YearReview> = {}) {
  const review: YearReview = {
    cluster: 'Cụm 2',
    year: 2026,
    book: { ...EMPTY, ...book },
    names: knownNames(book.names ?? []),
    workings: { targets: [], statistics: [], standard: [], baseOf: () => null },
    turns: [],
    attendance: [],
    proposed: new Map(),
    findings: [],
    ...more,
  };
  return yearResult('Sổ.xlsx', review, ({ code }) => `lời về ${code}`);
}

describe('the document of a year', () => {
  it('of a workbook without registers has every field, with nothing in it', () => {
    expect(result({}, { cluster: null, year: null })).toEqual({
      file: 'Sổ.xlsx',
      cluster: { name: null, year: null },
      members: [],
      names: [],
      rotation: [],
      next: [],
      registrations: [],
      conditions: [],
      targets: [],
      statistics: [],
      activities: [],
      attendance: [],
      standard: [],
      standardShares: [],
      history: [],
      findings: [],
    });
  });

  it('tells what it is of, and whose turn it was', () => {
    const turns = [{ unit: 'Trường M', led: [2024], deputised: [], hosted: [2025] }];
    const attendance = [{ unit: 'Trường M', attended: 1, of: 2 }];
    expect(result({}, { turns, attendance })).toMatchObject({
      file: 'Sổ.xlsx',
      cluster: { name: 'Cụm 2', year: 2026 },
      rotation: turns,
      attendance,
    });
  });

  it('members: as they are written, with the official name beside; those of the next year once more', () => {
    const members = [
      member('TCT M', 2026, { roles: ['leader', 'host'], from: MARCH, to: NOVEMBER, state: 'recognised', basis: 'QĐ 7' }),
      member('TCT M', 2027, { cluster: null, state: 'introduced', at: NOWHERE }),
      member('Trường Q', 2028),
    ];
    const found = result({ members, names: NAMES });
    expect(found.members).toEqual([
      {
        cluster: 'Cụm 2',
        year: 2026,
        unit: 'TCT M',
        official: 'Trường M',
        roles: ['leader', 'host'],
        from: '2026-03-05',
        to: '2026-11-20',
        state: 'recognised',
        basis: 'QĐ 7',
        cell: 'Trang!B5',
      },
      {
        cluster: null,
        year: 2027,
        unit: 'TCT M',
        official: 'Trường M',
        roles: ['member'],
        from: null,
        to: null,
        state: 'introduced',
        basis: null,
        cell: null,
      },
      expect.objectContaining({ year: 2028, unit: 'Trường Q', official: 'Trường Q' }),
    ]);
    expect(found.next).toMatchObject([{ year: 2027, unit: 'TCT M' }]);
    expect(result({ members }, { year: null }).next).toEqual([]);
  });

  it('names: what else a school is called and what it was formed of', () => {
    expect(result({ names: NAMES }).names).toEqual([
      { name: 'Trường M', aliases: ['TCT M'], province: 'Tỉnh M', predecessors: [], from: null, basis: null },
      { name: 'Trường Q', aliases: [], province: null, predecessors: ['Trường N'], from: '2026-03-05', basis: 'QĐ 1' },
    ]);
  });

  it('registrations: proposals are told beside those of this year only, by the official name', () => {
    const registration = (year: number, more: Partial<Registration> = {}): Registration => ({
      cluster: 'Cụm 2',
      year,
      unit: 'TCT M',
      titles: ['Cờ thi đua'],
      theme: 'Đổi mới',
      pledge: 'x',
      pledgedOn: MARCH,
      reports: null,
      discipline: null,
      basis: null,
      note: null,
      at: at(6),
      failed: [],
      ...more,
    });
    const failed = [{ kind: 'reports', reason: 'Chưa nộp', document: 'HD 2', at: at(6, 9) }] as const;
    const registrations = [
      registration(2026, { failed }),
      registration(2025, { pledgedOn: null, at: NOWHERE }),
      registration(2026, { unit: 'Trường Q' }),
    ];
    const proposed = new Map([['Trường M', ['Cờ thi đua', 'Bằng khen']]]);
    const own = {
      cluster: 'Cụm 2',
      unit: 'TCT M',
      titles: ['Cờ thi đua'],
      theme: 'Đổi mới',
      pledge: 'x',
      reports: null,
      discipline: null,
      basis: null,
      note: null,
    };
    expect(result({ registrations, names: NAMES }, { proposed }).registrations).toEqual([
      {
        ...own,
        year: 2026,
        pledgedOn: '2026-03-05',
        failed: [{ kind: 'reports', reason: 'Chưa nộp', document: 'HD 2', cell: 'Trang!I6' }],
        proposedFor: ['Cờ thi đua', 'Bằng khen'],
        cell: 'Trang!B6',
      },
      { ...own, year: 2025, pledgedOn: null, failed: [], proposedFor: [], cell: null },
      { ...own, unit: 'Trường Q', year: 2026, pledgedOn: '2026-03-05', failed: [], proposedFor: [], cell: 'Trang!B6' },
    ]);
  });

  it('conditions: each with the days it is in force', () => {
    const conditions = [{ kind: 'pledge', applies: true, document: 'HD 2', from: MARCH, to: null }] as const;
    expect(result({ conditions }).conditions).toEqual([
      { kind: 'pledge', applies: true, document: 'HD 2', from: '2026-03-05', to: null },
    ]);
  });

  it('targets: bounds, what fits, the rate and what the law says of it', () => {
    const target: Target = {
      cluster: 'Cụm 2',
      year: 2026,
      unit: 'Trường M',
      id: 'T8',
      text: 'Tỷ lệ hoàn thành xuất sắc',
      operator: 'between',
      least: points('10'),
      most: points('15'),
      isShare: true,
      unitOfMeasure: '%',
      kind: 'ceiling',
      base: 'giảng viên',
      whole: points('32'),
      result: points('4'),
      basis: null,
      note: null,
      at: at(7),
      resultAt: at(7, 8),
    };
    const limit: LegalLimit = {
      about: 'xuất sắc',
      most: points('20'),
      base: null,
      document: 'NĐ 90',
      clause: 'Điều 3',
      from: MARCH,
      to: NOVEMBER,
      warns: false,
    };
    const open: Target = { ...target, unit: null, id: null, operator: null, least: null, most: null, whole: null, result: null };
    const found = result(
      {},
      {
        workings: {
          targets: [
            {
              target,
              whole: points('32'),
              exact: { least: points('3.2'), most: points('4.8') },
              fits: { from: 4, to: 4 },
              rate: points('12.5'),
              verdict: 'attained',
              legal: [
                { limit, isKept: true },
                { limit: { ...limit, most: null, from: null, to: null }, isKept: null },
              ],
            },
            {
              target: open,
              whole: null,
              exact: { least: null, most: null },
              fits: null,
              rate: null,
              verdict: 'targetMissing',
              legal: [],
            },
          ],
          statistics: [],
          standard: [],
          baseOf: () => null,
        },
      },
    );
    const law = { document: 'NĐ 90', clause: 'Điều 3' };
    const said = { cluster: 'Cụm 2', year: 2026, text: 'Tỷ lệ hoàn thành xuất sắc', kind: 'ceiling', unitOfMeasure: '%' };
    expect(found.targets).toEqual([
      {
        ...said,
        unit: 'Trường M',
        id: 'T8',
        operator: 'between',
        least: '10',
        most: '15',
        base: 'giảng viên',
        whole: '32',
        exact: { least: '3.2', most: '4.8' },
        fits: { from: 4, to: 4 },
        result: '4',
        rate: '12.5',
        verdict: 'attained',
        legal: [
          { ...law, most: '20', from: '2026-03-05', to: '2026-11-20', isKept: true },
          { ...law, most: null, from: null, to: null, isKept: null },
        ],
        cell: 'Trang!B7',
      },
      {
        ...said,
        unit: null,
        id: null,
        operator: null,
        least: null,
        most: null,
        base: 'giảng viên',
        whole: null,
        exact: { least: null, most: null },
        fits: null,
        result: null,
        rate: null,
        verdict: 'targetMissing',
        legal: [],
        cell: 'Trang!B7',
      },
    ]);
  });

  it('activities, shares of the standard school and past results: every number as a text', () => {
    const activity = {
      cluster: 'Cụm 2',
      year: 2026,
      kind: 'seminar',
      what: 'Hội thảo',
      host: 'Trường M',
      place: null,
      participants: ['Trường M'],
      basis: null,
      note: null,
    } as const;
    const share = { cluster: 'Cụm 2', year: 2026, unit: 'Trường M', name: 'Giảng viên chính' } as const;
    const past = {
      unit: 'Trường M',
      year: 2025,
      grade: 'Tốt',
      award: 'Cờ',
      state: 'granted',
      decision: 'QĐ 3',
      note: null,
    } as const;
    const found = result({
      activities: [
        { ...activity, on: MARCH, people: points('120'), at: at(8) },
        { ...activity, on: null, people: null, at: NOWHERE },
      ],
      standardShares: [
        {
          ...share,
          part: points('26'),
          whole: points('55'),
          stated: points('47.27'),
          asked: points('50'),
          basis: 'BC',
          at: at(9),
        },
        { ...share, part: null, whole: null, stated: null, asked: null, basis: null, at: at(9) },
      ],
      history: [
        { ...past, cluster: 'Cụm 2', total: points('96.5'), place: points('1'), at: at(10) },
        { ...past, cluster: null, total: null, place: null, at: NOWHERE },
      ],
    });
    expect(found.activities).toEqual([
      { ...activity, on: '2026-03-05', people: '120', cell: 'Trang!B8' },
      { ...activity, on: null, people: null, cell: null },
    ]);
    expect(found.standardShares).toEqual([
      { ...share, part: '26', whole: '55', stated: '47.27', asked: '50' },
      { ...share, part: null, whole: null, stated: null, asked: null },
    ]);
    expect(found.history).toEqual([
      { ...past, cluster: 'Cụm 2', total: '96.5', place: '1', cell: 'Trang!B10' },
      { ...past, cluster: null, total: null, place: null, cell: null },
    ]);
  });

  it('the way to a standard school: what is reached, of how many, and how many each year', () => {
    const state: StandardState = {
      cluster: 'Cụm 2',
      year: 2026,
      unit: 'Trường M',
      level: 1,
      group: null,
      on: MARCH,
      reached: points('50'),
      above: points('3'),
      targetYear: 2028,
      missing: ['Ký túc xá'],
      basis: null,
      note: null,
      at: at(11),
    };
    const standard = [
      { state, criteria: points('56'), gap: points('6'), percent: points('5000/56'), perYear: 3 },
      { state: { ...state, on: null, reached: null, above: null }, criteria: null, gap: null, percent: null, perYear: null },
    ];
    const own = {
      cluster: 'Cụm 2',
      year: 2026,
      unit: 'Trường M',
      level: 1,
      group: null,
      targetYear: 2028,
      missing: ['Ký túc xá'],
      cell: 'Trang!B11',
    };
    expect(result({}, { workings: { targets: [], statistics: [], standard, baseOf: () => null } }).standard).toEqual([
      {
        ...own,
        on: '2026-03-05',
        reached: '50',
        above: '3',
        criteria: '56',
        gap: '6',
        percent: '89.29',
        perYear: 3,
      },
      { ...own, on: null, reached: null, above: null, criteria: null, gap: null, percent: null, perYear: null },
    ]);
  });

  it('findings: where, what and in words; one about a register as a whole has no cell', () => {
    const findings = [
      { code: 'leaderMissing', severity: 'warning', at: null, facts: { year: 2026 } },
      { code: 'wholeMissing', severity: 'error', at: at(7, 27), facts: { target: 'T8' } },
    ] as const;
    expect(result({}, { findings }).findings).toEqual([
      {
        code: 'leaderMissing',
        severity: 'warning',
        sheet: null,
        cell: null,
        facts: { year: 2026 },
        message: 'lời về leaderMissing',
      },
      {
        code: 'wholeMissing',
        severity: 'error',
        sheet: 'Trang',
        cell: 'AA7',
        facts: { target: 'T8' },
        message: 'lời về wholeMissing',
      },
    ]);
  });
});

describe('statistics', () => {
  const figure = (value: string | null): Figure => ({
    value: value === null ? null : points(value),
    at: NOWHERE,
    isFormula: false,
  });
  const row = (
    number: string,
    text: string,
    values: readonly (string | null)[],
    more: Partial<StatisticRow> = {},
  ): StatisticRow => ({
    number,
    text,
    division: '',
    isSubset: false,
    measure: 'người',
    figures: values.map(figure),
    total: figure(null),
    note: null,
    at: NOWHERE,
    ...more,
  });
  const table = (year: number, units: readonly string[], rows: readonly StatisticRow[]): Statistics => ({
    cluster: 'Cụm 2',
    year,
    period: null,
    units,
    rows,
    at: NOWHERE,
  });
  // 2026: M 35 = 17 nam + 18 nữ, Q 30. 2025: M 33, and N, which became a part of Q, 20.
  const now = table(
    2026,
    ['Trường M', 'Trường Q'],
    [
      row('1', 'Cán bộ', ['35', '30']),
      row('1.1', 'Nam', ['17', null], { division: 'Giới tính' }),
      row('1.2', 'Nữ', ['18', null], { division: 'Giới tính' }),
      row('2', 'Lớp', [null, null], { measure: null, total: figure('12') }),
    ],
  );
  const before = table(2025, ['Trường M', 'Trường N'], [row('1', 'Cán bộ', ['33', '20'])]);
  const [one, other] = result({ names: NAMES, statistics: [now, before] }).statistics as readonly Record<string, unknown>[];

  it('say each quantity with its parts, for the cluster as a whole', () => {
    expect(one).toMatchObject({ cluster: 'Cụm 2', year: 2026, period: null, units: ['Trường M', 'Trường Q'] });
    expect(one?.statements).toEqual([
      {
        name: 'Cán bộ',
        total: '65',
        measure: 'người',
        quantity: 'Cán bộ',
        division: 'Giới tính',
        isSubset: false,
        parts: [
          { name: 'Nam', value: '17' },
          { name: 'Nữ', value: '18' },
        ],
        missing: ['Trường Q'],
      },
      { name: 'Lớp', total: '12', measure: null, quantity: 'Lớp', division: '', isSubset: false, parts: [], missing: [] },
    ]);
  });

  it('hold every row with its sum, and beside it the year before, through the schools it was formed of', () => {
    const own = { isSubset: false, measure: 'người' };
    const shared = { ...own, division: 'Giới tính', yearBefore: [] };
    expect(one?.rows).toEqual([
      {
        ...own,
        number: '1',
        text: 'Cán bộ',
        division: '',
        values: ['35', '30'],
        total: '65',
        isSum: true,
        yearBefore: [
          { unit: null, now: '65', before: '53', change: '12', of: ['Trường M', 'Trường N'] },
          { unit: 'Trường M', now: '35', before: '33', change: '2', of: ['Trường M'] },
          { unit: 'Trường Q', now: '30', before: '20', change: '10', of: ['Trường N'] },
        ],
      },
      { ...shared, number: '1.1', text: 'Nam', values: ['17', null], total: '17', isSum: true },
      { ...shared, number: '1.2', text: 'Nữ', values: ['18', null], total: '18', isSum: true },
      {
        ...own,
        number: '2',
        text: 'Lớp',
        division: '',
        measure: null,
        values: [null, null],
        total: '12',
        isSum: false,
        yearBefore: [],
      },
    ]);
    expect(other).toMatchObject({ year: 2025, rows: [{ total: '53', yearBefore: [] }] });
  });
});

describe('its values', () => {
  it('a number is exact: a fraction where no decimal ends it', () => {
    expect([numberText(points('96.5')), numberText(points('26/55')), numberText(null)]).toEqual(['96.5', '26/55', null]);
  });
  it('a day is written year first, in two figures each', () => {
    expect([isoDate(MARCH), isoDate(NOVEMBER), isoDate(null)]).toEqual(['2026-03-05', '2026-11-20', null]);
  });
  it('a cell is named with its sheet; what stands nowhere has none', () => {
    expect([cellText(at(12, 28)), cellText(NOWHERE)]).toEqual(['Trang!AB12', null]);
  });
});
