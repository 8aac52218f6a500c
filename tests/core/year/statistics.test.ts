/** Statistics of a cluster (DOMAIN S2, S6, S12, §6): totals against their parts, the cluster's own sum, the year before. */
import { decimalText, points } from '../../../src/core/domain/points';
import type { Figure, StatisticRow, Statistics } from '../../../src/core/domain/year/statistics';
import { checkStatistics } from '../../../src/core/year/checkStatistics';
import { clusterFigure, comparisons, sameRow, statisticsBefore } from '../../../src/core/year/clusterTotals';
import { knownNames } from '../../../src/core/year/knownNames';
import { withStatistics } from '../../../src/core/year/nextStatistics';
import { statements } from '../../../src/core/year/statements';

const NOWHERE = { sheet: '', row: 0, column: 0 };
const at = (number: string, column: number) => ({ sheet: 'Thống kê', row: Number(number.replace(/\./g, '')), column });
const figure = (number: string, column: number, value: string | null, isFormula = false): Figure => ({
  value: value === null ? null : points(value),
  at: at(number, column),
  isFormula,
});
/** Figures of Trường M, then of Trường N; the cluster's total is a formula unless it is typed. */
const row = (
  number: string,
  text: string,
  values: readonly (string | null)[],
  more: Partial<StatisticRow> & { readonly typed?: string | null; readonly summed?: string | null } = {},
): StatisticRow => {
  const { typed, summed, ...rest } = more;
  const total = typed === undefined ? (summed ?? null) : typed;
  return {
    number,
    text,
    division: '',
    isSubset: false,
    measure: 'người',
    note: null,
    at: at(number, 2),
    figures: values.map((value, turn) => figure(number, turn + 5, value)),
    total: figure(number, 7, total, typed === undefined),
    ...rest,
  };
};
const table = (rows: readonly StatisticRow[], more: Partial<Statistics> = {}): Statistics => ({
  cluster: 'Cụm 2',
  year: 2026,
  period: null,
  units: ['Trường M', 'Trường N'],
  rows,
  at: NOWHERE,
  ...more,
});
const bySex = (number: string, text: string, values: readonly (string | null)[]) =>
  row(number, text, values, { division: 'Giới tính' });

