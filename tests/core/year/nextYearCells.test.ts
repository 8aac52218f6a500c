/** The cells that a workbook of the next year has others of: its year, the version of its template, roles, decisions that are over. */
import { appraise } from '../../../src/core/appraise';
import type { Membership } from '../../../src/core/domain/year/members';
import { LEGAL_LIMITS } from '../../../src/core/policies/legalLimits';
import { REGISTRATION_CONDITIONS } from '../../../src/core/policies/registrationConditions';
import { STANDARD_RULES } from '../../../src/core/policies/standardRules';
import { nextYear } from '../../../src/core/nextYear';
import { yearReview, type YearReview } from '../../../src/core/yearReview';
import { knownNames } from '../../../src/core/year/knownNames';
import { refText } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { yearSheetWords } from '../../../src/text/vi/year/yearSheetWords';
import { schoolsDown } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

type Row = readonly CellInput[];

const UNITS: readonly Row[] = [
  [1, 'Trường M', 'Cụm trưởng', 'Cờ thi đua'],
  [2, 'Trường N', 'Cụm phó', 'Bằng khen'],
  [3, 'Trường P', null],
  [4, 'Trường Q', 'THÀNH VIÊN'],
];
const list = (rows: readonly Row[]): Sheet =>
  sheet('Đơn vị', [['DANH SÁCH ĐƠN VỊ'], ['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký'], ...rows]);
const settings = (...rows: readonly Row[]): Sheet => sheet('Cấu hình', [['CẤU HÌNH CHẤM ĐIỂM'], ['Mục', 'Giá trị'], ...rows]);
const YEAR: Row = ['Năm', 2026];

function carried(sheets: readonly Sheet[], change: (review: YearReview) => YearReview = (review) => review) {
  const book = workbook(...sheets);
  const appraisal = appraise(book);
  const next = nextYear(book, appraisal, change(yearReview(book, appraisal)), yearSheetWords);
  if ('problem' in next) throw new Error(next.problem);
  const [set, ...put] = next.edits;
  const cells = (name: string): Readonly<Record<string, number | string | null>> =>
    Object.fromEntries(
      (set?.kind === 'setCells' ? set.cells : [])
        .filter(({ at }) => at.sheet === name)
        .map(({ at, value }) => [
          refText(at).replace(/^.*!/, ''),
          value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null,
        ]),
    );
  return { next, cells, put };
}

