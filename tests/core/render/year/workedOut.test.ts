import { points } from '../../../../src/core/domain/points';
import type {
  AssessedStandard,
  StandardRule,
  StandardShare,
  StandardState,
} from '../../../../src/core/domain/year/standardSchool';
import type { Figure, StatisticRow, Statistics } from '../../../../src/core/domain/year/statistics';
import type { AssessedTarget, LegalLimit, Target } from '../../../../src/core/domain/year/targets';
import { standardSheet } from '../../../../src/core/render/year/standardSheet';
import { statisticsSheet, type StatisticsTable } from '../../../../src/core/render/year/statisticsSheet';
import { targetsSheet } from '../../../../src/core/render/year/targetsSheet';
import { contentsOf, mergesOf, stylesOf } from '../../../builders/drawnSheet';

const WORDS = { title: 'TÊN SỔ', about: 'Sổ để làm gì', footer: 'Trang &P/&N' };
const SHEET = { mark: 'sổ', name: 'Sổ mẫu', date1904: false };
const AT = { sheet: 'Sổ mẫu', row: 9, column: 1 };
/** 1 January 2026 is day 46023. */
const DAY = { day: 1, month: 1, year: 2026 };
const p = points;

describe('targetsSheet', () => {
  const count: Target = {
    cluster: 'Cụm mẫu',
    year: 2026,
    unit: 'Trường A',
    id: 'T1',
    text: 'Mở lớp',
    operator: 'atLeast',
    least: p('20'),
    most: null,
    isShare: false,
    unitOfMeasure: 'lớp',
    kind: 'goal',
    base: null,
    whole: null,
    result: p('25'),
    basis: 'KH 1',
    note: 'mẫu',
    at: AT,
    resultAt: AT,
  };
  const share: Target = {
    ...count,
    id: null,
    text: 'Lớp trung cấp',
    operator: 'between',
    least: p('10'),
    most: p('20'),
    isShare: true,
    unitOfMeasure: '%',
    kind: 'ceiling',
    base: 'T1',
    result: p('4'),
    basis: null,
    note: null,
  };
  const assessed = (target: Target, more: Partial<AssessedTarget> = {}): AssessedTarget => ({
    target,
    whole: null,
    exact: { least: null, most: null },
    fits: null,
    rate: null,
    verdict: 'attained',
    legal: [],
    ...more,
  });
  const limit: LegalLimit = {
    about: 'CSTĐCS',
    most: p('15'),
    base: 'lao động tiên tiến',
    document: 'Nghị định 1',
    clause: 'Điều 9',
    from: DAY,
    to: null,
    warns: true,
  };
  const said = {
    fits: (fits: AssessedTarget['fits']): string => (fits === null ? '' : `${String(fits.from)}-${String(fits.to)}`),
    verdict: ({ verdict }: AssessedTarget): string => `kết luận ${verdict}`,
  };
  const ofShare = assessed(share, { whole: p('25'), rate: p('16'), fits: { from: 3, to: 5 } });
  const sheet = targetsSheet(
    [assessed(count), ofShare, assessed({ ...share, base: 'tổng số', whole: p('40'), result: null })],
    [limit, { ...limit, most: null, warns: false }],
    ({ base }) => (base === 'T1' ? count : null),
    SHEET,
    WORDS,
    said,
  );

  it('writes a count without a rate', () => {
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Trường A',
      E: 'T1',
      F: 'Mở lớp',
      G: '≥',
      H: '20',
      J: 'lớp',
      K: 'Mục tiêu',
      L: '[@]',
      N: '25',
      O: '[0.0]',
      Q: 'kết luận attained',
      R: 'KH 1',
      S: 'mẫu',
    });
    expect(stylesOf(sheet, 6)['N']).toBe('input');
  });

  it('takes the whole of a share from the result of the target it is of, and works its rate out by formula', () => {
    expect(contentsOf(sheet, 7)).toEqual({
      A: '2',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Trường A',
      E: '[@]',
      F: 'Lớp trung cấp',
      G: 'khoảng',
      H: '10',
      I: '20',
      J: '%',
      K: 'Trần',
      L: 'T1',
      M: '=N6 -> 25',
      N: '4',
      O: '=IF(AND(ISNUMBER(M7),ISNUMBER(N7)),IF(M7>0,N7/M7*100,""),"") -> 16 [0.0]',
      P: '3-5',
      Q: 'kết luận attained',
      R: '[@]',
      S: '[@]',
    });
  });

  it('keeps a whole that was typed, and an unknown rate empty', () => {
    const cells = contentsOf(sheet, 8);
    expect([cells['M'], cells['N']]).toEqual(['40', undefined]);
    expect(cells['O']).toBe('=IF(AND(ISNUMBER(M8),ISNUMBER(N8)),IF(M8>0,N8/M8*100,""),"") ->  [0.0]');
  });

  it('lists what the law says below', () => {
    expect(contentsOf(sheet, 10)).toEqual({
      A: 'Quy định của pháp luật về tỷ lệ (để đối chiếu, không phải chỉ tiêu của đơn vị)',
    });
    expect(contentsOf(sheet, 12)).toEqual({
      A: '1',
      B: 'CSTĐCS',
      E: '15',
      F: 'lao động tiên tiến',
      G: 'Nghị định 1',
      L: 'Điều 9',
      M: '46023 [dd/mm/yyyy]',
      O: '[dd/mm/yyyy]',
      Q: 'Có',
    });
    expect(contentsOf(sheet, 13)).toMatchObject({ A: '2', Q: 'Không' });
    expect(contentsOf(sheet, 13)).not.toHaveProperty('E');
  });
});