describe('totals against their parts', () => {
  const told = (...rows: readonly StatisticRow[]) =>
    checkStatistics(table(rows)).map(({ code, at: where, facts }) => [code, where, facts]);

  it('35 = 17 + 18, and 35 = 17 + 14 + 4 by another division: each division by itself', () => {
    const byDegree = (number: string, text: string, values: readonly (string | null)[]) =>
      row(number, text, values, { division: 'Trình độ' });
    const staff = [
      row('1', 'Cán bộ', ['35', '30']),
      bySex('1.1', 'Nam', ['17', '10']),
      bySex('1.2', 'Nữ', ['18', '20']),
      byDegree('1.3', 'Thạc sĩ', ['17', '30']),
      byDegree('1.4', 'Cử nhân', ['14', '0']),
      byDegree('1.5', 'Khác', ['4', '0']),
    ];
    expect(told(...staff)).toEqual([]);
    expect(told(...staff.slice(0, 5))).toEqual([
      [
        'partsDiffer',
        at('1', 5),
        { unit: 'Trường M', name: 'Cán bộ', division: 'Trình độ', total: '35', sum: '31', difference: '4', parts: ['17', '14'] },
      ],
    ]);
  });

  it('divisions are the same in whatever spelling', () => {
    const rows = [
      row('1', 'Cán bộ', ['35', null]),
      bySex('1.1', 'Nam', ['17', null]),
      row('1.2', 'Nữ', ['18', null], { division: 'GIỚI  TÍNH' }),
    ];
    expect(told(...rows)).toEqual([]);
  });

  it('996 against 344 + 646 differs by 6, and who is wrong is not said', () => {
    expect(
      told(row('1', 'Học viên', ['996', null]), row('1.1', 'Đào tạo', ['344', null]), row('1.2', 'Bồi dưỡng', ['646', null])),
    ).toEqual([
      [
        'partsDiffer',
        at('1', 5),
        { unit: 'Trường M', name: 'Học viên', division: '', total: '996', sum: '990', difference: '6', parts: ['344', '646'] },
      ],
    ]);
  });

  it('a part that is not given may make up the difference; too much it cannot', () => {
    const parts = (first: string | null) =>
      told(row('1', 'Cán bộ', ['35', null]), bySex('1.1', 'Nam', [first, null]), bySex('1.2', 'Nữ', [null, null]));
    expect(parts('17')).toEqual([]);
    expect(parts('35')).toEqual([]);
    expect(parts(null)).toEqual([]);
    expect(parts('36').map(([code]) => code)).toEqual(['partsDiffer']);
  });

  it('a total that is not given is not compared', () => {
    expect(told(row('1', 'Cán bộ', [null, null]), bySex('1.1', 'Nam', ['17', null]))).toEqual([]);
  });

  it('one level at a time', () => {
    const rows = [
      row('1', 'Cán bộ', ['3', null]),
      row('1.1', 'Khoa', ['3', null]),
      row('1.1.1', 'Nam', ['2', null]),
      row('2', 'Lớp', ['9', null]),
    ];
    expect(told(...rows).map(([code, where]) => [code, where])).toEqual([['partsDiffer', at('1.1', 5)]]);
  });

  it('a subset must not exceed its whole, and need not make it', () => {
    const subset = (value: string | null) =>
      told(row('1', 'Cán bộ', ['35', null]), row('1.1', 'Nữ', [value, null], { division: 'Trong đó', isSubset: true }));
    expect([subset('17'), subset('35'), subset(null)]).toEqual([[], [], []]);
    expect(subset('36')).toEqual([
      ['subsetAbove', at('1.1', 5), { unit: 'Trường M', name: 'Nữ', value: '36', whole: 'Cán bộ', total: '35' }],
    ]);
  });

  it('the cluster’s own numbers are compared where no unit gives one, under the name of the cluster', () => {
    const rows = [
      row('1', 'Cán bộ', [null, null], { typed: '314' }),
      row('1.1', 'Nam', [null, null], { typed: '300', division: 'Giới tính' }),
    ];
    expect(told(...rows)).toEqual([
      [
        'partsDiffer',
        at('1', 7),
        { unit: 'Cụm 2', name: 'Cán bộ', division: 'Giới tính', total: '314', sum: '300', difference: '14', parts: ['300'] },
      ],
    ]);
    expect(checkStatistics(table(rows, { cluster: null }))[0]?.facts).toMatchObject({ unit: '' });
    // The sum of the units agrees as the units do.
    expect(
      told(row('1', 'Cán bộ', ['9', null], { summed: '9' }), row('1.1', 'Nam', ['9', null], { summed: '8' })).map(
        ([code]) => code,
      ),
    ).toEqual(['clusterTotalDiffers']);
  });
});

describe('the cluster’s total', () => {
  it('is the sum of what the units give, else what is typed for the cluster', () => {
    const shown = (one: StatisticRow) => {
      const { value, isSum } = clusterFigure(one);
      return [value === null ? null : decimalText(value), isSum];
    };
    expect(shown(row('1', 'Lớp', ['5', '6'], { typed: '12' }))).toEqual(['11', true]);
    expect(shown(row('1', 'Lớp', ['5', null], { typed: '12' }))).toEqual(['5', true]);
    expect(shown(row('1', 'Lớp', ['0', null], { typed: '12' }))).toEqual(['0', true]);
    expect(shown(row('1', 'Lớp', [null, null], { typed: '12' }))).toEqual(['12', false]);
    expect(shown(row('1', 'Lớp', [null, null]))).toEqual([null, false]);
  });

  it('typed is an error in waiting, wrong is an error, a formula that agrees is neither', () => {
    const told = (one: StatisticRow) =>
      checkStatistics(table([one])).map(({ code, severity, at: where, facts }) => [code, severity, where, facts]);
    const facts = (total: string) => ({ name: 'Lớp', total, sum: '11' });
    expect(told(row('1', 'Lớp', ['5', '6'], { typed: '11' }))).toEqual([
      ['clusterTotalTyped', 'warning', at('1', 7), facts('11')],
    ]);
    expect(told(row('1', 'Lớp', ['5', '6'], { typed: '12' }))).toEqual([
      ['clusterTotalDiffers', 'error', at('1', 7), facts('12')],
    ]);
    expect(told(row('1', 'Lớp', ['5', '6'], { summed: '10' }))).toEqual([
      ['clusterTotalDiffers', 'error', at('1', 7), facts('10')],
    ]);
    expect(told(row('1', 'Lớp', ['5', '6'], { summed: '11' }))).toEqual([]);
    expect(told(row('1', 'Lớp', ['5', '6'], { typed: null }))).toEqual([]);
    expect(told(row('1', 'Lớp', [null, null], { typed: '11' }))).toEqual([]);
  });
});

