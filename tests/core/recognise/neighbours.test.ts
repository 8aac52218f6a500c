import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';
import { codesOf, layoutOf, rolesOf, sheetOf } from './rolesOf';

function recognised(rows: readonly (readonly CellInput[])[], extra: SheetExtra = {}) {
  return recognise(workbook(sheet('Bảng điểm', rows, extra)));
}

describe('what stands beside the schools across a table is no school', () => {
  const across = (last: string, values: readonly [number, number, number]) =>
    recognised([
      ['BẢNG TỔNG HỢP ĐIỂM'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'ĐƠN VỊ', null, null, null],
      [null, null, null, 'LA', 'TG', 'BT', last],
      [1, 'Kế hoạch đào tạo', 40, 39, 38, 34, values[0]],
      [2, 'Nghiên cứu khoa học', 30, 30, 29, 28, values[1]],
      [3, 'Xây dựng đội ngũ', 30, 30, 30, 27, values[2]],
    ]);

  it('captions of averages and extremes', () => {
    for (const caption of ['Trung bình', 'Bình quân', 'Cao nhất', 'Thấp nhất'])
      expect(rolesOf(across(caption, [40, 30, 30]))).toMatch(/F agreed BT, G ignored$/);
  });

  it('a name nobody knows that averages them row by row, and says why', () => {
    const found = across('TB', [37, 29, 29]);
    expect(rolesOf(found)).toMatch(/F agreed BT, G ignored$/);
    expect(codesOf(found)).toContain('roleFromData');
  });

  it('captions of differences', () => {
    for (const caption of ['Chênh lệch', 'So sánh', 'Tăng/giảm'])
      expect(rolesOf(across(caption, [3, 1, 0]))).toMatch(/F agreed BT, G ignored$/);
  });

  it('the same name with scores of its own is a school', () => {
    expect(rolesOf(across('TB', [37, 28, 29]))).toMatch(/F agreed BT, G agreed TB$/);
  });
});

