/** The tables of «Thống kê» (DOMAIN S2, S6, S7, S12): their captions, their columns, their rows, what is no row. */
import { decimalText } from '../../../../src/core/domain/points';
import { readStatistics } from '../../../../src/core/read/year/readStatistics';
import { sheet, type CellInput } from '../../../builders/workbook';

const HEADING = ['STT', 'Nội dung', 'Cách chia', 'Đơn vị tính', 'Trường M', 'Trường N', 'Toàn Cụm', 'Ghi chú'];
const read = (...rows: readonly (readonly CellInput[])[]) => readStatistics(sheet('Thống kê', rows), false);
const under = (caption: string, ...rows: readonly (readonly CellInput[])[]) => read([caption], HEADING, ...rows);

describe('the caption above a table', () => {
  it.each([
    ['Cụm thi đua số 2 – Năm 2022 – Kỳ: 6 tháng đầu năm', 'Cụm thi đua số 2', 2022, '6 tháng đầu năm'],
    ['Cụm thi đua số 2 - năm 2022', 'Cụm thi đua số 2', 2022, null],
    ['Cụm A; Năm: 2026; Kỳ: cả năm', 'Cụm A', 2026, 'cả năm'],
    ['Cụm A | NĂM 1999', 'Cụm A', 1999, null],
    ['Năm 2026', null, 2026, null],
    ['Số liệu năm 2026', null, 2026, null],
    [' – Năm 2026', null, 2026, null],
    ['Năm 2026 – kỳ : 9 tháng ', null, 2026, '9 tháng'],
  ])('«%s»', (caption, cluster, year, period) => {
    const { statistics, findings } = under(caption);
    expect(statistics.map((one) => [one.cluster, one.year, one.period])).toEqual([[cluster, year, period]]);
    expect(findings).toEqual([]);
  });

  it.each(['Cụm thi đua số 2', 'Năm 26', 'Năm 1826', 'Năm học tới', 'Khóa 2026'])(
    '«%s» states no year, which is asked about',
    (caption) => {
      const { statistics, findings } = under(caption);
      expect(statistics.map((one) => [one.cluster, one.year, one.period])).toEqual([[null, 0, null]]);
      expect(findings).toEqual([
        {
          code: 'statisticsYearMissing',
          severity: 'error',
          at: { sheet: 'Thống kê', row: 2, column: 1 },
          facts: {},
        },
      ]);
    },
  );

  it('stands up to three rows above the heading, the nearest first', () => {
    const years = (...rows: readonly (readonly CellInput[])[]) => read(...rows, HEADING).statistics.map(({ year }) => year);
    expect(years(['Năm 2024'], ['Năm 2025'])).toEqual([2025]);
    expect(years(['Năm 2024'], [null, 'Số liệu'], [])).toEqual([2024]);
    expect(years(['Năm 2024'], ['a'], ['b'], ['c'])).toEqual([0]);
    expect(years([null, null, 'Năm 2024'])).toEqual([2024]);
  });
});

