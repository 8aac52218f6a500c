import { headingWord, isNameOfUnit } from '../../../src/core/recognise/headingWord';
import { statedStage } from '../../../src/core/recognise/statedStage';
import type { Table } from '../../../src/core/recognise/table';
import { labelsUnit, unitOfSheet } from '../../../src/core/recognise/unitOfSheet';
import { describeGrid } from '../../../src/core/recognise/describeSheet';
import { scoredElsewhere } from '../../../src/core/recognise/scoredElsewhere';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const frame = (...texts: readonly string[]): Parameters<typeof unitOfSheet>[1] =>
  texts.map((text, index) => ({ text, at: { sheet: 'S', row: index + 1, column: 1 } }));
const named = (...texts: readonly string[]): string | null => unitOfSheet('Sheet1', frame(...texts)).name;

describe('the label of the school above the table', () => {
  it.each([
    'Đơn vị: Trường M',
    'Tên đơn vị: Trường M',
    'Trường: Trường M',
    'Cơ quan: Trường M',
    'Phòng: Trường M',
    'Khoa : Trường M',
    'Đơn vị tự chấm: Trường M',
    'Đơn vị được chấm: Trường M',
    'Đơn vị báo cáo: Trường M',
    'Đơn vị chấm điểm: Trường M',
    'Đơn vị dự thi: Trường M',
    'Đơn vị thành viên: Trường M',
    'Tên trường: Trường   M ……',
    'Don vi: Trường M',
    'Ten truong: Trường M',
    'Co quan tu cham: Trường M',
    'Don vi bao cao: Trường M',
    'Unit: Trường M',
    'School: Trường M',
  ])('«%s»', (label) => {
    expect(named('BẢNG', label)).toBe('Trường M');
    expect(labelsUnit(label)).toBe(true);
  });

  it.each([
    'Đơn vị: điểm',
    'Đơn vị: đồng',
    'Đơn vị: triệu đồng',
    'Đơn vị: %',
    'Đơn vị: lớp',
    'Đơn vị: lượt',
    'Đơn vị tính: lớp',
    'Các đơn vị: Trường M',
    'Số đơn vị: 12',
    'Ghi chú: Trường M',
  ])('«%s» is none', (label) => {
    expect(labelsUnit(label)).toBe(false);
    expect(named(label)).toBeNull();
  });

  it('its value stands behind it or beside it in the same row, and is no longer than a name', () => {
    const beside = (row: number): string | null =>
      unitOfSheet('Sheet1', [
        { text: 'Đơn vị:', at: { sheet: 'S', row: 2, column: 1 } },
        { text: 'Trường M', at: { sheet: 'S', row, column: 3 } },
      ]).name;
    expect(beside(2)).toBe('Trường M');
    expect(unitOfSheet('Sheet1', [{ text: 'Đơn vị:', at: { sheet: 'S', row: 2, column: 1 } }]).name).toBeNull();
    expect(named(`Đơn vị: ${'a'.repeat(90)}`)).toBe('a'.repeat(90));
    expect(named(`Đơn vị: ${'a'.repeat(91)}`)).toBeNull();
    expect(named('Đơn vị: ______')).toBeNull();
  });

  it('says where it was found', () => {
    expect(unitOfSheet('S', frame('BẢNG', 'Đơn vị: Trường M')).clue).toEqual({
      code: 'unitFromLabel',
      sheet: 'S',
      facts: { cell: 'A2', unit: 'Trường M' },
    });
    expect(unitOfSheet('S', frame('BẢNG CHẤM ĐIỂM CỦA TRƯỜNG M')).clue).toEqual({
      code: 'unitFromTitle',
      sheet: 'S',
      facts: { cell: 'A1', unit: 'TRƯỜNG M' },
    });
    expect(unitOfSheet('2 VP', []).clue).toEqual({ code: 'unitFromSheetName', sheet: '2 VP', facts: { unit: 'VP' } });
  });
});