/** N and P became Q in July 2025. */
const NAMES = knownNames([
  {
    name: 'Trường Q',
    aliases: [],
    province: null,
    predecessors: ['Trường N', 'Trường P'],
    from: { year: 2025, month: 7, day: 1 },
    basis: null,
    at: NOWHERE,
  },
]);

describe('the year before', () => {
  it('is that of the same cluster and period', () => {
    const now = table([], { period: 'cả năm' });
    const found = (more: Partial<Statistics>) =>
      statisticsBefore(now, [table([], { year: 2025, period: 'cả năm', ...more })], NAMES) !== null;
    expect(found({})).toBe(true);
    expect(found({ period: 'Cả  năm' })).toBe(true);
    expect(found({ year: 2024 })).toBe(false);
    expect(found({ year: 2026 })).toBe(false);
    expect(found({ period: '6 tháng đầu năm' })).toBe(false);
    expect(found({ period: null })).toBe(false);
    expect(found({ cluster: 'Cụm 3' })).toBe(false);
    expect(found({ cluster: 'cụm 2' })).toBe(true);
    expect(found({ cluster: null })).toBe(true);
    expect(statisticsBefore(table([], { cluster: null }), [table([], { year: 2025 })], NAMES)).not.toBeNull();
    expect(statisticsBefore(table([]), [table([], { year: 2025 })], NAMES)).not.toBeNull();
  });

  it('a quantity is the same by its words, its division and those it belongs to, never by its number', () => {
    const own = table([row('1', 'Lớp', []), row('1.1', 'Mở mới', []), row('2', 'Học viên', []), bySex('2.1', 'Nữ', [])]);
    const other = table([
      row('1', 'Khóa', []),
      row('2', 'LỚP', []),
      row('2.1', 'mở  mới', []),
      row('3', 'Học viên', []),
      row('3.1', 'Nữ', []),
      row('1.1', 'Mở mới', []),
    ]);
    expect(own.rows.map((one) => sameRow(one, own, other)?.number ?? null)).toEqual(['2', '2.1', '3', null]);
  });

  it('the cluster and each unit against the schools it was formed of', () => {
    const before = table([row('1', 'Lớp', ['4', '3', '2'], { summed: '9' })], {
      year: 2024,
      units: ['Trường M', 'Trường N', 'Trường P'],
    });
    const now = table([row('1', 'Lớp', ['5', '6']), row('2', 'Mới', ['1', '1'])], {
      year: 2025,
      units: ['Trường M', 'Trường Q'],
    });
    const shown = (one: Statistics, was: Statistics | null) =>
      comparisons(one, was, NAMES).map(({ row: of, unit, now: value, before: then, of: schools }) => [
        of.text,
        unit,
        decimalText(value),
        decimalText(then),
        schools,
      ]);
    expect(shown(now, before)).toEqual([
      ['Lớp', null, '11', '9', ['Trường M', 'Trường N', 'Trường P']],
      ['Lớp', 'Trường M', '5', '4', ['Trường M']],
      ['Lớp', 'Trường Q', '6', '5', ['Trường N', 'Trường P']],
    ]);
    expect(shown(now, null)).toEqual([]);
    const gap = table([row('1', 'Lớp', ['4', '3', null])], { year: 2024, units: ['Trường M', 'Trường N', 'Trường P'] });
    expect(shown(now, gap).map(([, unit]) => unit)).toEqual([null, 'Trường M']);
    const silent = table([row('1', 'Lớp', [null, '6'])], { year: 2025, units: ['Trường M', 'Trường Q'] });
    expect(shown(silent, before).map(([, unit]) => unit)).toEqual([null, 'Trường Q']);
    const none = table([row('1', 'Lớp', [null, null])], { year: 2025, units: ['Trường M', 'Trường Q'] });
    expect([shown(none, before), shown(now, { ...none, year: 2024 })]).toEqual([[], []]);
    const strange = table([row('1', 'Lớp', ['5'])], { year: 2025, units: ['Trường X'] });
    expect(shown(strange, before).map(([, unit]) => unit)).toEqual([null]);
  });
});