describe('the whole', () => {
  const { next, cells, put } = carried([schoolsDown(), list(UNITS), settings(YEAR, ['Tên cụm', 'Cụm mẫu'])]);

  it('empties what was scored, typed places and what was registered; the title says the next year', () => {
    const scores = [6, 7, 8, 9].flatMap((row) =>
      ['C', 'D', 'E', 'F', 'G', 'I'].map((column) => [`${column}${String(row)}`, null]),
    );
    expect(cells('Tổng hợp chấm điểm')).toEqual({
      A1: 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA CỤM NĂM 2027',
      ...Object.fromEntries(scores),
    });
    expect(cells('Cấu hình')).toEqual({ B3: 2027 });
    // 4 schools with 5 scores and a place each, and two that registered.
    expect(next.emptied).toBe(26);
    expect(next.year).toBe(2027);
  });

  it('calculates the sums of what is empty now', () => {
    expect(next.calculated).toEqual(
      [6, 7, 8, 9].map((row) => ({
        at: { sheet: 'Tổng hợp chấm điểm', row, column: 8 },
        value: { kind: 'number', value: 0 },
      })),
    );
  });

  it('turns the roles: the deputy leads, the longest without a post is deputy, a blank of a member stays', () => {
    expect(next.leaderIs).toBe('expected');
    expect(next.book.members.map(({ cluster, year, unit, roles, state }) => [cluster, year, unit, ...roles, state])).toEqual([
      ['Cụm mẫu', 2026, 'Trường M', 'leader', null],
      ['Cụm mẫu', 2026, 'Trường N', 'deputy', null],
      ['Cụm mẫu', 2026, 'Trường P', 'member', null],
      ['Cụm mẫu', 2026, 'Trường Q', 'member', null],
      ['Cụm mẫu', 2027, 'Trường M', 'member', null],
      ['Cụm mẫu', 2027, 'Trường N', 'leader', 'expected'],
      ['Cụm mẫu', 2027, 'Trường P', 'deputy', 'expected'],
      ['Cụm mẫu', 2027, 'Trường Q', 'member', null],
    ]);
    expect(cells('Đơn vị')).toEqual({ D3: null, D4: null, C3: 'Thành viên', C4: 'Cụm trưởng', C5: 'Cụm phó' });
  });

  it('adds every register, with what the documents in force say where the workbook says nothing', () => {
    expect(put.map((edit) => (edit.kind === 'putSheet' ? edit.sheet.name : ''))).toEqual([
      'Thành viên',
      'Đăng ký',
      'Chỉ tiêu',
      'Thống kê',
      'Hoạt động',
      'Trường chuẩn',
      'Lịch sử',
    ]);
    const { book } = next;
    expect([book.limits, book.standardRules, book.conditions]).toEqual([LEGAL_LIMITS, STANDARD_RULES, REGISTRATION_CONDITIONS]);
    expect(book.registrations.map(({ cluster, year, unit }) => [cluster, year, unit])).toEqual(
      ['M', 'N', 'P', 'Q'].map((name) => ['Cụm mẫu', 2027, `Trường ${name}`]),
    );
    expect(book.statistics.map(({ cluster, year, units }) => [cluster, year, units.length])).toEqual([['Cụm mẫu', 2027, 4]]);
    expect(book.history.map(({ cluster, year, unit }) => [cluster, year, unit])).toEqual(
      ['M', 'N', 'P', 'Q'].map((name) => ['Cụm mẫu', 2026, `Trường ${name}`]),
    );
  });

  it('keeps what the workbook says of its own', () => {
    const own = { limits: [], standardRules: [], conditions: [] };
    const found = carried([schoolsDown(), list(UNITS), settings(YEAR)], (review) => ({
      ...review,
      book: { ...review.book, ...own },
    }));
    expect(found.next.book).toMatchObject(own);
  });
});

describe('roles of the next year', () => {
  const member = (unit: string, year: number, roles: Membership['roles']): Membership => ({
    cluster: null,
    year,
    unit,
    roles,
    from: null,
    to: null,
    state: year === 2027 ? 'introduced' : null,
    basis: null,
    note: null,
    at: { sheet: '', row: 0, column: 0 },
  });
  const introduced =
    (...members: readonly Membership[]) =>
    (review: YearReview): YearReview => ({
      ...review,
      names: knownNames([
        {
          name: 'Trường Q',
          aliases: ['TCT Q'],
          province: null,
          predecessors: [],
          from: null,
          basis: null,
          at: { sheet: '', row: 0, column: 0 },
        },
      ]),
      book: { ...review.book, members: [...'MNPQ'].map((name) => member(`Trường ${name}`, 2026, ['member'])).concat(members) },
    });

  it('are those that were introduced; to be host is none of them, and a name may be spelt otherwise', () => {
    const rows: readonly Row[] = [...UNITS.slice(0, 3), [4, 'tct q', null], [5, null, 'Cụm phó'], [6, 'Trường lạ', 'Cụm phó']];
    const { cells, next } = carried(
      [schoolsDown(), list(rows), settings(YEAR)],
      introduced(
        member('Trường P', 2027, ['host', 'leader']),
        member('Trường Q', 2027, ['deputy']),
        member('Trường M', 2027, ['host']),
      ),
    );
    expect(next.leaderIs).toBe('introduced');
    // M hosts and has no other post said; N is a member; rows without a name or of a stranger are nobody's.
    expect(cells('Đơn vị')).toEqual({ D3: null, D4: null, C4: 'Thành viên', C5: 'Cụm trưởng', C6: 'Cụm phó' });
  });

  it('of a member whose cell is blank is written nothing: the blank says so', () => {
    const rows: readonly Row[] = [UNITS[0] ?? [], [2, 'Trường N', null]];
    const { cells } = carried([schoolsDown(), list(rows), settings(YEAR)], introduced(member('Trường M', 2027, ['leader'])));
    expect(cells('Đơn vị')).toEqual({ D3: null });
  });
});