describe('the school in a title', () => {
  it.each([
    ['Kết quả tự chấm của Gia Lai', 'Gia Lai'],
    ['Bảng tự đánh giá điểm thi đua của Gia Lai', 'Gia Lai'],
    ['Bảng tự chấm điểm của Cụm', null],
    ['Kết quả tự chấm của Khối thi đua', null],
    ['Kết quả tự chấm của Các trường', null],
    ['Kết quả tự chấm của các trường', null],
    ['Kết quả tự chấm của Cụmbang', 'Cụmbang'],
    ['Phiếu chấm điểm của Trường M năm 2026', 'Trường M'],
    ['Phiếu chấm điểm tại Trường M quý I', 'Trường M'],
    ['Phiếu chấm điểm - Trường M', 'Trường M'],
    ['Phiếu chấm điểm – Khoa Lý luận kỳ 1', 'Khoa Lý luận'],
    ['Phiếu chấm điểm của Sở Nội vụ giai đoạn 2020', 'Sở Nội vụ'],
    ['Phiếu chấm điểm của đơn vị A', 'đơn vị A'],
    ['Phiếu chấm điểm', null],
  ])('«%s»: %s', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('a line that names a school stands behind what any letterhead says', () => {
    expect(named('HỌC VIỆN CHÍNH TRỊ', 'TRƯỜNG M', 'PHIẾU CHẤM ĐIỂM')).toBe('TRƯỜNG M');
    expect(named('UBND TỈNH N', 'TRƯỜNG M')).toBe('TRƯỜNG M');
    expect(named('TRƯỜNG M', 'PHÒNG ĐÀO TẠO')).toBe('PHÒNG ĐÀO TẠO');
    expect(named('Văn Minh')).toBe('Văn Minh');
    expect(named('Văn Minh', 'Văn Hóa')).toBeNull();
  });

  it.each([
    'BẢNG TỔNG HỢP',
    'PHIẾU',
    'Biểu số 1',
    'Báo cáo',
    'Danh sách',
    'Kế hoạch',
    'Bộ tiêu chí',
    'Tiêu chuẩn',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Kính gửi ban',
    'CỤM THI ĐUA SỐ 2',
    'Ban hành theo quy chế',
    'Kèm theo quy chế',
    'Phiên bản mẫu',
    '(dự thảo)',
    'ĐVT',
    'Ghi chú',
    'Hướng dẫn',
    'Phụ lục 1',
    'Tờ trình',
    'Biên bản',
    'Mẫu số 02',
    'Năm 2026',
    'Kỳ 1',
    'Số 12',
    'Ngày 5',
    'Cụm 2',
    'Khối: A',
    'B. ĐIỂM THƯỞNG',
    'II. Phần vi phạm',
    'Gia Lai: lần 1',
    'Thi đua',
    'Gia Lai năm 2026',
    'A',
    'a'.repeat(91),
  ])('«%s» names nobody', (line) => {
    expect(named(line)).toBeNull();
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['1 VP', 'VP'],
    ['02. Trường M', 'Trường M'],
    ['3) VP', 'VP'],
    ['4-VP', 'VP'],
    ['5_VP', 'VP'],
    ['12345 VP', '12345 VP'],
    ['Tr.M', 'Tr.M'],
    ['Trang Bom', 'Trang Bom'],
    ['Sheet 2', null],
    ['Trang tính 1', null],
    ['Bảng chấm điểm', null],
    ['Phieu-cham', null],
    ['Tự chấm', null],
    ['Dữ liệu', null],
    ['Scores', null],
    ['Score', null],
    ['Điểm trừ', null],
    ['2026', null],
    ['Phiếu của M', 'Phiếu của M'],
  ])('«%s» names «%s»', (name, unit) => {
    expect(unitOfSheet(name, []).name).toBe(unit);
  });
});

describe('names of schools and offices', () => {
  it.each([
    ...['Trường M', 'Tr. M', 'TCT M', 'Phòng Đào tạo', 'Khoa Luật', 'Ban Dân vận', 'Sở Nội vụ', 'Cục Thuế', 'Chi cục Thuế'],
    ...['Văn phòng Cụm', 'Trung tâm M', 'UBND xã', 'Ủy ban xã', 'Đảng ủy xã', 'Viện M', 'Học viện M', 'Công an M', 'Huyện M'],
    ...[
      'Thị xã M',
      'Thành phố M',
      'TP. M',
      'Tỉnh M',
      'Xã M',
      'Phường M',
      'Chi bộ 1',
      'Tổ 1',
      'Đội 2',
      'Công ty M',
      'Bệnh viện M',
    ],
    ...['Hội M', 'Truong M', 'Hoc vien M', 'Phong Dao tao', 'Khoa Luat', 'Van phong M', 'Gia Lai', 'Tỉnh Gia Lai', 'TP. Đà Nẵng'],
  ])('«%s»', (name) => {
    expect(isNameOfUnit(name)).toBe(true);
  });

  it.each([
    ...[
      'Trường',
      'Trưởng phòng',
      'Trường chấm',
      'Phòng đánh giá',
      'Sở thẩm định',
      'Khoa phúc tra',
      'Điểm Trường M',
      'Ban',
      'So luong lop',
    ],
    ...['To cong tac', 'Truong phong', 'Truong ban', 'Truong khoa', 'Truong cum', 'Truong doan', 'Hội', 'Tổng điểm'],
    `Trường ${'a'.repeat(80)}`,
    `Trường ${'a'.repeat(200)}`,
  ])('but not «%s»', (name) => {
    expect(isNameOfUnit(name)).toBe(false);
  });

  it('are no headings, nor are sentences that hold one', () => {
    expect(headingWord('Phòng Kế hoạch')).toBeNull();
    expect(headingWord('x'.repeat(91))).toBeNull();
    expect(headingWord(`Điểm tự chấm ${'a '.repeat(7)}`)).toBeNull();
    expect(headingWord(`Điểm tự chấm ${'a '.repeat(6)}`)).toEqual({ means: 'self', isExact: false });
    expect(headingWord('')).toBeNull();
    expect(headingWord('***')).toBeNull();
  });

  it.each([
    ['Thẩm định', 'review', true],
    ['Thẩm định lần 1', 'review1', true],
    ['Thẩm định lần thứ nhất', 'review1', false],
    ['Thẩm định (vòng 2)', 'review2', true],
    ['Thẩm định vòng thứ hai', 'review2', false],
    ['Nội dung tiêu chí chấm', 'criterion', false],
    ['Tiêu chí thi đua', 'criterion', false],
    ['Nội dung chấm điểm', 'criterion', false],
    ['Ten tieu chi cham', 'criterion', false],
    ['Linh vuc hoat dong', 'criterion', false],
    ['Tên đơn vị', 'unit', true],
    ['Tên đơn vị dự thi', 'unit', false],
  ] as const)('«%s» says %s', (text, means, isExact) => {
    const match = headingWord(text);
    expect(match?.means ?? null).toBe(means);
    if (means !== null && isExact) expect(match?.isExact).toBe(true);
  });
});

describe('whose scores a title says a table of the cluster holds', () => {
  const stage = (...texts: readonly string[]): string | null =>
    statedStage({ sheet: sheet('Bảng', []), frame: frame(...texts), columns: [] } as unknown as Table)?.stage ?? null;
  it.each([
    ['BẢNG ĐIỂM TỰ CHẤM', 'self'],
    ['Kết quả tự đánh giá', 'self'],
    ['Điểm thẩm định', 'review1'],
    ['Điểm thẩm định lần 1', 'review1'],
    ['Kết quả phúc tra', 'review1'],
    ['Điểm chấm chéo', 'review1'],
    ['Điểm thẩm định lần 2', 'review2'],
    ['Phúc tra điểm vòng hai', 'review2'],
    ['Thẩm định lần thứ hai', 'review2'],
    ['Điểm thống nhất', 'agreed'],
    ['Kết luận của Cụm', 'agreed'],
    ['Điểm chính thức', 'agreed'],
    ['Điểm tự chấm và thẩm định', null],
    ['Điểm thẩm định lần 2, thống nhất', null],
    ['BẢNG ĐIỂM', null],
    [`Tự chấm ${'a'.repeat(153)}`, null],
  ])('«%s»: %s', (title, is) => {
    expect(stage('BẢNG', title)).toBe(is);
  });
  it('the first title that says it', () => {
    expect(stage('Điểm tự chấm', 'Điểm thẩm định')).toBe('self');
    expect(stage('Tự chấm và thẩm định', 'Điểm thống nhất')).toBe('agreed');
  });
});

describe('a sheet without any known heading', () => {
  const grid = (...rows: readonly (readonly CellInput[])[]): unknown => {
    const found = describeGrid(sheet('Bảng', rows));
    return found === null ? null : [found.code, found.facts];
  };
  const marks = (count: number, mark: CellInput = 'x'): readonly CellInput[] => Array.from({ length: count }, () => mark);
  it('of ticks or codes is a mapping, of yes and no attendance, and numbers speak against both', () => {
    expect(grid(marks(4), marks(4))).toEqual(['mappingMatrix', { marks: 8 }]);
    expect(grid(marks(4, 'AB12'), marks(4, ' ✓ '))).toEqual(['mappingMatrix', { marks: 8 }]);
    expect(grid(marks(4), marks(3))).toBeNull();
    expect(grid(marks(4), marks(4), marks(8, 1))).toBeNull();
    expect(grid(marks(4), marks(4), marks(7, 1))).toEqual(['mappingMatrix', { marks: 8 }]);
    expect(grid(marks(4, 'xx'), marks(4, 'ABCD1'))).toBeNull();
    expect(grid(marks(4, true), marks(4, false))).toEqual(['falseFriend', { what: 'attendance', words: 'TRUE/FALSE' }]);
    expect(grid(marks(4, true), marks(3, false))).toBeNull();
    expect(grid(marks(4, true), marks(4, true), marks(8, 1))).toBeNull();
  });
  it('with one row of words alone is an empty form', () => {
    expect(grid([], ['a', 'b', null, 'c', 'd'])).toEqual(['emptyForm', { row: 2, columns: 4 }]);
    expect(grid(['a', 'b', 'c'])).toBeNull();
    expect(grid(['a', 'b', 'c', 1])).toBeNull();
    expect(grid(['a', 'b', 'c', { f: 'A1', v: 'd' }])).toBeNull();
    expect(grid(['a', 'b', 'c', 'd'], ['e'])).toBeNull();
    expect(grid(['a', 'b', 'c', 'd'], [' '])).toBeNull();
  });
});

describe('where a workbook without score columns makes its points', () => {
  const count = (row: number): CellInput => ({ f: `COUNTIF('Đào tạo'!G:G,"Đạt ${String(row)}")`, v: 1 });
  const lookup = (row: number): CellInput => ({ f: `VLOOKUP(A${String(row)},$H$1:$I$9,2,0)`, v: 1 });
  const rows = (cell: (row: number) => CellInput, times: number, column: number): readonly (readonly CellInput[])[] =>
    Array.from({ length: times }, (_, at) => [...Array.from({ length: column - 1 }, () => 'a'), cell(at + 1)]);
  const clues = (...sheets: readonly ReturnType<typeof sheet>[]): readonly unknown[] =>
    scoredElsewhere(workbook(...sheets)).map(({ code, sheet: name, facts }) => [code, name, facts]);

  it('a sheet that counts statuses on others, three times or more', () => {
    expect(clues(sheet('Kết quả', rows(count, 3, 2)))).toEqual([
      ['scoredByFormula', 'Kết quả', { how: 'count', cell: 'B1', columns: null }],
    ]);
    expect(clues(sheet('Kết quả', rows(count, 2, 2)))).toEqual([]);
    expect(
      clues(
        sheet(
          'Kết quả',
          rows(() => ({ f: 'COUNTIF(G:G,"Đạt")', v: 1 }), 3, 2),
        ),
      ),
    ).toEqual([]);
    expect(
      clues(
        sheet(
          'Kết quả',
          rows(() => ({ f: "SUM('Đào tạo'!G:G)", v: 1 }), 3, 2),
        ),
      ),
    ).toEqual([]);
  });

  it('hidden columns that look answers up', () => {
    expect(clues(sheet('Phiếu', rows(lookup, 3, 6), { hiddenColumns: [6] }))).toEqual([
      ['scoredByFormula', 'Phiếu', { how: 'lookup', cell: 'F1', columns: 'F' }],
    ]);
    expect(clues(sheet('Phiếu', rows(lookup, 3, 6)))).toEqual([]);
    expect(clues(sheet('Phiếu', rows(lookup, 2, 6), { hiddenColumns: [6] }))).toEqual([]);
    const two = rows(lookup, 3, 6).map((cells, at): readonly CellInput[] => [...cells, lookup(at + 1)]);
    expect(clues(sheet('Phiếu', two, { hiddenColumns: [6, 7] }))).toEqual([
      ['scoredByFormula', 'Phiếu', { how: 'lookup', cell: 'F1', columns: 'F, G' }],
    ]);
    for (const name of ['HLOOKUP', 'XLOOKUP', 'LOOKUP', 'MATCH', 'CHOOSE', 'SWITCH', 'IFS', 'match'])
      expect(
        clues(
          sheet(
            'P',
            rows(() => ({ f: `${name} (A1,1,2)`, v: 1 }), 3, 2),
            { hiddenColumns: [2] },
          ),
        ),
      ).toHaveLength(1);
    for (const name of ['SUMIF', 'SUMIFS', 'COUNTIFS', 'SUMPRODUCT'])
      expect(
        clues(
          sheet(
            'P',
            rows(() => ({ f: `${name}(Đạt!A1,1,2)`, v: 1 }), 3, 2),
          ),
        ),
      ).toHaveLength(1);
  });
});