describe('the heading of a table', () => {
  it('is known by its contents, its division and its total, whatever stands between', () => {
    const units = (heading: readonly CellInput[]) => read(['Năm 2026'], heading).statistics.map((one) => one.units);
    expect(units(HEADING)).toEqual([['Trường M', 'Trường N']]);
    expect(units(['Nội dung', 'Cách chia', 'Trường M', 'Toàn Cụm'])).toEqual([['Trường M']]);
    expect(units(['NOI DUNG', 'cách chia', 'Trường M', null, 'Trường N', 'Toàn cụm'])).toEqual([['Trường M', 'Trường N']]);
    expect(units(['Nội dung', 'Cách chia', 'Toàn Cụm', 'Trường M'])).toEqual([[]]);
    expect(units(['Nội dung', 'Trường M', 'Toàn Cụm'])).toEqual([]);
    expect(units(['Nội dung', 'Cách chia', 'Trường M'])).toEqual([]);
    expect(units(['Cách chia', 'Trường M', 'Toàn Cụm'])).toEqual([]);
  });

  it('the first of two alike counts, and last year’s columns behind the total are no units', () => {
    const heading = ['STT', 'Nội dung', 'Cách chia', 'Trường M', 'Toàn Cụm', 'Năm trước', 'Tăng, giảm', 'Nội dung'];
    const { statistics } = read(['Năm 2026'], heading, ['1', 'Số lớp', null, 5, 5, 4, 1, 'khác']);
    expect(statistics.map(({ units, rows }) => [units, rows.map(({ text }) => text)])).toEqual([[['Trường M'], ['Số lớp']]]);
  });

  it('a second heading begins a second table with rows of its own', () => {
    const { statistics, findings } = read(
      ['Năm 2025'],
      HEADING,
      ['1', 'Số lớp', null, 'lớp', 5, 6, 11],
      ['Năm 2026 – Kỳ: cả năm'],
      HEADING,
      ['1', 'Số lớp', null, 'lớp', 7, 8, 15],
    );
    expect(
      statistics.map(({ year, period, at, rows }) => [year, period, at, rows.map((one) => decimalText(one.total.value!))]),
    ).toEqual([
      [2025, null, { sheet: 'Thống kê', row: 2, column: 1 }, ['11']],
      [2026, 'cả năm', { sheet: 'Thống kê', row: 5, column: 1 }, ['15']],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('the rows of a table', () => {
  const rows = (...of: readonly (readonly CellInput[])[]) => under('Năm 2026', ...of).statistics[0]?.rows ?? [];

  it('one row whole', () => {
    const [row] = rows([
      '1.1.',
      ' Thạc sĩ ',
      'Trình độ',
      'người',
      12,
      { f: '10+3', v: 13 },
      { f: 'SUM(E3:F3)', v: 25 },
      ' theo QĐ ',
    ]);
    const figure = (column: number, value: string, isFormula: boolean) => ({
      value,
      isFormula,
      at: { sheet: 'Thống kê', row: 3, column },
    });
    const shown = (one: NonNullable<typeof row>['total'] | undefined) =>
      one === undefined ? null : { ...one, value: one.value === null ? null : decimalText(one.value) };
    expect({ ...row, figures: row?.figures.map(shown), total: shown(row?.total) }).toEqual({
      number: '1.1',
      text: 'Thạc sĩ',
      division: 'Trình độ',
      isSubset: false,
      measure: 'người',
      figures: [figure(5, '12', false), figure(6, '13', true)],
      total: figure(7, '25', true),
      note: 'theo QĐ',
      at: { sheet: 'Thống kê', row: 3, column: 2 },
    });
  });

  it('what is not given is null', () => {
    expect(rows(['1', 'Số lớp'])).toEqual([
      {
        number: '1',
        text: 'Số lớp',
        division: '',
        isSubset: false,
        measure: null,
        figures: [5, 6].map((column) => ({ value: null, isFormula: false, at: { sheet: 'Thống kê', row: 3, column } })),
        total: { value: null, isFormula: false, at: { sheet: 'Thống kê', row: 3, column: 7 } },
        note: null,
        at: { sheet: 'Thống kê', row: 3, column: 2 },
      },
    ]);
  });

  it.each([
    ['Trong đó', true],
    ['trong đó: nữ', true],
    ['TRONG ĐÓ', true],
    ['Giới tính', false],
    ['Không nằm trong đó', false],
    [null, false],
  ])('the division %j makes a subset: %s', (division, isSubset) => {
    expect(rows(['1.1', 'Nữ', division])[0]?.isSubset).toBe(isSubset);
  });

  it.each<[CellInput, CellInput, readonly string[]]>([
    ['1', 'Số lớp', ['1']],
    [1, 'Số lớp', ['1']],
    ['1.2.3', 'Số lớp', ['1.2.3']],
    ['2.', 'Số lớp', ['2']],
    [' 12 ', 'Số lớp', ['12']],
    ['I', 'Số lớp', []],
    ['1a', 'Số lớp', []],
    ['1..2', 'Số lớp', []],
    ['a1', 'Số lớp', []],
    [null, 'Số lớp', []],
    ['1', null, []],
    ['1', '  ', []],
  ])('a row numbered %j with the words %j', (number, text, numbers) => {
    expect(rows([number, text]).map((one) => one.number)).toEqual(numbers);
  });

  it('rows above the first heading are none', () => {
    expect(read(['1', 'Số lớp', null, null, 1, 2, 3]).statistics).toEqual([]);
  });

  it('a number that cannot be read is named by its column; a blank, or a word for none yet, is not', () => {
    const { findings, statistics } = under(
      'Năm 2026',
      ['1', 'Số lớp', null, null, 'O5', ' ', { e: '#REF!' }],
      ['2', 'Học viên', null, null, 'chưa có', 45],
    );
    expect(findings.map(({ code, severity, at, facts }) => [code, severity, at, facts])).toEqual([
      ['numberUnread', 'error', { sheet: 'Thống kê', row: 3, column: 5 }, { heading: 'Trường M', text: 'O5' }],
      ['numberUnread', 'error', { sheet: 'Thống kê', row: 3, column: 7 }, { heading: 'Toàn Cụm', text: '#REF!' }],
    ]);
    expect(statistics[0]?.rows).toHaveLength(2);
  });

  it('a number given twice in one table is an error of the second row', () => {
    const { findings } = under('Năm 2026', ['1', 'Số lớp'], ['2', 'Học viên'], ['1.', 'Số khóa']);
    expect(findings).toEqual([
      { code: 'statisticTwice', severity: 'error', at: { sheet: 'Thống kê', row: 5, column: 2 }, facts: { number: '1' } },
    ]);
  });

  it('without a column of numbers there are no rows; without measures or notes the rows have none', () => {
    expect(
      read(['Năm 2026'], ['Nội dung', 'Cách chia', 'Trường M', 'Toàn Cụm'], ['Số lớp', null, 5, 5]).statistics[0]?.rows,
    ).toEqual([]);
    const [row] =
      read(['Năm 2026'], ['STT', 'Nội dung', 'Cách chia', 'Trường M', 'Toàn Cụm'], [1, 'Số lớp', null, 5, 5]).statistics[0]
        ?.rows ?? [];
    expect([row?.measure, row?.note, row?.figures.length]).toEqual([null, null, 1]);
  });
});