describe('settings', () => {
  const of = (...rows: readonly Row[]) => carried([schoolsDown(), settings(...rows)]).cells('Cấu hình');

  it('the year keeps its form: a number, or a text', () => {
    expect(of(['Năm', 2026])).toEqual({ B3: 2027 });
    expect(of(['Năm', '2026'])).toEqual({ B3: '2027' });
    expect(of(['Năm', ' 2026 '])).toEqual({ B3: '2027' });
    expect(of(['Tên cụm', 'Cụm mẫu'])).toEqual({});
  });

  it('the version of the template is that of the year after where it is named after the year', () => {
    expect(of(YEAR, ['Phiên bản mẫu', 'Mẫu 2026.2'])).toEqual({ B3: 2027, B4: 'Mẫu 2027.2' });
    expect(of(YEAR, ['Phiên bản mẫu', 'Bản 2026, thay bản 2025 và 2026'])).toEqual({
      B3: 2027,
      B4: 'Bản 2027, thay bản 2025 và 2027',
    });
    expect(of(YEAR, ['Phiên bản mẫu', 2026])).toEqual({ B3: 2027, B4: 2027 });
    expect(of(YEAR, ['Phiên bản mẫu', '2026'])).toEqual({ B3: 2027, B4: '2027' });
  });

  it('one that is named otherwise, or follows from a formula, stays', () => {
    expect(of(YEAR, ['Phiên bản mẫu', 'Mẫu 3'])).toEqual({ B3: 2027 });
    expect(of(YEAR, ['Phiên bản mẫu', '12026; 20261'])).toEqual({ B3: 2027 });
    expect(of(YEAR, ['Phiên bản mẫu', { f: '"Mẫu "&B3', v: 'Mẫu 2026' }])).toEqual({ B3: 2027 });
    expect(of(YEAR)).toEqual({ B3: 2027 });
  });

  it('decisions on last seats go, whole rows of them: they were taken on other figures', () => {
    const table: readonly Row[] = [
      ['Quyết định về suất cuối'],
      ['Danh hiệu, hình thức', 'Đơn vị được chọn', 'Trong số các đơn vị', 'Người quyết định', 'Ngày quyết định', 'Lý do'],
      ['Cờ', 'Trường M', 'Trường M; Trường N', 'Hội đồng', '20/11/2026', 'nhiều giải'],
      ['Cờ', 'Trường P', 'Trường P; Trường Q', 'Hội đồng', null, null],
    ];
    expect(of(YEAR, [], ...table)).toEqual({
      B3: 2027,
      ...Object.fromEntries([...'ABCDEF'].map((column) => [`${column}7`, null])),
      ...Object.fromEntries([...'ABCDEF'].map((column) => [`${column}8`, null])),
    });
  });
});

describe('what cannot be carried over', () => {
  const book = workbook(schoolsDown());
  const appraisal = appraise(book);
  const review = yearReview(book, appraisal);

  it('a year that nobody says, a workbook that was not read', () => {
    expect(nextYear(book, appraisal, { ...review, year: null }, yearSheetWords)).toEqual({ problem: 'yearUnknown' });
    expect(nextYear(book, { ...appraisal, reading: null }, review, yearSheetWords)).toEqual({ problem: 'yearUnknown' });
  });
});