describe('plans and results among schools as rows', () => {
  const down = (inGroup: readonly [string, string], maxima: readonly CellInput[] | null) =>
    recognised(
      [
        ['BẢNG ĐIỂM THI ĐUA NĂM 2026'],
        ['TT', 'Trường', 'Đào tạo', null, 'Khoa học', null, 'Tổng điểm'],
        [null, null, ...inGroup, 'Đề tài', 'Bài báo', null],
        ...(maxima === null ? [] : [maxima]),
        [1, 'Trường M', 30, 28, 20, 18, 96],
        [2, 'Trường N', 29, 28, 19, 17, 93],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'] },
    );

  it('a plan beside another criterion of its group is a criterion', () => {
    expect(rolesOf(down(['Kế hoạch', 'Chất lượng'], null))).toMatch(/C score, D score, E score, F score, G total$/);
  });

  it('a plan beside its result is a figure, unless the row of maxima gives both points', () => {
    expect(rolesOf(down(['Kế hoạch', 'Thực hiện'], null))).toMatch(/C ignored, D ignored, E score/);
    expect(rolesOf(down(['Kế hoạch', 'Kết quả'], [null, 'Điểm tối đa', 30, 30, 20, 20, 100]))).toMatch(
      /C score, D score, E score/,
    );
  });
});

describe('sums and places of schools as rows', () => {
  it('the total of this year is the total, wherever that of the year before stands', () => {
    const rows = (first: string, second: string, of: readonly [number, number][]): CellInput[][] => [
      ['ĐIỂM THI ĐUA CÁC TRƯỜNG'],
      ['TT', 'Tên trường', 'Đào tạo (60đ)', 'Khoa học (40đ)', first, second],
      [1, 'Trường M', 59, 39, ...(of[0] ?? [])],
      [2, 'Trường N', 58, 38, ...(of[1] ?? [])],
    ];
    expect(
      rolesOf(
        recognised(
          rows('Tổng điểm năm 2026', 'Tổng điểm năm 2025', [
            [98, 95],
            [96, 97],
          ]),
        ),
      ),
    ).toMatch(/E total, F ignored$/);
    expect(
      rolesOf(
        recognised(
          rows('Tổng điểm năm trước', 'Tổng điểm', [
            [95, 98],
            [97, 96],
          ]),
        ),
      ),
    ).toMatch(/E ignored, F total$/);
  });

  it('a place under the caption of one group is not the place in all', () => {
    const found = recognised(
      [
        ['TỔNG HỢP ĐIỂM'],
        ['TT', 'Trường', 'Đào tạo (50đ)', null, 'Khoa học (50đ)', null, 'Tổng hợp', null],
        [null, null, 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Trường M', 48, 2, 49, 1, 97, 1],
        [2, 'Trường N', 50, 1, 45, 3, 95, 2],
        [3, 'Trường P', 45, 3, 47, 2, 92, 3],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
    );
    expect(sheetOf(found).header).toEqual({ from: 2, to: 3 });
    expect(rolesOf(found)).toBe('A number, B unit, C score, D ignored, E score, F ignored, G total, H place');
  });
});

describe('captions over groups of schools', () => {
  const grouped = (captions: readonly [CellInput, string][]) =>
    recognised([
      ['KẾT QUẢ CHẤM ĐIỂM'],
      ['TT', 'Trường', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
      [captions[0]?.[0] ?? null, captions[0]?.[1] ?? null],
      [1, 'Trường M', 58, 39, 97],
      [2, 'Trường N', 57, 38, 95],
      [captions[1]?.[0] ?? null, captions[1]?.[1] ?? null],
      [3, 'Trường P', 55, 37, 92],
      [4, 'Trường Q'],
    ]);

  it('are told by their word or their number; a school that sent nothing stays a school', () => {
    for (const captions of [
      [
        ['I', 'Cụm số 1'],
        ['II', 'Cụm số 2'],
      ],
      [
        ['A', 'Đồng bằng sông Hồng'],
        ['B', 'Trung du'],
      ],
      [
        [null, 'Khối các trường miền núi'],
        [null, 'Khối còn lại'],
      ],
    ] satisfies [CellInput, string][][])
      expect([...sheetOf(grouped(captions)).specialRows]).toEqual([
        [3, 'note'],
        [6, 'note'],
      ]);
  });

  it('clusters compared with clusters are units', () => {
    const found = recognised([
      ['KẾT QUẢ CHẤM ĐIỂM'],
      ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
      [1, 'Cụm số 1', 58, 39, 97],
      [2, 'Cụm số 2', 57, 38, 95],
      [3, 'Cụm số 3'],
    ]);
    expect(sheetOf(found).specialRows.size).toBe(0);
  });
});

describe('sections of a sheet', () => {
  const HEADING = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

  it('the title of a second table is not the school it is about', () => {
    const of = (unit: string) =>
      sheet(unit.slice(-1), [
        ['PHIẾU CHẤM ĐIỂM NĂM 2026'],
        [unit],
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
        [1, 'Hoàn thành kế hoạch đào tạo', 60, 58],
        [2, 'Nghiên cứu khoa học', 40, 39],
        [],
        ['B. PHẦN KHUYẾN KHÍCH'],
        ['TT', 'Nội dung', 'Điểm thưởng tối đa', 'Điểm tự chấm'],
        [1, 'Có sáng kiến cấp tỉnh', 5, 2],
        [],
        ['ĐIỂM TRỪ'],
        ['TT', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm tự chấm'],
        [1, 'Chậm báo cáo', 3, 1],
      ]);
    const found = recognise(workbook(of('Trường Chính trị tỉnh M'), of('Trường Chính trị tỉnh N')));
    expect(layoutOf(found)).toBe('unitSheets');
    expect(found.sheets.map(({ unitName, tableKind }) => [unitName, tableKind])).toEqual([
      ['Trường Chính trị tỉnh M', 'points'],
      ['Trường Chính trị tỉnh M', 'bonus'],
      ['Trường Chính trị tỉnh M', 'penalty'],
      ['Trường Chính trị tỉnh N', 'points'],
      ['Trường Chính trị tỉnh N', 'bonus'],
      ['Trường Chính trị tỉnh N', 'penalty'],
    ]);
    expect(codesOf(found)).not.toContain('unitFromSheetName');
  });

  it('a title of a section is no note', () => {
    const found = recognised([
      ['Trường Chính trị tỉnh M'],
      HEADING,
      ['Điểm chuẩn'],
      [1, 'Hoàn thành kế hoạch đào tạo', 60, 58],
      [null, 'Theo kế hoạch của Học viện'],
      ['Điểm thưởng'],
      [2, 'Có sáng kiến cấp tỉnh', 5, 2],
    ]);
    expect([...sheetOf(found).specialRows]).toEqual([[5, 'note']]);
  });
});

describe('what else may stand in a workbook of schools’ sheets', () => {
  it('the empty form they were copied from is left out', () => {
    const form = (name: string, unit: string, score: CellInput) =>
      sheet(name, [
        [`Trường: ${unit}`],
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
        [1, 'Hoàn thành kế hoạch đào tạo', 60, score],
        [2, 'Nghiên cứu khoa học', 40, score],
      ]);
    const found = recognise(
      workbook(form('Mẫu', '……………', null), form('M', 'Trường M', 39), form('N', 'Trường N', 38), form('P', 'Trường P', null)),
    );
    expect(found.sheets.map(({ name, role }) => [name, role])).toEqual([
      ['Mẫu', 'ignored'],
      ['M', 'scores'],
      ['N', 'scores'],
      ['P', 'scores'],
    ]);
  });

  it('maxima in words under their heading are maxima; a column of words is none', () => {
    const told = (texts: readonly string[]) =>
      rolesOf(
        recognised([
          ['Trường Chính trị tỉnh M'],
          ['TT', 'Nội dung', 'Khung điểm', 'Điểm tự chấm'],
          ...texts.map((text, index): CellInput[] => [index + 1, `Tiêu chí thi đua số ${String(index + 1)}`, text, 4]),
        ]),
      );
    expect(told(['0 - 10', 'Tối đa 8 điểm', 'Từ 0 đến 5', '0-5'])).toMatch(/C maximum, D self$/);
    expect(told(['theo quy chế', 'như trên', 'theo hướng dẫn', 'nt'])).not.toMatch(/C maximum/);
  });
});

describe('weights are asked about, because points are added and not multiplied', () => {
  const column = (weights: readonly number[]) =>
    recognised([
      ['Trường Chính trị tỉnh M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Trọng số', 'Điểm tự chấm'],
      ...weights.map((weight, index): CellInput[] => [index + 1, `Tiêu chí thi đua số ${String(index + 1)}`, 100, weight, 90]),
    ]);

  it('a column of them beside the criteria, unless all are one', () => {
    expect(column([0.5, 0.3, 0.2]).kind).toBe('ambiguous');
    expect(codesOf(column([0.5, 0.3, 0.2]))).toContain('weights');
    expect(column([1, 1, 1]).kind).toBe('recognised');
  });

  it('a row of them among the schools', () => {
    const found = recognised([
      ['ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', 'Đào tạo', 'Khoa học', 'Tổng điểm'],
      [null, 'Hệ số', 0.6, 0.4, 1],
      [1, 'Trường M', 95, 90, 93],
      [2, 'Trường N', 94, 90, 92.4],
    ]);
    expect(found.kind).toBe('ambiguous');
    expect(codesOf(found)).toContain('weights');
  });
});

describe('two schools under one another on one sheet', () => {
  const stacked = (label: string) =>
    recognised([
      [`Đơn vị: Trường M`],
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
      [1, 'Hoàn thành kế hoạch đào tạo', 60, 58],
      [2, 'Nghiên cứu khoa học', 40, 39],
      [null, 'Cộng', 100, 97],
      [],
      [label],
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
      [1, 'Hoàn thành kế hoạch đào tạo', 60, 57],
      [2, 'Nghiên cứu khoa học', 40, 38],
    ]);

  it('are two, though the heading is the same', () => {
    for (const label of ['Đơn vị: Trường N', 'Trường N'])
      expect(stacked(label).sheets.map(({ unitName }) => unitName)).toEqual(['Trường M', 'Trường N']);
  });

  it('a heading repeated after a page is still one table', () => {
    expect(stacked('Trang 2').sheets.map(({ unitName }) => unitName)).toEqual(['Trường M']);
  });
});