const state = (more: Partial<StandardState> = {}): StandardState => ({
  cluster: 'Cụm mẫu',
  year: 2025,
  unit: 'Trường A',
  level: 1,
  group: null,
  on: DAY,
  reached: p('53'),
  above: p('2'),
  targetYear: 2027,
  missing: ['Thư viện', 'Ký túc xá'],
  basis: 'BC 1',
  note: 'mẫu',
  at: AT,
  ...more,
});
const standing = (more: Partial<StandardState> = {}): AssessedStandard => ({
  state: state(more),
  criteria: p('55'),
  gap: p('2'),
  percent: p('96.5'),
  perYear: 1,
});
const drawn = (
  assessed: readonly AssessedStandard[],
  rules: readonly StandardRule[] = [],
  shares: readonly StandardShare[] = [],
): ReturnType<typeof standardSheet> => standardSheet(assessed, rules, shares, SHEET, WORDS, 'Tiến độ');

describe('standardSheet', () => {
  it('works rate and gap out by formula, beside what was reached', () => {
    const sheet = drawn([standing()]);
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2025',
      D: 'Trường A',
      E: '1',
      F: '[@]',
      G: '46023 [dd/mm/yyyy]',
      H: '53',
      I: '2',
      J: '55',
      K: '=IF(AND(ISNUMBER(H6),ISNUMBER(J6)),IF(J6>0,H6/J6*100,""),"") -> 96.5 [0.00]',
      L: '=IF(AND(ISNUMBER(H6),ISNUMBER(J6)),J6-H6,"") -> 2',
      M: '2027',
      N: 'Thư viện; Ký túc xá',
      O: 'BC 1',
      P: 'mẫu',
    });
    expect([stylesOf(sheet, 6)['H'], stylesOf(sheet, 6)['I']]).toEqual(['input', 'input']);
  });

  it('leaves both empty where they are not known', () => {
    const cells = contentsOf(drawn([{ ...standing(), criteria: null, gap: null, percent: null }]), 6);
    expect(cells['J']).toBeUndefined();
    expect(cells['K']).toMatch(/ -> {2}\[0\.00\]$/);
    expect(cells['L']).toMatch(/ -> $/);
  });

  it('lists rules and shares below', () => {
    const rule: StandardRule = { level: 1, group: 'Nhóm 1', criteria: p('9'), document: 'TT 1', from: DAY, to: null };
    const share: StandardShare = {
      cluster: 'Cụm mẫu',
      year: 2026,
      unit: 'Trường A',
      name: 'Giảng viên chính',
      part: p('12'),
      whole: p('30'),
      stated: p('40'),
      asked: p('25'),
      basis: 'BC 2',
      at: AT,
    };
    const sheet = drawn([standing()], [rule, { ...rule, criteria: null }], [share]);
    expect(contentsOf(sheet, 8)).toEqual({ A: 'Số tiêu chí của từng mức, từng nhóm theo văn bản đang có hiệu lực' });
    expect(contentsOf(sheet, 10)).toEqual({
      A: '1',
      B: '1',
      C: 'Nhóm 1',
      E: '9',
      G: 'TT 1',
      L: '46023 [dd/mm/yyyy]',
      N: '[dd/mm/yyyy]',
    });
    expect(stylesOf(sheet, 10)['B']).toBe('centre');
    expect(contentsOf(sheet, 11)).not.toHaveProperty('E');
    expect(contentsOf(sheet, 13)).toEqual({ A: 'Tỷ lệ theo yêu cầu của trường chuẩn' });
    expect(contentsOf(sheet, 15)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Trường A',
      E: 'Giảng viên chính',
      G: '12',
      H: '30',
      I: '40',
      K: '25',
      M: 'BC 2',
    });
  });

  it('shows the progress of each school by year, and a chart of it', () => {
    const sheet = drawn([
      standing({ year: 2026, reached: p('54') }),
      standing({ year: 2025, reached: p('50') }),
      standing({ year: 2025, reached: p('53') }),
      standing({ unit: 'Trường B', level: null, reached: p('40') }),
      standing({ unit: 'Trường C', group: 'Nhóm 1' }),
      standing({ unit: 'Trường D', level: 2 }),
      standing({ unit: 'Trường E', reached: null }),
    ]);
    // Seven rows from 6 on, two empty registers of caption and heading, an empty row after each: the figures begin below row 19.
    const top = 20;
    expect(contentsOf(sheet, top)).toEqual({ B: 'Số liệu biểu đồ', D: 'Đơn vị', E: '2025 [@]', F: '2026 [@]' });
    expect(mergesOf(sheet)).toContain(`B${String(top)}:C${String(top)}`);
    expect(contentsOf(sheet, top + 1)).toEqual({ D: 'Trường A', E: '53', F: '54' });
    expect(contentsOf(sheet, top + 2)).toEqual({ D: 'Trường B', E: '40' });
    expect(contentsOf(sheet, top + 3)).toEqual({});
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts?.[0]).toMatchObject({
      kind: 'bar',
      title: 'Tiến độ',
      data: { top, left: 4, bottom: top + 2, right: 6 },
      // Two schools in two years are four bars: 8 + 3 rows.
      at: { top: top + 5, left: 2, bottom: top + 2 + 1 + 11, right: 14 },
    });
    // The chart is printed: the area goes to its end.
    expect(sheet.print.area?.bottom).toBe(top + 2 + 1 + 11);
  });

  it('shows the last six years and the first sixteen schools', () => {
    const years = Array.from({ length: 7 }, (_, at) => standing({ year: 2020 + at }));
    const schools = Array.from({ length: 17 }, (_, at) => standing({ year: 2026, unit: `Trường ${String(at + 1)}` }));
    const chart = (all: readonly AssessedStandard[]): readonly [number, number] => {
      const data = drawn(all).charts?.[0]?.data;
      return data === undefined ? [0, 0] : [data.bottom - data.top, data.right - data.left];
    };
    expect(chart(years)).toEqual([1, 6]);
    expect(chart(schools)).toEqual([16, 1]);
    const long = drawn(schools).charts?.[0];
    // 8 + 12 rows for sixteen bars.
    expect((long?.at.bottom ?? 0) - (long?.data.bottom ?? 0)).toBe(1 + 20);
  });

  it('has no chart where nothing was reached', () => {
    const sheet = drawn([standing({ reached: null })]);
    expect(sheet).not.toHaveProperty('charts');
    expect(sheet.cells.filter(({ value }) => value.kind === 'text' && value.text === 'Số liệu biểu đồ')).toHaveLength(0);
  });
});

