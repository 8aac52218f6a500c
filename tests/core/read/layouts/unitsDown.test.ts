/** Schools as rows, criteria across (WORKBOOKS §1 L3): rows for stages, columns beside the criteria, several tables of one cluster. */
import { points } from '../../../../src/core/domain/points';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';
import { asideOf, blocksOf, claimsOf, criteriaOf, scoresOf, sumsOf, valueOf } from '../said';

type Row = readonly CellInput[];

/** A row per stage; the stage in column C. */
const staged = (rows: readonly Row[], merges: readonly string[] = []) =>
  readWorkbook(
    sheet('Cụm', [['TT', 'Đơn vị', 'Bước chấm', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Điểm thưởng', 'Tổng điểm'], ...rows], {
      merges,
    }),
  );

describe('rows that stand for stages', () => {
  const EXPECTED = [
    'Trường M: Đào tạo: self 55 D2, review1 54 D3',
    'Trường M: Khoa học: self 31 E2, review1 30 E3',
    'Trường N: Đào tạo: self 52 D4, review1 51 D5',
    'Trường N: Khoa học: self 35 E4, review1 33 E5',
  ];
  const rows = (name: (unit: string) => CellInput, number: (at: number) => CellInput): readonly Row[] => [
    [1, 'Trường M', 'Tự chấm', 55, 31, 2, 88],
    [number(1), name('Trường M'), 'Thẩm định', 54, 30, 1, 85],
    [2, 'Trường N', 'Tự chấm', 52, 35, null, 87],
    [number(2), name('Trường N'), 'Thẩm định', 51, 33, null, 84],
  ];

  it.each<[string, (unit: string) => CellInput, readonly string[]]>([
    ['blank below the name', () => null, []],
    ['merged under the name', () => null, ['B2:B3', 'B4:B5']],
    ['that repeat the name', (unit) => unit, []],
    ['that repeat the name in a merged cell', (unit) => unit, ['B2:B3', 'B4:B5']],
  ])('%s belong to the school above', (_, name, merges) => {
    const reading = staged(
      rows(name, () => null),
      merges,
    );
    expect(reading.units.map((unit) => [unit.name, unit.at.row, unit.at.column])).toEqual([
      ['Trường M', 2, 2],
      ['Trường N', 4, 2],
    ]);
    expect(scoresOf(reading)).toEqual(EXPECTED);
    expect(reading.stages).toEqual(['self', 'review1']);
  });

  it('give claims of their stage, and the bonus of the last row that holds one', () => {
    const reading = staged(
      rows(
        () => null,
        () => null,
      ),
    );
    expect(claimsOf(reading)).toEqual([
      'total of Trường M at self: 88 G2',
      'total of Trường M at review1: 85 G3',
      'total of Trường N at self: 87 G4',
      'total of Trường N at review1: 84 G5',
    ]);
    expect(asideOf(reading, reading.bonusColumn)).toEqual(['Trường M 1 F3', 'Trường N missing F4']);
  });

  it('a bonus that only the first row gives is kept', () => {
    const reading = staged([
      [1, 'Trường M', 'Tự chấm', 55, 31, 2, 88],
      [null, null, 'Thẩm định', 54, 30, null, 85],
    ]);
    expect(asideOf(reading, reading.bonusColumn)).toEqual(['Trường M 2 F2']);
  });

  it('a stage met again under the same name is another school of that name', () => {
    const reading = staged([
      [1, 'Trường M', 'Tự chấm', 55, 31, null, 86],
      [1, 'Trường M', 'Thẩm định', 54, 30, null, 84],
      [2, 'Trường M', 'Tự chấm', 52, 35, null, 87],
      [2, 'Trường M', 'Thẩm định', 51, 33, null, 84],
    ]);
    expect(reading.units.map((unit) => [unit.name, unit.at.row])).toEqual([
      ['Trường M', 2],
      ['Trường M', 4],
    ]);
    expect(scoresOf(reading)).toEqual(EXPECTED.map((line) => line.replace('Trường N', 'Trường M')));
  });

  it('a school whose row tells no stage is scored as agreed, and a row below it of another name is that school’s', () => {
    const reading = staged([
      [1, 'Trường M', 'Tự chấm', 55, 31, null, 86],
      [null, null, 'Thẩm định', 54, 30, null, 84],
      [2, 'Trường N', null, 52, 35, null, 87],
      [3, 'Trường P', 'Tự chấm', 51, 33, null, 84],
      [null, null, 'Thẩm định', 50, 32, null, 82],
    ]);
    expect(scoresOf(reading).slice(2)).toEqual([
      'Trường N: Đào tạo: agreed 52 D4',
      'Trường N: Khoa học: agreed 35 E4',
      'Trường P: Đào tạo: self 51 D5, review1 50 D6',
      'Trường P: Khoa học: self 33 E5, review1 32 E6',
    ]);
  });
});

describe('a row of numbers without a name', () => {
  it('is nobody’s', () => {
    const reading = readWorkbook(
      sheet('Cụm', [
        ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
        [1, 'Trường M', 55, 31, 86],
        [2, 'Trường N', 52, 35, 87],
        [null, null, 50, 30, 80],
        [3, 'Trường P', 51, 33, 84],
        [4, 'Trường Q', 50, 32, 82],
        [5, 'Trường R', 49, 31, 80],
      ]),
    );
    expect(scoresOf(reading)).toEqual([
      'Trường M: Đào tạo: agreed 55 C2',
      'Trường M: Khoa học: agreed 31 D2',
      'Trường N: Đào tạo: agreed 52 C3',
      'Trường N: Khoa học: agreed 35 D3',
      'Trường P: Đào tạo: agreed 51 C5',
      'Trường P: Khoa học: agreed 33 D5',
      'Trường Q: Đào tạo: agreed 50 C6',
      'Trường Q: Khoa học: agreed 32 D6',
      'Trường R: Đào tạo: agreed 49 C7',
      'Trường R: Khoa học: agreed 31 D7',
    ]);
    expect(claimsOf(reading)).toHaveLength(5);
  });
});

/** Two groups with a sum of each, a row of maxima, the total and the place; header in rows 1–2. */
const grouped = (
  maximum: CellInput = 100,
  total: (row: string) => string = (row) => `E${row}+H${row}`,
  ofGroup: CellInput = 40,
) =>
  readWorkbook(
    sheet(
      'Tổng hợp',
      [
        ['TT', 'Tên trường', 'Chuyên môn', null, null, 'Nghiên cứu', null, null, 'Tổng điểm (tối đa 100 điểm)', 'Xếp hạng'],
        [null, null, 'Đào tạo', 'Thao giảng', 'Cộng', 'Khoa học', 'Nội san', 'Cộng'],
        [null, 'Điểm tối đa', 35, 25, 60, 25, 15, ofGroup, maximum],
        ...(
          [
            ['Trường M', 30, 20, 20, 10, 1],
            ['Trường N', 29, 19, 18, 11, 2],
            ['Trường P', 28, 18, 17, 12, null],
          ] as const
        ).map(([name, a, b, c, d, place], index): Row => {
          const row = String(index + 4);
          return [
            index + 1,
            name,
            a,
            b,
            { f: `SUM(C${row}:D${row})`, v: a + b },
            c,
            d,
            { f: `F${row}+G${row}`, v: c + d },
            { f: total(row), v: a + b + c + d },
            place,
          ];
        }),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2', 'J1:J2'] },
    ),
  );

describe('sums of groups', () => {
  it('are claims of the school and the group, as the maxima are of the group and of all', () => {
    const reading = grouped();
    expect(criteriaOf(reading)).toEqual([
      'Chuyên môn points -',
      '  Đào tạo points 35 C3',
      '  Thao giảng points 25 D3',
      'Nghiên cứu points -',
      '  Khoa học points 25 F3',
      '  Nội san points 15 G3',
    ]);
    expect(claimsOf(reading)).toEqual([
      'total of Trường M at agreed: 80 I4',
      'place of Trường M at agreed: 1 J4',
      'groupTotal of Trường M, Chuyên môn at agreed: 50 E4',
      'groupTotal of Trường M, Nghiên cứu at agreed: 30 H4',
      'total of Trường N at agreed: 77 I5',
      'place of Trường N at agreed: 2 J5',
      'groupTotal of Trường N, Chuyên môn at agreed: 48 E5',
      'groupTotal of Trường N, Nghiên cứu at agreed: 29 H5',
      'total of Trường P at agreed: 75 I6',
      'groupTotal of Trường P, Chuyên môn at agreed: 46 E6',
      'groupTotal of Trường P, Nghiên cứu at agreed: 29 H6',
      'groupMaximum of Chuyên môn: 60 E3',
      'groupMaximum of Nghiên cứu: 40 H3',
      'maximumTotal: 100 I3',
    ]);
    expect(reading.declaredMaximum === null ? null : valueOf(reading.declaredMaximum)).toBe('100 I3');
  });

  it('add the leaves of their own group, and the total adds them', () => {
    const reading = grouped();
    expect(sumsOf(reading)).toEqual([
      'E4 adds C4, D4',
      'E5 adds C5, D5',
      'E6 adds C6, D6',
      'H4 adds F4, G4',
      'H5 adds F5, G5',
      'H6 adds F6, G6',
      'I4 adds E4, H4',
      'I5 adds E5, H5',
      'I6 adds E6, H6',
    ]);
    expect(blocksOf(reading)).toEqual([
      'E: E4 SUM(C4:D4), E5 SUM(C5:D5), E6 SUM(C6:D6)',
      'H: H4 F4+G4, H5 F5+G5, H6 F6+G6',
      'I: I4 E4+H4, I5 E5+H5, I6 E6+H6',
    ]);
    const leaves = grouped(100, (row) => `SUM(C${row}:D${row})+SUM(F${row}:G${row})`);
    expect(sumsOf(leaves).slice(6)).toEqual(['I4 adds C4, D4, F4, G4', 'I5 adds C5, D5, F5, G5', 'I6 adds C6, D6, F6, G6']);
  });

  it('a group of which the row of maxima says nothing has no maximum', () => {
    expect(claimsOf(grouped(100, (row) => `E${row}+H${row}`, null)).slice(-2)).toEqual([
      'groupMaximum of Chuyên môn: 60 E3',
      'maximumTotal: 100 I3',
    ]);
  });

  it('the heading of the total states the maximum where the row of maxima does not, from its first cell', () => {
    const reading = grouped(null);
    expect(claimsOf(reading).slice(-3)).toEqual([
      'groupMaximum of Chuyên môn: 60 E3',
      'groupMaximum of Nghiên cứu: 40 H3',
      'maximumTotal: 100 I1',
    ]);
    expect(reading.declaredMaximum).toEqual({
      at: { sheet: 'Tổng hợp', row: 1, column: 9 },
      stored: { kind: 'text', text: 'Tổng điểm (tối đa 100 điểm)' },
      shown: 'Tổng điểm (tối đa 100 điểm)',
      formula: null,
      format: 'General',
      reading: { status: 'ok', value: points('100'), why: [], isPercent: false },
    });
  });
});

describe('the maximum of all', () => {
  const flat = (total: string, ...maxima: readonly Row[]) =>
    readWorkbook(
      sheet('Cụm', [
        ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', total],
        ...maxima,
        [1, 'Trường M', 55, 31, 86],
        [2, 'Trường N', 52, 35, 87],
      ]),
    );

  it('stands in a heading of one row', () => {
    const reading = flat('Tổng điểm (100 điểm)');
    expect(reading.declaredMaximum === null ? null : valueOf(reading.declaredMaximum)).toBe('100 E1');
    expect(claimsOf(reading)).toEqual(['total of Trường M at agreed: 86 E2', 'total of Trường N at agreed: 87 E3']);
  });

  it('stands nowhere', () => {
    expect(flat('Tổng điểm').declaredMaximum).toBeNull();
    expect(flat('Tổng điểm', [null, 'Điểm tối đa', 60, 40, null]).declaredMaximum).toBeNull();
  });
});

describe('columns of bonus and deductions', () => {
  const read = (...columns: readonly string[]) =>
    readWorkbook(
      sheet('Cụm', [
        ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm', ...columns],
        [1, 'Trường M', 55, 31, 86, 2, 1],
        [2, 'Trường N', 52, 35, 87, 1, 3],
      ]),
    );

  it('one of a kind stands for itself', () => {
    const reading = read('Điểm thưởng', 'Điểm trừ');
    expect(criteriaOf(reading)).toEqual(['Đào tạo points 60 C1', 'Khoa học points 40 D1']);
    expect(asideOf(reading, reading.bonusColumn)).toEqual(['Trường M 2 F2', 'Trường N 1 F3']);
    expect(asideOf(reading, reading.penaltyColumn)).toEqual(['Trường M 1 G2', 'Trường N 3 G3']);
  });

  it('several of a kind are criteria of it', () => {
    const bonus = read('Điểm thưởng sáng kiến', 'Điểm thưởng đột xuất');
    expect(
      criteriaOf(bonus)
        .slice(2)
        .map((line) => line.split(' ').slice(-2)),
    ).toEqual([
      ['bonus', '-'],
      ['bonus', '-'],
    ]);
    expect([bonus.bonusColumn.size, bonus.penaltyColumn.size]).toEqual([0, 0]);
    expect(
      scoresOf(bonus)
        .filter((line) => / [FG]\d/.test(line))
        .map((line) => line.split(': ')[2]),
    ).toEqual(['agreed 2 F2', 'agreed 1 G2', 'agreed 1 F3', 'agreed 3 G3']);
    const penalty = read('Điểm trừ chậm báo cáo', 'Điểm trừ vắng họp');
    expect(
      criteriaOf(penalty)
        .slice(2)
        .map((line) => line.split(' ').slice(-2)),
    ).toEqual([
      ['penalty', '-'],
      ['penalty', '-'],
    ]);
    expect([penalty.bonusColumn.size, penalty.penaltyColumn.size]).toEqual([0, 0]);
  });
});

describe('a table of each stage', () => {
  const table = (stage: string, [first, second]: readonly [string, string], rows: readonly Row[]) =>
    sheet(stage, [
      [`BẢNG ĐIỂM ${stage.toUpperCase()} NĂM 2026`],
      ['TT', 'Đơn vị', `Đào tạo (${first} điểm)`, `Khoa học (${second} điểm)`, 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm'],
      ...rows,
    ]);
  const MAXIMA = ['60', '40'] as const;
  const self = table('Tự chấm', MAXIMA, [
    [1, 'Trường M', 55, 31, 2, 0.5, 87.5],
    [2, 'Trường N', 52, 35, 3, 1, 89],
  ]);
  const review = (maxima: readonly [string, string]) =>
    table('Thẩm định', maxima, [
      [1, 'Trường N', 51, 34, null, 2, 83],
      [2, 'Trường M', 54, 30, 1, null, 85],
    ]);

  it('is one of the same schools and criteria; bonus and deduction are those of the last stage that gives one', () => {
    for (const reading of [readWorkbook(self, review(MAXIMA)), readWorkbook(review(MAXIMA), self)]) {
      expect([...scoresOf(reading)].sort()).toEqual([
        'Trường M: Khoa học: self 31 D3, review1 30 D4',
        'Trường M: Đào tạo: self 55 C3, review1 54 C4',
        'Trường N: Khoa học: self 35 D4, review1 34 D3',
        'Trường N: Đào tạo: self 52 C4, review1 51 C3',
      ]);
      expect([...asideOf(reading, reading.bonusColumn)].sort()).toEqual(['Trường M 1 E4', 'Trường N 3 E4']);
      expect([...asideOf(reading, reading.penaltyColumn)].sort()).toEqual(['Trường M 0.5 F3', 'Trường N 2 F3']);
    }
  });

  it('that states another maximum has it as that school’s own', () => {
    const reading = readWorkbook(self, review(['60', '45']));
    const own = [...reading.entries.values()].flatMap((entries) =>
      [...entries.values()].map(({ ownMaximum }) => (ownMaximum === undefined ? '–' : valueOf(ownMaximum))),
    );
    expect(own).toEqual(['–', '45 D2', '–', '45 D2']);
  });
});
