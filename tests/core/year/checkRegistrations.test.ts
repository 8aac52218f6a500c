/** What the register of one year lacks or says twice (DOMAIN S4). */
import type { Membership } from '../../../src/core/domain/year/members';
import type { Registration } from '../../../src/core/domain/year/registrations';
import { checkRegistrations } from '../../../src/core/year/checkRegistrations';
import { knownNames } from '../../../src/core/year/knownNames';
import { withRegistrations } from '../../../src/core/year/nextRegistrations';

const at = (row: number) => ({ sheet: 'Đăng ký', row, column: 2 });
const registration = (unit: string, row = 2, more: Partial<Registration> = {}): Registration => ({
  cluster: null,
  year: 2026,
  unit,
  titles: ['Cờ thi đua'],
  theme: null,
  pledge: null,
  pledgedOn: null,
  reports: null,
  discipline: null,
  basis: null,
  note: null,
  at: at(row),
  failed: [],
  ...more,
});
const member = (unit: string, row = 12, year = 2026): Membership => ({
  cluster: null,
  year,
  unit,
  roles: ['member'],
  from: null,
  to: null,
  state: null,
  basis: null,
  note: null,
  at: { sheet: 'Thành viên', row, column: 2 },
});
const NAMES = knownNames([
  {
    name: 'Trường M',
    aliases: ['TCT M'],
    province: null,
    predecessors: [],
    from: null,
    basis: null,
    at: at(1),
  },
]);

describe('the register of a year', () => {
  const told = (registrations: readonly Registration[], members: readonly Membership[] = [], scored: readonly string[] = []) =>
    checkRegistrations(registrations, members, scored, NAMES, 2026).map(({ code, severity, at: where, facts }) => [
      code,
      severity,
      where,
      facts,
    ]);

  it('in order raises nothing, and neither does a workbook without one', () => {
    expect(
      told([registration('Trường M'), registration('Trường N', 3)], [member('TCT M'), member('Trường N')], ['Trường N', 'TCT M']),
    ).toEqual([]);
    expect(told([], [member('Trường M')], ['Trường M'])).toEqual([]);
  });

  it('of other years only is told once', () => {
    expect(
      told([registration('Trường M', 2, { year: 2025 }), registration('Trường N', 3, { year: 2024 })], [member('Trường M')]),
    ).toEqual([['registrationYearEmpty', 'warning', at(2), { year: 2026 }]]);
  });

  it('without a title yet is a year that has just begun', () => {
    const blank = [
      registration('Trường X', 2, { year: 2025 }),
      registration('Trường M', 3, { titles: [] }),
      registration('Trường N', 4, { titles: [] }),
    ];
    expect(told(blank, [member('Trường P')])).toEqual([['registrationYearEmpty', 'info', at(3), { year: 2026 }]]);
  });

  it('one school without a title among others', () => {
    expect(told([registration('Trường M'), registration('Trường N', 3, { titles: [] })])).toEqual([
      ['titlesMissing', 'warning', at(3), { unit: 'Trường N', year: 2026 }],
    ]);
  });

  it('a school twice, by whatever name: the second row is told', () => {
    expect(told([registration('Trường M'), registration('TCT M', 3)])).toEqual([
      ['registrationTwice', 'error', at(3), { unit: 'TCT M', year: 2026 }],
    ]);
    expect(told([registration('Trường M'), registration('Trường M', 3, { year: 2025 })])).toEqual([]);
  });

  it('a school that nobody scored, where any is scored', () => {
    expect(told([registration('Trường M'), registration('Trường N', 3)], [], ['TCT M'])).toEqual([
      ['registrationStranger', 'warning', at(3), { unit: 'Trường N', year: 2026 }],
    ]);
  });

  it('a member of the year without a row', () => {
    expect(told([registration('Trường M')], [member('TCT M'), member('Trường N', 13), member('Trường P', 14, 2025)])).toEqual([
      ['registrationMissing', 'warning', { sheet: 'Thành viên', row: 13, column: 2 }, { unit: 'Trường N', year: 2026 }],
    ]);
  });
});

describe('the register with a row for every unit', () => {
  it('adds those of that year that have none, with what they are registered for elsewhere', () => {
    const own = [registration('TCT M'), registration('Trường N', 3, { year: 2025 })];
    const titlesOf = (unit: string) => [`Bằng khen ${unit}`];
    expect(withRegistrations(own, ['Trường M', 'Trường N'], 'Cụm 2', 2026, NAMES, titlesOf)).toEqual([
      ...own,
      registration('Trường N', 0, { cluster: 'Cụm 2', titles: ['Bằng khen Trường N'], at: { sheet: '', row: 0, column: 0 } }),
    ]);
    expect(withRegistrations([], ['Trường N'], null, 2026, NAMES).map(({ titles }) => titles)).toEqual([[]]);
  });
});