describe('statisticsSheet', () => {
  const figure = (value: string | null): Figure => ({ value: value === null ? null : p(value), at: AT, isFormula: false });
  const row = (number: string, text: string, values: readonly (string | null)[], total: string | null = null): StatisticRow => ({
    number,
    text,
    division: number === '1.1' ? 'Hệ' : '',
    isSubset: false,
    measure: 'lớp',
    figures: values.map(figure),
    total: figure(total),
    note: number === '1' ? 'mẫu' : null,
    at: AT,
  });
  const table = (year: number, rows: readonly StatisticRow[], more: Partial<Statistics> = {}): Statistics => ({
    cluster: 'Cụm mẫu',
    year,
    period: null,
    units: ['Trường A', 'Trường B'],
    rows,
    at: AT,
    ...more,
  });
  const figureOf: StatisticsTable['figureOf'] = ({ figures, total }) => {
    const known = figures.flatMap(({ value }) => (value === null ? [] : [value]));
    if (known.length === 0) return { value: total.value, isSum: false };
    return { value: known.length === 2 ? p('12') : (known[0] ?? null), isSum: true };
  };
  const old = table(2024, [row('1', 'Số lớp', ['3', '5']), row('2', 'Đề tài', [null, null], '9')], { period: 'cả năm' });
  const now = table(2025, [
    row('1', 'Số lớp', ['4', '8']),
    row('1.1', 'Trung cấp', [null, null]),
    row('2', 'Đề tài', [null, null], '6'),
  ]);
  const tables: readonly StatisticsTable[] = [
    { statistics: old, figureOf: () => ({ value: p('8'), isSum: true }), before: () => null },
    {
      statistics: now,
      figureOf,
      before: (one) => {
        const then = old.rows.find(({ number }) => number === one.number);
        return then === undefined ? null : { statistics: old, row: then };
      },
    },
  ];
  const sheet = statisticsSheet(tables, SHEET, WORDS);

  it('has a table for each period under its heading', () => {
    expect(contentsOf(sheet, 1)).toEqual({ A: 'TÊN SỔ' });
    expect(contentsOf(sheet, 2)).toEqual({ A: 'Sổ để làm gì' });
    expect(contentsOf(sheet, 4)).toEqual({ A: 'Cụm mẫu – Năm 2024 – Kỳ: cả năm' });
    expect(contentsOf(sheet, 5)).toEqual({
      A: 'STT',
      B: 'Nội dung',
      C: 'Cách chia',
      D: 'Đơn vị tính',
      E: 'Trường A',
      F: 'Trường B',
      G: 'Toàn Cụm',
      H: 'Năm trước',
      I: 'Tăng, giảm',
      J: 'So với năm trước (%)',
      K: 'Ghi chú',
    });
    // Two rows, an empty one, then the next.
    expect(contentsOf(sheet, 8)).toEqual({});
    expect(contentsOf(sheet, 9)).toEqual({ A: 'Cụm mẫu – Năm 2025' });
    expect(
      contentsOf(statisticsSheet([{ ...tables[0], statistics: { ...old, cluster: null } } as StatisticsTable], SHEET, WORDS), 4),
    ).toEqual({
      A: 'Năm 2024 – Kỳ: cả năm',
    });
    expect(mergesOf(sheet)).toEqual(['A1:K1', 'A2:K2', 'A4:K4', 'A9:K9']);
  });

  it('adds the schools by formula, and leaves changes empty without a year before', () => {
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1 [@]',
      B: 'Số lớp',
      D: 'lớp',
      E: '3',
      F: '5',
      G: '=IF(COUNT(E6:F6)=0,"",SUM(E6:F6)) -> 8',
      K: 'mẫu',
    });
    expect(stylesOf(sheet, 6)).toEqual({
      A: 'centre',
      B: 'textBold',
      C: 'text',
      D: 'centre',
      E: 'input',
      F: 'input',
      G: 'pointsBold',
      H: 'points',
      I: 'points',
      J: 'points',
      K: 'input',
    });
  });

  it('compares with the year before by formulas that know its cell', () => {
    expect(contentsOf(sheet, 11)).toEqual({
      A: '1 [@]',
      B: 'Số lớp',
      D: 'lớp',
      E: '4',
      F: '8',
      G: '=IF(COUNT(E11:F11)=0,"",SUM(E11:F11)) -> 12',
      H: '=IF(G6="","",G6) -> 8',
      I: '=IF(AND(ISNUMBER(G11),ISNUMBER(H11)),G11-H11,"") -> 4',
      J: '=IF(AND(ISNUMBER(G11),ISNUMBER(H11)),IF(H11>0,G11/H11*100,""),"") -> 150 [0.0]',
      K: 'mẫu',
    });
  });

  it('prints a part in plain letters, its total empty while no school has given a number', () => {
    expect(contentsOf(sheet, 12)).toEqual({
      A: '1.1 [@]',
      B: 'Trung cấp',
      C: 'Hệ',
      D: 'lớp',
      G: '=IF(COUNT(E12:F12)=0,"",SUM(E12:F12)) -> ',
    });
    expect(stylesOf(sheet, 12)['B']).toBe('text');
  });

  it('keeps a number stated for the cluster alone, now and in the year before', () => {
    const cells = contentsOf(sheet, 13);
    expect([cells['G'], cells['H']]).toEqual(['6', '=IF(G7="","",G7) -> 9']);
    expect(cells['I']).toMatch(/ -> -3$/);
    expect(cells['J']).toMatch(/ -> 66\.66666666666666 \[0\.0\]$/);
  });

  it('repeats one heading for all tables of the same schools only', () => {
    expect(sheet.print.repeatRows).toEqual({ from: 5, to: 5 });
    const other: StatisticsTable = { statistics: table(2026, [], { units: ['Trường C'] }), figureOf, before: () => null };
    expect(statisticsSheet([...tables, other], SHEET, WORDS).print.repeatRows).toBeNull();
    expect(sheet.freeze).toEqual({ rows: 0, columns: 2 });
    expect(sheet.print.orientation).toBe('landscape');
  });

  it('makes the columns of more than eight schools narrower', () => {
    const of = (units: number): readonly number[] =>
      statisticsSheet(
        [
          {
            statistics: table(2026, [], { units: Array.from({ length: units }, (_, at) => `T${String(at)}`) }),
            figureOf,
            before: () => null,
          },
        ],
        SHEET,
        WORDS,
      ).columnWidths;
    expect(of(2)).toEqual([6, 28, 12, 8, 11, 11, 9, 9, 9, 10, 12]);
    expect(of(8)[4]).toBe(11);
    expect(of(9)[4]).toBe(8.5);
    expect(of(9)).toHaveLength(4 + 9 + 5);
  });

  it('writes what is typed for the cluster where it has no schools', () => {
    const alone: StatisticsTable = {
      statistics: table(2026, [row('1', 'Số lớp', [], '7')], { units: [] }),
      figureOf,
      before: () => null,
    };
    expect(contentsOf(statisticsSheet([alone], SHEET, WORDS), 6)).toEqual({
      A: '1 [@]',
      B: 'Số lớp',
      D: 'lớp',
      E: '7',
      I: 'mẫu',
    });
  });
});