describe('a blank table for a year', () => {
  const FORM = [{ number: '1', text: 'Số lớp', division: 'Trong đó', measure: 'lớp' }];
  const blank = { value: null, at: NOWHERE, isFormula: false };

  it('has the rows of the last one of the whole year, without its numbers', () => {
    const last = table([bySex('1.1', 'Nữ', ['5', '6'])], { year: 2025, period: 'Cả năm' });
    const half = table([row('9', 'Nửa năm', ['5', '6'])], { year: 2025, period: '6 tháng đầu năm' });
    const older = table([row('8', 'Cũ', ['5', '6'])], { year: 2024, period: null });
    const all = withStatistics([older, last, half], FORM, ['Trường M'], 'Cụm 3', 2026);
    expect(all.slice(0, 3)).toEqual([older, last, half]);
    expect(all.slice(3)).toEqual([
      {
        cluster: 'Cụm 3',
        year: 2026,
        period: 'Cả năm',
        units: ['Trường M'],
        rows: [
          {
            number: '1.1',
            text: 'Nữ',
            division: 'Giới tính',
            measure: 'người',
            isSubset: false,
            figures: [blank],
            total: blank,
            note: null,
            at: NOWHERE,
          },
        ],
        at: NOWHERE,
      },
    ]);
    expect(withStatistics([older], FORM, ['Trường M'], null, 2026)[1]).toMatchObject({ period: null, rows: [{ text: 'Cũ' }] });
  });

  it('has the rows of the form where there is none', () => {
    const [made] = withStatistics([], FORM, ['Trường M', 'Trường N'], null, 2026);
    expect(made?.rows).toMatchObject([{ number: '1', text: 'Số lớp', division: 'Trong đó', measure: 'lớp', isSubset: true }]);
    expect(made?.rows[0]?.figures).toHaveLength(2);
  });

  it('is not made for a year that has one, or for nobody', () => {
    const own = [table([], { period: '6 tháng đầu năm' })];
    expect(withStatistics(own, FORM, ['Trường M'], null, 2026)).toEqual(own);
    expect(withStatistics([], FORM, [], null, 2026)).toEqual([]);
  });
});

describe('the statements of a report', () => {
  const ROWS = [
    row('1', 'Học viên', ['35', '10']),
    bySex('1.1', 'Nam', ['17', '4']),
    bySex('1.2', 'Nữ', ['18', null]),
    row('1.3', 'Đảng viên', ['30', '9'], { division: 'Trong đó', isSubset: true }),
    row('1.1.1', 'Trẻ', ['5', null]),
    row('2', 'Lớp', ['3', '2'], { measure: null }),
    row('3', 'Đề tài', [null, null]),
  ];
  const stated = (unit: string | null) =>
    statements(table(ROWS), unit).map(({ name, total, division, isSubset, parts, missing, quantity, measure }) => [
      `${name} ${decimalText(total)}`,
      division,
      isSubset,
      parts.map((part) => `${part.name} ${decimalText(part.value)}`),
      missing,
      quantity,
      measure,
    ]);

  it('of one unit: each division by itself, parts of parts, quantities without a number left out', () => {
    expect(stated('Trường M')).toEqual([
      ['Học viên 35', 'Giới tính', false, ['Nam 17', 'Nữ 18'], [], 'Học viên', 'người'],
      ['Học viên 35', 'Trong đó', true, ['Đảng viên 30'], [], 'Học viên', 'người'],
      ['Nam 17', '', false, ['Trẻ 5'], [], 'Học viên', 'người'],
      ['Lớp 3', '', false, [], [], 'Lớp', null],
    ]);
    expect(stated('Trường N').map(([name, , , parts]) => [name, parts])).toEqual([
      ['Học viên 10', ['Nam 4']],
      ['Học viên 10', ['Đảng viên 9']],
      ['Lớp 2', []],
    ]);
    expect(stated('Trường X')).toEqual([]);
  });

  it('of the cluster: sums, and who gave no number where others did', () => {
    expect(stated(null)).toEqual([
      ['Học viên 45', 'Giới tính', false, ['Nam 21', 'Nữ 18'], ['Trường N'], 'Học viên', 'người'],
      ['Học viên 45', 'Trong đó', true, ['Đảng viên 39'], [], 'Học viên', 'người'],
      ['Nam 21', '', false, ['Trẻ 5'], ['Trường N'], 'Học viên', 'người'],
      ['Lớp 5', '', false, [], [], 'Lớp', null],
    ]);
  });
});
